import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgePairedGates } from '../../src/compare/paired.ts';
import type { GateRule } from '../../src/model/config.ts';
import type { MeasuredTurn, PairedEvidence } from '../../src/model/paired.ts';
import type { GateResult } from '../../src/model/result.ts';
import { seededRandom } from '../../src/stats/random.ts';
import { evidence, pairs, request, turns } from '../synthetic/build-evidence.ts';
import { asked, share } from '../synthetic/build-measurement.ts';
import { drawNormal } from '../synthetic/noise.ts';
import { policy, rule } from '../synthetic/policy.ts';

const FAILED = Number.POSITIVE_INFINITY;
const ttft = rule('ttft_p50', { relative: 0.05, absolute: 5 });
const throughput = rule('output_tokens_per_sec', { relative: 0.05 });
const errors = rule('error_ratio', { absolute: 0.01 });

function judgeOne(made: PairedEvidence, gate: GateRule, alpha = 0.01): GateResult {
  return judgePairedGates(made, policy({ alpha, gates: [gate] }), [])[0] as GateResult;
}

const noisy = (seed: number, spread = 0.08) => {
  const random = seededRandom(seed);
  return (centre: number): number => centre * Math.exp(spread * drawNormal(random));
};

describe('latencies by pairs', () => {
  const arms = { base: asked(50, 5), candidate: asked(50, 5) };

  it.each([2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])(
    'a hundredfold slowdown in %i pairs is caught as soon as six gates can be',
    (n) => {
      const [gate] = judgePairedGates(
        evidence({ pairs: pairs(n, () => ({ base: 1, candidate: 100 })) }, { arms }),
        policy(),
        [],
      );
      // 2^-10 is the first below 1 % over six gates.
      expect(gate?.answer).toBe(n < 10 ? 'missing' : 'regression');
      if (n < 10) expect(gate?.reason).toBe(`needs 10 pairs that both endpoints answered or one did, has ${n}`);
    },
  );

  it.each([
    [6, 'missing'],
    [7, 'regression'],
  ])('one gate alone needs seven pairs: %i are %s', (n, answer) => {
    expect(judgeOne(evidence({ pairs: pairs(n, () => ({ base: 1, candidate: 100 })) }), ttft).answer).toBe(answer);
  });

  const draw = noisy(1);
  const wild = noisy(8, 0.4);
  it.each([
    ['no pair', 0, () => ({ base: 1, candidate: 1 }), 'missing'],
    ['no change and no noise', 50, () => ({ base: 1, candidate: 1 }), 'within'],
    ['a certain change below the tolerance', 50, () => ({ base: 1, candidate: 1.045 }), 'small-change'],
    ['a certain change beyond the instances', 50, () => ({ base: 1, candidate: 1.2 }), 'regression'],
    ['a certain gain', 50, () => ({ base: 1, candidate: 0.8 }), 'improved'],
    ['noise alone', 200, () => ({ base: draw(1), candidate: draw(1) }), 'within'],
    ['a change in noise', 200, () => ({ base: draw(1), candidate: draw(1.15) }), 'regression'],
    ['a change that few noisy pairs cannot show', 12, () => ({ base: wild(1), candidate: wild(1.3) }), 'undecided'],
    [
      'values that tie',
      60,
      (index: number) => ({ base: 1 + (index % 2), candidate: 1 + (index % 3) / 2 }),
      'no-change-seen',
    ],
    [
      'failures of a few on both sides',
      100,
      (index: number) => ({
        base: index % 20 === 0 ? FAILED : draw(1),
        candidate: index % 25 === 0 ? FAILED : draw(1),
      }),
      'no-change-seen',
    ],
    ['failures of every candidate request', 40, () => ({ base: 1, candidate: FAILED }), 'regression'],
    ['failures of every base request', 40, () => ({ base: FAILED, candidate: 1 }), 'no-baseline'],
    ['failures of all', 40, () => ({ base: FAILED, candidate: FAILED }), 'missing'],
  ])('of %s', (_, n, sizes, answer) => {
    expect(judgeOne(evidence({ pairs: pairs(n, sizes) }), ttft).answer).toBe(answer);
  });

  it('tell the change, its bounds, the figures of both arms and the estimator', () => {
    const gate = judgeOne(evidence({ pairs: pairs(120, () => ({ base: 1, candidate: 1.2 })) }), ttft);
    expect(gate).toMatchObject({
      design: 'paired',
      estimator: 'hodges-lehmann-log-ratio',
      baseline: 200,
      candidate: 240,
      n: { baseline: 120, candidate: 120 },
    });
    expect(gate.change?.estimate).toBeCloseTo(0.2, 10);
    // Nothing but the instances: 1.2 × exp(∓2.326 × 0.015) − 1.
    expect(gate.change?.low).toBeCloseTo(1.2 * Math.exp(-2.3263 * 0.015) - 1, 4);
    expect(gate.change?.high).toBeCloseTo(1.2 * Math.exp(2.3263 * 0.015) - 1, 4);
    expect(gate.change?.level).toBe(0.99);
    // (tolerance + 0.84 SE) is more than (2.33 + 0.84) SE here.
    expect(gate.detectable).toBeCloseTo(0.05 + Math.exp(0.8416 * 0.015) - 1, 4);
    expect(gate.chanceBeyondTolerance).toBeGreaterThan(0.99);
  });

  it('are infinite, not large, where the candidate fails', () => {
    const gate = judgeOne(
      evidence({ pairs: pairs(60, (index) => ({ base: 1, candidate: index % 3 ? FAILED : 1 })) }),
      ttft,
    );
    expect(gate).toMatchObject({ answer: 'regression', candidate: null, infinite: true, change: null });
  });

  it('stay open where failures on both sides leave nothing to tell', () => {
    const half = pairs(60, (index) => ({ base: index % 2 ? FAILED : 1, candidate: index % 2 ? 1 : FAILED }));
    const gate = judgeOne(evidence({ pairs: half }), ttft);
    expect(['no-change-seen', 'undecided', 'no-baseline']).toContain(gate.answer);
  });

  it('leave out pairs in which one side cannot have the figure', () => {
    const made = pairs(40, () => ({ base: 1, candidate: 1 })).map((pair, index) =>
      index < 35 ? { ...pair, candidate: request(1, ['tpot']) } : pair,
    );
    const gate = judgeOne(evidence({ pairs: made }), rule('tpot_p50', { relative: 0.05 }));
    expect(gate).toMatchObject({ answer: 'missing', n: { baseline: 5, candidate: 5 } });
  });

  it('take two instances of one build for the noise that they are', () => {
    const change = pairs(300, () => ({ base: 1, candidate: 1.06 }));
    const gate = rule('ttft_p50', { relative: 0.02 });
    expect(judgeOne(evidence({ pairs: change }, { instanceSd: 0.015 }), gate).answer).toBe('regression');
    expect(judgeOne(evidence({ pairs: change }, { instanceSd: 0.04 }), gate).answer).toBe('no-change-seen');
    expect(judgeOne(evidence({ pairs: change }, { instanceSd: 0 }), gate).answer).toBe('regression');
  });
});

describe('tails by pairs', () => {
  const p95 = rule('ttft_p95', { relative: 0.1, absolute: 10 });

  it.each([
    [89, 'missing'],
    [90, 'regression'],
  ])('need the floor of the metric an arm: %i pairs are %s', (n, answer) => {
    const draw = noisy(3, 0.25);
    const gate = judgeOne(evidence({ pairs: pairs(n, () => ({ base: draw(1), candidate: draw(100) })) }), p95);
    expect(gate.answer).toBe(answer);
    if (answer === 'missing') expect(gate.reason).toBe('needs 90 ok requests an endpoint, has 89 and 89');
  });

  it('see what happens to the slowest tenth alone', () => {
    const draw = noisy(4);
    const sizes = (index: number) => {
      const prompt = draw(index % 10 === 0 ? 3 : 1);
      return { base: draw(prompt), candidate: draw(prompt) * (index % 10 === 0 ? 2 : 1) };
    };
    const made = evidence({ pairs: pairs(300, sizes) });
    expect(judgeOne(made, p95)).toMatchObject({ answer: 'regression', estimator: 'log-ratio-of-quantiles' });
    expect(judgeOne(made, ttft).answer).toBe('no-change-seen');
  });

  it('that fall on failures are a question about failures', () => {
    const failing = (base: number, candidate: number) =>
      evidence({
        pairs: pairs(300, (index) => ({
          base: index % 100 < base ? FAILED : 1,
          candidate: (index + 50) % 100 < candidate ? FAILED : 1,
        })),
      });
    expect(judgeOne(failing(0, 10), p95)).toMatchObject({ infinite: true, candidate: null });
    expect(judgeOne(failing(10, 10), p95).answer).not.toBe('regression');
    expect(judgeOne(failing(10, 2), p95).answer).toBe('no-baseline');
  });
});

describe('rates by turns', () => {
  const draw = noisy(5, 0.01);
  it.each([
    ['none', 0, 0, 1, 'missing', 'needs 8 turns an endpoint with this figure, has 0 and 0'],
    ['seven an arm', 7, 7, 0.01, 'missing', 'needs 8 turns an endpoint with this figure, has 7 and 7'],
    ['eight an arm and a hundredth', 8, 8, 0.01, 'regression', undefined],
    ['one more of the base', 9, 8, 0.8, 'regression', undefined],
    ['no change', 8, 8, 1, 'within', undefined],
    ['a gain', 8, 8, 1.3, 'improved', undefined],
  ])('of %s', (_, base, candidate, factor, answer, reason) => {
    const made = turns({ base, candidate }, (arm) => ({ rate: draw(600 * (arm === 'base' ? 1 : factor)) }));
    const gate = judgeOne(evidence({ turns: made }, { instanceSd: 0.001 }), throughput);
    expect(gate.answer).toBe(answer);
    if (reason) expect(gate.reason).toBe(reason);
  });

  it('do not take drift that both arms share for noise', () => {
    const made = turns({ base: 8, candidate: 8 }, (arm, index) => ({
      rate: draw(600 * (arm === 'base' ? 1 : 0.9)) * (1 + 0.1 * index),
    }));
    expect(judgeOne(evidence({ turns: made }), throughput).answer).toBe('regression');
  });

  it('count a turn that delivered nothing as the worst', () => {
    const made = turns({ base: 10, candidate: 10 }, (arm) => ({
      rate: arm === 'base' ? 600 : 0,
      requests: arm === 'base' ? [1, 1] : [FAILED, FAILED],
    }));
    expect(judgeOne(evidence({ turns: made }), throughput)).toMatchObject({ answer: 'regression', infinite: true });
  });

  it('are not compared where the arms counted tokens in different ways', () => {
    const made = turns({ base: 8, candidate: 8 }, () => ({ rate: 600 }));
    const arms = { base: {}, candidate: { countedBy: { steady: 'events' as const } } };
    expect(judgeOne(evidence({ turns: made }, { arms }), throughput).answer).toBe('no-baseline');
  });
});

describe('everything by turns or restarts', () => {
  const draw = noisy(6);
  const requests = (centre: number, count = 20) => Array.from({ length: count }, () => draw(centre));
  const by = (n: number, slower: number) =>
    turns({ base: n, candidate: n }, (arm) => ({ rate: 600, requests: requests(arm === 'base' ? 1 : slower) }));

  it.each([
    ['turns' as const, 7, 'missing', 'needs 8 turns an endpoint with this figure, has 7 and 7'],
    ['turns' as const, 8, 'regression', undefined],
    ['exclusive' as const, 3, 'missing', 'needs 4 restarts an endpoint with this figure, has 3 and 3'],
    ['exclusive' as const, 4, 'regression', undefined],
  ])('%s: a hundredfold slowdown in %i is %s', (form, n, answer, reason) => {
    const gates = judgePairedGates(evidence({ turns: by(n, 100) }, { form }), policy(), []);
    const [p50] = gates;
    expect(p50?.answer).toBe(answer);
    if (reason) expect(p50?.reason).toBe(reason);
  });

  it('nothing changed: latencies, tails and errors are judged on the turns', () => {
    const gates = judgePairedGates(evidence({ turns: by(12, 1) }, { form: 'turns' }), policy(), []);
    expect(gates.map(({ id }) => id)).toEqual([
      'ttft_p50',
      'ttft_p95',
      'tpot_p50',
      'output_tokens_per_sec',
      'error_ratio',
    ]);
    for (const { answer } of gates) expect(['within', 'no-change-seen']).toContain(answer);
    expect(gates[0]).toMatchObject({ estimator: 'mean-log-ratio-of-turns', n: { baseline: 12, candidate: 12 } });
  });

  /** Two prompts in turn, of which one costs ten times the other; `named` says under which name. */
  const promptsOf = (slower: number, named: (arm: MeasuredTurn['arm'], index: number) => string) =>
    turns({ base: 10, candidate: 10 }, () => ({})).map((turn) => ({
      ...turn,
      requests: Array.from({ length: 16 }, (_, index) => ({
        ...request(draw(index % 2 === 0 ? 1 : 10) * (turn.arm === 'base' ? 1 : slower)),
        promptId: named(turn.arm, index),
      })),
    }));
  const judgeTurns = (made: MeasuredTurn[]) => judgeOne(evidence({ turns: made }, { form: 'turns' }), ttft);

  it('requests with one prompt are compared, the nth with the nth', () => {
    const made = promptsOf(1.1, (_, index) => (index % 2 === 0 ? 'short' : 'long'));
    // The other way round: what comes first says nothing.
    for (const turn of made) if (turn.arm === 'base') turn.requests.reverse();
    const gate = judgeTurns(made);
    expect(gate.answer).toBe('regression');
    expect(gate.change?.low ?? 0).toBeGreaterThan(0.03);
  });

  it('where the turns have hardly a prompt in common, all their requests are', () => {
    const wide = judgeTurns(promptsOf(1.1, (arm, index) => `${arm} ${index}`));
    expect(wide.answer).not.toBe('missing');
    const gate = judgeTurns(promptsOf(100, (arm, index) => `${arm} ${index}`));
    expect(gate.answer).toBe('regression');
  });

  it('a prompt that failed on both arms says nothing, one that failed on the candidate is its extreme', () => {
    const failing = (on: (arm: MeasuredTurn['arm'], index: number) => boolean) =>
      promptsOf(1, (_, index) => `${index}`).map((turn) => ({
        ...turn,
        requests: turn.requests.map((made, index) =>
          on(turn.arm, index) ? { ...request(FAILED), promptId: `${index}` } : made,
        ),
      }));
    expect(judgeTurns(failing((_, index) => index === 0)).answer).not.toBe('regression');
    expect(judgeTurns(failing((arm, index) => arm === 'candidate' && index < 13))).toMatchObject({
      answer: 'regression',
      infinite: true,
    });
  });

  it('turns that failed as a whole are ranked, not averaged', () => {
    const made = turns({ base: 12, candidate: 12 }, (arm) => ({
      requests: arm === 'base' ? requests(1) : Array(20).fill(FAILED),
    }));
    expect(judgeOne(evidence({ turns: made }, { form: 'turns' }), ttft)).toMatchObject({
      answer: 'regression',
      infinite: true,
    });
  });
});

describe('ratios of requests', () => {
  const failing = (base: (index: number) => boolean, candidate: (index: number) => boolean, n = 300) =>
    evidence({
      pairs: pairs(n, (index) => ({ base: base(index) ? FAILED : 1, candidate: candidate(index) ? FAILED : 1 })),
    });
  const never = () => false;

  it.each([
    ['none on either side', never, never, 'no-change-seen'],
    ['one in twenty of the candidate', never, (i: number) => i % 20 === 0, 'regression'],
    ['one in twenty of both', (i: number) => i % 20 === 0, (i: number) => i % 20 === 10, 'no-change-seen'],
    ['four of 300', never, (i: number) => i % 75 === 0, 'no-change-seen'],
    ['ten in one burst, which says less', never, (i: number) => i >= 100 && i < 110, 'no-change-seen'],
    ['half of the run, which no burst explains', never, (i: number) => i >= 150, 'regression'],
    ['fewer than before', (i: number) => i % 10 === 0, never, 'improved'],
  ])('errors: %s', (_, base, candidate, answer) => {
    expect(judgeOne(failing(base, candidate), errors).answer).toBe(answer);
  });

  it('tell counts, points and what would have been seen', () => {
    const gate = judgeOne(
      failing(never, (index) => index % 20 === 0),
      errors,
    );
    expect(gate).toMatchObject({
      baseline: 0,
      candidate: 0.05,
      estimator: 'difference',
      n: { baseline: 300, candidate: 300 },
    });
    expect(gate.change?.estimate).toBeCloseTo(0.05, 12);
    expect(gate.detectable).toBeGreaterThan(0.01);
    expect(gate.detectable).toBeLessThan(0.06);
  });

  it('need something to count', () => {
    expect(judgeOne(evidence({}), errors)).toMatchObject({
      answer: 'missing',
      reason: expect.stringContaining('no request'),
    });
    expect(judgeOne(failing(never, never), rule('goodput', { absolute: 0.01 })).answer).toBe('missing');
  });

  it('goodput counts the requests that keep every limit', () => {
    const slow = evidence({ pairs: pairs(200, (index) => ({ base: 1, candidate: index % 5 === 0 ? 2 : 1 })) });
    const gates = [
      rule('ttft_p50', { limit: 300, tier: 'advisory' }),
      rule('goodput', { absolute: 0.02 }),
      rule('ttft_within_limit', { absolute: 0.02 }),
    ];
    const judged = judgePairedGates(slow, policy({ gates }), []);
    for (const id of ['goodput', 'ttft_within_limit']) {
      expect(judged.find((gate) => gate.id === id)).toMatchObject({
        answer: 'regression',
        baseline: 1,
        candidate: 0.8,
      });
    }
  });
});

describe('accuracy', () => {
  const accuracy = rule('accuracy', { absolute: 0.02 });

  it.each([
    ['the same items right', asked(200, 20), asked(200, 20), 'no-change-seen'],
    ['thirty more wrong', asked(200, 20), asked(200, 50), 'regression'],
    ['nothing asked of the base', {}, asked(200, 20), 'missing'],
    ['nothing asked of the candidate', asked(200, 20), {}, 'missing'],
  ])('item by item against the base endpoint: %s', (_, base, candidate, answer) => {
    expect(judgeOne(evidence({}, { arms: { base, candidate } }), accuracy)).toMatchObject({ design: 'paired', answer });
  });
});

describe('the judgement as a whole', () => {
  const clear = pairs(100, () => ({ base: 1, candidate: 1.3 }));
  const gates = [ttft, rule('error_ratio', { absolute: 0.01 })];

  it.each(['base', 'candidate'] as const)('is invalid where the %s half of the stage is not fit', (arm) => {
    const unfit = [{ stage: 'steady', figure: '3 of 9', reason: 'too few', hint: 'more' }];
    const arms = { base: {}, candidate: {}, [arm]: { unfit } };
    const judged = judgePairedGates(evidence({ pairs: clear }, { arms }), policy({ gates }), []);
    expect(judged.map(({ answer }) => answer)).toEqual(['invalid', 'invalid']);
  });

  it('keeps service levels on the candidate beside the comparison', () => {
    const limit = rule('error_ratio', { absolute: 0.01, limit: 0.02 });
    const arms = { base: {}, candidate: { stages: { steady: { error_ratio: share(30, 100) } } } };
    const judged = judgePairedGates(evidence({ pairs: clear }, { arms }), policy({ gates: [limit] }), []);
    expect(judged.map(({ design, answer }) => `${design} ${answer}`)).toEqual([
      'paired no-change-seen',
      'limit regression',
    ]);
  });

  it('calls no gain a gain that a cache explains', () => {
    const arms = { base: { cachedRatio: { steady: 0.1 } }, candidate: { cachedRatio: { steady: 0.5 } } };
    const faster = evidence({ pairs: pairs(100, () => ({ base: 1, candidate: 0.7 })) }, { arms });
    expect(judgeOne(faster, ttft)).toMatchObject({ answer: 'small-change', cause: 'cached more' });
  });

  it('does not blame a gate for what an early stop left unmeasured', () => {
    const looks = [{ stage: 'steady', unit: 'pairs' as const, count: 60, fraction: 0.2 }];
    const slow = evidence({ pairs: pairs(60, () => ({ base: 1, candidate: 3 })) });
    const answers = (of: readonly GateResult[]) => Object.fromEntries(of.map(({ id, answer }) => [id, answer]));
    const stopped = judgePairedGates(slow, policy(), looks);
    expect(answers(stopped)).toMatchObject({
      ttft_p50: 'regression',
      ttft_p95: 'undecided',
      output_tokens_per_sec: 'undecided',
    });
    expect(stopped[1]?.reason).toBe(
      'not measured to the end, since ttft_p50 had decided: needs 90 ok requests an endpoint, has 60 and 60',
    );
    expect(answers(judgePairedGates(slow, policy(), []))).toMatchObject({
      ttft_p95: 'missing',
      output_tokens_per_sec: 'missing',
    });
  });

  it('never gives NaN, whatever was measured', () => {
    const size = fc.oneof(fc.double({ min: 0, max: 50, noNaN: true }), fc.constantFrom(0, 1, 1, FAILED));
    const list = (of: { minLength?: number; maxLength: number }) =>
      fc.array(fc.record({ base: size, candidate: size }), of);
    fc.assert(
      fc.property(
        list({ maxLength: 120 }),
        list({ maxLength: 12 }),
        fc.constantFrom('pairs', 'turns', 'exclusive'),
        (sent, rates, form) => {
          const made = evidence(
            {
              pairs: sent.map(({ base, candidate }) => ({ base: request(base), candidate: request(candidate) })),
              turns: turns({ base: rates.length, candidate: rates.length }, (arm, index) => {
                const rate = rates[index]?.[arm] ?? 0;
                return {
                  rate: Number.isFinite(rate) ? rate : undefined,
                  requests: sent.slice(index, index + 9).map((pair) => pair[arm]),
                };
              }),
            },
            { form: form as 'pairs' },
          );
          for (const gate of judgePairedGates(made, policy(), [])) {
            const figures = [
              gate.baseline,
              gate.candidate,
              gate.detectable,
              gate.pValue,
              gate.chanceBeyondTolerance,
              gate.change?.estimate,
              gate.change?.low,
              gate.change?.high,
            ];
            for (const figure of figures)
              expect(figure === null || figure === undefined || Number.isFinite(figure)).toBe(true);
          }
        },
      ),
      { numRuns: 150, seed: 7 },
    );
  });
});
