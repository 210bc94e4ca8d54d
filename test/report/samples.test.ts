/** The samples that the documentation shows: measured, of every kind, as today's code writes them (test/config/generated.test.ts compares the bytes). */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { renderSamples, type SampleKind, sampleKinds, sampleResultOf } from '../../scripts/render-samples.ts';
import type { Result, VerdictWord } from '../../src/model/result.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const verdicts: Record<SampleKind, VerdictWord> = {
  pass: 'pass',
  improved: 'pass',
  regression: 'fail',
  undecided: 'warn',
  'no-baseline': 'no-baseline',
  invalid: 'invalid',
  truncated: 'fail',
};

function read(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

describe('the samples', () => {
  it.each(sampleKinds)('have a result of the kind "%s" that was measured', (kind) => {
    const result = JSON.parse(read(sampleResultOf(kind))) as Result;
    expect(result.verdict).toBe(verdicts[kind]);
    expect(result.candidate.tool).toMatch(/^insight-agent \d/);
    expect(Date.parse(result.candidate.startedAt)).toBeGreaterThan(Date.parse('2026-11-01'));
    // What never ran has nothing to show.
    if (kind !== 'invalid') expect(result.metrics).not.toEqual({});
    expect(result.gates.some(({ answer }) => answer === 'improved')).toBe(kind === 'improved');
  });

  it.each(sampleKinds)('are shortened where they must be and nowhere else: "%s"', (kind) => {
    const comment = read(`docs/samples/${kind}/comment.md`);
    expect(comment.includes('*Shortened to fit here')).toBe(kind === 'truncated');
    expect(Buffer.byteLength(comment)).toBeLessThan(60_000);
  });

  it('show the history with its limit, and a ladder, as charts', () => {
    const history = read('docs/samples/regression/comment.md');
    expect(history).toContain('The line is the limit, 400 ms.');
    expect(history.match(/^xychart-beta$/gm)).toHaveLength(3);
    expect(read('docs/samples/no-baseline/comment.md')).toMatch(/^ {4}x-axis "in flight" \["1", "2", "4", "8"\]$/m);
  });

  it('are small enough for a repository', async () => {
    const paths = [...(await renderSamples(root)).map(([path]) => path), ...sampleKinds.map(sampleResultOf)];
    const bytes = paths.reduce((sum, path) => sum + statSync(join(root, path)).size, 0);
    expect(bytes).toBeLessThan(3_000_000);
  });
});
