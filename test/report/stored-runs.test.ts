/** What the report says of the stored runs where there is none, where a recording looked back over them, and when there is nothing to say. */
import { describe, expect, it } from 'vitest';
import type { Result } from '../../src/model/result.ts';
import { listAnnotations } from '../../src/report/annotations.ts';
import { renderMarkdown } from '../../src/report/markdown.ts';
import { isPlainPass } from '../../src/report/plain-pass.ts';
import { buildView } from '../../src/report/view.ts';
import {
  gate,
  HOSTILE,
  improvedResult,
  noBaselineResult,
  passResult,
  regressionResult,
  sampleContext,
} from './sample-results.ts';

describe('a baseline that is missing for one reason', () => {
  const missing = { cause: 'too-old', told: 'no run of main is younger than 30 days', next: 'Record again' } as const;
  const without = (changes: Partial<Result['baseline']>): Result => {
    const result = noBaselineResult();
    return { ...result, baseline: { ...result.baseline, refused: [], missing, ...changes } };
  };

  it('is the first line, and the section says what to do', () => {
    const { headline, sections } = buildView(without({}), sampleContext);
    expect(headline).toMatch(/^NOT GATED: no run of main is younger than 30 days; measured TTFT/);
    expect(sections[0]).toMatchObject({
      title: 'No stored run to compare with',
      blocks: [{ kind: 'paragraph', text: ['Record again.'] }],
    });
  });

  it('that never ran is shown the lines of a workflow', () => {
    const never = { ...missing, cause: 'never-ran' } as const;
    const [section] = buildView(without({ missing: never }), sampleContext).sections;
    expect(section?.title).toBe('Record a first baseline');
  });

  it('quotes nothing that could do harm', () => {
    const hostile = { ...missing, told: `runs of ${HOSTILE}`, next: `Name it ${HOSTILE}` };
    const text = renderMarkdown(buildView(without({ missing: hostile }), sampleContext));
    expect(text).not.toMatch(/(?<!\\)<img|@octocat|(?<!\\)\]\(javascript/);
    expect(text.split('\n')[0]).not.toContain(HOSTILE);
  });
});

describe('a recording that looked back', () => {
  const recording = { ...sampleContext, mode: 'record' } as const;
  const recorded = (drift: Result['drift'], watched?: number): Result => {
    const result = noBaselineResult();
    return {
      ...{ ...result, drift: drift ?? [] },
      baseline: {
        ...result.baseline,
        design: 'none',
        runs: [],
        refused: [],
        ...(watched === undefined ? {} : { watched }),
      },
    };
  };
  const { drift: found = [] } = regressionResult();
  const annotations = (result: Result) =>
    listAnnotations({ view: buildView(result, recording), result }, { mode: 'record', lost: false, told: [] });

  it('tells a drift for the worse in the first line, a section and an annotation', () => {
    const result = recorded(found, 7);
    const view = buildView(result, recording);
    expect(view.headline).toMatch(/^Recorded: drift for the worse in 1 metric; measured/);
    expect(view.sections[0]).toMatchObject({ id: 'drift' });
    expect(annotations(result).filter(({ title }) => title.includes('drift of the base branch'))).toHaveLength(1);
  });

  it('says that there is none, or that the runs are too few to tell', () => {
    const scopeOf = (watched?: number): string => renderMarkdown(buildView(recorded([], watched), recording));
    expect(scopeOf(7)).toContain('7 stored runs and this one show no drift');
    expect(scopeOf(2)).toContain('2 stored runs and this one are too few to tell drift from noise');
    expect(scopeOf()).toContain('Compared with nothing: no comparison was asked for');
    expect(buildView(recorded([], 7), recording).headline).toMatch(/^Recorded: measured/);
  });

  it('says a drift for the better as such, and warns of nothing', () => {
    const better = found.map((each) => ({ ...each, worse: false, beyondTolerance: false }));
    const result = recorded(better, 7);
    expect(buildView(result, recording).headline).toMatch(/^Recorded: measured/);
    expect(renderMarkdown(buildView(result, recording))).toContain('(for the better)');
    expect(annotations(result).map(({ level }) => level)).not.toContain('error');
  });

  it('is red where drift fails by policy, and says that the recording stands', () => {
    const result = { ...recorded(found, 7), verdict: 'fail', reason: 'drift: accuracy fell' } as const;
    const [first] = annotations(result);
    expect(first).toMatchObject({ level: 'error', title: expect.stringContaining('Fail: drift: accuracy fell') });
    expect(first?.message).toContain('A recording never fails the check');
  });
});

describe('a plain pass', () => {
  const plain = { ...passResult(), warnings: [] };
  it.each<[string, Partial<Result>, boolean]>([
    ['nothing moved', {}, true],
    ['small changes', { gates: [gate('ttft_p50', { answer: 'small-change' })] }, true],
    ['warned of what holds for every run', { warnings: ['no proof'], standingWarnings: ['no proof'] }, true],
    [
      'warned of something else as well',
      { warnings: ['no proof', 'a gate is off'], standingWarnings: ['no proof'] },
      false,
    ],
    ['something improved', { gates: improvedResult().gates }, false],
    ['an advisory regression', { gates: [gate('ttft_p50', { answer: 'regression', tier: 'advisory' })] }, false],
    ['an open gate', { gates: [gate('ttft_p50', { answer: 'undecided' })] }, false],
    ['a gate without a baseline', { gates: [gate('ttft_p50', { answer: 'no-baseline' })] }, false],
    ['a warning verdict', { verdict: 'warn' }, false],
    ['not gated', { verdict: 'no-baseline' }, false],
    ['not judged', { verdict: 'invalid' }, false],
  ])('with %s', (_what, changes, expected) => {
    expect(isPlainPass({ ...plain, ...changes })).toBe(expected);
  });
});
