import { describe, expect, it } from 'vitest';
import type { GateResult, Result } from '../../src/model/result.ts';
import type { Block, Table } from '../../src/report/blocks.ts';
import { plainText } from '../../src/report/text.ts';
import { buildView, type View } from '../../src/report/view.ts';
import {
  change,
  gate,
  HOSTILE,
  improvedResult,
  noBaselineResult,
  passResult,
  regressionResult,
  sampleContext,
  samples,
  undecidedResult,
} from './sample-results.ts';

function view(result: Result): View {
  return buildView(result, sampleContext);
}

interface GateTables {
  open: Table | undefined;
  /** Gates that show what another one shows. */
  followers: Table | undefined;
  folded: Table | undefined;
  foldTitle: string;
}

function gateTables(result: Result): GateTables {
  const blocks = view(result).sections.find((section) => section.id === 'gates')?.blocks ?? [];
  const folds = blocks.filter((block) => block.kind === 'fold');
  const sameCause = folds.find(({ title }) => plainText(title).endsWith('of the same cause'));
  const fold = folds.find((block) => block !== sameCause);
  const table = (inner: readonly Block[]): Table | undefined => inner.find((block) => block.kind === 'table')?.table;
  return {
    open: table(blocks),
    followers: sameCause ? table(sameCause.blocks) : undefined,
    folded: fold ? table(fold.blocks) : undefined,
    foldTitle: fold ? plainText(fold.title) : '',
  };
}

function answerOf(given: GateResult): string {
  const { open, folded } = gateTables({ ...passResult(), gates: [given] });
  const row = (open ?? folded)?.rows[0];
  return plainText(row?.cells.at(-1) ?? []);
}

describe('line 1', () => {
  it.each([
    [
      'pass',
      '✅',
      'Pass: no regression in 6 gates (nearest to one: Output throughput −1.8 %, −3.1 % to −<0.1 %; would have seen ≥ 5.5 %)',
    ],
    [
      'improved',
      '✅',
      'Pass: TTFT p50 got 15 % faster (−21 % to −9.4 %), 214 → 181 ms; no regression in 6 gates; 1 advisory regression',
    ],
    [
      'regression',
      '❌',
      'Fail: TTFT p50 got 18 % slower (+12 % to +24 %), 181 → 214 ms; accuracy in domain=jargon fell 60 points; TTFT p50 is above its limit of 200 ms',
    ],
    [
      'undecided',
      '⚠️',
      'Warn: TTFT p50 may be 8.1 % slower (−0.9 % to +17 %), undecided; no regression in 5 other gates',
    ],
    [
      'no-baseline',
      '⚪',
      'NOT GATED: no baseline yet; measured TTFT p50 183 ms (176 to 190 ms), 411 tokens/s, accuracy 90.8 %',
    ],
    ['recorded', '⚪', 'Recorded: measured TTFT p50 183 ms (176 to 190 ms), 411 tokens/s, accuracy 90.8 %'],
    [
      'invalid',
      '⛔',
      'Not judged: the load generator was the bottleneck: event-loop delay p99 was 61 ms, more than 20 ms',
    ],
    ['missing', '❌', 'Fail: TTFT p95 was not measured (needs 90 ok requests, had 61)'],
    [
      'infinite',
      '❌',
      'Fail: Error ratio rose 8.3 points (+5.2 to +12 points), <0.1 % → 8.3 %; TTFT p95 falls on a failed request',
    ],
  ])('of %s is %s %s', (name, icon, headline) => {
    const sample = samples[name];
    if (!sample) throw new Error(`no sample ${name}`);
    const { icon: shown, headline: text } = buildView(sample.result, sample.context);
    expect([shown, text]).toEqual([icon, headline]);
  });

  it('counts what was refused where nothing comparable was found', () => {
    const result = noBaselineResult();
    result.baseline.refused = [
      { source: 'a', reason: 'b' },
      { source: 'c', reason: 'd' },
    ];
    expect(view(result).headline).toMatch(/^NOT GATED: no comparable baseline \(2 runs refused\)/);
  });

  it('says what a pass did not judge', () => {
    const result = passResult();
    result.gates.push(gate('goodput', { answer: 'no-baseline' }));
    expect(view(result).headline).toContain('1 gate not judged');
  });

  it('tells throughput and ratios by their own verbs', () => {
    const result = regressionResult();
    result.gates = [
      gate('output_tokens_per_sec', {
        answer: 'regression',
        baseline: 420,
        candidate: 370,
        change: change(-0.119, -0.17, -0.08),
      }),
    ];
    expect(view(result).headline).toBe('Fail: Output throughput fell 12 % (−17 % to −8 %), 420 → 370 tokens/s');
  });

  it('names the slice whose limit is broken', () => {
    const result = regressionResult();
    const broken = { answer: 'regression', design: 'limit', candidate: 0.5, limit: 0.9, margin: -0.44 } as const;
    result.gates = [
      gate('ttft_p50', { answer: 'regression', change: change(0.2, 0.1, 0.3) }),
      gate('accuracy', { ...broken, slice: 'domain=law' }),
    ];
    expect(view(result).headline).toContain('accuracy in domain=law is below its limit of 90 %');
  });

  it('does not call a figure unmeasured that only its size keeps from being judged', () => {
    const result = regressionResult();
    const missing = {
      answer: 'missing',
      stage: 'quality',
      slice: 'domain=law',
      reason: 'the slice has 5 items',
    } as const;
    result.gates = [gate('accuracy', { ...missing, candidate: 1 })];
    expect(view(result).headline).toBe('Fail: Accuracy in domain=law cannot be judged (the slice has 5 items)');
    result.gates = [gate('accuracy', { ...missing, candidate: null })];
    expect(view(result).headline).toBe('Fail: Accuracy in domain=law was not measured (the slice has 5 items)');
  });

  it('does not say that there is nothing to do where accuracy probably fell', () => {
    const open = (chanceBeyondTolerance: number) =>
      gate('accuracy', { answer: 'no-change-seen', change: change(-0.33, -0.8, 0.1), chanceBeyondTolerance });
    const action = (chance: number) => JSON.stringify(view({ ...passResult(), gates: [open(chance)] }).action);
    expect(action(0.97)).toContain('the risk of one is high');
    expect(action(0.5)).toContain('No action needed.');
  });

  it('says of how many items the answers flip by themselves, where only some were asked again', () => {
    const result = regressionResult();
    const told = (asked: { askedAgain?: number }): string => {
      const flips = { toWrong: 0.2, toRight: 0, within: { baseline: null, candidate: 1 / 3, ...asked } };
      result.gates = [gate('accuracy', { answer: 'within', flips })];
      return JSON.stringify(view(result).summary);
    };
    expect(told({ askedAgain: 2 })).toContain('; of the 2 items asked again, 33.3 % flip without any change');
    expect(told({})).toContain('; asked again, 33.3 % flip without any change');
  });

  it('tells how much is left of a limit of a ratio in points', () => {
    const result = passResult();
    const limit = { design: 'limit', answer: 'within', candidate: 0.977, limit: 0.6, margin: 0.377 / 0.6 } as const;
    result.gates = [gate('accuracy', { ...limit, stage: 'quality' })];
    expect(JSON.stringify(view(result))).toContain('37.7 points to spare');
  });

  it('tells a broken limit with its margin', () => {
    const result = regressionResult();
    result.gates = result.gates.filter(({ design }) => design === 'limit');
    expect(view(result).headline).toBe('Fail: TTFT p50 limit (≤ 200 ms): 214 ms, 7.0 % beyond the limit');
  });

  it('stays one inert line of at most 200 characters whatever the strings are', () => {
    const result = regressionResult();
    result.gates = [
      gate('accuracy', { answer: 'missing', slice: HOSTILE.repeat(3), reason: `\n::error::x ##[error] ${HOSTILE}` }),
    ];
    const { headline } = view(result);
    expect([...headline].length).toBeLessThanOrEqual(200);
    for (const active of ['\n', '\r', '\u001b', '\u202e', '##[']) expect(headline).not.toContain(active);
  });
});

describe('line 2', () => {
  it('needs no action on a pass and names the first step on a failure', () => {
    expect(plainText(view(passResult()).action)).toBe('No action needed.');
    expect(plainText(view(regressionResult()).action)).toBe(
      'Do next: Compare the prefill of both builds on one long prompt.',
    );
    expect(plainText(view(undecidedResult()).action)).toMatch(/^The check passes\. To settle it: Run the check again/);
  });
});

describe('summary and scope', () => {
  it('gives each figure its interval, its change and its limit', () => {
    const summary = view(regressionResult()).summary.map((item) => [
      item.name,
      item.value,
      item.tone,
      item.statements.map(plainText),
    ]);
    expect(summary).toEqual([
      [
        'Accuracy',
        '80.8 %',
        'unsure',
        [
          '95 % interval 75.3 % to 85.6 %',
          '−10.4 points (−14.2 to +0.6 points) against 91.3 %',
          '240 items',
          '16.2 % of the answers flipped (13.3 % to wrong, 2.9 % to right); asked again, 4.8 % flip without any change',
          '20 of 28 items that turned wrong are cut at quality.max-output-tokens now (1 of 191 that stayed right)',
          '9.8 % of the answers are in another language',
          'answers 42 % longer',
        ],
      ],
      [
        'Weakest slice',
        '30.0 %',
        'unsure',
        [
          'domain=jargon, lowest of 3 slices, 40 items',
          '95 % interval 16.0 % to 49.5 %, for all 3 at once',
          'it fell most too: −60.0 points (−77.5 to −37.3 points) against 90.0 %',
        ],
      ],
      [
        'Throughput',
        '411 tokens/s',
        'neutral',
        ['95 % interval 398 to 423 tokens/s', '−4.2 % (−9.0 % to +1.2 %) against 419 tokens/s', '3.21 requests/s'],
      ],
      [
        'TTFT p50',
        '214 ms',
        'bad',
        [
          '95 % interval 205 to 224 ms',
          '+18.1 % (+12.0 % to +24.0 %) against 181 ms',
          'limit ≤ 200 ms, 7.0 % beyond the limit',
          'p95 490 ms',
          '6.0 % of requests within the limit',
        ],
      ],
    ]);
  });

  it('says how much was compared with what', () => {
    expect(view(passResult()).scope.map(plainText)).toEqual([
      '6 gates judged (6 metrics, 4 slices looked at), over 300 requests and 240 quality items sent to chimera-staging (model chimera-8b) at commit 4f2c9a1, the merge result of 77aa01c.',
      'Compared with 2 runs of main, the newest at a81d07e, 3 days old, the base of this change; the oldest 11 days old; 1 run refused (reasons below).',
    ]);
  });

  it('says with which run a level changed, that a stage was measured twice, and how the base branch drifts', () => {
    const regressed = view(regressionResult());
    expect(regressed.scope.map(plainText).slice(2)).toEqual([
      'The level of the stored runs changed at a81d07e: TTFT p50 (−20.0 %) is compared with the 2 runs from then on.',
      'A gate of steady was red, so the stage was measured twice: its figures are the median of both, its counts those of both together.',
    ]);
    const details = regressed.sections.find(({ id }) => id === 'details')?.blocks ?? [];
    const drift = details.find((block) => block.kind === 'fold' && plainText(block.title).startsWith('Drift'));
    expect(JSON.stringify(drift)).toContain('Accuracy fell by 0.8 points over the last 7 runs.');
    const [improved] = (regressionResult().drift ?? []).map((entry) => ({ ...entry, worse: false }));
    const better = view({ ...passResult(), drift: improved ? [improved] : [] });
    expect(JSON.stringify(better.sections.at(-1))).toContain('7 runs (for the better).');
    expect(JSON.stringify(view(passResult()).sections.at(-1))).not.toContain('Drift');
  });

  it('puts gates whose level changed with the same run into one sentence', () => {
    const result = passResult();
    const step = { runs: 1, change: 0.2, startedAt: '2026-11-09T14:12:30Z' };
    result.gates = result.gates.map((each, index) => (index < 2 ? { ...each, step } : each));
    expect(view(result).scope.map(plainText).slice(2)).toEqual([
      'The level of the stored runs changed at an unknown commit: TTFT p50 (+20.0 %), TTFT p95 (+20.0 %) are compared with the newest stored run alone.',
    ]);
  });

  it('says where a baseline is the newest stored run alone, since the charts show them all', () => {
    const result = passResult();
    result.gates = result.gates.map((each, index) => (index < 2 ? { ...each, newestAlone: true } : each));
    expect(view(result).scope.map(plainText).slice(2)).toEqual([
      'The newest stored run is worse than those before it in TTFT p50, TTFT p95: the change is told against that run alone, and only what is worse than the others as well counts as a regression.',
    ]);
  });

  it('shows a figure that was not measured as such, with its reason', () => {
    const result = passResult();
    result.metrics.steady = { ttft_p50: { value: null, unit: 'ms', n: 0, reason: 'no request succeeded' } };
    const ttft = view(result).summary.find(({ name }) => name === 'TTFT p50');
    expect([ttft?.value, plainText(ttft?.statements[0] ?? [])]).toEqual(['not measured', 'no request succeeded']);
  });
});

describe('gates', () => {
  it('that were measured twice show both figures', () => {
    const first = regressionResult().gates[0] as GateResult;
    expect(answerOf(first)).toBe('❌ regression; measured twice: 221 ms, 207 ms');
    expect(answerOf({ ...first, measuredTwice: { first: 221.3, second: null } })).toContain('221 ms, none');
  });

  it.each([
    ['regression', {}, '❌ regression'],
    ['regression', { tier: 'advisory' }, '⚠️ regression, advisory: does not fail the check'],
    ['regression', { design: 'limit' }, '❌ limit broken'],
    ['regression', { infinite: true }, '❌ regression: the quantile falls on a failed request'],
    ['improved', {}, '✅ improved'],
    ['small-change', {}, '➖ small change: real, inside the tolerance'],
    ['within', {}, '➖ within the tolerance'],
    ['within', { design: 'limit' }, '➖ inside the limit'],
    ['no-change-seen', { detectable: 0.06 }, '➖ no change seen; would have seen ≥ 6 %'],
    ['no-change-seen', {}, '➖ no change seen; the smallest change it would have seen is not known'],
    [
      'small-change',
      { cause: 'said less', reason: 'faster, but the answers are 30.0 % shorter' },
      '➖ small change: faster, but the answers are 30.0 % shorter',
    ],
    [
      'undecided',
      { detectable: 0.14 },
      '⚠️ undecided: beyond the tolerance, but noise could explain it; would have seen ≥ 14 %',
    ],
    ['undecided', { design: 'limit' }, '⚠️ undecided: beyond the limit, but the sample leaves it open'],
    ['missing', { reason: 'needs 90' }, '❌ missing: needs 90'],
    ['no-baseline', {}, '⚪ not judged: no baseline'],
    ['invalid', { reason: 'the run is unfit' }, '⛔ not judged: the run is unfit'],
  ] as const)('%s with %o is told as "%s"', (answer, given, expected) => {
    expect(answerOf(gate('ttft_p50', { answer, ...given }))).toBe(expected);
  });

  it('folds what did not change and counts it; the rest stands open, worst first, one row a cause', () => {
    const { open, followers, folded, foldTitle } = gateTables(regressionResult());
    expect(open?.rows.map((row) => plainText(row.cells[0] ?? []))).toEqual([
      'TTFT p50',
      'Accuracy in domain=jargon',
      'TTFT p50 limit',
      'Accuracy',
    ]);
    expect(followers?.rows.map((row) => plainText(row.cells[0] ?? []))).toEqual(['TTFT p95']);
    expect(folded?.rows.length).toBe(3);
    expect(foldTitle).toBe('3 gates without a change that matters');
  });

  it('loses no gate', () => {
    for (const { result } of Object.values(samples)) {
      const { open, followers, folded } = gateTables(result);
      const rows = [open, followers, folded].map((table) => table?.rows.length ?? 0);
      expect(rows.reduce((sum, count) => sum + count)).toBe(result.gates.length);
    }
  });

  it('says which trace a stage replayed, of which length, how fast, and how much of it', () => {
    const result = passResult();
    const trace = { source: 'traffic/monday.jsonl', rows: 4000, lengthMs: 3_600_000, speed: 2, mostInFlight: 512 };
    result.candidate.workload.stages = [{ name: 'monday', trace, requests: 900, warmupRequests: 10 }];
    expect(JSON.stringify(view(result).sections)).toContain(
      ': replay of traffic/monday.jsonl (4,000 requests over 60 min) at speed 2, at most 512 in flight, 900 requests, 10 warm-up requests',
    );
  });

  it('names the stage only where there are several', () => {
    const result = improvedResult();
    result.metrics.peak = result.metrics.steady ?? {};
    expect(plainText(gateTables(result).open?.rows[1]?.cells[0] ?? [])).toBe('TTFT p50 at steady');
    expect(plainText(gateTables(improvedResult()).open?.rows[1]?.cells[0] ?? [])).toBe('TTFT p50');
  });

  it('names the instance only where there are several', () => {
    const named = (instances: string[]) => {
      const result = passResult();
      result.gates = instances.map((instance) => gate('ttft_p50', { answer: 'regression', instance }));
      return gateTables(result).open?.rows.map((row) => plainText(row.cells[0] ?? []));
    };
    expect(named(['eu'])).toEqual(['TTFT p50']);
    expect(named(['eu', 'us'])).toEqual(['TTFT p50 on eu', 'TTFT p50 on us']);
  });

  it('draws the interval with worse to the right for every metric', () => {
    const rows = [...(gateTables(regressionResult()).open?.rows ?? [])];
    expect(rows.map((row) => row.bar?.worse)).toEqual(['right', 'left', undefined, 'left']);
    expect(rows[0]?.bar).toMatchObject({ estimate: 0.181, low: 0.12, high: 0.24, tolerance: 0.05 });
  });

  it('takes the larger of both tolerances for the picture', () => {
    const result = passResult();
    result.gates = [
      gate('ttft_p50', {
        answer: 'regression',
        baseline: 20,
        candidate: 30,
        change: change(0.5, 0.3, 0.7),
        tolerance: { relative: 0.05, absolute: 5 },
      }),
    ];
    expect(gateTables(result).open?.rows[0]?.bar?.tolerance).toBe(0.25);
  });
});

describe('without a baseline', () => {
  it('a limit that was kept is a pass that names what was not judged', () => {
    const result = noBaselineResult();
    result.verdict = 'pass';
    result.gates.push(
      gate('ttft_p50', { answer: 'within', design: 'limit', candidate: 183.4, limit: 200, margin: 0.083 }),
    );
    const { headline, action, sections } = view(result);
    expect(headline).toBe(
      'Pass: no regression in 1 gate (nearest to one: TTFT p50 limit (≤ 200 ms): 183 ms, 8.3 % to spare); 6 gates not judged',
    );
    expect(plainText(action)).toBe(
      'No action needed to merge. 6 gates had no baseline: record one, so that the next run is judged.',
    );
    expect(sections[0]?.id).toBe('first-baseline');
  });

  it('shows the two lines that record one, with the branch quoted where YAML needs it', () => {
    const code = (branch: string | null): string | undefined => {
      const result = noBaselineResult();
      result.baseline.branch = branch;
      const block = view(result).sections[0]?.blocks.find((inner) => inner.kind === 'code');
      return block?.code;
    };
    expect(code('main')).toBe('on:\n  push: { branches: [main] }\n  pull_request: {}');
    expect(code('a]\nb')).toBe('on:\n  push: { branches: ["a]\\nb"] }\n  pull_request: {}');
    expect(code(null)).toContain('[main]');
  });

  it('shows no such lines where the baseline is switched off or just being recorded', () => {
    const off = noBaselineResult();
    off.baseline.design = 'none';
    expect(view(off).sections[0]?.id).toBe('gates');
    expect(buildView(noBaselineResult(), { ...sampleContext, mode: 'record' }).sections[0]?.id).toBe('gates');
  });
});
