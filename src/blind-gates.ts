/** Accuracy gates that cannot see a drop: where every answer is wrong already, nothing can get worse. */
import { QUALITY_STAGE } from './metrics.ts';
import type { Measurement } from './model/measurement.ts';
import type { GateResult } from './model/result.ts';

/**
 * One sentence for each quality set of which no item passes, here and in the run that it is compared with (`before`, where there is one). A set
 * that passed before has got worse, which the gate says itself; one that nobody answered is unfit, which the verdict says.
 */
export function warnOfBlindGates(found: {
  candidate: Measurement;
  before: Measurement | undefined;
  gates: readonly GateResult[];
}): string[] {
  const { candidate, before, gates } = found;
  const unfit = candidate.unfit.some(({ stage }) => stage === QUALITY_STAGE);
  if (unfit || !gates.some(({ id }) => id === 'accuracy')) return [];
  return candidate.header.workload.quality.flatMap(({ source, scorer }, index) => {
    const now = countPasses(candidate, index);
    const then = before && countPasses(before, index);
    if (now.items === 0 || now.passed > 0 || (then && then.passed > 0)) return [];
    const passes = then && then.items > 0 ? 'passed, here or in the run that it is compared with' : 'passed';
    return [
      `None of the ${now.items} items of the quality set ${source} (scorer ${scorer}) ${passes}: the accuracy gate cannot see a drop in it. Look at its scorer, at its expected answers, and at answers that are cut at quality.max-output-tokens.`,
    ];
  });
}

/** Keys of items start with the place of their set. */
function countPasses({ items }: Measurement, set: number): { items: number; passed: number } {
  const own = [...items].filter(([key]) => key.startsWith(`${set}/`));
  return { items: own.length, passed: own.filter(([, { pass }]) => pass).length };
}
