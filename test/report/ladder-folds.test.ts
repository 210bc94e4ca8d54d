import { describe, expect, it } from 'vitest';
import type { Climb, ClimbedStep } from '../../src/model/measurement.ts';
import { buildLadderFolds } from '../../src/report/ladder-folds.ts';
import { plainText } from '../../src/report/text.ts';
import { passResult } from './sample-results.ts';

const step = (level: number, more: Partial<ClimbedStep> = {}): ClimbedStep => ({
  ...{ stage: `peak-${level}`, level, broken: [] },
  ...more,
});

/** What the report says of a climb, and in the last column of each of its steps. */
function told(climb: Pick<Climb, 'steps' | 'end' | 'knee'>): { sentence: string; findings: string[] } {
  const ladders: Climb[] = [{ ladder: 'peak', unit: 'requests/s', planned: 3, ...climb }];
  const [fold] = buildLadderFolds({ ...passResult(), ladders });
  if (fold?.kind !== 'fold') throw new Error('There is no fold');
  const findings = fold.blocks.flatMap((block) =>
    block.kind === 'table' ? block.table.rows.map(({ cells }) => plainText(cells.at(-1) ?? [])) : [],
  );
  const [first] = fold.blocks;
  return { sentence: first?.kind === 'paragraph' ? plainText(first.text) : '', findings };
}

describe('a ladder by rate that the server fell behind', () => {
  it('says up to where it kept up', () => {
    expect(told({ steps: [step(40), step(80, { saturated: true })], end: 'saturated', knee: 40 })).toEqual({
      sentence:
        'Worth its load up to 40 requests/s: at 80 requests/s the server fell behind, and requests waited to be sent. 1 higher step was left out.',
      findings: ['the highest that is worth its load', 'more than the server kept up with'],
    });
  });

  it('at its first step says that', () => {
    const { sentence } = told({ steps: [step(40, { saturated: true })], end: 'saturated', knee: undefined });
    expect(sentence).toMatch(/^Not even the first step was kept up with: at 40 requests\/s the server fell behind/);
  });
});
