/** What the reader of a result must know of the config before all else: whose it is, or what the pull request changes in it. */
import { DEFAULT_CONFIG_PATH } from '../commands/config-file.ts';
import { listConfigChanges } from '../config/changes.ts';
import { InputError } from '../errors.ts';
import { findBaselineCommit } from '../github/baseline-commit.ts';
import { readCommittedFile } from '../github/commit-file.ts';
import { warnOfConfigChanges, warnOfUnusableConfig } from '../warnings.ts';
import type { World } from '../world.ts';
import type { Job } from './job.ts';
import { warnOfForeignTree } from './job-config.ts';

/** Throws a PermissionError or an UnavailableError where GitHub does not say. */
export async function tellOfConfig(job: Job): Promise<World['ofConfig']> {
  const { tree } = job.files;
  if (tree.holds !== 'own')
    return { told: warnOfForeignTree(tree, job.config, { drives: job.task === 'measure' }), gates: false };
  const { event, mode } = job;
  return event.name === 'pull_request' && event.pullRequest && mode === 'gate'
    ? compareWithBase(job, event.pullRequest)
    : undefined;
}

async function compareWithBase(
  { asking: client, event, files, inputs, measuredSha }: Job,
  { baseRef, headSha }: NonNullable<Job['event']['pullRequest']>,
): Promise<World['ofConfig']> {
  const path = files.locate(inputs.configPath ?? DEFAULT_CONFIG_PATH);
  if (path === undefined) return undefined;
  const { config } = files;
  // Not checked out is not the same as removed.
  if (!config && (await readCommittedFile({ client, event, sha: headSha, path })) !== undefined) return undefined;
  // By the branch that the change goes into, whatever branch the changed config names.
  const base = await findBaselineCommit({ client, event, baseBranch: baseRef, measuredSha });
  if (!base.found) return undefined;
  const place = { sha: base.sha, branch: baseRef };
  const before = await readCommittedFile({ client, event, sha: base.sha, path }).catch((error: unknown) => {
    if (error instanceof InputError) return null;
    throw error;
  });
  if (before === config?.text) return undefined;
  const found =
    before === null
      ? { ok: false as const }
      : listConfigChanges({ before: fileOf(path, before), now: fileOf(path, config?.text), inputs: inputs.config });
  if (!found.ok) return { told: [warnOfUnusableConfig(place)], gates: false };
  const kind = before === undefined ? 'adds' : config ? 'changes' : 'removes';
  const told = warnOfConfigChanges(found.changes, { kind, ...place });
  return { told, gates: found.changes.some((change) => change.startsWith('gates.')) };
}

function fileOf(name: string, text: string | undefined): { name: string; text: string } | undefined {
  return text === undefined ? undefined : { name, text };
}
