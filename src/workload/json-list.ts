/** The elements of a JSON list as texts, each with its line: JSON.parse names no place for most mistakes. */
import type { LineProblem } from '../model/json-lines.ts';

interface Element {
  /** The line on which it begins, from 1 on. */
  line: number;
  source: string;
}

/** Cuts at the commas between elements, whatever is in them. `problem`: the list itself has no end, or something after it. */
export function elementsOf(text: string): { elements: Element[]; problem?: LineProblem } {
  const elements: Element[] = [];
  let line = 1;
  let depth = 0;
  let inString = false;
  let start: { at: number; line: number } | undefined;
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    if (character === '\n') line++;
    if (inString) {
      if (character === '\\') at++;
      else if (character === '"') inString = false;
      continue;
    }
    const isBetween = depth === 1 && (character === ',' || character === ']');
    if (isBetween && (start || character === ',' || elements.length > 0))
      elements.push({ line: start?.line ?? line, source: text.slice(start?.at ?? at, at) });
    if (isBetween) start = undefined;
    else if (depth === 1 && !/\s/.test(character)) start ??= { at, line };
    if (character === '"') inString = true;
    else if (character === '[' || character === '{') depth++;
    else if (character === ']' || character === '}') depth--;
    if (depth === 0 && character === ']') return { elements, ...findRest(text, { at: at + 1, line }) };
  }
  const where = start ? `, in the entry that begins on line ${start.line}` : '';
  return { elements, problem: { line, message: `the file ends inside the list${where}`, fix: 'close it by `]`' } };
}

function findRest(text: string, { at, line }: { at: number; line: number }): { problem?: LineProblem } {
  const rest = text.slice(at);
  if (rest.trim() === '') return {};
  const before = rest.slice(0, rest.search(/\S/));
  const problem = { line: line + before.split('\n').length - 1, message: 'something stands after the list' };
  return { problem: { ...problem, fix: 'end the file with the `]` of the list' } };
}
