/** Puts one answer on its socket, as a stream or in one piece, and says when. */
import type { ServerResponse } from 'node:http';
import type { Clock } from './pacing.ts';
import {
  type AnswerIdentity,
  type AnswerUsage,
  createChunkFormat,
  type FinishReason,
  formatCompletion,
  formatError,
  type Refusal,
  STREAM_END,
} from './wire.ts';

/** Each call that returns a number gives the instant just before its bytes went to the socket. */
export interface AnswerWriter {
  /** The request was accepted. */
  open(): void;
  /** The request left the queue. */
  admit(): void;
  token(piece: string): number;
  finish(reason: FinishReason, usage: AnswerUsage): number;
  /** Ends the answer with an error after it was begun. */
  fail(refusal: Refusal): number;
  /** Breaks the JSON of the answer. */
  breakJson(): void;
}

export interface WriterOptions {
  response: ServerResponse;
  identity: AnswerIdentity;
  clock: Clock;
}

/**
 * Server-sent events. Headers go out as soon as the request is accepted and the role chunk when it leaves the queue:
 * a client that takes either of them for the first token is wrong by the queue or by the whole prefill.
 */
export function createStreamWriter({ response, identity, clock }: WriterOptions, includeUsage: boolean): AnswerWriter {
  const chunks = createChunkFormat(identity, includeUsage);
  return {
    open() {
      response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-cache' });
      response.flushHeaders();
    },
    admit: () => writeNow(response, chunks.role()),
    token(piece) {
      const chunk = chunks.content(piece);
      const atMs = clock();
      writeNow(response, chunk);
      return atMs;
    },
    finish(reason, usage) {
      response.write(chunks.finish(reason));
      if (includeUsage) response.write(chunks.usage(usage));
      const atMs = clock();
      response.end(STREAM_END);
      return atMs;
    },
    fail(refusal) {
      response.write(chunks.error(refusal));
      const atMs = clock();
      response.end(STREAM_END);
      return atMs;
    },
    breakJson: () => writeNow(response, chunks.malformed()),
  };
}

/** One JSON document at the end; the instants of tokens are those at which the engine emitted them. */
export function createJsonWriter({ response, identity, clock }: WriterOptions): AnswerWriter {
  let text = '';
  let isBroken = false;
  const send = (status: number, body: string) => {
    const atMs = clock();
    response.writeHead(status, { 'content-type': 'application/json' }).end(body);
    return atMs;
  };
  return {
    open() {},
    admit() {},
    token(piece) {
      text += piece;
      return clock();
    },
    finish(finishReason, usage) {
      const body = formatCompletion(identity, { text, finishReason, usage });
      return send(200, isBroken ? body.slice(0, body.length / 2) : body);
    },
    fail: (refusal) => send(refusal.status, JSON.stringify(formatError(refusal))),
    breakJson() {
      isBroken = true;
    },
  };
}

/**
 * Writes and flushes. Node corks a chunked response until the current turn of the event loop is over; with many answers a
 * step, bytes would leave well after the instant that was taken for them.
 */
function writeNow(response: ServerResponse, text: string): void {
  response.write(text);
  response.socket?.uncork();
}
