/** A file of load prompts in any of its forms. */
import { InputError } from '../errors.ts';
import type { ConversationConfig } from '../model/config.ts';
import type { Prompt } from '../model/traffic.ts';
import { parseConversations } from './conversations.ts';
import { linesOf } from './lines.ts';
import { parsePrompts } from './prompts.ts';
import { countTurns, splitTurns } from './turns.ts';

/** The prompts, and how many entries of the file were left out because they ask nothing. */
export interface PromptFile {
  prompts: Prompt[];
  skipped: number;
}

/**
 * `.txt`: one prompt a line. A JSON list: conversations, of which the first turn is the prompt, or with `talk` all of them. Anything else: JSON Lines.
 * Throws InputErrors that name the lines; with `talk` also where no prompt has a second turn.
 */
export function readPromptFile(text: string, fileName: string, talk?: Pick<ConversationConfig, 'replies'>): PromptFile {
  const file = readPrompts(text, { fileName, isWhole: talk !== undefined });
  if (!talk) return file;
  const prompts = file.prompts.map((prompt) => splitTurns(prompt, talk.replies));
  if (prompts.every((prompt) => countTurns(prompt) === 1))
    throw new InputError(
      'no prompt of the file is a conversation of several turns',
      'Give `messages` in which the user speaks again after the assistant, or remove workload.conversations.',
      { file: fileName },
    );
  return { ...file, prompts };
}

function readPrompts(text: string, { fileName, isWhole }: { fileName: string; isWhole: boolean }): PromptFile {
  if (/\.txt$/i.test(fileName)) return { prompts: parseTexts(text, fileName), skipped: 0 };
  // Lines of lists are a mistake in JSON Lines, and told as that.
  if (isList(text) && !/\.(?:jsonl|ndjson)$/i.test(fileName)) return parseConversations(text, { fileName, isWhole });
  return { prompts: parsePrompts(text, fileName), skipped: 0 };
}

function isList(text: string): boolean {
  return /^\uFEFF?\s*\[/.test(text);
}

function parseTexts(text: string, fileName: string): Prompt[] {
  const prompts: Prompt[] = [];
  for (const { line, source } of linesOf(text)) {
    if (prompts.length === 0) refuseJsonLine(source, { file: fileName, line });
    prompts.push({ id: `line-${line}`, messages: [{ role: 'user', content: source.trim() }] });
  }
  if (prompts.length === 0)
    throw new InputError('the file holds no prompts', 'Write one prompt a line.', { file: fileName });
  return prompts;
}

/** The model would be asked the JSON itself. */
function refuseJsonLine(source: string, place: { file: string; line: number }): void {
  if (!/^\s*\{\s*"(?:id|prompt|messages)"\s*:/.test(source)) return;
  throw new InputError(
    `line ${place.line}: a prompt in JSON, and a .txt file holds plain texts`,
    'Call the file .jsonl, or write one plain prompt a line.',
    place,
  );
}
