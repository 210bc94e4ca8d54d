/** Conversations in the form of ShareGPT: a JSON list of `{"conversations": [{"from", "value"}]}`. */
import { InputError } from '../errors.ts';
import { describe, isObject, type LineProblem, readJsonObject, throwLineProblems } from '../model/json-lines.ts';
import type { ChatMessage, Prompt } from '../model/traffic.ts';
import { elementsOf } from './json-list.ts';

const EXAMPLE = '{"conversations": [{"from": "human", "value": "Say hello."}]}';

/**
 * The first human turn of each entry, after the system's text before it, as `entry-<n>`; with `isWhole` all that is said from there on. What was
 * answered before anything was asked is left out; an entry without a human turn is only counted. Throws one InputError that names the lines on which
 * broken entries begin.
 */
export function parseConversations(
  text: string,
  { fileName, isWhole = false }: { fileName: string; isWhole?: boolean },
): { prompts: Prompt[]; skipped: number } {
  const { elements, problem } = elementsOf(text);
  const prompts: Prompt[] = [];
  const problems: LineProblem[] = problem ? [problem] : [];
  for (const [index, { line, source }] of elements.entries()) {
    const messages = readEntry(line, source, isWhole);
    if (!Array.isArray(messages)) problems.push(messages);
    else if (messages.length > 0) prompts.push({ id: `entry-${index + 1}`, messages });
  }
  throwLineProblems({ problems, fileName, example: EXAMPLE, subject: 'An entry' });
  if (prompts.length === 0)
    throw new InputError(
      elements.length === 0 ? 'the file holds no prompts' : `none of the ${elements.length} entries has a human turn`,
      `Write a list of entries such as ${EXAMPLE}`,
      { file: fileName },
    );
  return { prompts, skipped: elements.length - prompts.length };
}

/** Empty where nobody asks anything. */
function readEntry(line: number, source: string, isWhole: boolean): ChatMessage[] | LineProblem {
  const entry = readJsonObject(line, source);
  // The column would count from the start of the entry.
  if (!('fields' in entry)) return { ...entry, column: undefined, fix: 'write one whole JSON object for each entry' };
  const { conversations } = entry.fields;
  if (!Array.isArray(conversations))
    return {
      line,
      message: `"conversations" is ${describe(conversations)}`,
      fix: 'give a list of {"from": "human", "value": "…"}',
    };
  const messages = readTurns(line, conversations, isWhole);
  return Array.isArray(messages) && !messages.some(({ role }) => role === 'user') ? [] : messages;
}

function readTurns(line: number, turns: readonly unknown[], isWhole: boolean): ChatMessage[] | LineProblem {
  const messages: ChatMessage[] = [];
  let isAsked = false;
  for (const [index, turn] of turns.entries()) {
    const at = `"conversations[${index}]`;
    if (!isObject(turn))
      return { line, message: `${at}" is ${describe(turn)}`, fix: 'give {"from": "human", "value": "…"}' };
    const { from, value } = turn;
    if (typeof from !== 'string')
      return { line, message: `${at}.from" is ${describe(from)}`, fix: 'name who speaks, such as "human" or "gpt"' };
    const role = roleOf(from);
    if (role === undefined || (role === 'assistant' && !isAsked)) continue;
    if (typeof value !== 'string')
      return { line, message: `${at}.value" is ${describe(value)}`, fix: 'give the text as a string' };
    if (value.trim() === '') continue;
    messages.push({ role, content: value });
    isAsked ||= role === 'user';
    if (isAsked && !isWhole) break;
  }
  return messages;
}

/** The names of the sets that are about; a tool's words and what else there is are left out. */
function roleOf(from: string): ChatMessage['role'] | undefined {
  if (from === 'human' || from === 'user') return 'user';
  if (['gpt', 'chatgpt', 'bing', 'bard', 'assistant', 'model'].includes(from)) return 'assistant';
  return from === 'system' ? 'system' : undefined;
}
