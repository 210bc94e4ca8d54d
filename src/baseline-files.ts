/** Baselines from run files and other tools' result files: for the command line, other CI systems, and files kept in a repository. */
import {
  type ComparedHeader,
  isJoinedAgain,
  listDifferences,
  refuseBaseline,
  sortNewestFirst,
} from './history/comparable.ts';
import { type ReadRun, readRuns } from './history/importers.ts';
import type { StoredRun } from './judge.ts';
import { findUnfitStages } from './measure/measure-run.ts';
import type { GivenFile } from './model/given-file.ts';
import { isOfCommit } from './model/measurement.ts';
import type { Run, RunHeader } from './model/run-file.ts';
import type { FoundBaseline } from './world.ts';

export interface FileBaseline extends FoundBaseline {
  /** What was compared by force although it differs, one sentence a run. */
  warnings: string[];
}

/**
 * Reads file by file, so that the text of one is gone before the next is fetched; a broken one throws an InputError that names it, one that
 * does not compare is refused with its reason. A run counts once, however often it is given: its copies would agree with it and make the
 * endpoint look free of noise. The newest `wanted` are returned and, behind them, the newest of the commit `anchor`. With `force`, another load and other definitions of the metrics are no reason to refuse; each is told.
 */
export function baselineFromFiles(
  files: Iterable<GivenFile>,
  candidate: RunHeader,
  { wanted, anchor, force = false }: { wanted: number; anchor?: string | undefined; force?: boolean | undefined },
): FileBaseline {
  const refused: FoundBaseline['refused'] = [];
  const usable: StoredRun[] = [];
  const warnings: string[] = [];
  const names = new Map<string, string>();
  if (candidate.paired) return { design: 'none', runs: [], refused: [], warnings: warnOfUnused(files) };
  for (const found of readAll(files)) {
    const { name, identity } = found;
    const joined = usable.find(({ run }) => isJoinedAgain(run.header, found.run.header));
    const first = names.get(identity) ?? joined?.provenance.source;
    names.set(identity, first ?? name);
    const differences = force ? listDifferences(found.run.header, candidate) : [];
    const run = differences.length > 0 ? takeAsAlike(found.run, candidate) : found.run;
    const reason = first === undefined ? refuseStoredRun(run, candidate) : `the same run as ${first}`;
    if (reason) {
      refused.push({ source: name, reason });
      continue;
    }
    usable.push({ run, provenance: { commit: run.header.commit, startedAt: run.header.startedAt, source: name } });
    if (differences.length > 0)
      warnings.push(`Compared by force with ${name}, whose figures may not mean the same: ${differences.join('; ')}.`);
  }
  const sorted = sortNewestFirst(usable);
  const anchorRun = sorted.slice(wanted).find((run) => isOfCommit(run.provenance, anchor));
  const runs = [...sorted.slice(0, wanted), ...(anchorRun ? [anchorRun] : [])];
  return { design: 'history', runs, refused, warnings };
}

/** A run of two endpoints brings its own counterpart: what is given beside it is told. */
function warnOfUnused(files: Iterable<GivenFile>): string[] {
  const names = Array.from(files, ({ name }) => name);
  if (names.length === 0) return [];
  return [
    `This run was measured side by side with its baseline and is compared with nothing else: ${names.join(', ')} ${names.length === 1 ? 'was' : 'were'} left out.`,
  ];
}

function* readAll(files: Iterable<GivenFile>): Generator<ReadRun> {
  for (const file of files) yield* readRuns(file);
}

/** Why a stored run is no baseline for a run of this header: not comparable, or never fit to be judged itself. */
export function refuseStoredRun(run: Run, candidate: ComparedHeader): string | undefined {
  const reason = refuseBaseline(run, candidate);
  if (reason) return reason;
  const [unfit] = findUnfitStages(run);
  return unfit && `the run was not fit to be judged: ${unfit.reason} (${unfit.figure})`;
}

/** The stored run under the candidate's load and definitions. */
function takeAsAlike({ header, ...run }: Run, { fingerprint, definitions, shards }: RunHeader): Run {
  const load = { ...header.fingerprint, load: fingerprint.load };
  return { ...run, header: { ...header, fingerprint: load, definitions, shards } };
}
