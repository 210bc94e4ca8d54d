/**
 * Baselines from files. What is kept in the repository is read as the BASELINE COMMIT has it: in the working tree a pull request may have rewritten
 * its own baseline. What an earlier step put into the workspace is not git's and is used as it is.
 */
import { existsSync, statSync } from 'node:fs';
import { isAbsolute, join, posix } from 'node:path';
import { baselineFromFiles } from '../baseline-files.ts';
import { isTracked } from '../commands/git.ts';
import { openRun } from '../commands/run-files.ts';
import { runsToLoad } from '../compare/history-window.ts';
import { defaultSearchLimits } from '../github/examine-run.ts';
import { readHistory } from '../github/history-window.ts';
import { readRepositoryFile } from '../github/repository-file.ts';
import type { GivenFile } from '../model/given-file.ts';
import { isZip, unpackEvalLog } from '../unpack-eval-log.ts';
import type { FoundBaseline } from '../world.ts';
import type { Hunt } from './hunt.ts';

type Opened = { file: GivenFile; warning?: string } | { refused: FoundBaseline['refused'][number] };

/** Throws an InputError for a file that is there and is no run. */
export async function baselineFromRepositoryFiles(hunt: Hunt, paths: readonly string[]): Promise<FoundBaseline> {
  const { listing, config, candidate, baseBranch, base } = hunt;
  const { runs: wanted, anchor } = config.baseline;
  const opened: Opened[] = [];
  for (const path of paths) opened.push(await openFile(path, hunt));
  const files = opened.flatMap((each) => ('file' in each ? [each.file] : []));
  const found = baselineFromFiles(files, candidate, { wanted: runsToLoad(wanted), anchor });
  const { distances } = await readHistory({ ...listing, commit: base, maxPages: defaultSearchLimits.commitPages });
  return {
    ...found,
    runs: found.runs.map(({ run, provenance }) => ({
      run,
      provenance: { ...provenance, distance: distances.get(provenance.commit ?? '') },
    })),
    refused: [...opened.flatMap((each) => ('refused' in each ? [each.refused] : [])), ...found.refused],
    warnings: [...opened.flatMap((each) => ('file' in each ? (each.warning ?? []) : [])), ...found.warnings],
    ...{ branch: baseBranch, commit: base },
    missing:
      files.length > 0
        ? undefined
        : {
            cause: 'source-empty',
            told: 'no file in baseline.files is there',
            next: `Put the run file of a recording at ${paths[0]}, by a commit to ${baseBranch} or by an earlier step of this job`,
          },
  };
}

async function openFile(given: string, hunt: Hunt): Promise<Opened> {
  const path = posix.normalize(given).replace(/\/+$/, '');
  const isInside = !isAbsolute(path) && path !== '.' && path.split('/')[0] !== '..';
  const kept = isInside ? await openKept(path, hunt) : undefined;
  return kept ?? openInWorkspace(path, isInside, hunt);
}

/** As the baseline commit has it; a folder stands for its run.jsonl. Undefined where it has nothing of this name. */
async function openKept(path: string, hunt: Hunt): Promise<Opened | undefined> {
  const { listing, base: commit } = hunt;
  const named = await readRepositoryFile(listing, { commit, path });
  const isFolder = named.kind === 'folder';
  const filePath = isFolder ? `${path}/run.jsonl` : path;
  const found = isFolder ? await readRepositoryFile(listing, { commit, path: filePath }) : named;
  const name = `${filePath} at commit ${commit.slice(0, 7)}`;
  switch (found.kind) {
    case 'file':
      return {
        file: {
          name,
          text: isZip(found.bytes) ? await unpackEvalLog(found.bytes, name) : found.bytes.toString('utf8'),
        },
      };
    case 'refused':
      return { refused: { source: name, reason: found.reason } };
    case 'folder':
      return { refused: { source: name, reason: 'it is a folder' } };
    case 'absent':
      return undefined;
  }
}

async function openInWorkspace(path: string, isInside: boolean, hunt: Hunt): Promise<Opened> {
  const commit = hunt.base.slice(0, 7);
  const isThere = existsSync(path) && (!statSync(path).isDirectory() || existsSync(join(path, 'run.jsonl')));
  if (!isThere) return { refused: { source: path, reason: `it is neither at commit ${commit} nor in the workspace` } };
  // What is tracked there is the stranger's, and what git calls untracked may be as well.
  if (hunt.foreign)
    return {
      refused: { source: path, reason: `commit ${commit} has no such file, and the workspace holds a stranger's` },
    };
  const file = await openRun(path);
  const known = isInside ? await isTracked(file.name) : 'untracked';
  if (known === 'untracked') return { file };
  const why =
    known === 'tracked'
      ? 'came with this change: it is tracked by git, and the baseline commit has no such file'
      : 'may have come with this change: git does not say whether it tracks it, and the baseline commit has no such file';
  return {
    file,
    warning: `The baseline ${path} ${why} (${commit}). Whoever wrote the change chose what it is compared with.`,
  };
}
