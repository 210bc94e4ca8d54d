import { describe, expect, it } from 'vitest';
import { baselineFromFiles } from '../../src/baseline-files.ts';
import { InputError } from '../../src/errors.ts';
import { sortNewestFirst } from '../../src/history/comparable.ts';
import type { Run, RunHeader } from '../../src/model/run-file.ts';
import { buildAnswers, buildRun, type RunPlan } from '../synthetic/build-run.ts';

const answers = buildAnswers({ domains: ['one'], perDomain: 5 });
const run = (plan: Partial<RunPlan> = {}) => buildRun({ seed: 1, requests: 8, concurrency: 2, answers, ...plan });
const candidate = run().header;

/** The run as its file has it: one record a line. */
function write({ header, samples, scores, stages, health, end }: Run): string {
  return [header, ...samples, ...scores, ...stages, ...health, ...(end ? [end] : [])]
    .map((record) => `${JSON.stringify(record)}\n`)
    .join('');
}

const find = (runs: Record<string, Run | string>, wanted = 12, of: RunHeader = candidate, anchor?: string) =>
  baselineFromFiles(
    Object.entries(runs).map(([name, given]) => ({ name, text: typeof given === 'string' ? given : write(given) })),
    of,
    { wanted, anchor },
  );

describe('baselines from run files', () => {
  it('come newest first, whatever order they are given in, and no more than wanted', () => {
    const given = { old: run({ ageDays: 9 }), new: run({ ageDays: 1 }), middle: run({ ageDays: 5 }) };
    expect(find(given).runs.map(({ provenance }) => provenance.source)).toEqual(['new', 'middle', 'old']);
    expect(find(given, 2).runs.map(({ provenance }) => provenance.source)).toEqual(['new', 'middle']);
  });

  it('of the anchor are found behind those that are wanted, by the beginning of their commit', () => {
    const of = (commit: string, ageDays: number) => run({ ageDays, header: { commit } });
    const given = {
      release: of('aaaaaaabbb', 9),
      older: of('ccccccc', 12),
      new: of('ddddddd', 1),
      next: of('eeeeeee', 2),
    };
    const sources = (anchor: string) =>
      find(given, 1, candidate, anchor).runs.map(({ provenance }) => provenance.source);
    expect(sources('aaaaaaa')).toEqual(['new', 'release']);
    expect(sources('ddddddd')).toEqual(['new']);
    expect(sources('fffffff')).toEqual(['new']);
  });

  it('count once, however often they are given: copies would look like an endpoint without noise', () => {
    const found = find({ a: run({ ageDays: 1 }), copy: run({ ageDays: 1 }), other: run({ ageDays: 2 }) });
    expect(found.runs.map(({ provenance }) => provenance.source)).toEqual(['a', 'other']);
    expect(found.refused).toEqual([{ source: 'copy', reason: 'the same run as a' }]);
  });

  it('count once where the same parts were joined more than once', () => {
    const joined = (runAttempt: number, startedAt?: string): Run => {
      const { header, ...of } = run({ header: { shards: 2 } });
      return { ...of, header: { ...header, commit: `${runAttempt}`, ...(startedAt ? { startedAt } : {}) } };
    };
    const given = { a: joined(1), again: joined(2), other: joined(3, '2026-01-01T00:00:00.000Z') };
    const found = find(given, 10, joined(9).header);
    expect(found.runs.map(({ provenance }) => provenance.source)).toEqual(['a', 'other']);
    expect(found.refused).toEqual([{ source: 'again', reason: 'the same run as a' }]);
  });

  it.each<[string, Run, RegExp]>([
    ['cut off', { ...run(), end: undefined }, /cut off before its end/],
    [
      'incomplete',
      { ...run(), end: { kind: 'end', endedMs: 1, complete: false, reason: 'the run was cancelled' } },
      /incomplete: the run was cancelled/,
    ],
    [
      'of another workload in both halves',
      run({ header: { fingerprint: { load: 'x', quality: 'y' } } }),
      /another workload/,
    ],
    ['of other definitions', run({ header: { definitions: ['ttft@first-byte'] } }), /other definitions/],
    ['unfit', run({ endpoint: { failEvery: 1 } }), /not fit to be judged: no request succeeded/],
    [
      'short of its planned requests',
      { ...run(), samples: run().samples.slice(0, -1) },
      /not fit to be judged.*7 of 8 requests/,
    ],
  ])('are refused with a reason where they are %s', (_, given, reason) => {
    const { runs, refused } = find({ given });
    expect(runs).toEqual([]);
    expect(refused).toEqual([{ source: 'given', reason: expect.stringMatching(reason) }]);
  });

  it.each<[string, Partial<RunHeader>]>([
    ['the load half matches', { fingerprint: { load: candidate.fingerprint.load, quality: 'y' } }],
    ['the quality half matches', { fingerprint: { load: 'x', quality: candidate.fingerprint.quality } }],
    ['the model differs', { target: { ...candidate.target, model: 'another', server: 'another' } }],
    ['the commit and the machine differ', { commit: 'other', environment: { ...candidate.environment, cpus: 64 } }],
  ])('are used where %s', (_, header) => {
    expect(find({ given: run({ header }) }).runs).toHaveLength(1);
  });

  it('that are broken throw with file and line, and are not passed over', () => {
    expect(() => find({ good: run(), bad: `${write(run())}{"kind":\n{}\n` })).toThrow(InputError);
    expect(() => find({ bad: 'not a run\n' })).toThrow(/bad/);
  });
});

describe('the order of runs', () => {
  it('is by the time of their start', () => {
    const at = (ageDays: number) => ({ run: run({ ageDays }) });
    expect(sortNewestFirst([at(3), at(1), at(2)])).toEqual([at(1), at(2), at(3)]);
  });

  it('puts a run whose start is no date last, wherever it was given', () => {
    const at = (ageDays: number) => ({ run: run({ ageDays }) });
    const broken = { run: run({ header: { startedAt: 'yesterday' } }) };
    expect(sortNewestFirst([at(3), broken, at(1), at(2)])).toEqual([at(1), at(2), at(3), broken]);
  });
});
