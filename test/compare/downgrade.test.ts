import { describe, expect, it } from 'vitest';
import { judgeGates } from '../../src/compare/gates.ts';
import type { MetricId } from '../../src/metrics.ts';
import type { Measurement } from '../../src/model/measurement.ts';
import type { GateResult } from '../../src/model/result.ts';
import { type Figures, measurement, stored, value } from '../synthetic/build-measurement.ts';
import { policy, rule } from '../synthetic/policy.ts';

interface Side {
  figure: number;
  cached?: number;
  tokens?: number;
  load?: string;
}

function side(metric: MetricId, { figure, cached, tokens, load }: Side): Measurement {
  const figures: Figures = { [metric]: value(figure), ...(tokens ? { output_tokens_mean: value(tokens) } : {}) };
  const made = measurement(figures, { cachedRatio: cached === undefined ? {} : { steady: cached } });
  return { ...made, header: { ...made.header, fingerprint: { ...made.header.fingerprint, load: load ?? 'same' } } };
}

const judged = (metric: MetricId, now: Side, before: readonly Side[]): GateResult =>
  judgeGates(
    side(metric, now),
    before.map((one) => stored(side(metric, one))),
    policy({ gates: [rule(metric, { relative: 0.05 })] }),
  )[0] as GateResult;

describe('an improvement', () => {
  it.each<[string, MetricId, Side, Side, string, string | null]>([
    [
      'of TTFT with more of the input cached is no improvement',
      'ttft_p50',
      { figure: 50, cached: 0.6 },
      { figure: 200, cached: 0.1 },
      'small-change',
      'cached more',
    ],
    [
      'of throughput with more of the input cached neither',
      'output_tokens_per_sec',
      { figure: 900, cached: 0.6 },
      { figure: 300, cached: 0.1 },
      'small-change',
      'cached more',
    ],
    [
      'of TPOT has nothing to do with cached input',
      'tpot_p50',
      { figure: 5, cached: 0.6 },
      { figure: 20, cached: 0.1 },
      'improved',
      null,
    ],
    [
      'of TTFT with the same share cached is one',
      'ttft_p50',
      { figure: 50, cached: 0.12 },
      { figure: 200, cached: 0.1 },
      'improved',
      null,
    ],
    [
      'where the stored runs do not tell what was cached is one',
      'ttft_p50',
      { figure: 50, cached: 0.6 },
      { figure: 200 },
      'improved',
      null,
    ],
    [
      'of the whole answer with shorter answers is no improvement',
      'e2e_p50',
      { figure: 500, tokens: 60 },
      { figure: 2000, tokens: 128 },
      'small-change',
      'said less',
    ],
    [
      'of requests per second with shorter answers neither',
      'requests_per_sec',
      { figure: 9, tokens: 60 },
      { figure: 3, tokens: 128 },
      'small-change',
      'said less',
    ],
    [
      'of TTFT has nothing to do with the length of answers',
      'ttft_p50',
      { figure: 50, tokens: 60 },
      { figure: 200, tokens: 128 },
      'improved',
      null,
    ],
    [
      'with answers as long as before is one',
      'e2e_p50',
      { figure: 500, tokens: 126 },
      { figure: 2000, tokens: 128 },
      'improved',
      null,
    ],
  ])('%s', (_, metric, now, before, answer, cause) => {
    expect(judged(metric, now, [before])).toMatchObject({ answer, cause });
  });

  it('is held against runs of the same workload only', () => {
    const before = [
      { figure: 200, cached: 0.6 },
      { figure: 200, cached: 0, load: 'another' },
    ];
    expect(judged('ttft_p50', { figure: 50, cached: 0.6 }, before).answer).toBe('improved');
  });

  it('that is downgraded says by how much', () => {
    expect(judged('ttft_p50', { figure: 50, cached: 0.6 }, [{ figure: 200, cached: 0.1 }]).reason).toContain(
      '50.0 points more',
    );
    expect(judged('e2e_p50', { figure: 500, tokens: 64 }, [{ figure: 2000, tokens: 128 }]).reason).toContain(
      '50.0 % shorter',
    );
  });
});

describe('a regression', () => {
  it('stays one however much was cached', () => {
    expect(judged('ttft_p50', { figure: 900, cached: 0.6 }, [{ figure: 200, cached: 0.1 }]).answer).toBe('regression');
  });
});
