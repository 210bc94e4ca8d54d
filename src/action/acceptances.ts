/** What is accepted in this job: by the committed file, and by a label of the pull request or of those that were merged. */
import { findAcceptedFile } from '../commands/accepted-file.ts';
import { type FoundLabels, findAcceptLabel, findMergedLabels } from '../github/accept-label.ts';
import { whyNoOwnCode } from '../github/own-code.ts';
import type { Acceptance } from '../model/acceptance.ts';
import type { Job } from './job.ts';

/**
 * `file`: the entries in force of the file that counts. It is that of the tree where the tree is this repository's own; where code comes from outside, the tree's accepts nothing.
 * Throws ConfigError or InputError for a file that cannot be understood.
 */
export async function findAcceptances(
  job: Job,
  file = whyNoOwnCode(job.event) === undefined ? findAcceptedFile(job.config, Date.now()) : undefined,
): Promise<{ entries: Acceptance[]; warnings: string[] }> {
  const { config, mode } = job;
  const label = config.pullRequest?.acceptLabel;
  const labels = label === undefined ? { acceptances: [] } : await askForLabels(job, label);
  const unknown =
    labels.unknown === undefined
      ? []
      : [
          `GitHub did not tell ${mode === 'record' ? `which merged pull requests have` : 'whether the pull request has'} the label ${label} (${labels.unknown}): none is accepted by it.`,
        ];
  return {
    entries: [...(file?.entries ?? []), ...labels.acceptances],
    warnings: [...(file?.warnings ?? []), ...unknown],
  };
}

function askForLabels({ asking, event, mode, baseBranch, measuredSha }: Job, label: string): Promise<FoundLabels> {
  const asked = { client: asking, event, label };
  return mode === 'record'
    ? findMergedLabels({ ...asked, branch: baseBranch, sha: measuredSha })
    : findAcceptLabel(asked);
}
