/** The commit status of a job that has no check of its own on the pull request. */
import {
  type CommitStatus,
  endPendingStatus,
  type StatusState,
  setStatus,
  statusCommit,
  statusOf,
  type Written,
} from '../github/commit-status.ts';
import { annotateWarning } from '../github/step.ts';
import { instanceKey } from '../instance.ts';
import type { VerdictWord } from '../model/result.ts';
import { logLine } from '../report/neutralise.ts';
import type { Job } from './job.ts';
import { noteStatus } from './left-open.ts';

/** The state that a verdict comes to. `no-baseline` passes as the step does; its description says that nothing was gated. */
export function stateOf(verdict: VerdictWord): StatusState {
  switch (verdict) {
    case 'pass':
    case 'warn':
    case 'no-baseline':
      return 'success';
    case 'fail':
      return 'failure';
    case 'invalid':
      return 'error';
  }
}

/** Where one is due. A status that cannot be written is worth a warning, never another verdict. */
export async function writeStatus(
  job: Job,
  of: { state: StatusState; description: string; ending?: string | undefined },
): Promise<void> {
  const status = findStatus(job);
  if (status) warn(await setStatus(job.client, status, { ...of, description: logLine(of.description) }));
}

/** Runs `work` under a status that is pending until it has a result, and an error where it ends without one. */
export async function underPendingStatus(job: Job, work: () => Promise<number>): Promise<number> {
  const status = findStatus(job);
  if (!status) return work();
  noteStatus({ apiUrl: job.event.apiUrl, of: status });
  warn(await setStatus(job.client, status, { state: 'pending', description: 'measuring' }));
  try {
    return await work();
  } finally {
    await endPendingStatus(job.asking, status);
  }
}

/** One for the whole of a triggering run, since only all its targets together are what it measured; else one for each target. */
function findStatus({ event, config, task }: Job): CommitStatus | undefined {
  const sha = statusCommit(event);
  return sha === undefined
    ? undefined
    : statusOf(event, sha, task === 'report' ? undefined : instanceKey(config, event.job));
}

function warn(written: Written): void {
  if (written.ok) return;
  annotateWarning(`The commit status was not written: ${logLine(written.reason)}. The verdict stands.`, {
    title: 'InsightAgent: no commit status',
  });
}
