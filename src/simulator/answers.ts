/** What the simulated model says: right and wrong answers to a quality set, plausible words to everything else. */
import { InputError } from '../errors.ts';
import type { Profile } from './profile.ts';
import { createRandom, drawNormal, hashToUnit } from './seeded.ts';
import { splitTokens } from './tokenizer.ts';

/** What the simulator needs of one line of a quality set. */
interface AnswerKey {
  id: string;
  prompt: string;
  slices: Record<string, string>;
  example: string;
  wrong: string;
}

/** Quality items by the exact content of the message that asks them. */
export type AnswerKeys = ReadonlyMap<string, AnswerKey>;

export interface PlannedAnswer {
  /** The answer in full, one piece a token; cut at the caller's limit. */
  pieces: string[];
  finishReason: 'stop' | 'length';
  itemId?: string | undefined;
  /** For quality items: whether the right answer is given. */
  right?: boolean | undefined;
}

/**
 * Reads a quality set (JSON Lines with `id`, `prompt`, `slices`, `example`, `wrong`; other fields are not looked at).
 * Throws an `InputError` that names the line.
 */
export function parseAnswerKeys(text: string, file?: string): AnswerKeys {
  const keys = new Map<string, AnswerKey>();
  text.split('\n').forEach((line, index) => {
    if (line.trim() === '') return;
    const place = { file, line: index + 1 };
    const item = parseLine(line);
    if (!isAnswerKey(item)) {
      throw new InputError(
        'A line of the quality set is not an item that the simulator can answer',
        'Each line is a JSON object with the texts id, prompt, example and wrong, and with slices.',
        place,
      );
    }
    if (keys.has(item.prompt)) {
      throw new InputError(
        `Item "${item.id}" asks the same as item "${keys.get(item.prompt)?.id}"`,
        'Items are told apart by their prompts: reword one of them.',
        place,
      );
    }
    keys.set(item.prompt, item);
  });
  return keys;
}

/** Slices of the profile's rates that no item has: most likely a slip of the pen, and then the rate would do nothing. */
export function findUnusedRates(rates: Profile['answers']['rates'], keys: AnswerKeys): string[] {
  const slices = new Set([...keys.values()].flatMap(listSlices));
  return Object.keys(rates).filter((slice) => slice !== 'default' && !slices.has(slice));
}

export interface AnswerOptions {
  profile: Pick<Profile, 'answers' | 'outputTokens' | 'quantisation'>;
  keys: AnswerKeys;
  runSeed: number;
}

/** Question of one request: the last user message, and the number of the request in this process. */
export interface Question {
  content: string;
  requestNumber: number;
  maxTokens: number;
}

/**
 * Decides one answer. An item is right when its hash is below the rate, so that a lower rate keeps the wrong items wrong
 * and adds further ones, as a worse model would. Load answers depend on the prompt and the seed only, like temperature 0.
 */
export function planAnswer(question: Question, { profile, keys, runSeed }: AnswerOptions): PlannedAnswer {
  const { answers, quantisation } = profile;
  // A word in brackets before the question is a caller's way round a prefix cache: a model reads past it.
  const item = keys.get(question.content) ?? keys.get(question.content.replace(/^\[\w+\] /, ''));
  if (!item) return cut(writeWords(question.content, profile), question.maxTokens);
  const isFlipped = hashToUnit(runSeed, 'flip', question.requestNumber) < answers.flipRatio;
  // Weights that were rounded answer the same items differently each time.
  const isRounded = hashToUnit(answers.seed, 'quantised', item.id) < quantisation.flipRatio;
  const knows = hashToUnit(answers.seed, 'right', item.id) < findRate(item, answers.rates) !== isRounded;
  const right = knows !== isFlipped;
  const pieces = splitTokens(right ? item.example : item.wrong);
  return { ...cut(pieces, question.maxTokens), itemId: item.id, right };
}

function findRate(item: AnswerKey, rates: Profile['answers']['rates']): number {
  const matching = listSlices(item).flatMap((slice) => rates[slice] ?? []);
  return matching.length > 0 ? Math.min(...matching) : (rates.default ?? 0.9);
}

function listSlices(item: AnswerKey): string[] {
  return Object.entries(item.slices).map(([dimension, value]) => `${dimension}=${value}`);
}

function cut(pieces: string[], maxTokens: number): PlannedAnswer {
  if (pieces.length <= maxTokens) return { pieces, finishReason: 'stop' };
  return { pieces: pieces.slice(0, maxTokens), finishReason: 'length' };
}

/** Words of up to six letters, so that each is one token with the space before it. */
const WORDS =
  'the model reads each prompt and writes a short answer that stays near point first it names what was asked then ' +
  'gives one reason an example or a number from text and ends with next step people can take without more help some ' +
  'parts are known others remain open so care is due when facts differ between two old notes about same river city ' +
  'garden engine letter plan';

function writeWords(prompt: string, { answers, outputTokens }: AnswerOptions['profile']): string[] {
  const random = createRandom(answers.seed, 'words', prompt);
  const length = Math.max(1, Math.round(outputTokens.median * Math.exp(outputTokens.sigma * drawNormal(random))));
  const words = WORDS.split(' ');
  return Array.from({ length }, (_, index) => {
    const word = words[Math.floor(random() * words.length)] ?? '';
    return index === 0 ? word : ` ${word}`;
  });
}

function parseLine(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function isAnswerKey(item: unknown): item is AnswerKey {
  if (typeof item !== 'object' || item === null) return false;
  const { id, prompt, slices, example, wrong } = item as Record<string, unknown>;
  const areTexts = [id, prompt, example, wrong].every((text) => typeof text === 'string' && text !== '');
  return areTexts && typeof slices === 'object' && slices !== null;
}
