/** Which earlier runs of a commit count as part of the one that is judged. */
import { refuseBaseline } from './history/comparable.ts';
import type { Run, RunHeader } from './model/run-file.ts';

export interface Attempts {
  used: Run[];
  refused: { startedAt: string; reason: string }[];
}

/** An attempt counts when it is complete and measured the same workload on the same commit of the same target. */
export function sortAttempts(earlier: readonly Run[], candidate: RunHeader): Attempts {
  const attempts: Attempts = { used: [], refused: [] };
  for (const run of earlier) {
    const reason = refuseAttempt(run, candidate);
    if (reason === undefined) attempts.used.push(run);
    else attempts.refused.push({ startedAt: run.header.startedAt, reason });
  }
  return attempts;
}

/** What the reader must know of them; nothing where there are none. */
export function describeAttempts({ used, refused }: Attempts): string[] {
  const count = used.length + 1;
  return [
    ...(used.length === 0
      ? []
      : [
          `This is attempt ${count} at this commit: each figure is the mean of all ${count}, and each attempt has 1/${count} of the error budget.`,
        ]),
    ...refused.map(({ startedAt, reason }) => `The attempt of ${startedAt} at this commit does not count: ${reason}.`),
  ];
}

function refuseAttempt(run: Run, candidate: RunHeader): string | undefined {
  const { header } = run;
  if (header.commit === undefined || header.commit !== candidate.commit) return 'it measured another commit';
  if (header.target.label !== candidate.target.label) return 'it measured another target';
  return refuseBaseline(run, candidate);
}
