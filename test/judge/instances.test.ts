import { describe, expect, it } from 'vitest';
import { storedRuns } from '../../src/action/hunt.ts';
import { sortAttempts } from '../../src/attempts.ts';
import { baselineFromFiles, refuseStoredRun } from '../../src/baseline-files.ts';
import { ConfigError } from '../../src/errors.ts';
import { formatRecord } from '../../src/history/run-writer.ts';
import { instanceKey, nameInstance, readInstances } from '../../src/instance.ts';
import { judge } from '../../src/judge.ts';
import type { Config } from '../../src/model/config.ts';
import type { Run, RunHeader } from '../../src/model/run-file.ts';
import { buildScope } from '../../src/report/scope.ts';
import { plainText } from '../../src/report/text.ts';
import { buildRun, NOW } from '../synthetic/build-run.ts';
import { policy } from '../synthetic/policy.ts';

function judged(header: Partial<RunHeader>) {
  return judge({
    candidate: buildRun({ seed: 9, header }),
    design: 'history',
    baseline: [1, 2, 3].map((seed) => ({
      run: buildRun({ seed, ageDays: seed }),
      provenance: { startedAt: new Date(NOW - seed * 86_400_000).toISOString(), source: `run ${seed}` },
    })),
    refused: [],
    policy: policy(),
    baselineRequired: false,
    now: NOW,
  });
}

describe('several targets of one pull request', () => {
  it('share the error budget, and the report says so', () => {
    const levelOf = (header: Partial<RunHeader>): number => 1 - (judged(header).gates[0]?.change?.level ?? 0);
    const alone = levelOf({});
    expect(levelOf({ instances: 3 })).toBeCloseTo(alone / 3, 12);
    const words = (header: Partial<RunHeader>): string =>
      buildScope(judged(header), { mode: 'gate', reproduce: [] }).map(plainText).join(' ');
    expect(words({ instances: 3 })).toContain(
      'One of 3 targets of this pull request: each has 1/3 of the error budget.',
    );
    expect(words({ instances: 2 })).toContain('each has half of the error budget');
    expect(words({})).not.toContain('error budget');
  });

  it('are kept apart by their models where they have no label', () => {
    const config = { target: { model: 'org/Large', label: 'org/Large', labelled: false } } as Config;
    const labelled = { target: { model: 'org/Large', label: 'prod', labelled: true } } as Config;
    expect(instanceKey(nameInstance(config, 1), 'measure')).toBe('measure');
    expect(instanceKey(nameInstance(config, undefined), 'measure')).toBe('measure');
    expect(instanceKey(nameInstance(config, 2), 'measure')).toMatch(/^org-large-[0-9a-f]{8}\.measure$/);
    expect(instanceKey(nameInstance(labelled, 2), 'measure')).toBe('prod.measure');
  });

  it.each(['0', '-1', '1.5', 'two', ' 3', '10000'])('are not "%s"', (text) => {
    expect(() => readInstances(text)).toThrow(ConfigError);
    expect(() => readInstances(text)).toThrow(/`instances` is ".*", not a whole number from 1 to 9999/);
  });

  it('are as many as the input says', () => {
    expect(['', '1', '12'].map(readInstances)).toEqual([undefined, 1, 12]);
  });
});

describe('a run of several machines', () => {
  const one = buildRun({ seed: 1 });
  const four = buildRun({ seed: 1, header: { shards: 4 } });
  const part = buildRun({ seed: 1, header: { shard: { index: 2, count: 4, originMs: NOW } } });

  it.each<[string, Run, Run, string | undefined]>([
    ['is no baseline for a run of one', four, one, 'it was measured by 4 machines together, this run by one machine'],
    ['is not judged by a run of one', one, four, 'it was measured by one machine, this run by 4 machines together'],
    ['is compared with its like', four, four, undefined],
    ['is none while it is in parts', part, one, 'it is part 2 of 4 of a run, and no run by itself'],
  ])('%s', (_, stored, candidate, reason) => {
    expect(refuseStoredRun(stored, candidate.header)).toBe(reason);
  });

  it('is compared by force with one of another number, and that is told', () => {
    const files = [{ name: 'four.jsonl', text: textOf(four), lines: () => textOf(four).split('\n') }];
    const { runs, warnings } = baselineFromFiles(files as never, one.header, { wanted: 3, force: true });
    expect(runs).toHaveLength(1);
    expect(warnings[0]).toContain('it was measured by 4 machines together, this run by one machine');
  });

  it('counts once, however often its parts are joined', () => {
    const copies = sortAttempts({ runs: [four, four] }, { ...four.header, startedAt: new Date(NOW).toISOString() });
    expect(copies.used).toHaveLength(0);
    const later = sortAttempts({ runs: [four, four] }, { ...four.header, startedAt: new Date(NOW + 1).toISOString() });
    expect(later.used).toHaveLength(1);
    expect(later.refused.map(({ reason }) => reason)).toEqual([
      'it is a measurement that counts already, joined from the same parts',
    ]);
  });

  it('is one baseline, however often its parts are joined and wherever the copies are kept', () => {
    const found = [four, { ...four, header: { ...four.header, commit: 'again' } }, buildRun({ seed: 8 })];
    const { runs, refused } = storedRuns({ baseBranch: 'main', base: 'b' } as never, {
      runs: found.map((value, place) => ({
        value,
        provenance: { startedAt: value.header.startedAt, source: `run ${place}` },
      })),
      refused: [],
    });
    expect(runs.map(({ provenance }) => provenance.source)).toEqual(['run 0', 'run 2']);
    expect(refused).toEqual([{ source: 'run 1', reason: 'it was joined from the same parts as another one' }]);
  });

  it('says how many there were', () => {
    const words = buildScope(judged({ shards: 4 }), { mode: 'gate', reproduce: [] }).map(plainText);
    expect(words).toContain('The load came from 4 machines together, and every figure is of all their requests.');
  });
});

function textOf({ header, samples, scores, stages, health, end }: Run): string {
  return [header, ...samples, ...scores, ...stages, ...health, ...(end ? [end] : [])].map(formatRecord).join('\n');
}
