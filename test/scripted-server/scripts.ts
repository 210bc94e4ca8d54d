/** What the scripted server can be told to do: one script for each way in which a stream goes well or breaks. */
import type { ServerResponse } from 'node:http';
import type { Script } from './server.ts';

const head = { 'content-type': 'text/event-stream' };

export function event(payload: unknown): string {
  return `data: ${typeof payload === 'string' ? payload : JSON.stringify(payload)}\n\n`;
}

export function delta(fields: Record<string, unknown>, finishReason: string | null = null): string {
  return event({ choices: [{ index: 0, delta: fields, finish_reason: finishReason }] });
}

export const usage = (input: number, output: number): string =>
  event({ choices: [], usage: { prompt_tokens: input, completion_tokens: output } });

/** A whole answer as a server that follows the specification writes it. */
export function answer(words: readonly string[]): string[] {
  return [
    delta({ role: 'assistant', content: '' }),
    ...words.map((content) => delta({ content })),
    delta({}, 'stop'),
    usage(7, words.length),
    event('[DONE]'),
  ];
}

/** Streams the parts one by one, each as a write of its own, and ends the response. */
export function stream(parts: readonly (string | Uint8Array)[], status = 200): Script {
  return async (_request, response) => {
    response.writeHead(status, head);
    for (const part of parts) {
      response.write(part);
      await new Promise(setImmediate);
    }
    response.end();
  };
}

/** A plain answer in one piece. */
export function reply(status: number, contentType: string, body: string, headers: Record<string, string> = {}): Script {
  return (_request, response) => {
    response.writeHead(status, { 'content-type': contentType, ...headers }).end(body);
  };
}

/** Streams the parts, then breaks the connection with a TCP reset: no end of the HTTP message. */
export function streamThenReset(parts: readonly string[]): Script {
  return async (_request, response, socket) => {
    if (parts.length > 0) {
      response.writeHead(200, head);
      for (const part of parts) await new Promise((written) => response.write(part, written));
    }
    socket.resetAndDestroy();
  };
}

/** Streams the parts, then closes the connection in order while the HTTP message is not over. */
export function streamThenClose(parts: readonly string[]): Script {
  return async (_request, response, socket) => {
    response.writeHead(200, head);
    for (const part of parts) response.write(part);
    await new Promise(setImmediate);
    socket.end();
  };
}

/** Streams the parts and then says nothing more, for as long as the client cares to wait. */
export function streamThenStall(parts: readonly string[]): Script {
  return (_request, response) => {
    if (parts.length === 0) return;
    response.writeHead(200, head);
    for (const part of parts) response.write(part);
  };
}

/** Streams without an end, as fast as the client reads. */
export const streamForever: Script = async (_request, response) => {
  response.writeHead(200, head);
  const block = delta({ content: 'x'.repeat(64 * 1024) });
  while (!response.destroyed) {
    if (!response.write(block)) await drainedOrClosed(response);
  }
};

/** Closes the connection after each answer, as HTTP allows with `connection: close`. */
export function streamAndClose(parts: readonly string[]): Script {
  return (_request, response) => {
    response.writeHead(200, { ...head, connection: 'close' });
    response.end(parts.join(''));
  };
}

/** The body's end is the connection's end: neither a length nor chunks, as HTTP/1.0 servers answer. */
export function rawUntilClose(parts: readonly string[]): Script {
  return (_request, _response, socket) => {
    socket.end(`HTTP/1.0 200 OK\r\ncontent-type: text/event-stream\r\n\r\n${parts.join('')}`);
  };
}

function drainedOrClosed(response: ServerResponse): Promise<void> {
  return new Promise((resolve) => {
    const go = (): void => {
      response.off('drain', go).off('close', go);
      resolve();
    };
    response.on('drain', go).on('close', go);
  });
}
