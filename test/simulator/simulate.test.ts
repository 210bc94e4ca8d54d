import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type SimulateOptions, simulate } from '../../src/commands/simulate.ts';
import { askText } from './ask.ts';

const qualitySetText = await readFile('data/quality.jsonl', 'utf8');

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'simulate-'));
});
afterEach(() => rm(folder, { recursive: true }));

/** Starts the command; `waitReady` resolves once it has printed its address, or ended. */
function start(options: SimulateOptions) {
  const stop = new AbortController();
  const printed = { stdout: '', stderr: '' };
  let announce = () => {};
  const ready = new Promise<void>((resolve) => {
    announce = resolve;
  });
  const print = (where: 'stdout' | 'stderr') => (text: string) => {
    printed[where] += text;
    if (text.includes('http://')) announce();
  };
  const ended = simulate(options, {
    stdout: print('stdout'),
    stderr: print('stderr'),
    readFile: (path) => readFile(path, 'utf8'),
    signal: stop.signal,
    qualitySetText,
  });
  return { printed, ended, waitReady: () => Promise.race([ready, ended]), stop: () => stop.abort() };
}

describe('simulate', () => {
  test('prints one JSON line for programs, answers, and ends when it is told to', async () => {
    const command = start({ profile: 'demo-base', json: true });
    await command.waitReady();
    const line = JSON.parse(command.printed.stdout) as { url: string; model: string };
    expect(line).toEqual({ url: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+\/v1$/), model: 'demo-model' });
    expect(command.printed.stderr).toBe('');
    expect(await askText(line.url, 'Hello', { model: line.model, max_tokens: 2 })).not.toBe('');
    command.stop();
    await command.ended;
    await expect(fetch(`${line.url}/models`)).rejects.toThrow();
  });

  test('prints for people how to try it, without the key', async () => {
    const command = start({ apiKey: 'very-secret' });
    await command.waitReady();
    expect(command.printed.stdout).toBe('');
    expect(command.printed.stderr).toContain('curl -N http://127.0.0.1:');
    expect(command.printed.stderr).toContain('<your key>');
    expect(command.printed.stderr).not.toContain('very-secret');
    command.stop();
    await command.ended;
  });

  test('writes the truth log as JSON Lines, complete when it ends', async () => {
    const truthLog = join(folder, 'truth.jsonl');
    const command = start({ profile: 'demo-base', json: true, truthLog });
    await command.waitReady();
    const { url } = JSON.parse(command.printed.stdout) as { url: string };
    for (const prompt of ['one', 'two', 'three']) await askText(url, prompt, { model: 'demo-model', max_tokens: 2 });
    command.stop();
    await command.ended;
    const records = (await readFile(truthLog, 'utf8'))
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as object);
    expect(records.length).toBe(3);
    expect(records[0]).toMatchObject({ outcome: 'ok', outputTokens: 2, firstTokenMs: expect.any(Number) });
  });

  test('warns of a rate that fits no item', async () => {
    const command = start({ profile: await writeProfile('answers: { rates: { "skill=jargn": 0.1 } }') });
    await command.waitReady();
    expect(command.printed.stderr).toContain('"skill=jargn"');
    command.stop();
    await command.ended;
  });

  test('refuses a port that is taken, an unknown profile and a log file that cannot be written', async () => {
    const first = start({ json: true });
    await first.waitReady();
    const { url } = JSON.parse(first.printed.stdout) as { url: string };
    const port = Number(new URL(url).port);
    await expect(start({ port }).ended).rejects.toMatchObject({
      kind: 'input',
      message: expect.stringContaining(`${port}`),
    });
    await expect(start({ port: 70_000 }).ended).rejects.toMatchObject({ kind: 'input' });
    await expect(start({ profile: 'nothing' }).ended).rejects.toMatchObject({ kind: 'input' });
    const truthLog = join(folder, 'missing', 'truth.jsonl');
    await expect(start({ truthLog }).ended).rejects.toMatchObject({ kind: 'input', place: { file: truthLog } });
    first.stop();
    await first.ended;
  });
});

async function writeProfile(text: string): Promise<string> {
  const file = join(folder, 'profile.yml');
  await writeFile(file, text);
  return file;
}
