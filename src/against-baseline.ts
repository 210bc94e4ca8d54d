/** What a judgement is told of the stored runs: the same for a run that was just measured and for one that another job left. */
import type { Config } from './model/config.ts';
import type { FoundBaseline } from './world.ts';

/** `isPaired`: the candidate was measured beside what it is compared with. */
export function againstBaseline({ baseline }: Pick<Config, 'baseline'>, found: FoundBaseline, isPaired: boolean) {
  return {
    design: isPaired ? ('paired' as const) : found.design,
    baseline: found.runs,
    window: baseline.runs,
    anchor: baseline.anchor,
    baselineRequired: baseline.required,
    refused: found.refused,
    missing: found.missing,
    watched: found.watched,
    foremost: found.warnings,
    branch: found.branch,
    baseCommit: found.commit,
  };
}
