/** Several attempts at one commit, each measured beside the base endpoint: pairs of all are judged as one. */
import { describe, expect, it } from 'vitest';
import { type EarlierAttempts, shareBudget, sortAttempts } from '../../src/attempts.ts';
import { judge } from '../../src/judge.ts';
import { watchVerdict } from '../../src/judge-paired.ts';
import type { Run, SampleRecord } from '../../src/model/run-file.ts';
import { buildRun, NOW } from '../synthetic/build-run.ts';
import { policy, rule } from '../synthetic/policy.ts';

const PLANNED = 100;
const gates = policy({ gates: [rule('ttft_p50', { relative: 0.05 })] });

/** A run in pairs, measured to its end or until its looks stopped it; `slower` by this share of the base's TTFT. */
function paired(seed: number, slower: number, before?: EarlierAttempts): Run {
  const halves = [
    buildRun({ seed, requests: PLANNED }),
    buildRun({ seed: seed + 1000, requests: PLANNED, endpoint: slowBy(slower) }),
  ] as const;
  const [base, candidate] = halves.map(({ samples }) => samples.filter(({ phase }) => phase === 'steady')) as [
    SampleRecord[],
    SampleRecord[],
  ];
  const { header, stages, ...rest } = halves[1];
  const whole: Run = {
    ...rest,
    header: { ...header, paired: { form: 'pairs', base: { ...header.target, label: 'baseline' }, instanceSd: 0.015 } },
    stages,
    samples: candidate.flatMap((sample, pair) => [
      { ...(base[pair] as SampleRecord), arm: 'base' as const, pair, index: 2 * pair },
      { ...sample, pair, index: 2 * pair + 1 },
    ]),
  };
  return stopWhenFinal(whole, before);
}

/** Each token of the prompt costs more. */
function slowBy(share: number) {
  return { waitMs: 20 * (1 + share), perInputTokenMs: 0.6 * (1 + share) };
}

function stopWhenFinal(whole: Run, before?: EarlierAttempts): Run {
  const attempts = sortAttempts(before, whole.header);
  const look = watchVerdict(shareBudget(gates, attempts), whole.header, attempts.used);
  for (let done = 10; done < PLANNED; done += 10) {
    const seen: Run = { ...whole, samples: whole.samples.slice(0, 2 * done) };
    if (look({ run: seen, stage: 'steady', attempt: 1, phase: 'pairs', done }) === 'go-on') continue;
    return { ...seen, stages: seen.stages.map((stage) => ({ ...stage, stop: 'verdict' })) };
  }
  return whole;
}

function judged(candidate: Run, runs: readonly Run[] = []) {
  return judge({
    candidate,
    earlierAttempts: { runs },
    design: 'paired',
    baseline: [],
    refused: [],
    policy: gates,
    baselineRequired: false,
    now: NOW,
  });
}

const pairsOf = (run: Run): number => run.samples.length / 2;

describe('several attempts beside the same endpoint', () => {
  const slow = paired(1, 0.5);

  it('are judged on the pairs of all, each with its share of the error budget', () => {
    const again = paired(2, 0.5, { runs: [slow] });
    const result = judged(again, [slow]);
    expect(result.verdict).toBe('fail');
    expect(result.gates[0]).toMatchObject({ design: 'paired', n: { candidate: pairsOf(slow) + pairsOf(again) } });
    expect(result.gates[0]?.change?.level).toBeCloseTo(1 - 0.01 / 2, 12);
    expect(result.warnings.join('\n')).toMatch(
      /measured 2 times, and all count together .*: their pairs and turns are judged as one, and each attempt has 1\/2 of the error budget/,
    );
  });

  it('do not turn green by one that is lucky', () => {
    const lucky = paired(3, 0, { runs: [slow] });
    expect(judged(lucky).verdict).toBe('pass');
    expect(judged(lucky, [slow]).verdict).not.toBe('pass');
  });

  it('turn green when later ones show that the first was disturbed', () => {
    const disturbed = paired(4, 0.25);
    expect(judged(disturbed).verdict).toBe('fail');
    const good: Run[] = [];
    let last = judged(disturbed);
    for (const seed of [5, 6, 7]) {
      const next = paired(seed, 0, { runs: [disturbed, ...good] });
      last = judged(next, [disturbed, ...good]);
      good.push(next);
    }
    expect(last.verdict, last.reason).toBe('pass');
  });

  it('have as much say as the earlier ones before they are looked at', () => {
    expect(pairsOf(slow)).toBeLessThan(PLANNED);
    const long = { ...paired(8, 0) };
    expect(pairsOf(long)).toBeGreaterThan(pairsOf(slow));
    const next = paired(9, 0.5, { runs: [long] });
    expect(pairsOf(next)).toBeGreaterThanOrEqual(Math.min(PLANNED, pairsOf(long)));
  });

  it('leave the verdict of the looks what the run file says again', () => {
    const next = paired(10, 0.5, { runs: [slow] });
    expect(next.stages[0]?.stop).toBe('verdict');
    expect(judged(next, [slow]).gates[0]?.answer).toBe('regression');
  });

  it('beside another endpoint, or in another way, do not count', () => {
    const { paired: beside } = slow.header;
    if (!beside) throw new Error('a paired run');
    for (const other of [
      { ...beside, form: 'turns' as const },
      { ...beside, base: { ...beside.base, model: 'older' } },
    ]) {
      const result = judged(paired(11, 0), [{ ...slow, header: { ...slow.header, paired: other } }]);
      expect(result.verdict).toBe('pass');
      expect(result.warnings.join()).toContain('not beside the same endpoint');
    }
  });
});
