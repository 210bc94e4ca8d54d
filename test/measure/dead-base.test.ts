import { describe, expect, it } from 'vitest';
import { findDeadBase } from '../../src/measure/dead-base.ts';
import { readPairedEvidence } from '../../src/measure/paired-evidence.ts';
import type { Run, SampleRecord } from '../../src/model/run-file.ts';
import { header, run, sample, stageRecord } from './make.ts';

const failed = { outcome: 'connect', error: { kind: 'connect', message: 'refused' } } as const;
const aborted = { outcome: 'aborted', error: { kind: 'aborted', message: 'stopped' } } as const;

/** Outcomes of the base by pair: `.` ok, `x` failed, `a` cut off by ourselves; the candidate's are ok unless told. */
function paired(base: string, of: { candidate?: string; concurrency?: number; attempt?: number } = {}): Run {
  const { candidate = '.'.repeat(base.length), concurrency = 2, attempt = 1 } = of;
  const as = (letter: string | undefined): Partial<SampleRecord> =>
    letter === 'x' ? failed : letter === 'a' ? aborted : {};
  const samples = [...base].flatMap((letter, pair) => [
    sample({ index: 2 * pair, pair, arm: 'base', attempt, ...as(letter) }),
    sample({ index: 2 * pair + 1, pair, attempt, ...as(candidate[pair]) }),
  ]);
  const made = header({ stages: [{ name: 'steady', concurrency, requests: base.length, warmupRequests: 2 }] });
  const target = { ...made.target, label: 'base' };
  return run({
    header: { ...made, paired: { form: 'pairs', base: target, instanceSd: 0.015 } },
    samples,
    stages: [stageRecord({ attempt, planned: base.length })],
  });
}

describe('a base endpoint that stopped answering', () => {
  it.each<[string, string, number, boolean]>([
    ['five failures at the end', '............xxxxx', 2, true],
    ['four', '.............xxxx', 2, false],
    ['a whole round at the end', '............xxxxxxxx', 8, true],
    ['less than a round', '.............xxxxxxx', 8, false],
    ['as many in the middle', '......xxxxxxxxxx....', 2, false],
    ['every second one', '.x.x.x.x.x.x.x.x.x.x', 2, false],
    ['failures before our own stop', '..........xxxxxaa', 2, true],
    ['nothing but our own stop', '..........aaaaaaa', 2, false],
    ['no success at all', 'xxxxxxxxxx', 2, true],
  ])('%s (%s at concurrency %i): %s', (_, base, concurrency, dead) => {
    expect(findDeadBase(paired(base, { concurrency }))).toHaveLength(dead ? 1 : 0);
  });

  it('is told with the figure, and the candidate is not blamed', () => {
    const { candidate, base } = readPairedEvidence(paired(`${'.'.repeat(12)}xxxxxx`), {});
    expect(base.unfit).toMatchObject([
      {
        stage: 'steady',
        reason: "the baseline's endpoint stopped answering",
        figure: 'its last 6 of 18 requests failed, the very last with "connect"',
      },
    ]);
    expect(candidate.unfit).toEqual([]);
  });

  it('is none where the candidate is the one that did: that is for its gates', () => {
    const { base } = readPairedEvidence(paired('.'.repeat(18), { candidate: `${'.'.repeat(12)}xxxxxx` }), {});
    expect(base.unfit).toEqual([]);
  });

  it('counts by the last attempt', () => {
    const [first, second] = [paired(`${'.'.repeat(10)}xxxxxx`), paired('.'.repeat(16), { attempt: 2 })];
    expect(findDeadBase({ ...first, samples: [...first.samples, ...second.samples] })).toEqual([]);
  });
});
