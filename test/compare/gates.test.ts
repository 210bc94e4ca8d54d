import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgeGates } from '../../src/compare/gates.ts';
import { type MetricId, QUALITY_STAGE } from '../../src/metrics.ts';
import type { GateRule } from '../../src/model/config.ts';
import type { BaselineRun, Measurement } from '../../src/model/measurement.ts';
import type { Answer, GateResult } from '../../src/model/result.ts';
import { fisherHigher } from '../../src/stats/proportion.ts';
import { asked, type Figures, history, measurement, share, stored, value } from '../synthetic/build-measurement.ts';
import { defaultRules, policy, rule } from '../synthetic/policy.ts';

/** Eight stored values around `centre` with a spread of 3 %: the prediction error is 3.2 %. */
const EIGHT = [-1.5, -1, -0.5, -0.2, 0.2, 0.5, 1, 1.5].map((step) => Math.exp(0.0306 * step));
const around = (centre: number) => EIGHT.map((factor) => centre * factor);

function judgeOne(gateRule: GateRule, candidate: Measurement, baseline: readonly BaselineRun[], alpha = 0.01) {
  const [gate, ...rest] = judgeGates(candidate, baseline, policy({ alpha, gates: [gateRule] }));
  expect(rest).toEqual([]);
  return gate as GateResult;
}

const ttft = (
  candidate: number,
  baseline: readonly number[],
  given: Partial<GateRule> = { relative: 0.05, absolute: 5 },
) => judgeOne(rule('ttft_p50', given), measurement({ ttft_p50: value(candidate) }), history('ttft_p50', baseline));

const errors = (now: [number, number], before: [number, number][], given: Partial<GateRule> = { absolute: 0.01 }) =>
  judgeOne(
    rule('error_ratio', given),
    measurement({ error_ratio: share(...now) }),
    before.map((counts) => stored(measurement({ error_ratio: share(...counts) }))),
  );

const accuracy = (now: Partial<Measurement>, before: Partial<Measurement>) =>
  judgeOne(rule('accuracy', { absolute: 0.02 }), measurement({}, now), [stored(measurement({}, before))]);

describe('a latency against eight stored runs', () => {
  it.each<[string, number, Partial<GateRule>, Answer]>([
    ['+30 % is a regression', 260, { relative: 0.05, absolute: 5 }, 'regression'],
    ['−30 % is an improvement', 140, { relative: 0.05, absolute: 5 }, 'improved'],
    ['+1 % is no change seen', 202, { relative: 0.05, absolute: 5 }, 'no-change-seen'],
    ['+8 % with a tolerance of 5 % is open', 216, { relative: 0.05 }, 'undecided'],
    ['+8 % with a tolerance of 10 % is none', 216, { relative: 0.1 }, 'no-change-seen'],
    ['+20 % with a tolerance of 25 % is a small change', 240, { relative: 0.25 }, 'small-change'],
    ['the absolute tolerance counts where it is the larger one', 230, { relative: 0.05, absolute: 50 }, 'small-change'],
    ['the relative tolerance counts where it is the larger one', 240, { relative: 0.25, absolute: 5 }, 'small-change'],
    ['an unchanged figure with a wide tolerance is within', 201, { relative: 0.3 }, 'within'],
    ['−8 % is never open', 184, { relative: 0.05 }, 'no-change-seen'],
  ])('%s', (_, candidate, given, answer) => {
    expect(ttft(candidate, around(200), given).answer).toBe(answer);
  });

  it('prints the change against the geometric mean, with bounds at the level of this gate', () => {
    const gate = ttft(260, around(200));
    expect(gate.baseline).toBeCloseTo(200, 1);
    expect(gate.change?.estimate).toBeCloseTo(0.3, 3);
    expect(gate.change?.level).toBe(0.99);
    // t(0.99, 7) = 2.998 prediction errors of 0.0308 √(1 + 1/8) to each side on the log scale.
    const reach = 2.998 * 0.03077 * Math.sqrt(1 + 1 / 8);
    expect(gate.change?.low).toBeCloseTo(1.3 * Math.exp(-reach) - 1, 3);
    expect(gate.change?.high).toBeCloseTo(1.3 * Math.exp(reach) - 1, 3);
    expect(gate.n).toEqual({ baseline: 8, candidate: 300 });
  });

  it('from one stored run assumes 5 % of noise between runs on the same machine and 10 % across a network', () => {
    const reach = (locality: 'loopback' | 'remote') => {
      const made = measurement({ ttft_p50: value(200) });
      const now = { ...made, header: { ...made.header, target: { ...made.header.target, locality } } };
      const gate = judgeOne(rule('ttft_p50', { relative: 0.05 }), now, history('ttft_p50', [200]));
      return Math.log(1 + (gate.change?.high ?? 0));
    };
    // t(0.99, 5) = 3.365; a new run against one stored run: √2.
    expect(reach('loopback')).toBeCloseTo(3.365 * 0.05 * Math.SQRT2, 3);
    expect(reach('remote')).toBeCloseTo(3.365 * 0.1 * Math.SQRT2, 3);
  });

  it('says where the newest run stands alone as the baseline, worse than those before it', () => {
    const newestFirst = [225, ...around(200)];
    expect(ttft(228, newestFirst)).toMatchObject({
      newestAlone: true,
      n: { baseline: 1 },
      baseline: expect.closeTo(225),
    });
    expect(ttft(205, around(200)).newestAlone).toBeUndefined();
    // A proven step is told as one.
    expect(ttft(305, [300, ...around(200)])).toMatchObject({ newestAlone: undefined, step: { runs: 1 } });
  });

  it('says the smallest change that it would have caught, whatever it saw', () => {
    const detectable = [200, 205, 260].map((candidate) => ttft(candidate, around(200)).detectable);
    expect(detectable[0]).toBeGreaterThan(0.1);
    expect(detectable[1]).toBe(detectable[0]);
    expect(detectable[2]).toBe(detectable[0]);
  });
});

describe('the direction of a metric', () => {
  const better: [MetricId, 'lower' | 'higher'][] = [
    ['ttft_p50', 'lower'],
    ['ttft_p95', 'lower'],
    ['tpot_p50', 'lower'],
    ['itl_p50', 'lower'],
    ['e2e_p50', 'lower'],
    ['output_tokens_per_sec', 'higher'],
    ['requests_per_sec', 'higher'],
  ];
  it.each(better)('of %s: %s is better', (metric, direction) => {
    const judged = (candidate: number) =>
      judgeOne(
        rule(metric, { relative: 0.05 }),
        measurement({ [metric]: value(candidate) }),
        history(metric, around(200)),
      ).answer;
    expect([judged(400), judged(100)]).toEqual(
      direction === 'lower' ? ['regression', 'improved'] : ['improved', 'regression'],
    );
  });

  it.each<[MetricId, 'lower' | 'higher']>([
    ['error_ratio', 'lower'],
    ['goodput', 'higher'],
    ['ttft_within_limit', 'higher'],
  ])('of the ratio %s: %s is better', (metric, direction) => {
    const judged = (count: number) =>
      judgeOne(rule(metric, { absolute: 0.01 }), measurement({ [metric]: share(count, 300) }), [
        stored(measurement({ [metric]: share(150, 300) })),
      ]).answer;
    expect([judged(280), judged(20)]).toEqual(
      direction === 'lower' ? ['regression', 'improved'] : ['improved', 'regression'],
    );
  });

  it('does not let a tolerance of more than the whole throughput make a figure NaN', () => {
    const gate = judgeOne(
      rule('output_tokens_per_sec', { absolute: 900 }),
      measurement({ output_tokens_per_sec: value(390) }),
      history('output_tokens_per_sec', around(400)),
    );
    expect(gate.chanceBeyondTolerance).toBe(0);
    expect(gate.answer).toBe('within');
  });
});

describe('stored runs that cannot speak', () => {
  const infinite = { infinite: true, n: 300, reason: '200 of 300 requests failed' };
  const gateOn = (candidate: Figures, baseline: Figures[], metric: MetricId = 'ttft_p50') =>
    judgeOne(
      rule(metric, { relative: 0.05 }),
      measurement(candidate),
      baseline.map((figures) => stored(measurement(figures))),
    );

  it('an infinite candidate is a regression, with its reason and without a number', () => {
    const gate = gateOn({ ttft_p50: infinite }, [{ ttft_p50: value(200) }]);
    expect(gate).toMatchObject({ answer: 'regression', candidate: null, infinite: true, change: null });
    expect(gate.reason).toBe('200 of 300 requests failed');
  });

  it.each([
    ['as many failures as always leave an infinite candidate open', 12, 14, 'undecided'],
    ['many more failures than ever are a regression', 0, 18, 'regression'],
    ['more failures than a stored run that had some are a regression', 3, 30, 'regression'],
  ])('%s', (_name, before, now, answer) => {
    const gate = gateOn(
      { ttft_p95: { infinite: true, n: 300, reason: `${now} of 300 requests failed` }, error_ratio: share(now, 300) },
      [
        { ttft_p95: value(200), error_ratio: share(before, 300) },
        { ttft_p95: value(200), error_ratio: share(before, 300) },
      ],
      'ttft_p95',
    );
    expect(gate).toMatchObject({ answer, candidate: null, infinite: true, change: null });
    expect(gate.reason).toContain(`${now} of 300 requests failed`);
  });

  it('a run with an infinite value is left out of the baseline for that metric', () => {
    const gate = gateOn({ ttft_p50: value(200) }, [{ ttft_p50: infinite }, { ttft_p50: value(200) }]);
    expect(gate.n.baseline).toBe(1);
    expect(gate.baseline).toBeCloseTo(200, 9);
  });

  it('where every stored run is infinite there is no baseline', () => {
    expect(gateOn({ ttft_p50: value(200) }, [{ ttft_p50: infinite }]).answer).toBe('no-baseline');
  });

  it('a gated metric that vanished is missing', () => {
    expect(gateOn({}, [{ ttft_p50: value(200) }]).answer).toBe('missing');
  });

  it('a gated metric that is short of its sample floor is missing, and says how many it needs', () => {
    const short = { n: 60, needs: 90, reason: 'needs 90 ok requests, has 60' };
    expect(gateOn({ ttft_p50: short }, [{ ttft_p50: value(200) }])).toMatchObject({
      answer: 'missing',
      candidate: null,
      reason: 'needs 90 ok requests, has 60',
    });
  });

  it.each([0, Number.NaN])('a latency of %f is missing, not an improvement', (of) => {
    expect(gateOn({ ttft_p50: value(of) }, [{ ttft_p50: value(200) }]).answer).toBe('missing');
  });

  it('a metric that neither side has is missing: such a gate would never see anything', () => {
    expect(gateOn({}, [{}]).answer).toBe('missing');
  });

  it('without any stored run there is no baseline, whatever the candidate has', () => {
    for (const figures of [{ ttft_p50: value(200) }, { ttft_p50: infinite }, {}])
      expect(gateOn(figures, []).answer).toBe('no-baseline');
  });
});

describe('errors', () => {
  it('a zero baseline is no excuse: 30 of 300 fail after a baseline without any error', () => {
    expect(errors([30, 300], [[0, 300]]).answer).toBe('regression');
  });

  it('one error in 300 after a baseline without any is not a regression', () => {
    expect(errors([1, 300], [[0, 300]]).answer).toBe('no-change-seen');
  });

  it('no errors on both sides is no change, with any tolerance', () => {
    for (const absolute of [0, 0.001, 0.01, 0.2]) {
      const gate = errors([0, 300], [[0, 300]], { absolute });
      expect(['no-change-seen', 'within']).toContain(gate.answer);
      expect(gate.pValue).toBe(1);
    }
  });

  it('changes in points and keeps the estimate inside the interval, however the runs are dispersed', () => {
    for (const before of [
      [3, 7, 0, 12],
      [0, 0, 0, 40],
      [1, 1, 1, 1],
    ]) {
      for (const now of [0, 1, 3, 20]) {
        const { change } = errors(
          [now, 300],
          before.map((count) => [count, 300]),
        );
        expect(change?.low).toBeLessThanOrEqual(change?.estimate ?? Number.NaN);
        expect(change?.high).toBeGreaterThanOrEqual(change?.estimate ?? Number.NaN);
      }
    }
  });

  it('are never more certain for counting dispersed requests as fewer', () => {
    const counts = fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(counts, fc.integer({ min: 1, max: 60 }), (before, now) => {
        const pooled = { count: before.reduce((sum, count) => sum + count, 0), n: 300 * before.length };
        fc.pre(now / 300 > pooled.count / pooled.n);
        const gate = errors(
          [now, 300],
          before.map((count) => [count, 300]),
        );
        expect(gate.pValue).toBeGreaterThanOrEqual(fisherHigher(pooled, { count: now, n: 300 }) - 1e-12);
      }),
      { seed: 1, numRuns: 300 },
    );
  });

  it('needs more proof where the stored runs differ by more than chance', () => {
    const calm = errors(
      [15, 300],
      [
        [5, 300],
        [5, 300],
        [5, 300],
        [5, 300],
      ],
    );
    const bursts = errors(
      [15, 300],
      [
        [0, 300],
        [20, 300],
        [0, 300],
        [0, 300],
      ],
    );
    expect(calm.pValue).toBeLessThan(0.01);
    expect(bursts.pValue).toBeGreaterThan(3 * (calm.pValue as number));
  });

  it.each([
    // With no error in 300 before, Fisher's test at 1 % needs seven of 300 now: the true ratio must be near 3 %.
    [[0, 300], 300, 0.029],
    [[0, 2400], 300, 0.0143],
  ] as [[number, number], number, number][])(
    'after %j the smallest change that %i requests would have shown is what the exact test can see',
    (before, n, detectable) => {
      expect(errors([0, n], [before]).detectable).toBeCloseTo(detectable, 2);
    },
  );

  it('do not promise to see a change of exactly the tolerance', () => {
    expect(errors([100, 20_000], [[100, 20_000]]).detectable).toBeGreaterThan(0.01);
  });
});

describe('accuracy', () => {
  it('compares item by item: a lost tenth is a regression', () => {
    const gate = accuracy(asked(240, 48), asked(240, 24));
    expect(gate).toMatchObject({ answer: 'regression', estimator: 'difference' });
    expect(gate.change?.estimate).toBeCloseTo(-0.1, 9);
    expect(gate.pValue).toBeCloseTo(2 ** -24, 12);
  });

  it('the same answers are no change, even without a tolerance', () => {
    const gate = judgeOne(rule('accuracy', { absolute: 0 }), measurement({}, asked(240, 24)), [
      stored(measurement({}, asked(240, 24))),
    ]);
    expect(gate.answer).toBe('no-change-seen');
  });

  it('flips in both directions cancel', () => {
    const gate = accuracy(asked(240, 24, 100), asked(240, 24, 0));
    expect(gate.change?.estimate).toBe(0);
    expect(gate.answer).toBe('no-change-seen');
  });

  it('a gain is an improvement', () => {
    expect(accuracy(asked(240, 24), asked(240, 72)).answer).toBe('improved');
  });

  it('promises no more than the exact test can see: with 240 items no loss below 4 points', () => {
    const { detectable } = accuracy(asked(240, 24), asked(240, 24));
    expect(detectable).toBeGreaterThan(7 / 240);
    expect(detectable).toBeLessThan(12 / 240);
  });

  it('in a set too small to show anything promises nothing', () => {
    expect(accuracy(asked(6, 0), asked(6, 0)).detectable).toBeNull();
  });

  it('that vanished is missing', () => {
    expect(accuracy({}, asked(240, 24))).toMatchObject({ answer: 'missing', stage: QUALITY_STAGE });
  });

  it('is compared with the newest run that asked', () => {
    const baseline = [
      stored(measurement({})),
      stored(measurement({}, asked(240, 24))),
      stored(measurement({}, asked(240, 200))),
    ];
    const gate = judgeOne(rule('accuracy', { absolute: 0.02 }), measurement({}, asked(240, 24)), baseline);
    expect(gate.baseline).toBeCloseTo(0.9, 9);
  });

  it('is not gated by default where nobody asks anything, and is where it was asked for', () => {
    const judged = (explicit: boolean) =>
      judgeGates(
        measurement({}),
        [stored(measurement({}))],
        policy({ gates: [rule('accuracy', { absolute: 0.02, explicit })] }),
      );
    expect(judged(false)).toEqual([]);
    expect(judged(true)).toMatchObject([{ answer: 'no-baseline' }]);
  });
});

describe('the family', () => {
  const candidate = measurement({ ttft_p50: value(222), ttft_p95: value(400), error_ratio: share(0, 300) });
  const baseline = around(200).map((of) =>
    stored(measurement({ ttft_p50: value(of), ttft_p95: value(of * 2), error_ratio: share(0, 300) })),
  );
  const levels = (rules: readonly GateRule[]) =>
    judgeGates(candidate, baseline, policy({ gates: [...rules] })).map(({ change }) => change?.level);

  it('counts every gate that can fail, once for each of its designs', () => {
    const limited = rule('ttft_p50', { relative: 0.05, limit: 500 });
    expect(levels([limited, rule('error_ratio', { absolute: 0.01 })])[0]).toBeCloseTo(1 - 0.01 / 3, 12);
  });

  it('does not count advisory gates', () => {
    const rules = [rule('ttft_p50', { relative: 0.05 }), rule('ttft_p95', { relative: 0.05, tier: 'advisory' })];
    expect(levels(rules)[0]).toBeCloseTo(0.99, 12);
  });

  it('counts a gate that has nothing to compare with: it could have failed', () => {
    const rules = [rule('ttft_p50', { relative: 0.05 }), rule('goodput', { absolute: 0.01 })];
    expect(levels(rules)[0]).toBeCloseTo(1 - 0.01 / 2, 12);
  });

  it('needs more proof of each gate the more gates there are, and no more for advisory company', () => {
    const answerOf = (company: GateRule[]) =>
      judgeGates(
        candidate,
        baseline,
        policy({ alpha: 0.01, gates: [rule('ttft_p50', { relative: 0.05 }), ...company] }),
      )[0]?.answer;
    const company = Array.from({ length: 11 }, () => rule('tpot_p50', { relative: 0.05 }));
    expect(answerOf([])).toBe('regression');
    expect(answerOf(company)).toBe('undecided');
    expect(answerOf(company.map((one) => ({ ...one, tier: 'advisory' as const })))).toBe('regression');
  });

  it('steps down: a clear regression leaves the others the rest of the budget', () => {
    const rules = [rule('ttft_p50', { relative: 0.05 }), rule('ttft_p95', { relative: 0.05 })];
    const judged = (p95: number) =>
      judgeGates(
        measurement({ ttft_p50: value(221.3), ttft_p95: value(p95) }),
        baseline,
        policy({ alpha: 0.0105, gates: rules }),
      ).map(({ answer }) => answer);
    expect(judged(400)).toEqual(['undecided', 'no-change-seen']);
    expect(judged(900)).toEqual(['regression', 'regression']);
  });
});

describe('what a stage may be compared with', () => {
  const other = (fingerprint: { load: string; quality: string }, given: Partial<Measurement> = {}) => {
    const base = measurement({ ttft_p50: value(200) }, given);
    return { ...base, header: { ...base.header, fingerprint } };
  };
  const figures = (given: Partial<Measurement>) => ({
    ...given,
    stages: { ...given.stages, steady: { ttft_p50: value(200) } },
  });
  const rules = [rule('ttft_p50', { relative: 0.05 }), rule('accuracy', { absolute: 0.02 })];
  const answers = (now: Measurement, before: Measurement) =>
    judgeGates(now, [stored(before)], policy({ gates: rules })).map(({ answer }) => answer);

  it('where the load differs, accuracy is still judged', () => {
    const now = other({ load: 'B', quality: 'Q' }, figures(asked(240, 60)));
    const before = other({ load: 'A', quality: 'Q' }, figures(asked(240, 24)));
    expect(answers(now, before)).toEqual(['no-baseline', 'regression']);
  });

  it('where the items differ, latency is still judged', () => {
    const now = other({ load: 'A', quality: 'R' }, figures(asked(240, 200)));
    const before = other({ load: 'A', quality: 'Q' }, figures(asked(240, 24)));
    expect(answers(now, before)).toEqual(['no-change-seen', 'no-baseline']);
  });

  it('a run that asks nothing any more has lost its accuracy, though its fingerprint differs', () => {
    const now = other({ load: 'A', quality: 'none' });
    const before = other({ load: 'A', quality: 'Q' }, figures(asked(240, 24)));
    expect(answers(now, before)).toEqual(['no-change-seen', 'missing']);
  });

  it('an unfit stage is invalid, shows what was measured and concludes nothing from it', () => {
    const unfit = [{ stage: 'steady', figure: '40 ms', reason: 'the load generator was the bottleneck', hint: '' }];
    const now = measurement({ ttft_p50: value(900) }, { unfit });
    const [gate] = judgeGates(now, history('ttft_p50', around(200)), policy({ gates: [rules[0] as GateRule] }));
    expect(gate).toMatchObject({ answer: 'invalid', candidate: 900, change: null, detectable: null, pValue: null });
    expect(gate?.chanceBeyondTolerance).toBeUndefined();
    expect(gate?.reason).toBe('the load generator was the bottleneck: 40 ms');
  });
});

describe('the default gates', () => {
  it('are six and all blocking', () => {
    const figures: Figures = {
      ttft_p50: value(200),
      ttft_p95: value(400),
      tpot_p50: value(10),
      output_tokens_per_sec: value(500),
      error_ratio: share(0, 300),
    };
    const with240 = { ...asked(240, 24), stages: { steady: figures, ...asked(240, 24).stages } };
    const now = measurement(figures, { ...with240, stages: { ...with240.stages, steady: figures } });
    const gates = judgeGates(now, [stored(now)], policy());
    expect(gates.map(({ id }) => id)).toEqual(defaultRules.map(({ metric }) => metric));
    expect(gates.every(({ tier }) => tier === 'blocking')).toBe(true);
  });
});

describe('a stage of open-loop load', () => {
  const open = { fromPerSec: 4, toPerSec: 4, burstiness: 1, mostInFlight: 512 };
  const mixed = (): Measurement => {
    const made = measurement({ ttft_p50: value(200), output_tokens_per_sec: value(900) });
    const [steady] = made.header.workload.stages as [Measurement['header']['workload']['stages'][number]];
    const stages = [steady, { ...steady, name: 'peak', concurrency: undefined, open }];
    return {
      ...made,
      header: { ...made.header, workload: { ...made.header.workload, stages } },
      stages: { ...made.stages, peak: made.stages.steady as Measurement['stages'][string] },
    };
  };
  const asked = (gates: GateRule[]) =>
    judgeGates(mixed(), [stored(mixed())], policy({ gates })).map(({ id, stage, clock }) => `${id}@${stage} ${clock}`);

  it('has no default throughput gate: what it is offered comes out again', () => {
    expect(asked(defaultRules.filter(({ metric }) => ['ttft_p50', 'output_tokens_per_sec'].includes(metric)))).toEqual([
      'ttft_p50@steady sent',
      'ttft_p50@peak planned',
      'output_tokens_per_sec@steady sent',
    ]);
  });

  it('has one where somebody asked for it', () => {
    expect(asked([rule('output_tokens_per_sec', { relative: 0.05, stage: 'peak', explicit: true })])).toEqual([
      'output_tokens_per_sec@peak planned',
    ]);
  });
});
