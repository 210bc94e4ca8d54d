/** One part of a plan, driven over sockets: what a judgement of the whole load would decide is not decided, and phases are waited for. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { nodeWorld, serverLogs } from '../../src/commands/node-world.ts';
import { resolveConfig } from '../../src/config/load.ts';
import { TargetError, UnavailableError } from '../../src/errors.ts';
import { parseRun } from '../../src/history/run-file.ts';
import { measurePart, tellPart } from '../../src/measure-part.ts';
import type { RunRecord } from '../../src/model/run-file.ts';
import { answer, reply, stream } from '../scripted-server/scripts.ts';
import { startScriptedServer } from '../scripted-server/server.ts';
import { driveConfig } from './drive-config.ts';

const prompts = Array.from({ length: 12 }, (_, index) =>
  JSON.stringify({ id: `p${index}`, prompt: `prompt ${index}` }),
).join('\n');
const items = Array.from({ length: 5 }, (_, index) =>
  JSON.stringify({ id: `q${index}`, prompt: `question ${index}`, expected: ['a'], scorer: 'contains' }),
).join('\n');
const files = { 'prompts.jsonl': prompts, 'items.jsonl': items };

function configOf(url: string, rest: string): string {
  return `target: { url: "${url}", model: m }\nworkload: { prompts: prompts.jsonl, warmup: { requests: 2 }, ${rest} }\nquality: { sets: [ { path: items.jsonl } ] }\n`;
}

function partOf(url: string, rest: string, changes: { awaitPhase?: () => Promise<void> } = {}, more = '') {
  const written: RunRecord[] = [];
  const append = <R extends RunRecord>(record: R): R => {
    written.push(record);
    return record;
  };
  const driven = driveConfig(
    configOf(url, rest) + more,
    files,
    {},
    { shard: { index: 2, count: 2 }, append, ...changes },
  );
  return { driven, written };
}

const ok = stream(answer(['a', 'b', 'c']));

describe('a part that never began', () => {
  it.each([
    ['another part', new TargetError('Part 1 of 2 did not come up', 'Run all again.')],
    ['GitHub', new UnavailableError('GitHub did not answer', 'Run it again.')],
  ])('for want of %s leaves a file that says so, and sends nothing', async (_, error) => {
    await using server = await startScriptedServer(ok);
    const folder = await mkdtemp(join(tmpdir(), 'insight-part-'));
    try {
      const runPath = join(folder, 'run.jsonl');
      const text = `target: { url: "${server.url}", model: m }\nquality: { sets: [] }\n`;
      const { config } = resolveConfig({ file: { name: 'c.yml', text }, env: {} });
      const world = nodeWorld({
        ...{ env: {}, runPath, logPaths: serverLogs(folder), warnings: [], signal: new AbortController().signal },
        ...{ conceal: (words) => words, commit: undefined, github: undefined, progress: () => {}, announce: () => {} },
        findBaseline: () => Promise.reject(new Error('a part has nothing to compare with')),
        awaitParts: () => Promise.reject(error),
      });
      const shard = { index: 2, count: 2 };
      const part = await measurePart(config, { shard, origin: 'test', sharedWord: 'run' }, world);
      expect(part.unusable).toBe(error);
      const run = parseRun(await readFile(runPath, 'utf8'), runPath);
      expect(run.header.shard).toMatchObject(shard);
      expect(run.end).toMatchObject({ complete: false, reason: error.message });
      expect(run.samples).toEqual([]);
      expect(tellPart(part, shard)).toMatchObject({ isMeasured: false, headline: 'Part 2 of 2 was not measured' });
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});

describe('a part', () => {
  it('is measured once, though nothing of it was answered: alone it would be another load', async () => {
    await using server = await startScriptedServer(reply(500, 'text/plain', 'no'));
    const { driven } = partOf(server.url, 'stages: [ { name: steady, closed: { concurrency: 4 }, requests: 10 } ]');
    const { run } = await driven;
    expect(run.stages.map(({ attempt, planned }) => [attempt, planned])).toEqual([[1, 5]]);
    expect(run.scores.map(({ attempt }) => attempt)).toEqual([undefined, undefined]);
    // Whether that is enough is judged of the whole.
    expect(run.end).toMatchObject({ complete: true });
  });

  it('climbs all of a ladder, though a limit breaks at once', async () => {
    await using server = await startScriptedServer(ok);
    const rest = 'stages: [ { name: up, ladder: { concurrency: [2, 4, 6] }, requests: 8 } ]';
    const limit = 'gates: { ttft_p50: { limit: 0.001ms } }\n';
    const { driven } = partOf(server.url, rest, {}, limit);
    expect((await driven).run.stages.map(({ stage }) => stage)).toEqual(['up-2', 'up-4', 'up-6']);
    const whole = await driveConfig(configOf(server.url, rest) + limit, files);
    expect(whole.run.stages.length).toBeLessThan(3);
  });

  it('says of its share of a budget that it was used up, and no more', async () => {
    await using server = await startScriptedServer(ok);
    const rest = 'stages: [ { name: steady, closed: { concurrency: 4 }, requests: 40 } ]';
    const { driven } = partOf(server.url, rest, {}, 'budget: { requests: 20 }\n');
    const { run } = await driven;
    expect(run.samples.length + run.scores.length).toBeLessThanOrEqual(10);
    expect(run.end).toMatchObject({
      complete: true,
      budget: 'requests',
      reason: 'the budget (budget.requests) was used up',
    });
  });

  it('waits before each stage but the first, and before the questions', async () => {
    await using server = await startScriptedServer(ok);
    const phases: number[] = [];
    const rest =
      'stages: [ { name: one, closed: { concurrency: 2 }, requests: 6 }, { name: two, closed: { concurrency: 2 }, requests: 6 } ]';
    const { driven, written } = partOf(server.url, rest, {
      awaitPhase: async () =>
        void phases.push(written.filter(({ kind }) => kind === 'stage' || kind === 'score').length),
    });
    await driven;
    expect(phases).toEqual([1, 2]);
  });

  it('ends where another does not come any more, with that as its reason and what it has measured', async () => {
    await using server = await startScriptedServer(ok);
    const { driven, written } = partOf(
      server.url,
      'stages: [ { name: steady, closed: { concurrency: 2 }, requests: 6 } ]',
      {
        awaitPhase: () => Promise.reject(new TargetError('Part 1 of 2 ended before', 'Run all again.')),
      },
    );
    await expect(driven).rejects.toThrow('Part 1 of 2');
    expect(written.filter(({ kind }) => kind === 'stage')).toHaveLength(1);
    expect(written.at(-1)).toMatchObject({ kind: 'end', complete: false, reason: 'Part 1 of 2 ended before' });
  });
});
