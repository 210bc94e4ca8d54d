/** Baselines from run files: for the command line, other CI systems, and files kept in a repository. */
import { createHash } from 'node:crypto';
import { refuseBaseline, sortNewestFirst } from './history/comparable.ts';
import { parseRun } from './history/run-file.ts';
import type { StoredRun } from './judge.ts';
import { findUnfitStages } from './measure/measure-run.ts';
import type { Run, RunHeader } from './model/run-file.ts';
import type { FoundBaseline } from './world.ts';

/**
 * Reads file by file, so that the text of one is gone before the next is fetched; a broken one throws an InputError that names it, one that
 * does not compare is refused with its reason. A run counts once, however often it is given: its copies would agree with it and make the endpoint look free of noise.
 */
export function baselineFromFiles(
  files: Iterable<{ name: string; text: string }>,
  candidate: RunHeader,
  wanted: number,
): FoundBaseline {
  const refused: FoundBaseline['refused'] = [];
  const usable: StoredRun[] = [];
  const names = new Map<string, string>();
  for (const { name, text } of files) {
    const run = parseRun(text, name);
    // By its hash: thirty texts of a megabyte and more would all be held until the last is read.
    const digest = createHash('sha256').update(text).digest('hex');
    const first = names.get(digest);
    names.set(digest, first ?? name);
    const reason = first === undefined ? refuseStoredRun(run, candidate) : `the same run as ${first}`;
    if (reason) refused.push({ source: name, reason });
    else usable.push({ run, provenance: { commit: run.header.commit, startedAt: run.header.startedAt, source: name } });
  }
  return { design: 'history', runs: sortNewestFirst(usable).slice(0, wanted), refused };
}

/** Why a stored run is no baseline for a run of this header: not comparable, or never fit to be judged itself. */
export function refuseStoredRun(
  run: Run,
  candidate: Pick<RunHeader, 'fingerprint' | 'definitions'>,
): string | undefined {
  const reason = refuseBaseline(run, candidate);
  if (reason) return reason;
  const [unfit] = findUnfitStages(run);
  return unfit && `the run was not fit to be judged: ${unfit.reason} (${unfit.figure})`;
}
