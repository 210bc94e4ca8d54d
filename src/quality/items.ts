import { closest, distance } from 'fastest-levenshtein';
import { InputError } from '../errors.ts';
import {
  describe,
  findDuplicates,
  findMisspelt,
  isObject,
  type JsonLine,
  type LineProblem,
  readId,
  readJsonLines,
  readMessages,
  throwLineProblems,
} from '../model/json-lines.ts';
import type { QualityItem } from '../model/traffic.ts';
import { isScorerName, type ScorerName, scorerNames, scorers } from './list.ts';
import type { Scorer } from './scorer.ts';

const EXAMPLE =
  '{"id": "sum-1", "prompt": "What is 2 + 3? Give only the number.", "expected": "5", "scorer": "numeric"}';

const fields = ['prompt', 'messages', 'expected', 'scorer', 'slices'];

/**
 * The quality items of a JSON Lines text: `prompt` or `messages`, `expected` (a string, a number or a list of them),
 * and optionally `id`, `scorer` (else `defaultScorer`) and `slices`. Other fields are let be. Throws one InputError
 * that names every broken line, also for expected values that their scorer cannot use, and when there is no item at
 * all.
 */
export function parseItems(options: {
  text: string;
  fileName: string;
  defaultScorer?: string | undefined;
}): QualityItem[] {
  const { text, fileName, defaultScorer } = options;
  if (defaultScorer !== undefined && !isScorerName(defaultScorer)) {
    throw new InputError(`unknown scorer "${defaultScorer}" for the set`, suggestScorer(defaultScorer), {
      file: fileName,
    });
  }
  const { lines, problems } = readJsonLines(text);
  const items: QualityItem[] = [];
  const ids: { line: number; id: string }[] = [];
  for (const line of lines) {
    const { item, found } = readItem(line, defaultScorer);
    const id = readId(line);
    if (typeof id === 'string') ids.push({ line: line.line, id });
    if (item) items.push(item);
    problems.push(...found);
  }
  throwLineProblems({ problems: [...problems, ...findDuplicates(ids)], fileName, example: EXAMPLE });
  if (items.length === 0) {
    throw new InputError('the file holds no quality items', `Write one JSON object a line, such as ${EXAMPLE}`, {
      file: fileName,
    });
  }
  return items;
}

/** The item of a line, or all that is wrong with the line. */
function readItem(line: JsonLine, defaultScorer: ScorerName | undefined): { item?: QualityItem; found: LineProblem[] } {
  const misspelt = findMisspelt(line, fields);
  if (misspelt.length > 0) return { found: misspelt };
  const id = readId(line);
  const messages = readMessages(line);
  const slices = readSlices(line);
  const scorer = readScorer(line, defaultScorer);
  let expected = readExpected(line);
  if (Array.isArray(expected) && typeof scorer === 'string') expected = checkExpected(line, scorer, expected);
  const parts = [id, messages, scorer, expected, slices];
  const found = parts.filter(isProblem);
  if (found.length > 0) return { found };
  return { item: { id, messages, expected, scorer, slices } as QualityItem, found };
}

function readExpected({ line, fields: { expected } }: JsonLine): string[] | LineProblem {
  if (expected === undefined) {
    return { line, message: 'the line has no "expected"', fix: 'add the right answer, or a list of the accepted ones' };
  }
  const accepted: string[] = [];
  for (const value of Array.isArray(expected) ? expected : [expected]) {
    if (typeof value === 'number' && Number.isInteger(value) && !Number.isSafeInteger(value)) {
      return { line, message: '"expected" is a number with more digits than JSON keeps', fix: 'write it as a string' };
    }
    if ((typeof value !== 'string' || value.trim() === '') && typeof value !== 'number') {
      return {
        line,
        message: `"expected" holds a value that is ${describe(value)}`,
        fix: 'use strings or numbers, none of them empty',
      };
    }
    accepted.push(String(value));
  }
  if (accepted.length > 0) return accepted;
  return { line, message: '"expected" is an empty list', fix: 'name at least one right answer' };
}

function readScorer(
  { line, fields: { scorer } }: JsonLine,
  fallback: ScorerName | undefined,
): ScorerName | LineProblem {
  if (scorer === undefined && fallback) return fallback;
  const choices = `one of ${scorerNames.join(', ')}`;
  if (scorer === undefined) {
    return { line, message: 'the line has no "scorer", and the set names none', fix: `add "scorer", ${choices}` };
  }
  if (typeof scorer !== 'string') return { line, message: `"scorer" is ${describe(scorer)}`, fix: `give ${choices}` };
  return isScorerName(scorer) ? scorer : { line, message: `unknown scorer "${scorer}"`, fix: suggestScorer(scorer) };
}

function checkExpected(line: JsonLine, scorer: ScorerName, expected: string[]): string[] | LineProblem {
  const { check }: Scorer = scorers[scorer];
  const message = check?.(expected);
  return message ? { line: line.line, message, fix: `correct "expected" for the scorer ${scorer}` } : expected;
}

function readSlices({ line, fields: { slices } }: JsonLine): Record<string, string> | LineProblem {
  if (slices === undefined) return {};
  const fix = 'give an object such as {"domain": "medicine"}';
  if (!isObject(slices)) return { line, message: `"slices" is ${describe(slices)}`, fix };
  for (const [dimension, value] of Object.entries(slices)) {
    if (typeof value !== 'string' || value.trim() === '') {
      return { line, message: `the slice "${dimension}" is ${describe(value)}`, fix: 'give its value as a string' };
    }
    // Slices are written `dimension=value` in configurations and reports.
    if (/[=[\]]/.test(dimension) || dimension.trim() === '') {
      return { line, message: `"${dimension}" cannot name a slice`, fix: 'use a name without "=", "[" and "]"' };
    }
  }
  return slices as Record<string, string>;
}

function suggestScorer(name: string): string {
  const nearest = closest(name.toLowerCase(), scorerNames);
  const choices = `use one of ${scorerNames.join(', ')}`;
  return distance(name.toLowerCase(), nearest) <= 3 ? `did you mean "${nearest}"? Else ${choices}` : choices;
}

function isProblem(part: unknown): part is LineProblem {
  return isObject(part) && typeof part.message === 'string' && typeof part.fix === 'string';
}
