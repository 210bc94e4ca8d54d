/** Did the endpoint that is compared with stop answering in the middle of a paired run? */
import type { Unfit } from '../model/measurement.ts';
import type { Run } from '../model/run-file.ts';

/** Fewer failures in a row, all at the end, can be chance: one of four requests would have to fail for five to be so in one run of a thousand. */
const FEWEST = 5;

/**
 * Stages at whose end every request to it failed, a round of the load or more. It had answered before, or the run would not have begun: so it went
 * down, and what was measured says nothing about the candidate. Failures of the candidate are no fault of the run: the gates judge them.
 */
export function findDeadBase(run: Run): Unfit[] {
  return run.header.workload.stages.flatMap(({ name, concurrency = 1 }): Unfit[] => {
    const own = run.samples.filter(
      ({ stage, arm, outcome }) => stage === name && arm === 'base' && outcome !== 'aborted',
    );
    const attempt = own.reduce((latest, sample) => Math.max(latest, sample.attempt), 1);
    const inOrder = own.filter((sample) => sample.attempt === attempt).sort((a, b) => a.index - b.index);
    const failed = inOrder.length - 1 - inOrder.findLastIndex(({ outcome }) => outcome === 'ok');
    if (failed < Math.max(FEWEST, concurrency)) return [];
    return [
      {
        stage: name,
        figure: `its last ${failed} of ${inOrder.length} requests failed, the very last with "${inOrder.at(-1)?.outcome}"`,
        reason: "the baseline's endpoint stopped answering",
        hint: "Bring the baseline's endpoint (baseline.target) up again and run it again; this change is not the cause.",
      },
    ];
  });
}
