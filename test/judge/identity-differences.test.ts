/** What an endpoint is beside the one it is compared with: told in the document and in the report, and never a reason to refuse. */
import { describe, expect, it } from 'vitest';
import { findIdentityDifferences } from '../../src/identity-differences.ts';
import { judge } from '../../src/judge.ts';
import type { Run, RunHeader } from '../../src/model/run-file.ts';
import { renderMarkdown } from '../../src/report/markdown.ts';
import { renderTerminal } from '../../src/report/terminal.ts';
import { buildView } from '../../src/report/view.ts';
import { buildAnswers, buildRun, NOW } from '../synthetic/build-run.ts';
import { policy } from '../synthetic/policy.ts';

const bare = buildRun({ seed: 1, answers: [] }).header;
type Target = Partial<RunHeader['target']>;
const headerOf = (target: Target): RunHeader => ({ ...bare, target: { ...bare.target, ...target } });

describe('differences between two endpoints', () => {
  it.each<[name: string, baseline: Target, candidate: Target, expected: string[]]>([
    ['equal ones', { identity: { version: '1' } }, { identity: { version: '1' } }, []],
    ['another version', { identity: { version: '1' } }, { identity: { version: '2' } }, ['version 1 → 2']],
    [
      'another model and server',
      { model: 'a', server: 's' },
      { model: 'b', server: 't' },
      ['model a → b', 'server s → t'],
    ],
    ['a fact that one does not tell', { identity: { slots: '4' } }, { identity: {} }, ['slots 4 → null']],
    ['a stored run that did not ask', {}, { identity: { version: '2' } }, []],
  ])('of %s', (_name, baseline, candidate, expected) => {
    const found = findIdentityDifferences(headerOf(baseline), headerOf(candidate));
    expect(found.map((one) => `${one.what} ${one.baseline} → ${one.candidate}`)).toEqual(expected);
  });

  it('of a run that another tool measured are not known', () => {
    const imported = { tool: 't', shape: {}, openLoop: false, notes: [] };
    expect(findIdentityDifferences({ ...headerOf({ model: 'a' }), imported }, headerOf({ model: 'b' }))).toEqual([]);
  });
});

describe('an endpoint that changed since the stored runs', () => {
  const answers = buildAnswers({ domains: ['law'], perDomain: 40 });
  const told = (seed: number, identity: Record<string, string>): Run => {
    const run = buildRun({ seed, answers, ageDays: 5 - seed });
    return { ...run, header: { ...run.header, target: { ...run.header.target, identity } } };
  };
  const stored = [told(3, { version: '0.9.1', slots: '4' }), told(2, { version: '0.8' })];
  const result = judge({
    ...{ candidate: told(4, { version: '0.10.0`<b>', slots: '4' }), design: 'history', refused: [], policy: policy() },
    baseline: stored.map((run) => ({ run, provenance: { startedAt: run.header.startedAt, source: 'base' } })),
    ...{ baselineRequired: false, now: NOW },
  });
  const view = buildView(result, { mode: 'local', reproduce: [] });

  it('is compared all the same, and the differences from the newest of them are in the document', () => {
    expect(result.baseline.runs).toHaveLength(2);
    expect(result.verdict).not.toBe('no-baseline');
    expect(result.baseline.identityDifferences).toEqual([
      { what: 'version', baseline: '0.9.1', candidate: '0.10.0`<b>' },
    ]);
  });

  it('is told so in the report, with nothing of its own words taken for markup', () => {
    const report = renderMarkdown(view);
    expect(report).toContain(
      'The endpoint differs from that of the newest stored run: version `0.9.1` → ``0.10.0`<b>``. That is told, not judged.',
    );
    expect(renderTerminal(view, { width: 200, color: false })).toContain('version 0.9.1 →');
  });
});
