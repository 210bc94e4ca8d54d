/** A message's content as a list of parts, however it was written. */
import type { ChatMessage, ContentPart } from './traffic.ts';

/** A plain text is one part. */
export function listParts({ content }: ChatMessage): ContentPart[] {
  return typeof content === 'string' ? [{ type: 'text', text: content }] : content;
}

/** The text of the message with its images left out. */
export function textOf(message: ChatMessage): string {
  return listParts(message)
    .flatMap((part) => (part.type === 'text' ? part.text : []))
    .join('\n');
}

export function hasImage(messages: readonly ChatMessage[]): boolean {
  return messages.some((message) => listParts(message).some(({ type }) => type === 'image_url'));
}
