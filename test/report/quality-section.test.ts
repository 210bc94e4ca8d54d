/** What a reader sees of slices, groups and answers. */
import { describe, expect, it } from 'vitest';
import type { QualityFindings } from '../../src/model/quality-findings.ts';
import type { Result } from '../../src/model/result.ts';
import type { Block } from '../../src/report/blocks.ts';
import { plainText } from '../../src/report/text.ts';
import { buildView } from '../../src/report/view.ts';
import { brokenQuality, calmQuality, lostToTruncation } from './quality-samples.ts';
import { gate, passResult, regressionResult, sampleContext } from './sample-results.ts';

function summaryOf(result: Result): Map<string, string[]> {
  const { summary } = buildView(result, sampleContext);
  return new Map(summary.map(({ name, statements }) => [name, statements.map(plainText)]));
}

function foldOf(result: Result, title: string): string[][] {
  const details = buildView(result, sampleContext).sections.find(({ id }) => id === 'details');
  const fold = details?.blocks.find((block) => block.kind === 'fold' && plainText(block.title).startsWith(title));
  return fold?.kind === 'fold' ? fold.blocks.flatMap(linesOf) : [];
}

function linesOf(block: Block): string[][] {
  if (block.kind === 'paragraph') return [[plainText(block.text)]];
  return block.kind === 'table' ? block.table.rows.map(({ cells }) => cells.map(plainText)) : [];
}

function withQuality(change: (quality: QualityFindings) => void, quality = calmQuality()): Result {
  change(quality);
  return { ...passResult(), quality };
}

describe('the weakest slice', () => {
  it('is told with how many it is the lowest of, and that chance makes one so low', () => {
    expect(summaryOf(passResult()).get('Weakest slice')).toEqual([
      'domain=edge-cases, lowest of 3 slices, 40 items',
      '95 % interval 69.0 % to 95.7 %, for all 3 at once',
      'no lower than chance alone makes the lowest of 3',
      'no slice fell by more than chance explains',
    ]);
  });

  it('may be another one than the slice that fell most', () => {
    const result = withQuality((quality) => {
      if (quality.fallenSlice) quality.fallenSlice.slice = 'domain=law';
    }, brokenQuality());
    expect(summaryOf(result).get('Weakest slice')?.at(-1)).toBe(
      'fell most: domain=law −60.0 points (−77.5 to −37.3 points) against 90.0 %',
    );
  });

  it('is not told where there is no choice: one slice, or none that is large enough', () => {
    const one = withQuality((quality) => {
      if (quality.lowestSlice) quality.lowestSlice.of = 1;
    });
    const none = withQuality((quality) => {
      quality.lowestSlice = null;
      quality.fallenSlice = null;
    });
    for (const result of [one, none]) expect(summaryOf(result).has('Weakest slice')).toBe(false);
  });

  it('is never a slice below the minimum, which is shown with its size alone', () => {
    const rows = foldOf(passResult(), 'Accuracy by slice');
    expect(rows).toContainEqual(['domain=law', 'too small to judge', '–', '4', '–', '–', '–', '–']);
    expect(rows).toContainEqual(['A slice of fewer than 10 items is not judged.']);
  });

  it('has in its table what a slice of its size sees', () => {
    const row = foldOf(passResult(), 'Accuracy by slice').find(([name]) => name === 'domain=jargon');
    expect(row?.at(-1)).toBe('24 points');
  });
});

describe('groups', () => {
  it('are told by the two that differ most, or why none do', () => {
    expect(foldOf(passResult(), 'Accuracy between groups').slice(1)).toEqual([
      [
        'group',
        '3, 1 too small',
        'b 90.0 % (80 items)',
        'a 92.5 % (80 items)',
        '2.5 points (0.0 to +14.2 points)',
        '+1.3 points (−7.0 to +9.5 points), before +1.3 points',
      ],
      ['dialect', '1', 'all items are of one group', '–', '–', '–'],
    ]);
  });
});

describe('what the answers were like', () => {
  it('stands in a fold, beside the baseline', () => {
    expect(foldOf(regressionResult(), 'What the answers were like').slice(1)).toEqual([
      ['Cut at quality.max-output-tokens', '1.3 %', '9.6 %', '+8.3 points (+5.2 to +12.6 points)', '240', '<0.001'],
      ['Refused', '0.0 %', '0.4 %', '+0.4 points (−1.2 to +2.3 points)', '240', '1'],
      [
        "In another language than the baseline's answer (eng → cmn: 9)",
        '–',
        '9.8 %',
        '5.2 % to 17.6 %',
        '92',
        '<0.001',
      ],
      [
        'Length in characters, mean (median)',
        '140 (119)',
        '204 (171)',
        '+42.0 % (+35.0 % to +49.0 %)',
        '240',
        '<0.001',
      ],
    ]);
  });

  it('is named beside accuracy only where it moved clearly', () => {
    const accuracy = summaryOf(passResult()).get('Accuracy') ?? [];
    expect(accuracy.join('; ')).not.toMatch(/cut at|refus|language|longer|shorter/);
    const shorter = withQuality(({ guards }) => {
      if (guards.length?.change)
        Object.assign(guards.length, { moved: true }).change = { ...guards.length.change, estimate: -0.3 };
    });
    expect(summaryOf(shorter).get('Accuracy')).toContain('answers 30 % shorter');
    const refusing = withQuality(({ guards }) => {
      const refused = guards.shares.find(({ guard }) => guard === 'refused');
      if (refused?.change) Object.assign(refused, { moved: true, change: { ...refused.change, estimate: 0.12 } });
    });
    expect(summaryOf(refusing).get('Accuracy')).toContain('refusals +12.0 points to 0.4 %');
  });

  it('names the slice where only a gate on a slice lost its items to it', () => {
    const result = passResult();
    result.gates.push(gate('accuracy', { answer: 'regression', slice: 'domain=jargon', lostItems: lostToTruncation }));
    expect(summaryOf(result).get('Accuracy')).toContain(
      'in domain=jargon 20 of 28 items that turned wrong are cut at quality.max-output-tokens now (1 of 191 that stayed right)',
    );
  });
});
