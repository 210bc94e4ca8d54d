import { describe, expect, it } from 'vitest';
import type { Result } from '../../src/model/result.ts';
import type { ServerStage } from '../../src/model/server-figures.ts';
import { plainText } from '../../src/report/text.ts';
import { buildView } from '../../src/report/view.ts';
import { HOSTILE, passResult, sampleContext } from './sample-results.ts';

const whole: ServerStage = {
  ...{ stage: 'steady', attempt: 1, software: 'vllm', readings: 9, underLoad: 7, failed: 0, badLines: 0 },
  running: { mean: 7.64, max: 8 },
  waiting: { mean: 0.5, max: 3 },
  kvCacheRatio: { mean: 0.31, max: 0.42 },
  ...{ prefixHitRatio: 0.125, preemptions: 2 },
  ttft: { requests: 310, meanMs: 171.2, p50Ms: 165, ownRequests: 310, ownMeanMs: 174.9 },
};

/** The fold's table cells, row by row, and its other lines; undefined where there is no fold. */
function fold(serverStages: ServerStage[] | undefined) {
  const result: Result = passResult();
  result.candidate.serverStages = serverStages;
  const blocks = buildView(result, sampleContext).sections.flatMap((section) => section.blocks);
  const found = blocks.find((block) => block.kind === 'fold' && plainText(block.title) === 'Server');
  if (found?.kind !== 'fold') return undefined;
  return {
    rows: found.blocks
      .flatMap((block) => (block.kind === 'table' ? block.table.rows : []))
      .map(({ cells }) => cells.map(plainText)),
    notes: found.blocks.flatMap((block) => (block.kind === 'list' ? block.items : [])).map(plainText),
  };
}

describe('the fold on the server', () => {
  it('is not there where nothing was read', () => {
    expect(fold(undefined)).toBeUndefined();
  });

  it('has levels, differences and the TTFT of both sides', () => {
    expect(fold([whole])).toEqual({
      rows: [
        [
          ...['steady', '7.64, at most 8', '0.5, at most 3', '31.0 %, at most 42.0 %', '12.5 %', '2'],
          ...['171 ms, p50 about 165 ms', '175 ms', '7'],
        ],
      ],
      notes: [],
    });
  });

  it('says of a stage that failed or was too short what is missing, and shows no figure for it', () => {
    const { rows, notes } = fold([
      {
        ...{ stage: 'steady', attempt: 2, software: null, readings: 0, underLoad: 0, failed: 3, badLines: 0 },
        firstFailure: 'the page of metrics answers 404',
      },
      { ...{ stage: 'short', attempt: 1, software: 'tgi', readings: 2, underLoad: 0, failed: 0, badLines: 4 } },
    ]) as NonNullable<ReturnType<typeof fold>>;
    expect(rows).toEqual([
      ['steady (attempt 2)', ...Array<string>(7).fill('–'), '0'],
      ['short', ...Array<string>(7).fill('–'), '0'],
    ]);
    expect(notes).toEqual([
      'steady (attempt 2): 3 readings failed: the page of metrics answers 404.',
      'short: none was made in the steady window, so there are no levels: a stage must last longer than `every`; 4 lines could not be read.',
    ]);
  });

  it('says when the server counted more than came from here, and what the devices did', () => {
    const busy = {
      ...whole,
      ttft: { requests: 400, meanMs: 1, ownRequests: 310 },
      gpuPowerWatts: { mean: 400, max: 700 },
    };
    expect(fold([busy])?.notes).toEqual([
      'steady: the server counts 400 first tokens and 310 arrived here: others used it, too, or answers broke off; GPU power 400 W, at most 700 W.',
    ]);
  });

  it('gives foreign words to the ends as parts that they neutralise', () => {
    expect(fold([{ ...whole, failed: 1, firstFailure: HOSTILE }])?.notes[0]).toContain(HOSTILE.slice(0, 10));
  });
});
