import { describe, expect, it } from 'vitest';
import { judgePaired, watchVerdict } from '../../src/judge-paired.ts';
import type { Run, SampleRecord, StageRecord } from '../../src/model/run-file.ts';
import { buildRun } from '../synthetic/build-run.ts';
import { policy, rule } from '../synthetic/policy.ts';

const PAIRS = 100;
const rules = policy({ gates: [rule('ttft_p50', { relative: 0.05 }), rule('tpot_p50', { relative: 0.05 })] });

/** Two endpoints, each prompt to both; the candidate's first token comes `slower` times as late. */
function pairedRun(slower: number, bound: { requests?: number } = { requests: PAIRS }): Run {
  const measure = (seed: number, waitMs: number) =>
    buildRun({ seed, requests: PAIRS, endpoint: { waitMs, perInputTokenMs: 0, runSd: 0 } });
  const [base, candidate] = [measure(1, 200), measure(2, 200 * slower)];
  const steady = ({ samples }: Run): SampleRecord[] => samples.filter(({ phase }) => phase === 'steady');
  const samples = steady(base).flatMap((sample, pair): SampleRecord[] => [
    { ...sample, index: 2 * pair, pair, arm: 'base' },
    { ...(steady(candidate)[pair] as SampleRecord), index: 2 * pair + 1, pair },
  ]);
  const { workload, target } = candidate.header;
  return {
    ...candidate,
    header: {
      ...candidate.header,
      workload: { ...workload, stages: workload.stages.map(({ requests: _, ...stage }) => ({ ...stage, ...bound })) },
      paired: { form: 'pairs', base: target, instanceSd: 0.015 },
    },
    samples,
    stages: [],
  };
}

/** Looks as the driver does, after every ten pairs; hands back the run as it is then written. */
function drive(whole: Run): Run {
  const watch = watchVerdict(rules, whole.header);
  let done = 0;
  let stopped = false;
  while (!stopped && done < PAIRS) {
    done += 10;
    const run = { ...whole, samples: whole.samples.slice(0, 2 * done) };
    stopped = watch({ run, stage: 'steady', attempt: 1, phase: 'pairs', done }) === 'stop';
  }
  const stop: StageRecord['stop'] = stopped ? 'verdict' : 'completed';
  const record = {
    kind: 'stage',
    stage: 'steady',
    attempt: 1,
    startedMs: 0,
    endedMs: 1,
    planned: PAIRS,
    stop,
  } as const;
  // Two pairs were under way when it stopped.
  return { ...whole, samples: whole.samples.slice(0, 2 * Math.min(PAIRS, done + 2)), stages: [record] };
}

describe('a paired run that is looked at while it goes', () => {
  it('stops when the verdict is final, and its file leads to the same verdict', () => {
    const run = drive(pairedRun(1.3));
    expect(run.samples.length).toBeLessThan(2 * PAIRS);
    const [ttft, tpot] = judgePaired(run, rules).gates;
    expect(ttft?.answer).toBe('regression');
    expect(tpot?.answer).not.toBe('regression');
    // What came after the look was under way: it is not judged.
    expect((ttft?.n.candidate ?? 0) % 10).toBe(0);
  });

  it('goes on where nothing is final, and is judged on all that was planned', () => {
    const run = drive(pairedRun(1.04));
    expect(run.samples).toHaveLength(2 * PAIRS);
    expect(judgePaired(run, rules).gates[0]?.n.candidate).toBe(PAIRS);
  });

  it('is never stopped where it is bounded by time: nobody knows what share of it is done', () => {
    const whole = pairedRun(3, {});
    const watch = watchVerdict(rules, whole.header);
    expect(watch({ run: whole, stage: 'steady', attempt: 1, phase: 'pairs', done: PAIRS })).toBe('go-on');
  });
});
