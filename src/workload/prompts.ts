import { InputError } from '../errors.ts';
import {
  findDuplicates,
  findMisspelt,
  type LineProblem,
  readId,
  readJsonLines,
  readMessages,
  throwLineProblems,
} from '../model/json-lines.ts';
import type { Prompt } from '../model/traffic.ts';

const EXAMPLE = '{"id": "greeting", "prompt": "Say hello."}';

/**
 * The load prompts of a JSON Lines text: `{"id"?, "prompt"}` or `{"id"?, "messages"}` a line, blank lines skipped, an
 * absent id becomes `line-<n>`. Throws one InputError that names every broken line; also when there is no prompt at
 * all.
 */
export function parsePrompts(text: string, fileName: string): Prompt[] {
  const { lines, problems } = readJsonLines(text);
  const prompts: Prompt[] = [];
  const ids: { line: number; id: string }[] = [];
  for (const line of lines) {
    const id = readId(line);
    const messages = readMessages(line);
    const found: LineProblem[] = findMisspelt(line, ['prompt', 'messages']);
    if (typeof id !== 'string') found.push(id);
    else ids.push({ line: line.line, id });
    // A misspelt "prompt" is told once, by its own name, and not as a missing prompt again.
    if (!Array.isArray(messages) && found.length === 0) found.push(messages);
    problems.push(...found);
    if (typeof id === 'string' && Array.isArray(messages)) prompts.push({ id, messages });
  }
  throwLineProblems({ problems: [...problems, ...findDuplicates(ids)], fileName, example: EXAMPLE });
  if (prompts.length === 0) {
    throw new InputError('the file holds no prompts', `Write one JSON object a line, such as ${EXAMPLE}`, {
      file: fileName,
    });
  }
  return prompts;
}
