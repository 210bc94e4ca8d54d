/** Reads the body of `POST /v1/chat/completions`. Fields that it does not know are let through, as real servers do. */
import Type from 'typebox';
import Value from 'typebox/value';
import type { Refusal } from './wire.ts';

const nullable = <Schema extends Type.TSchema>(schema: Schema) => Type.Optional(Type.Union([schema, Type.Null()]));

const TextPart = Type.Object({ type: Type.Literal('text'), text: Type.String() });

const ChatBody = Type.Object({
  model: Type.String(),
  messages: Type.Array(
    Type.Object({ role: Type.String(), content: nullable(Type.Union([Type.String(), Type.Array(TextPart)])) }),
    { minItems: 1 },
  ),
  stream: nullable(Type.Boolean()),
  stream_options: nullable(Type.Object({ include_usage: nullable(Type.Boolean()) })),
  max_tokens: nullable(Type.Integer({ minimum: 1 })),
  max_completion_tokens: nullable(Type.Integer({ minimum: 1 })),
  temperature: nullable(Type.Number({ minimum: 0, maximum: 2 })),
  n: nullable(Type.Literal(1)),
});

type ChatBody = Type.Static<typeof ChatBody>;

export interface ChatRequest {
  model: string;
  /** The whole conversation as one text, as a chat template would write it. */
  prompt: string;
  /** Content of the last user message; empty when there is none. */
  question: string;
  isStream: boolean;
  includeUsage: boolean;
  maxTokens: number | undefined;
}

export type ParsedChatRequest = { ok: true; request: ChatRequest } | { ok: false; refusal: Refusal };

/** Parses and checks a body; a refusal names the parameter at fault in OpenAI's form. */
export function parseChatRequest(text: string): ParsedChatRequest {
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    return refuse('We could not parse the JSON body of your request.', null);
  }
  if (!Value.Check(ChatBody, body)) {
    const [error] = Value.Errors(ChatBody, body);
    const path = error?.instancePath.split('/').slice(1) ?? [];
    if (error?.keyword === 'required') path.push(error.params.requiredProperties[0] ?? '');
    return refuse(`Invalid value for '${path.join('.')}': ${error?.message ?? 'not valid'}.`, path.join('.'));
  }
  const isStream = body.stream ?? false;
  if (body.stream_options && !isStream) {
    return refuse("The 'stream_options' parameter is only allowed when 'stream' is enabled.", 'stream_options');
  }
  return { ok: true, request: readBody(body, isStream) };
}

function readBody(body: ChatBody, isStream: boolean): ChatRequest {
  const messages = body.messages.map(({ role, content }) => ({ role, text: readContent(content) }));
  const turns = messages.map(({ role, text }) => `<|${role}|>\n${text}\n`);
  return {
    model: body.model,
    prompt: `${turns.join('')}<|assistant|>\n`,
    question: messages.findLast(({ role }) => role === 'user')?.text ?? '',
    isStream,
    includeUsage: body.stream_options?.include_usage ?? false,
    maxTokens: body.max_completion_tokens ?? body.max_tokens ?? undefined,
  };
}

function readContent(content: ChatBody['messages'][number]['content']): string {
  if (typeof content === 'string') return content;
  return (content ?? []).map(({ text }) => text).join('');
}

function refuse(message: string, param: string | null): ParsedChatRequest {
  return { ok: false, refusal: { status: 400, message, type: 'invalid_request_error', param, code: null } };
}
