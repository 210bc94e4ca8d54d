/** Every wire protocol by its config name. */
import { anthropicMessages } from './anthropic-messages.ts';
import { azureOpenai } from './azure-openai.ts';
import { custom } from './custom.ts';
import { gemini } from './gemini.ts';
import { ollamaChat } from './ollama-chat.ts';
import { openaiChat } from './openai-chat.ts';
import { openaiCompletions } from './openai-completions.ts';
import { openaiEmbeddings } from './openai-embeddings.ts';
import { openaiResponses } from './openai-responses.ts';
import type { Protocol, Wire, WireTarget } from './protocol.ts';
import { tgiGenerate } from './tgi-generate.ts';

export { placeholderNames } from './body-template.ts';

const protocols = {
  'openai-chat': openaiChat,
  'openai-completions': openaiCompletions,
  'openai-responses': openaiResponses,
  'openai-embeddings': openaiEmbeddings,
  'anthropic-messages': anthropicMessages,
  'ollama-chat': ollamaChat,
  'tgi-generate': tgiGenerate,
  'azure-openai': azureOpenai,
  gemini,
  custom,
} satisfies Record<string, Protocol>;

type ProtocolName = keyof typeof protocols;

export const protocolNames = Object.keys(protocols) as ProtocolName[];

/** The protocol `target.api` as this endpoint speaks it. The config's schema admits only names of this list. */
export function wireOf(target: WireTarget & { api: string }): Wire {
  const protocol = (protocols as Record<string, Protocol | undefined>)[target.api];
  if (!protocol) throw new Error(`Internal error: no protocol "${target.api}"`);
  return protocol(target);
}
