import { describe, expect, it } from 'vitest';
import { findDrift } from '../../src/compare/drift.ts';
import { foreseeLimits } from '../../src/compare/next-run.ts';
import type { MetricId } from '../../src/metrics.ts';
import type { BaselineRun, Measurement } from '../../src/model/measurement.ts';
import type { LimitOutlook } from '../../src/model/outlook.ts';
import { type Random, seededRandom } from '../../src/stats/random.ts';
import { gate } from '../report/sample-results.ts';
import { measurement, share, stored, value } from '../synthetic/build-measurement.ts';
import { drawBinomial, drawNormal } from '../synthetic/noise.ts';
import { rule } from '../synthetic/policy.ts';
import { expectReliable } from '../synthetic/reliability.ts';

function foresee(id: MetricId, limit: number, candidate: Measurement, runs: readonly BaselineRun[]) {
  const gates = [gate(id, { design: 'limit', limit, answer: 'within' })];
  const outlooks: (LimitOutlook | undefined)[] = foreseeLimits({
    ...{ gates, candidate, rules: [rule(id, { limit })] },
    comparable: () => runs,
  });
  return outlooks[0];
}

const stateOf = (outlook: LimitOutlook | undefined): number => {
  if (outlook?.probability === null || outlook === undefined) throw new Error('a chance was expected');
  return outlook.probability;
};

const TRIALS = 4000;

describe('the chance that the next run breaks a limit comes true as often as it says', () => {
  it.each([
    ['ttft_p95', 8, 0.06],
    ['ttft_p95', 6, 0.15],
    ['output_tokens_per_sec', 12, 0.03],
  ] as const)('for %s and %i stored runs that differ by %f', (id, runs, sd) => {
    const random = seededRandom(1);
    const draw = (): Measurement => measurement({ [id]: value(200 * Math.exp(sd * drawNormal(random))) });
    const forecasts = Array.from({ length: TRIALS }, () => {
      const history = Array.from({ length: runs }, () => stored(draw()));
      const candidate = draw();
      // Limits as far as one likes on either side: no distance is likelier than another.
      const limit = 200 * Math.exp(sd * 8 * (random() - 0.5));
      const next = draw().stages.steady?.[id]?.value as number;
      const happened = id === 'ttft_p95' ? next > limit : next < limit;
      return { stated: stateOf(foresee(id, limit, candidate, history)), happened };
    });
    expectReliable(forecasts);
  });

  it('for shares of requests, whatever the true share is', () => {
    const random = seededRandom(2);
    const forecasts = Array.from({ length: 3 * TRIALS }, () => {
      // Jeffreys' prior of a proportion is the arcsine law.
      const truth = Math.sin((Math.PI / 2) * random()) ** 2;
      const draw = (): number => drawBinomial(random, 40, truth);
      const limit = 0.01 + 0.98 * random();
      const candidate = measurement({ error_ratio: share(draw(), 40) });
      return { stated: stateOf(foresee('error_ratio', limit, candidate, [])), happened: draw() / 40 > limit };
    });
    expectReliable(forecasts);
  });

  it.each([
    ['five stored runs', 5],
    ['the answers that changed since a single one', 1],
  ])('for accuracy, by %s', (_, runs) => {
    const random = seededRandom(3);
    const forecasts = Array.from({ length: 3 * TRIALS }, () => {
      const runOf = (): Measurement => askedItems(random, { items: 60, wrong: 10, unstable: 40 });
      const history = Array.from({ length: runs }, () => stored(runOf()));
      // Between two attainable values: whole items decide.
      const limit = (30 + Math.floor(59 * (random() - 0.5)) + 0.5) / 60;
      const stated = stateOf(foresee('accuracy', limit, runOf(), history));
      return { stated, happened: (runOf().stages.quality?.accuracy?.value ?? 0) < limit };
    });
    expectReliable(forecasts);
  });
});

/** Some items are always wrong, some right or wrong as a coin falls, the rest always right. */
function askedItems(random: Random, of: { items: number; wrong: number; unstable: number }): Measurement {
  const items: Measurement['items'] = new Map();
  let right = 0;
  for (let item = 0; item < of.items; item++) {
    const pass = item >= of.wrong && (item >= of.wrong + of.unstable || random() < 0.5);
    right += Number(pass);
    items.set(`0/${item}`, { pass, slices: {} });
  }
  return measurement({}, { items, stages: { steady: {}, quality: { accuracy: share(right, of.items) } } });
}

describe('what the chance rests on is said', () => {
  const candidate = measurement({ ttft_p95: value(190) });

  it.each([
    [0, /6 degrees of freedom.*runs differ by 5\.0 % \(an assumption and the noise inside this run\)$/],
    [1, /5 degrees of freedom.*\(an assumption and the noise inside this run\)$/],
    [3, /5 degrees of freedom.*\(3 stored runs, filled up by an assumption\)$/],
    [8, /7 degrees of freedom.*\(seen in 8 stored runs\)$/],
  ])('with %i stored runs', (runs, basis) => {
    const history = Array.from({ length: runs }, (_, index) =>
      stored(measurement({ ttft_p95: value(180 + 3 * (index % 3)) })),
    );
    expect(foresee('ttft_p95', 200, candidate, history)?.basis).toMatch(basis);
  });

  it('also where a calibration measured the noise', () => {
    const gates = [gate('ttft_p95', { design: 'limit', limit: 200, answer: 'within' })];
    const noise = { steady: { betweenRuns: { sd: 0.2, degreesOfFreedom: 9 } } };
    const [outlook] = foreseeLimits({
      ...{ gates, candidate, rules: [rule('ttft_p95', { limit: 200, noise })] },
      comparable: () => [],
    });
    expect(outlook?.basis).toMatch(/runs differ by 20\.0 % \(what a calibration measured/);
  });

  it('for accuracy without any other run: nothing, and a row only where the limit is within reach', () => {
    const asked = measurement({}, { stages: { quality: { accuracy: { ...share(90, 100), low: 0.82, high: 0.94 } } } });
    expect(foresee('accuracy', 0.88, asked, [])).toMatchObject({ probability: null });
    expect(foresee('accuracy', 0.7, asked, [])).toBeUndefined();
  });

  it('for accuracy asked several times: what an item scatters by itself', () => {
    const items: Measurement['items'] = new Map();
    for (let item = 0; item < 100; item++) {
      const asks = [0, 1, 2, 3].map((ask) => ({ score: Number(item >= 20 || ask % 2 === 0), pass: true }));
      items.set(`0/${item}`, { pass: false, slices: {}, asks });
    }
    const asked = measurement({}, { items, stages: { quality: { accuracy: share(90, 100) } } });
    // Twenty items of variance 1/3 over four asks: a run's variance is 20 / 12 / 100², the difference of two has twice that.
    const outlook = foresee('accuracy', 0.9, asked, []);
    expect(outlook?.basis).toContain(`${(100 * Math.sqrt(40 / 12) * 0.01).toFixed(1)} points`);
    expect(stateOf(outlook)).toBeCloseTo(0.5);
  });
});

describe('requests in bursts', () => {
  it('say less than as many independent ones, in this run as in the next', () => {
    const candidate = measurement({ error_ratio: share(9, 300) });
    const calm = [8, 9, 10].map((errors) => stored(measurement({ error_ratio: share(errors, 300) })));
    const bursts = [0, 2, 25].map((errors) => stored(measurement({ error_ratio: share(errors, 300) })));
    const chance = (runs: BaselineRun[]) => stateOf(foresee('error_ratio', 0.08, candidate, runs));
    expect(chance(bursts)).toBeGreaterThan(5 * chance(calm));
  });
});

describe('an unfit or failing figure', () => {
  it('has no outlook', () => {
    const gates = [gate('ttft_p95', { design: 'limit', limit: 200, answer: 'invalid' })];
    const candidate = measurement({ ttft_p95: value(190) });
    expect(foreseeLimits({ gates, candidate, rules: [], comparable: () => [] })).toEqual([]);
    const failed = measurement({ ttft_p95: { infinite: true, n: 100 } });
    expect(foresee('ttft_p95', 200, failed, [])).toBeUndefined();
  });
});

describe('the chance that a drift goes on', () => {
  it('comes true as often as it says, if trends of every steepness are as likely', () => {
    const random = seededRandom(4);
    const tolerance = 0.05;
    const forecasts = Array.from({ length: 6000 }, () => {
      const slope = 0.08 * (random() - 0.5);
      const runs = Array.from({ length: 8 }, (_, index) =>
        stored(measurement({ ttft_p50: value(200 * Math.exp(slope * index + 0.03 * drawNormal(random))) })),
      ).reverse();
      const [drift] = findDrift({
        ...{ candidate: measurement({ ttft_p50: value(200) }), comparable: () => runs },
        rules: [rule('ttft_p50', { relative: tolerance })],
      });
      const { goesOn } = drift ?? {};
      return goesOn ? [{ stated: goesOn.probability, happened: Math.expm1(slope * goesOn.runs) >= tolerance }] : [];
    }).flat();
    expect(forecasts.length).toBeGreaterThan(500);
    const [stated, happened] = [
      forecasts.reduce((sum, forecast) => sum + forecast.stated, 0),
      forecasts.filter((forecast) => forecast.happened).length,
    ];
    const sd = Math.sqrt(forecasts.reduce((sum, forecast) => sum + forecast.stated * (1 - forecast.stated), 0));
    expect(Math.abs(stated - happened)).toBeLessThan(4 * sd + 1);
    const doubtful = forecasts.filter((forecast) => forecast.stated < 0.95);
    const due = doubtful.reduce((sum, forecast) => sum + forecast.stated, 0);
    const came = doubtful.filter((forecast) => forecast.happened).length;
    expect(Math.abs(due - came)).toBeLessThan(4 * Math.sqrt(doubtful.length * 0.25) + 1);
    expect(doubtful.length).toBeGreaterThan(50);
  });

  it('is not told of a step, of a change for the better, nor without a tolerance', () => {
    const drifts = (values: readonly number[], relative?: number) =>
      findDrift({
        candidate: measurement({ ttft_p50: value(200) }),
        comparable: () => values.map((of) => stored(measurement({ ttft_p50: value(of) }))),
        rules: [rule('ttft_p50', { relative, limit: 300 })],
      });
    const step = [140, 141, 139, 140, 100, 101, 99, 100];
    const rise = [128, 124, 120, 116, 112, 108, 104, 100];
    const told = (found: ReturnType<typeof drifts>) => found.map(({ worse, goesOn }) => [worse, goesOn?.runs]);
    expect(told(drifts(step, 0.05))).toEqual([[true, undefined]]);
    expect(told(drifts(rise.toReversed(), 0.05))).toEqual([[false, undefined]]);
    expect(told(drifts(rise))).toEqual([[true, undefined]]);
    expect(told(drifts(rise, 0.05))).toEqual([[true, 5]]);
  });
});
