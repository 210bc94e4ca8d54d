/** Two jobs of one workflow run that measure one plan together: the bundled action, our local GitHub, one simulated endpoint. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readZipEntry } from '../../src/github/zip.ts';
import { parseRun } from '../../src/history/run-file.ts';
import type { Run } from '../../src/model/run-file.ts';
import { completeProfile } from '../../src/simulator/profile.ts';
import { startSimulator } from '../../src/simulator/server.ts';
import type { TruthRecord } from '../../src/simulator/truth.ts';
import { configure } from '../story/recorded.ts';
import { Story } from '../story/story.ts';
import { runCli } from './command-line.ts';

/** The shipped items, a few of them. */
const questions = (await readFile(new URL('../../data/quality.jsonl', import.meta.url), 'utf8'))
  .split('\n')
  .slice(0, 9)
  .join('\n');

const config = `
workload:
  max-output-tokens: 8
  warmup: { requests: 10 }
  stages: [ { name: steady, closed: { concurrency: 6 }, requests: 61 } ]
quality: { concurrency: 4, sets: [ { path: items.jsonl } ] }
`;

/** An endpoint with a log of what really happened, and a repository whose config names what is asked. */
async function openScene() {
  const truth: TruthRecord[] = [];
  const profile = completeProfile({ model: 'test-model', engine: { stepMs: 20 }, outputTokens: { median: 8 } });
  const endpoint = await startSimulator({
    profile,
    runSeed: 1,
    qualitySet: questions,
    truthLog: (record) => truth.push(record),
  });
  const story = await Story.open();
  await configure(story, config);
  await writeFile(join(story.workspace, 'items.jsonl'), questions);
  return {
    ...{ story, truth, endpoint, inputs: { url: endpoint.url, model: 'test-model' } },
    [Symbol.asyncDispose]: async () => {
      await endpoint.close();
      await story[Symbol.asyncDispose]();
    },
  };
}

/** Requests that the endpoint answered, by the word with which the ids of one job's requests begin. */
function byJob(truth: readonly TruthRecord[], stage: string): TruthRecord[][] {
  const answered = truth.filter(({ requestId, outcome }) => outcome === 'ok' && requestId.includes(`-${stage}-`));
  return [...Map.groupBy(answered, ({ requestId }) => requestId.split('-', 1)[0]).values()];
}

async function partOf(story: Story, name: string): Promise<Run> {
  const artifact = story.github.state.artifacts.find((stored) => stored.name === name);
  const entry = await readZipEntry(artifact?.bytes ?? Buffer.alloc(0), 'run.jsonl', { maxEntries: 20, maxBytes: 1e8 });
  return parseRun(entry.ok ? entry.bytes.toString('utf8') : '', name);
}

describe('two jobs with a part each', () => {
  it('send together what the plan says, at the same time, and judge nothing', async () => {
    await using scene = await openScene();
    const { story, truth, inputs } = scene;
    const step = await story.openPullRequest({
      inputs: { ...inputs, shard: '1/2' },
      beside: [{ inputs: { ...inputs, shard: '2/2' } }],
    });
    for (const job of [step, ...step.beside]) {
      expect(job.exitCode, job.log).toBe(0);
      expect(job.outputs).toMatchObject({ verdict: 'no-baseline', 'comment-status': '', 'report-path': '' });
      expect(job.summary).toMatch(/Part [12] of 2 measured\n\n3[01] requests and [45] questions in .*mode merge/);
    }
    expect(story.commentsOf(step.number)).toEqual([]);

    const names = story.github.state.artifacts.map(({ name }) => name).sort();
    expect(names).toEqual([
      ...['1', '2'].map((index) => `insight-agent-part.measure.${index}-of-2.attempt-1`),
      ...['1', '2'].flatMap((index) =>
        ['', '.phase-2'].map((phase) => `insight-agent-ready.measure.${index}-of-2.attempt-1${phase}`),
      ),
    ]);

    const loads = byJob(truth, 'steady');
    expect(loads.map(({ length }) => length).sort()).toEqual([30 + 5, 31 + 5]);
    const asked = byJob(truth, 'quality');
    expect(asked.map(({ length }) => length).sort()).toEqual([4, 5]);
    const items = asked.flat().map(({ itemId }) => itemId);
    expect(new Set(items).size).toBe(9);
    // Each job's load is on while the other's is: GitHub's clock, cut to seconds, was all that they had in common.
    const [one = [], other = []] = loads;
    const from = Math.max(...[one, other].map((load) => Math.min(...load.map(({ receivedMs }) => receivedMs))));
    const until = Math.min(...[one, other].map((load) => Math.max(...load.map(({ endMs }) => endMs))));
    const whole =
      Math.max(...[one, other].flat().map(({ endMs }) => endMs)) -
      Math.min(...[one, other].flat().map(({ receivedMs }) => receivedMs));
    expect((until - from) / whole).toBeGreaterThan(0.5);
    const lastOfLoad = Math.max(...loads.flat().map(({ endMs }) => endMs));
    expect(Math.min(...asked.flat().map(({ receivedMs }) => receivedMs))).toBeGreaterThan(lastOfLoad);

    const parts = await Promise.all(names.slice(0, 2).map((name) => partOf(story, name)));
    const [first, second] = parts.map(({ header }) => header);
    expect(first?.workload).toEqual(second?.workload);
    expect(first?.fingerprint).toEqual(second?.fingerprint);
    expect(first?.workload.stages).toMatchObject([{ concurrency: 6, requests: 61 }]);
    expect(parts.map(({ header }) => header.shard)).toMatchObject([
      { index: 1, count: 2 },
      { index: 2, count: 2 },
    ]);
    // By originMs the instants of both are of one clock: the truth is on the machine's own.
    const starts = parts.map(({ header, stages }) => (header.shard?.originMs ?? 0) + (stages[0]?.startedMs ?? 0));
    const trueStarts = parts.map(({ samples }) => {
      const ids = new Set(samples.map(({ requestId }) => requestId));
      return Math.min(...truth.filter(({ requestId }) => ids.has(requestId)).map(({ receivedMs }) => receivedMs));
    });
    const apart = ([a = 0, b = 0]: number[]): number => a - b;
    expect(Math.abs(apart(starts) - apart(trueStarts))).toBeLessThan(250);
    for (const { end, stages } of parts) {
      expect(end?.complete).toBe(true);
      expect(stages).toHaveLength(1);
    }
    expect(parts.map(({ stages }) => stages[0]?.planned)).toEqual([31, 30]);
  }, 120_000);

  it('fail at once where one of them ended before it was ready, and drive nothing', async () => {
    await using scene = await openScene();
    const { story, truth, inputs } = scene;
    const step = await story.openPullRequest({
      inputs: { ...inputs, shard: '1/2' },
      // Nobody listens there.
      beside: [{ inputs: { ...inputs, url: 'http://127.0.0.1:9/v1', shard: '2/2' } }],
    });
    expect([step, ...step.beside].map(({ exitCode }) => exitCode)).toEqual([3, 3]);
    expect(step.annotations.map(({ message }) => message).join()).toContain(
      'Part 2 of 2 ended before all parts were ready',
    );
    expect(step.annotations.map(({ message }) => message).join()).toContain('max-parallel');
    expect(step.outputs.verdict).toBe('invalid');
    expect(byJob(truth, 'steady')).toEqual([]);
    const part = await partOf(story, 'insight-agent-part.measure.1-of-2.attempt-1');
    expect(part.end).toMatchObject({ complete: false, reason: expect.stringContaining('Part 2 of 2') });
  }, 120_000);

  it('are refused with the fix where the text, the mode or the plan has no parts', async () => {
    await using scene = await openScene();
    const { story, truth, inputs } = scene;
    const refused = async (changes: Record<string, string>): Promise<string> => {
      const step = await story.openPullRequest({ inputs: { ...inputs, ...changes } });
      expect(step.exitCode, step.log).toBe(2);
      return step.annotations.map(({ message }) => message).join();
    };
    expect(await refused({ shard: '3/2' })).toContain('1/4, 2/4, 3/4 and 4/4');
    expect(await refused({ shard: '1/2', mode: 'calibrate' })).toContain('Leave `shard` out');
    expect(await refused({ shard: '1/2', 'baseline-url': inputs.url })).toContain('one clock');
    expect(await refused({ shard: '1/7' })).toContain('Use at most 6 parts');
    expect(truth).toEqual([]);
  }, 120_000);
});

describe('parts on the command line', () => {
  it('are measured one by one, and are no run that could be judged', async () => {
    await using scene = await openScene();
    const { truth, inputs, story } = scene;
    const out = await mkdtemp(join(tmpdir(), 'insight-parts-'));
    try {
      const parts = await Promise.all(
        [1, 2, 3].map((index) =>
          runCli(
            [
              'run',
              '--url',
              inputs.url,
              '--model',
              inputs.model,
              '--shard',
              `${index}/3`,
              '--out',
              join(out, `${index}`),
            ],
            { cwd: story.workspace },
          ),
        ),
      );
      for (const part of parts) expect(part.exitCode, part.stderr).toBe(0);
      expect(byJob(truth, 'steady').flat()).toHaveLength(61 + 10);
      expect(byJob(truth, 'quality').flat()).toHaveLength(9);
      const runs = await Promise.all(
        [1, 2, 3].map(async (index) => parseRun(await readFile(join(out, `${index}`, 'run.jsonl'), 'utf8'), 'part')),
      );
      expect(runs.map(({ header }) => header.shard?.index)).toEqual([1, 2, 3]);
      const compared = await runCli(['compare', '--baseline', join(out, '1'), '--candidate', join(out, '2')], {
        cwd: story.workspace,
      });
      expect(compared.exitCode).toBe(2);
      expect(compared.stderr).toContain('part 2 of 3');
      expect(compared.stderr).toContain('insight-agent merge');
    } finally {
      await rm(out, { recursive: true });
    }
  }, 120_000);
});
