/** What is accepted in this job: by the committed file, and by a label of the pull request or of those that were merged. */
import { findAcceptedFile } from '../commands/accepted-file.ts';
import { type AcceptedFile, readAcceptedFile } from '../config/accepted-file.ts';
import { type FoundLabels, findAcceptLabel, findMergedLabels } from '../github/accept-label.ts';
import { whyNoOwnCode } from '../github/own-code.ts';
import type { Acceptance } from '../model/acceptance.ts';
import type { Job } from './job.ts';

/**
 * `file`: the entries in force of the file that counts. Absent: that of the tree, or of the believed commit where the tree may be a stranger's; a fork's own run accepts nothing by it.
 * Throws ConfigError or InputError for a file that cannot be understood.
 */
export async function findAcceptances(
  job: Job,
  given?: AcceptedFile,
): Promise<{ entries: Acceptance[]; warnings: string[] }> {
  const { config, mode } = job;
  const file = given ?? (await readAccepted(job));
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

async function readAccepted({ config, event, files }: Job): Promise<AcceptedFile | undefined> {
  const name = config.pullRequest?.accepted;
  if (files.tree.holds === 'own')
    return whyNoOwnCode(event) === undefined ? findAcceptedFile(config, Date.now()) : undefined;
  const text = name === undefined ? undefined : await files.decide(name);
  return name === undefined || text === undefined ? undefined : readAcceptedFile({ name, text }, Date.now());
}

function askForLabels({ asking, event, mode, baseBranch, measuredSha }: Job, label: string): Promise<FoundLabels> {
  const asked = { client: asking, event, label };
  return mode === 'record'
    ? findMergedLabels({ ...asked, branch: baseBranch, sha: measuredSha })
    : findAcceptLabel(asked);
}
