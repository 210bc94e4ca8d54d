import { describe, expect, it } from 'vitest';
import { readArtifactName } from '../../src/instance.ts';
import { joinResults } from '../../src/join-results.ts';
import { type GatheredTarget, joinTargets } from '../../src/join-target.ts';
import { judge } from '../../src/judge.ts';
import type { Result, VerdictWord } from '../../src/model/result.ts';
import type { Run } from '../../src/model/run-file.ts';
import { renderJson } from '../../src/report/json.ts';
import { renderJunit } from '../../src/report/junit.ts';
import { renderMarkdown } from '../../src/report/markdown.ts';
import { renderTerminal } from '../../src/report/terminal.ts';
import { buildView } from '../../src/report/view.ts';
import { seededRandom } from '../../src/stats/random.ts';
import { buildRun, NOW } from '../synthetic/build-run.ts';
import { policy } from '../synthetic/policy.ts';
import { makeExact, splitRun } from '../synthetic/split-run.ts';

function target(key: string, values: Run[], changes: Partial<GatheredTarget> = {}): GatheredTarget {
  return { key, attempt: 1, inParts: false, values, problems: [], ...changes };
}

function runOf(model: string, instances?: number): Run {
  const run = buildRun({ seed: 3 });
  return { ...run, header: { ...run.header, target: { ...run.header.target, label: model, model }, instances } };
}

describe('what an artifact is called', () => {
  it.each([
    ['insight-agent.measure.attempt-1', { key: 'measure', attempt: 1 }],
    ['insight-agent.prod-1a2b3c4d.load.attempt-12', { key: 'prod-1a2b3c4d.load', attempt: 12 }],
    ['insight-agent-part.load.2-of-4.attempt-1', { key: 'load', attempt: 1, part: { index: 2, count: 4 } }],
    ['insight-agent-part.a.b.10-of-12.attempt-3', { key: 'a.b', attempt: 3, part: { index: 10, count: 12 } }],
    ['insight-agent-part.load.attempt-1', undefined],
    ['insight-agent-part.load.0-of-4.attempt-1', undefined],
    ['insight-agent.load.2-of-4.attempt-1', undefined],
    ['insight-agent-ready.load.1-of-2.attempt-1', undefined],
    ['insight-agent-joined.merge.attempt-1', undefined],
    ['insight-agent-cut-off.load.attempt-1', undefined],
    ['insight-agent-calibration.load.attempt-1', undefined],
    ['insight-agent.load.attempt-01', undefined],
    ['insight-agent.LOAD.attempt-1', undefined],
    ['insight-agent-part....1-of-2.attempt-1', undefined],
    ['insight-agent-part.../x.1-of-2.attempt-1', undefined],
    ['evil insight-agent.load.attempt-1', undefined],
    ['insight-agent.load.attempt-1\n', undefined],
  ])('%j tells what is in it', (name, told) => {
    expect(readArtifactName(name)).toEqual(told);
  });
});

describe('the targets that are joined', () => {
  const three = ['c', 'a', 'b'].map((model) => target(model, [runOf(model, 3)]));

  it('are as many as the runs say, in the order of their names, and those of other jobs are left out', () => {
    const joined = joinTargets([...three, target('other', [runOf('other')])], undefined);
    expect(joined.map(({ name }) => name)).toEqual(['a', 'b', 'c']);
  });

  it('have the missing ones among them', () => {
    const [, , missing] = joinTargets(three.slice(0, 2), 3);
    expect(missing?.measured.error?.message).toBe('no run of it was found in this workflow run');
    expect(missing?.header.target.model).toBe('unknown');
  });

  it('of one name are told apart by their jobs', () => {
    const twins = ['one', 'two'].map((key) => target(key, [runOf('same', 2)]));
    expect(joinTargets(twins, 2).map(({ name }) => name)).toEqual(['same (one)', 'same (two)']);
  });

  it('that are in parts come before what other jobs measured whole', () => {
    const parts = splitRun(makeExact(runOf('parted')), { count: 2, random: seededRandom(5) });
    const joined = joinTargets([target('own', [runOf('own')]), target('parted', parts, { inParts: true })], undefined);
    expect(joined.map(({ name, header }) => [name, header.shards])).toEqual([['parted', 2]]);
  });

  it('that lack a part say what other attempts have', () => {
    const [part] = splitRun(makeExact(runOf('m')), { count: 2, random: seededRandom(5) });
    const [joined] = joinTargets([target('m', part ? [part] : [], { inParts: true, note: 'Re-run all jobs.' })], 1);
    expect(joined?.measured.error?.message).toMatch(/^Part \d of 2 is missing$/);
    expect(joined?.measured.error?.hint).toBe('Re-run all jobs.');
    expect(joined?.header.shard).toBeUndefined();
  });

  it.each<[string, GatheredTarget[], number | undefined, RegExp]>([
    ['nothing', [], undefined, /^No run was found in this workflow run$/],
    ['nothing of several', [], 3, /^No run was found in this workflow run, and 3 are to be judged$/],
    ['runs that know nothing of it', [target('a', [runOf('a')])], 2, /^None of the 1 measured targets .* is one of 2$/],
    [
      'more than announced',
      three.map((of) => target(of.key, [runOf(of.key, 2)])),
      2,
      /^3 measured targets were found \(a, b, c\), and 2 are/,
    ],
    [
      'runs that contradict each other',
      [target('a', [runOf('a', 2)]), target('b', [runOf('b', 3)])],
      undefined,
      /has 2 and 3 targets/,
    ],
    [
      'files that cannot be read',
      [target('a', [], { problems: ['part 1 of 2: broken'] })],
      1,
      /^No run can be read: a: part 1 of 2: broken$/,
    ],
  ])('are not guessed at: %s', (_, gathered, wanted, message) => {
    expect(() => joinTargets(gathered, wanted)).toThrow(message);
  });
});

describe('several results in one document', () => {
  const judged = (seed: number, waitMs = 20): Result =>
    judge({
      candidate: buildRun({ seed, endpoint: { waitMs }, header: { instances: 2 } }),
      design: 'history',
      baseline: [1, 2, 3, 4].map((of) => ({
        run: buildRun({ seed: of, ageDays: of }),
        provenance: { startedAt: new Date(NOW - of * 86_400_000).toISOString(), source: `run ${of}` },
      })),
      refused: [],
      policy: policy(),
      baselineRequired: false,
      warnings: [`only ${waitMs}`, 'for all'],
      now: NOW,
    });
  const hostile = 'm|</td> @all';
  const joined = joinResults([
    { name: 'quick', result: judged(9) },
    { name: hostile, result: judged(10, 900) },
  ]);
  const view = buildView(joined, { mode: 'gate', reproduce: [] });

  it('name the worst first, and every gate, advice and risk by its target', () => {
    expect(joined.verdict).toBe('fail');
    expect(joined.reason).toMatch(/^m\|<\/td> @all: /);
    expect(view.headline).toMatch(/^Fail: 1 of 2 targets: m\|<\/td> @.?all: TTFT p50 got/);
    for (const of of [...joined.gates, ...joined.recommendations, ...joined.risks])
      expect(['quick', hostile]).toContain(of.instance);
    expect(joined.metrics).toEqual({});
    expect(joined.warnings).toEqual(['for all']);
    expect(joined.instances?.some(({ result }) => result.pictures)).toBe(false);
  });

  it('are a table with a row each and a fold each, in which no name can do harm', () => {
    const text = renderMarkdown(view);
    expect(text).toMatch(/\| `quick` +\| ✅ Pass +\| +\*\*\d+\sms\*\*/);
    // Code spans are inert.
    const outside = text.replace(/`[^`]*`/g, '');
    expect(outside).not.toContain('</td>');
    expect(outside).not.toContain('@all');
    expect(text).toContain('only 900');
    expect(text.match(/for all/g)).toHaveLength(1);
    expect(renderMarkdown(view, 'changed')).toContain('`quick`');
    expect(renderTerminal(view, { color: false, width: 120 })).toContain('quick');
  });

  it('are one test suite, whose cases name their target', () => {
    const text = renderJunit(view, joined);
    expect(text).toContain('TTFT p50 on quick');
    expect(text).not.toContain('name="model"');
  });

  it('are read back from their JSON', () => {
    const read = JSON.parse(renderJson(joined)) as Result;
    expect(read.instances?.map(({ name, result }) => [name, result.verdict])).toEqual([
      ['quick', 'pass'],
      [hostile, 'fail'],
    ]);
  });

  it.each<[VerdictWord[], VerdictWord]>([
    [['pass', 'pass'], 'pass'],
    [['pass', 'no-baseline'], 'no-baseline'],
    [['no-baseline', 'warn'], 'warn'],
    [['fail', 'warn'], 'fail'],
    [['fail', 'invalid'], 'invalid'],
  ])('%j together are %s', (verdicts, worst) => {
    const [result] = joined.instances ?? [];
    const targets = verdicts.map((verdict) => ({ name: verdict, result: { ...(result?.result as Result), verdict } }));
    expect(joinResults(targets).verdict).toBe(worst);
    expect(joinResults(targets.reverse()).verdict).toBe(worst);
  });

  it('hide no verdict behind a worse one', () => {
    const [result] = joined.instances ?? [];
    const targets = (['pass', 'fail', 'no-baseline', 'invalid'] as const).map((verdict) => ({
      name: verdict,
      result: { ...(result?.result as Result), verdict },
    }));
    const { headline } = buildView(joinResults(targets), { mode: 'gate', reproduce: [] });
    expect(headline).toMatch(/^Not judged: 1 of 4 targets \(Fail: 1, NOT GATED: 1\): invalid: /);
  });

  it('tell of a recording the drift of any target', () => {
    const one = joined.instances?.[0]?.result as Result;
    const found = { metric: 'ttft_p50', worse: true, sentence: 'TTFT p50 rose' } as NonNullable<
      Result['drift']
    >[number];
    const of = (verdict: VerdictWord, drifted: boolean): Result => ({
      ...one,
      ...{ verdict, gates: [], drift: drifted ? [found] : [] },
      baseline: { ...one.baseline, design: 'none', watched: 8 },
    });
    const line = (verdict: VerdictWord): string =>
      buildView(
        joinResults([
          { name: 'a', result: of(verdict, false) },
          { name: 'b', result: of(verdict, true) },
        ]),
        { mode: 'record', reproduce: [] },
      ).headline;
    expect(line('no-baseline')).toMatch(/^Recorded: all 2 targets: b: drift for the worse in 1 metric/);
    expect(line('pass')).toMatch(/^Pass: all 2 targets: b: .*drift for the worse in 1 metric/);
  });

  it('say of a pass how many there are', () => {
    const both = joinResults([
      { name: 'a', result: judged(9) },
      { name: 'b', result: judged(11) },
    ]);
    expect(buildView(both, { mode: 'gate', reproduce: [] }).headline).toBe('Pass: all 2 targets');
  });
});
