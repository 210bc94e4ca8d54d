/** The messages that the sources can say, read from the sources: what a page about messages is held against. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Message {
  /** Path and line, for who has to write the row. */
  place: string;
  /** The longest run of words in it that does not depend on anything. */
  words: string;
}

/** Below this, a piece of text says nothing about the message that it is from. */
const FEWEST_CHARS = 12;

/** What comes before a message: an error of src/errors.ts, why there is no baseline, the headline of a job that measured nothing, what a step annotates. */
const beginnings =
  /new (?:Input|Target|Permission|Unavailable)Error\(|\btold: |\bheadline(?: =|:) |\bannotate(?:Error|Warning|Notice)\(/g;

/** What is said in `paths`, which are files, or folders taken whole. */
export function collectMessages(root: string, paths: readonly string[]): Message[] {
  return listSources(root, paths).flatMap((path) => {
    const text = readFileSync(join(root, path), 'utf8');
    return [...text.matchAll(beginnings)].flatMap((match) => {
      const start = match.index + match[0].length;
      const place = `${path}:${text.slice(0, start).split('\n').length}`;
      return firstArgument(text, start)
        .map(longestPiece)
        .filter((words) => words.length >= FEWEST_CHARS)
        .map((words) => ({ place, words }));
    });
  });
}

function listSources(root: string, paths: readonly string[]): string[] {
  return paths.flatMap((path) =>
    path.endsWith('.ts')
      ? [path]
      : readdirSync(join(root, path))
          .filter((name) => name.endsWith('.ts'))
          .map((name) => join(path, name)),
  );
}

/** The texts in the first argument of a call whose bracket opens before `start`: one, or those of each branch of a condition. */
function firstArgument(source: string, start: number): string[][] {
  const found: string[][] = [];
  let depth = 0;
  for (let at = start; at < source.length; at += 1) {
    const sign = source[at] ?? '';
    if ('\'"`'.includes(sign)) {
      const text = readText(source, at);
      found.push(text.pieces);
      at = text.end;
    } else if ('([{'.includes(sign)) depth += 1;
    else if (')]}'.includes(sign) && depth === 0) break;
    else if (')]}'.includes(sign)) depth -= 1;
    else if ((sign === ',' || sign === ';') && depth === 0) break;
  }
  return found;
}

/** The literal pieces of the text that opens at `start`, and where it ends. */
function readText(source: string, start: number): { pieces: string[]; end: number } {
  const quote = source[start];
  const pieces = [''];
  for (let at = start + 1; at < source.length; at += 1) {
    if (source[at] === '\\') {
      // A line of its own is no part of the words before it.
      if (source[at + 1] === 'n') pieces.push('');
      else pieces[pieces.length - 1] += source[at + 1] ?? '';
      at += 1;
    } else if (source[at] === quote) return { pieces, end: at };
    else if (quote === '`' && source.startsWith('${', at)) {
      pieces.push('');
      at = endOfPlaceholder(source, at + 2);
    } else pieces[pieces.length - 1] += source[at] ?? '';
  }
  throw new Error('a text without an end');
}

function endOfPlaceholder(source: string, start: number): number {
  let depth = 0;
  for (let at = start; at < source.length; at += 1) {
    const sign = source[at] ?? '';
    if ('\'"`'.includes(sign)) at = readText(source, at).end;
    else if (sign === '{') depth += 1;
    else if (sign === '}' && depth === 0) return at;
    else if (sign === '}') depth -= 1;
  }
  throw new Error('a placeholder without an end');
}

function longestPiece(pieces: string[]): string {
  return pieces
    .map((piece) => piece.trim())
    .reduce((longest, piece) => (piece.length > longest.length ? piece : longest), '');
}
