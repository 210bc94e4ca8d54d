/**
 * JSON as benchmark tools write it: several objects one after the other, and Python's bare `Infinity` and `NaN`, which JSON does not have.
 * Such a number is given back as text (`"Infinity"`, `"NaN"`): who reads a field decides what it means there.
 */
import { InputError } from '../errors.ts';

/** Every object of the text, in order. Throws an InputError that names the file and the object. */
export function parseLooseObjects(text: string, file: string): Record<string, unknown>[] {
  return splitObjects(text, file).map((source, index) => {
    try {
      return JSON.parse(source) as Record<string, unknown>;
    } catch (error) {
      const which = index === 0 ? '' : ` (object ${index + 1})`;
      throw new InputError(
        `${file}${which} is not JSON: ${(error as Error).message.slice(0, 200)}`,
        'Write the file again with the tool that made it.',
        { file },
        { cause: error },
      );
    }
  });
}

const significant = /["{}[\]]|-?\bInfinity\b|\bNaN\b/g;

/** Cuts between top-level objects and quotes the bare words; strings are skipped without a look inside. */
function splitObjects(text: string, file: string): string[] {
  const objects: string[] = [];
  const token = new RegExp(significant);
  let depth = 0;
  let copiedTo = 0;
  let pieces: string[] = [];
  for (let match = token.exec(text); match; match = token.exec(text)) {
    const [word] = match;
    if (depth === 0) {
      if (word !== '{' || text.slice(copiedTo, match.index).trim() !== '') throw strayText(file);
      copiedTo = match.index;
    }
    if (word === '"') token.lastIndex = endOfString(text, match.index, file);
    else if (word === '{' || word === '[') depth++;
    else if (word === '}' || word === ']') depth--;
    else {
      pieces.push(text.slice(copiedTo, match.index), `"${word}"`);
      copiedTo = token.lastIndex;
    }
    if (depth > 0) continue;
    objects.push([...pieces, text.slice(copiedTo, token.lastIndex)].join(''));
    pieces = [];
    copiedTo = token.lastIndex;
  }
  if (depth > 0) throw cutOff(file);
  if (text.slice(copiedTo).trim() !== '') throw strayText(file);
  return objects;
}

/** The index after the closing quote. */
function endOfString(text: string, start: number, file: string): number {
  for (let end = text.indexOf('"', start + 1); end !== -1; end = text.indexOf('"', end + 1)) {
    let backslashes = 0;
    while (text[end - 1 - backslashes] === '\\') backslashes++;
    if (backslashes % 2 === 0) return end + 1;
  }
  throw cutOff(file);
}

function cutOff(file: string): InputError {
  return new InputError(`${file} ends in the middle of an object`, 'It was cut off: write or copy it again.', { file });
}

function strayText(file: string): InputError {
  return new InputError(
    `${file} is neither a run file nor JSON objects`,
    'Give the run.jsonl of insight-agent, or the result file that the benchmark tool wrote.',
    { file },
  );
}
