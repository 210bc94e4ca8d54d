/**
 * A program: an endpoint that sends as fast as it is read, so that a client's own cost is what is measured. Speaks the stream of OpenAI chat
 * completions as the simulator writes it: every content event is a chunk of HTTP and a write of its own, one for each open answer by turns,
 * and waits only where the client's socket is full. Every answer has as many events as the first argument says. `GET /bench/sent` tells what was sent.
 *
 * Prints its address as one line of JSON; ends with SIGTERM.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { monotonicMs } from '../../src/drive/clock.ts';
import type { Sent } from './endpoint.ts';

/** The rest of a request is read and forgotten. */
interface Asked {
  stream_options?: { include_usage?: boolean } | null;
}

interface Answer {
  response: ServerResponse;
  left: number;
  usage: string | undefined;
  isFull: boolean;
}

const MODEL = 'bench-model';
const events = Number(process.argv[2]);
const head = `"object":"chat.completion.chunk","created":1750000000,"model":"${MODEL}"`;
const content = event(
  '"choices":[{"index":0,"delta":{"content":" word"},"logprobs":null,"finish_reason":null}],"usage":null',
);
const finish = event('"choices":[{"index":0,"delta":{},"logprobs":null,"finish_reason":"length"}],"usage":null');

const sent: Sent = { requests: 0, events: 0 };
const answers = new Set<Answer>();
let isSending = false;

const server = createServer({ noDelay: true, keepAliveTimeout: 75_000, requestTimeout: 0 }, (request, response) => {
  if (request.method !== 'POST') answerSideRoute(request, response);
  else void text(request).then((body) => begin(JSON.parse(body) as Asked, response));
});
server.listen(0, '127.0.0.1', () => {
  const { port } = server.address() as AddressInfo;
  process.stdout.write(`${JSON.stringify({ url: `http://127.0.0.1:${port}/v1`, model: MODEL })}\n`);
});
process.on('SIGTERM', () => process.exit(0));

function answerSideRoute({ url }: IncomingMessage, response: ServerResponse): void {
  if (url === '/bench/sent') response.end(JSON.stringify(sent));
  else if (url?.endsWith('/models'))
    response.end(JSON.stringify({ object: 'list', data: [{ id: MODEL, object: 'model' }] }));
  else response.end();
}

function begin(asked: Asked, response: ServerResponse): void {
  const nowMs = monotonicMs();
  sent.firstReceivedMs ??= nowMs;
  sent.requests++;
  response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8' });
  const counts = `{"prompt_tokens":16,"completion_tokens":${events},"total_tokens":${events + 16}}`;
  const usage = asked.stream_options?.include_usage ? event(`"choices":[],"usage":${counts}`) : undefined;
  const answer: Answer = { response, left: events, usage, isFull: false };
  response.on('drain', () => {
    answer.isFull = false;
    wake();
  });
  response.on('close', () => answers.delete(answer));
  answers.add(answer);
  wake();
}

function wake(): void {
  if (isSending) return;
  isSending = true;
  setImmediate(sendRound);
}

/** One event of every answer that can take one. */
function sendRound(): void {
  isSending = false;
  let wrote = false;
  for (const answer of answers) {
    if (answer.isFull) continue;
    wrote = true;
    sendOne(answer);
  }
  if (wrote) wake();
}

function sendOne(answer: Answer): void {
  const { response } = answer;
  if (answer.left > 0) {
    answer.left--;
    sent.events++;
    answer.isFull = !response.write(content);
    // Node corks a chunked response until the turn is over: one write would carry several events.
    response.socket?.uncork();
    return;
  }
  answers.delete(answer);
  response.end(`${finish}${answer.usage ?? ''}data: [DONE]\n\n`);
  sent.lastEndMs = monotonicMs();
}

function event(fields: string): string {
  return `data: {"id":"chatcmpl-bench",${head},${fields}}\n\n`;
}
