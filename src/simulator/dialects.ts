/** Every dialect that the simulator speaks. */
import type { Dialect } from './dialect.ts';
import { anthropicMessages } from './dialects/anthropic-messages.ts';
import { gemini } from './dialects/gemini.ts';
import { ollamaChat } from './dialects/ollama-chat.ts';
import { azureOpenai, openaiChat } from './dialects/openai-chat.ts';
import { openaiCompletions } from './dialects/openai-completions.ts';
import { openaiEmbeddings } from './dialects/openai-embeddings.ts';
import { openaiResponses } from './dialects/openai-responses.ts';
import { tgiGenerate } from './dialects/tgi-generate.ts';

const dialects: readonly Dialect[] = [
  openaiChat,
  openaiCompletions,
  openaiResponses,
  openaiEmbeddings,
  azureOpenai,
  anthropicMessages,
  ollamaChat,
  tgiGenerate,
  gemini,
];

/** The dialect that a path is asked in, and the model where it names one. */
export function dialectOf(path: string): { dialect: Dialect; model: string | undefined } | undefined {
  for (const dialect of dialects) {
    const match = dialect.path.exec(path);
    if (match) return { dialect, model: decode(match.groups?.model) };
  }
  return undefined;
}

function decode(model: string | undefined): string | undefined {
  try {
    return model === undefined ? undefined : decodeURIComponent(model);
  } catch {
    return model;
  }
}
