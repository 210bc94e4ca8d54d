/** From runs whose truth is known to the calibration, and from the calibration to the verdict. */
import { describe, expect, it } from 'vitest';
import { parseCalibration } from '../../src/history/calibration-file.ts';
import { judge } from '../../src/judge.ts';
import type { Calibration, GateCalibration } from '../../src/model/calibration.ts';
import type { Run } from '../../src/model/run-file.ts';
import { summariseCalibration } from '../../src/summarise-calibration.ts';
import { useCalibration } from '../../src/use-calibration.ts';
import { resolve } from '../config/resolve.ts';
import { buildAnswers, buildRun, type Endpoint, turnWrong } from '../synthetic/build-run.ts';
import { pairRuns } from '../synthetic/pair-runs.ts';

const answers = buildAnswers({ domains: ['a', 'b'], perDomain: 50 });
/** The synthetic stages have windows; these gates are judged by pairs alone. */
const pairedGates = 'gates: { output_tokens_per_sec: off }\n';
const { config } = resolve('');
const paired = resolve(
  `baseline: { target: { url: "https://other.example/v1", api-key-env: off, headers: {} } }\n${pairedGates}`,
).config;

const quiet = (seed: number, endpoint: Partial<Endpoint> = {}): Run =>
  buildRun({ seed, answers, ageDays: 20 - seed, endpoint: { runSd: 0.02, requestSd: 0.05, ...endpoint } });

const used = (runs: readonly Run[], refused: Record<number, string> = {}) =>
  runs.map((run, index) => ({ file: `run-${index + 1}.jsonl`, run, refused: refused[index + 1] }));

function summarise(
  runs: readonly Run[],
  given: { config?: typeof config; refused?: Record<number, string> } = {},
): Calibration {
  return summariseCalibration({
    runs: used(runs, given.refused),
    config: given.config ?? config,
    complete: true,
    reason: 'everything planned was measured',
  });
}

function gateOf({ gates }: Calibration, metric: string): GateCalibration {
  const gate = gates.find((candidate) => candidate.metric === metric);
  if (!gate) throw new Error(`no gate on ${metric}`);
  return gate;
}

const seeds = (n: number): number[] => Array.from({ length: n }, (_, index) => index + 1);

describe('a calibration of one endpoint', () => {
  const calibration = summarise(seeds(12).map((seed) => quiet(seed)));

  it('finds the noise between runs that was put in, with its interval', () => {
    const { betweenRuns } = gateOf(calibration, 'ttft_p50');
    expect(betweenRuns?.degreesOfFreedom).toBe(11);
    expect(betweenRuns?.low).toBeLessThan(0.021);
    expect(betweenRuns?.high).toBeGreaterThan(0.019);
    expect(betweenRuns?.sd).toBeGreaterThan(0.01);
    expect(betweenRuns?.sd).toBeLessThan(0.04);
  });

  it('judges each run against all others and says what so few leave open', () => {
    expect(calibration.history).toMatchObject({ judged: 12, failed: 0, low: 0 });
    expect(calibration.history?.high).toBeCloseTo(1 - 0.025 ** (1 / 12), 10);
    expect(calibration).not.toHaveProperty('paired');
    expect(calibration).not.toHaveProperty('against');
  });

  it('sees what the gate itself says that it would have seen with as many stored runs', () => {
    const runs = seeds(13).map((seed) => quiet(seed));
    const [candidate, ...stored] = runs.toReversed();
    const result = judge({
      ...{ candidate: candidate as Run, design: 'history', refused: [], policy: config.gates, baselineRequired: false },
      baseline: stored.map((run) => ({ run, provenance: { startedAt: run.header.startedAt, source: 'run' } })),
      now: Date.parse('2026-03-01'),
    });
    for (const { id, detectable } of result.gates) {
      const { k12 } = gateOf(calibration, id).sees;
      expect(k12, id).toBeGreaterThan((detectable ?? 0) * 0.6);
      expect(k12, id).toBeLessThan((detectable ?? 0) * 1.6);
    }
    const { sees } = gateOf(calibration, 'ttft_p50');
    expect(sees.k1).toBeGreaterThan(sees.k8 ?? 0);
    expect(sees.k8).toBeGreaterThan(sees.k12 ?? 0);
  });

  it('finds that no item flips without claiming that none ever will', () => {
    expect(calibration.items).toMatchObject({ items: 100, runs: 12, rate: 0, unstable: 0 });
    expect(calibration.items?.high).toBeGreaterThan(0.03);
  });

  it('is a file that its own reader takes, number for number', () => {
    expect(parseCalibration(JSON.stringify(calibration), 'calibration.json')).toEqual(calibration);
  });
});

describe('what a calibration proposes', () => {
  it('is wider tolerances where the noise would drown those that are set, and never narrower ones', () => {
    const loud = summarise(seeds(6).map((seed) => quiet(seed, { runSd: 0.1 })));
    const { tolerance } = gateOf(loud, 'tpot_p50');
    expect(tolerance.proposed).toBeGreaterThan(0.2);
    const still = summarise(seeds(6).map((seed) => quiet(seed, { runSd: 0.002, requestSd: 0.01 })));
    for (const gate of still.gates) expect(gate.tolerance.proposed, gate.metric).toBe(gate.tolerance.configured);
  });
});

describe('a calibration of too few runs', () => {
  it('of one run knows its figures and nothing about noise', () => {
    const calibration = summarise([quiet(1)]);
    expect(calibration).not.toHaveProperty('history');
    expect(calibration).not.toHaveProperty('items');
    const gate = gateOf(calibration, 'ttft_p50');
    expect(gate.centre).toBeGreaterThan(0);
    expect(gate).not.toHaveProperty('betweenRuns');
    expect(gate.sees).toEqual({ k1: null, k8: null, k12: null, paired: null });
  });

  it('leaves out runs that are not fit, and lists them', () => {
    const calibration = summarise(
      seeds(4).map((seed) => quiet(seed)),
      { refused: { 2: 'the run is incomplete' } },
    );
    expect(calibration.history?.judged).toBe(3);
    expect(calibration.runs[1]).toMatchObject({ file: 'run-2.jsonl', refused: 'the run is incomplete' });
  });

  it('of no usable run has no gate to speak of', () => {
    const calibration = summarise([quiet(1)], { refused: { 1: 'the run is incomplete' } });
    expect(calibration.gates).toEqual([]);
  });
});

describe('an endpoint that is not steady', () => {
  it('is found out: a gate that fails every other run by its limit is counted', () => {
    const limited = resolve('gates: { ttft_p50: { limit: 1ms } }\n').config;
    const { history } = summarise(
      seeds(4).map((seed) => quiet(seed)),
      { config: limited },
    );
    expect(history).toMatchObject({ judged: 4, failed: 4, high: 1 });
    expect(history?.byGate).toEqual([{ metric: 'ttft_p50', stage: 'steady', failed: 4 }]);
  });

  it('has flips: those of the items that were put in', () => {
    const odd = turnWrong(answers, { picks: ({ itemId }) => itemId.startsWith('a'), every: 5 });
    const runs = seeds(4).map((seed) => buildRun({ seed, answers: seed % 2 === 0 ? odd : answers }));
    const { items } = summarise(runs);
    // 9 of 45 right answers in domain a, different in 4 of 6 pairs of runs.
    expect(items?.unstable).toBe(9);
    expect(items?.rate).toBeCloseTo((9 / 100) * (4 / 6), 10);
  });
});

describe('a calibration against a second instance', () => {
  const pair = (seed: number, slower: number): Run => {
    const other = { waitMs: 20 * slower, perInputTokenMs: 0.6 * slower, perOutputTokenMs: 10 * slower };
    return pairRuns(quiet(seed + 50, { runSd: 0 }), quiet(seed, { runSd: 0, ...other }));
  };
  const runsWith = (slower: number): Run[] => seeds(3).flatMap((seed) => [quiet(seed), pair(seed, slower)]);

  it('finds what the two differ by, from one pair of instances', () => {
    const { betweenInstances } = gateOf(summarise(runsWith(1.04), { config: paired }), 'tpot_p50');
    expect(betweenInstances?.sd).toBeGreaterThan(0.035);
    expect(betweenInstances?.sd).toBeLessThan(0.044);
    expect(betweenInstances?.degreesOfFreedom).toBe(1);
  });

  it('judges each run both ways round: instances that differ fail one way and never the other', () => {
    const far = summarise(runsWith(1.3), { config: paired });
    expect(far.paired).toMatchObject({ judged: 6, failed: 3 });
    expect(far.history?.failed).toBe(0);
    expect(summarise(runsWith(1), { config: paired }).paired).toMatchObject({ judged: 6, failed: 0 });
  });

  it('says what the gates see side by side, less where the instances differ', () => {
    const alike = gateOf(summarise(runsWith(1), { config: paired }), 'tpot_p50').sees.paired;
    const apart = gateOf(summarise(runsWith(1.06), { config: paired }), 'tpot_p50').sees.paired;
    expect(alike).toBeGreaterThan(0.02);
    expect(apart).toBeGreaterThan((alike ?? 0) * 1.5);
  });

  it('with itself tells nothing of two instances', () => {
    const { baseline } = paired;
    const itself = {
      ...paired,
      baseline: { ...baseline, paired: baseline.paired && { ...baseline.paired, target: paired.target } },
    };
    const calibration = summarise(runsWith(1), { config: itself });
    expect(calibration.against?.sameAddress).toBe(true);
    expect(gateOf(calibration, 'tpot_p50')).not.toHaveProperty('betweenInstances');
    expect(calibration.paired?.judged).toBe(6);
  });
});

describe('a verdict that uses the calibration', () => {
  const calibration = summarise(seeds(8).map((seed) => quiet(seed, { runSd: 0.005, requestSd: 0.01 })));
  const candidate = quiet(30, { runSd: 0.005, requestSd: 0.01 });
  const { header } = candidate;
  const beside = pairRuns(quiet(28, { runSd: 0 }), quiet(29, { runSd: 0 }));
  const use = (changes: Partial<Calibration> = {}, text = '', { header } = candidate) =>
    useCalibration(resolve(text).config, {
      found: { path: 'c.json', calibration: { ...calibration, ...changes } },
      header,
    });
  const judgeWith = (policy: typeof config.gates, run = candidate) =>
    judge({
      ...{ candidate: run, design: 'history', refused: [], policy, baselineRequired: false },
      baseline: [quiet(1)].map((stored) => ({ run: stored, provenance: { startedAt: '', source: 'run' } })),
      now: Date.parse('2026-03-01'),
    }).gates.find(({ id }) => id === 'ttft_p50');

  it('sees a smaller change with one stored run, and catches what the assumed noise leaves undecided', () => {
    const { policy, warnings, provenance } = use();
    expect(warnings).toEqual([]);
    expect(provenance).toMatchObject({ source: 'c.json', label: 'synthetic', runs: 8 });
    expect(judgeWith(policy)?.detectable).toBeLessThan((judgeWith(config.gates)?.detectable ?? 0) * 0.8);
    const slower = quiet(30, { runSd: 0.005, requestSd: 0.01, waitMs: 27.2, perInputTokenMs: 0.816 });
    expect(judgeWith(config.gates, slower)?.answer).not.toBe('regression');
    expect(judgeWith(policy, slower)?.answer).toBe('regression');
  });

  it('is the one without it where none is configured', () => {
    expect(useCalibration(config, { found: undefined, header })).toEqual({ policy: config.gates, warnings: [] });
  });

  const unfit: [string, Partial<Calibration>, RegExp][] = [
    ['another workload', { fingerprint: { load: 'other', quality: 'x' } }, /another workload/],
    ['other definitions', { definitions: ['ttft@first-byte'] }, /other definitions/],
    ['another target', { target: { ...calibration.target, label: 'prod' } }, /another target, prod/],
    ['a target elsewhere', { target: { ...calibration.target, locality: 'remote' } }, /remote target/],
    ['an old date', { startedAt: '2025-11-01T00:00:00.000Z' }, /older than baseline.max-age/],
    ['no date', { startedAt: 'yesterday' }, /does not say when/],
    ['too few runs', { gates: [] }, /too few runs/],
  ];
  it.each(unfit)('warns of %s and keeps to the assumed noise', (_name, changes, message) => {
    const { policy, warnings, provenance } = use(changes);
    expect(policy.gates.every(({ noise }) => noise === undefined)).toBe(true);
    expect(provenance).toBeUndefined();
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toMatch(message);
    expect(warnings[0]).toContain('the noise is the assumed one');
  });

  it('warns of a file that is not there', () => {
    const { warnings } = useCalibration(config, { found: { path: 'c.json', calibration: undefined }, header });
    expect(warnings).toEqual([
      'The calibration c.json is not used (there is no such file): the noise is the assumed one.',
    ]);
  });

  describe('and the noise between instances', () => {
    const withInstances = (sd: number, withError = sd): Partial<Calibration> => ({
      gates: calibration.gates.map((gate) => ({
        ...gate,
        betweenInstances: { sd, withError, low: 0, high: 1, degreesOfFreedom: 1 },
      })),
    });
    const instanceSd = (changes: Partial<Calibration>, text = '') =>
      use(changes, text, beside).policy.gates.find(({ metric }) => metric === 'ttft_p50')?.noise?.steady?.instanceSd;

    it.each([
      ['more than assumed counts as measured', 0.04, 0.041, 0.04],
      ['less counts by its one degree of freedom', 0.003, 0.004, Math.sqrt((5 * 0.015 ** 2 + 0.004 ** 2) / 6)],
      ['what the error hides changes nothing', 0, 0.05, 0.015],
    ])('%s', (_name, sd, withError, expected) => {
      expect(instanceSd(withInstances(sd, withError))).toBeCloseTo(expected, 10);
    });

    it('is not the file’s to say where the config says it', () => {
      expect(instanceSd(withInstances(0.04), 'baseline: { instance-sd: 0.5% }\n')).toBeUndefined();
      expect(
        use(withInstances(0.04), 'baseline: { instance-sd: 0.5% }\n').policy.gates[0]?.noise?.steady?.betweenRuns,
      ).toBeDefined();
    });
  });

  it('widens the interval of a paired gate by what was measured', () => {
    const policyOf = (sd: number) => {
      const betweenInstances = { sd, withError: sd, low: 0, high: 1, degreesOfFreedom: 1 };
      return use({ gates: calibration.gates.map((gate) => ({ ...gate, betweenInstances })) }, '', beside).policy;
    };
    const width = (policy: typeof config.gates): number => {
      const { gates } = judge({
        ...{ candidate: beside, design: 'paired', baseline: [], refused: [], policy, baselineRequired: false },
        now: 0,
      });
      const { low, high } = gates.find(({ id }) => id === 'ttft_p50')?.change ?? {};
      return (high ?? 0) - (low ?? 0);
    };
    expect(width(policyOf(0.06))).toBeGreaterThan(2 * width(paired.gates));
  });
});
