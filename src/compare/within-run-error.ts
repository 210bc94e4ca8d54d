/**
 * How far this run's figure would move if the same workload were sent again at once. The stored runs tell what each prompt costs at its
 * place among its neighbours; what is left beside that is noise. So prompts that differ in length, which is the same in every run, are not taken for
 * noise (docs/decisions/003-within-run-error.md).
 */
import type { MetricSpec } from '../metrics.ts';
import type { Measurement } from '../model/measurement.ts';
import { mean, sampleVariance } from '../stats/moments.ts';
import { quantileLogError } from '../stats/quantile-error.ts';
import { seededRandom } from '../stats/random.ts';

const REPLICATES = 200;

/** Standard error of ln(value); 0 where the run holds nothing to estimate it from. `stored` are runs of the same load fingerprint. */
export function withinRunError(
  spec: MetricSpec,
  stage: string,
  candidate: Measurement,
  stored: readonly Measurement[],
): number {
  return (
    (spec.quantile ? quantileError(spec.quantile, stage, candidate, stored) : rateError(stage, candidate, stored)) ?? 0
  );
}

function quantileError(
  { source, p }: NonNullable<MetricSpec['quantile']>,
  stage: string,
  candidate: Measurement,
  stored: readonly Measurement[],
): number | undefined {
  const own = candidate.inOrder[stage]?.[source] ?? [];
  const concurrency = candidate.header.workload.stages.find(({ name }) => name === stage)?.concurrency ?? 1;
  const profile = expectFromStored(
    stored.map(({ inOrder }) => inOrder[stage]?.[source] ?? []),
    own.length,
  );
  const pairs = own.flatMap((figure, index) =>
    figure === undefined ? [] : [{ figure, expected: profile?.[index] ?? 1 }],
  );
  return quantileLogError({
    figures: pairs.map(({ figure }) => figure),
    expected: pairs.map(({ expected }) => expected),
    p,
    blockLength: Math.max(concurrency, Math.ceil(Math.cbrt(pairs.length))),
    replicates: REPLICATES,
    random: seededRandom(1),
  });
}

/** Geometric mean of the stored figures at each place; undefined unless every place has one, since mixing would tear the profile. */
function expectFromStored(runs: readonly (readonly (number | undefined)[])[], length: number): number[] | undefined {
  const profile: number[] = [];
  for (let index = 0; index < length; index++) {
    const logs = runs.flatMap((run) => {
      const figure = run[index];
      return figure !== undefined && Number.isFinite(figure) && figure > 0 ? Math.log(figure) : [];
    });
    const centre = mean(logs);
    if (centre === undefined) return undefined;
    profile.push(Math.exp(centre));
  }
  return profile;
}

/** Throughput: the parts of the steady window against the same parts of the stored runs, which send the same prompts in them. */
function rateError(stage: string, candidate: Measurement, stored: readonly Measurement[]): number | undefined {
  const own = candidate.tokensByPart[stage];
  if (!own) return undefined;
  const runs = stored.flatMap(({ tokensByPart }) => (tokensByPart[stage] ? [tokensByPart[stage]] : []));
  const expected = own.map((_, part) => mean(runs.map((run) => run[part] ?? 0)) ?? 0);
  // A part in which no stored run delivered anything tells nothing: then the parts are compared with each other.
  const told = expected.every((tokens) => tokens > 0);
  const ratios = own.map((tokens, part) => tokens / (told ? (expected[part] as number) : 1));
  const centre = mean(ratios);
  const variance = sampleVariance(ratios);
  return centre === undefined || variance === undefined || centre <= 0
    ? undefined
    : Math.sqrt(variance / ratios.length) / centre;
}
