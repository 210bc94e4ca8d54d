/** Which stored runs may stand for "before". */
import type { Run, RunHeader } from '../model/run-file.ts';

/**
 * Why `stored` can not be compared with a run of this header, or undefined where it can. One matching half (load or quality) is
 * enough: gates of the other half then answer `no-baseline` by themselves. What identifies the endpoint (model, version, commit)
 * is what pull requests change and never a reason.
 */
export function refuseBaseline(
  stored: Run,
  candidate: Pick<RunHeader, 'fingerprint' | 'definitions'>,
): string | undefined {
  const { header, end } = stored;
  if (!end) return 'the run was cut off before its end';
  if (!end.complete) return `the run is incomplete: ${end.reason}`;
  if (header.paired) return 'it was measured beside another endpoint, so under another load than a run of one';
  const { fingerprint } = candidate;
  if (header.fingerprint.load !== fingerprint.load && header.fingerprint.quality !== fingerprint.quality) {
    return 'another workload: neither its load (prompts, stages, sampling, cache policy) nor its quality items are those of this run';
  }
  if (header.definitions.join() !== candidate.definitions.join()) return 'its metrics follow other definitions';
  return undefined;
}

/** Newest first; a start that is no date counts as the oldest, since a file may state anything. */
export function sortNewestFirst<T extends { run: Run }>(stored: readonly T[]): T[] {
  const startOf = ({ run }: T): number => Date.parse(run.header.startedAt) || 0;
  return [...stored].sort((a, b) => startOf(b) - startOf(a));
}
