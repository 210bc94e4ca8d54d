/** Every wire protocol by its config name. */
import { openaiChat } from './openai-chat.ts';
import type { Protocol } from './protocol.ts';

export const protocolNames = ['openai-chat'] as const;
type ProtocolName = (typeof protocolNames)[number];

const protocols: Record<ProtocolName, Protocol> = { 'openai-chat': openaiChat };

/** The protocol called `name`. The config's schema admits only names of this list. */
export function protocolByName(name: string): Protocol {
  const protocol = (protocols as Record<string, Protocol | undefined>)[name];
  if (!protocol) throw new Error(`Internal error: no protocol "${name}"`);
  return protocol;
}
