/** Which earlier runs of a commit count as part of the one that is judged, and what share of the error budget is left for it. */
import { isJoinedAgain, refuseBaseline } from './history/comparable.ts';
import { findUnfitStages } from './measure/measure-run.ts';
import { readPairedEvidence } from './measure/paired-evidence.ts';
import type { GatePolicy } from './model/config.ts';
import type { Unfit } from './model/measurement.ts';
import type { Result } from './model/result.ts';
import type { Run, RunHeader } from './model/run-file.ts';

/** What was found of the measurements that a commit had before. */
export interface EarlierAttempts {
  runs: readonly Run[];
  /** Attempts whose run file cannot be read any more: they may have been judged, so they keep their share of the error budget. */
  lost?: readonly UnusedAttempt[] | undefined;
  /** What is no attempt at this commit, or left nothing that was judged. */
  refused?: readonly UnusedAttempt[] | undefined;
  /** Merge commits that join the same two commits as the measured one: the same code under another id. */
  sameCommits?: ReadonlySet<string> | undefined;
}

export interface UnusedAttempt {
  source: string;
  /** May quote untrusted text. */
  reason: string;
}

export interface Attempts {
  /** Oldest first. */
  used: Run[];
  lost: readonly UnusedAttempt[];
  refused: UnusedAttempt[];
  candidate: RunHeader;
}

/** An attempt counts when it is complete, fit, and measured the same workload on the same commit of the same target in the same way. */
export function sortAttempts(earlier: EarlierAttempts | undefined, candidate: RunHeader): Attempts {
  const { runs = [], lost = [], refused = [], sameCommits } = earlier ?? {};
  const attempts: Attempts = { used: [], lost, refused: [...refused], candidate };
  for (const run of runs) {
    const reason = refuseAttempt(run, candidate, sameCommits) ?? refuseCopy(run, [candidate, ...headersOf(attempts)]);
    if (reason === undefined) attempts.used.push(run);
    else attempts.refused.push({ source: nameAttempt(run.header, candidate), reason });
  }
  attempts.used.sort((a, b) => startOf(a) - startOf(b));
  return attempts;
}

/** The policy with the budget that is left: whoever runs the check again until it is green would otherwise get a fresh one each time. */
export function shareBudget<P extends Pick<GatePolicy, 'alpha'>>(policy: P, attempts: Attempts): P {
  return { ...policy, alpha: policy.alpha / countShares(attempts) };
}

/** What the reader must know of them; nothing where there are none. */
export function describeAttempts(attempts: Attempts): string[] {
  const { used, lost, refused, candidate } = attempts;
  const shares = countShares(attempts);
  return [
    ...(used.length === 0 ? [] : [describeUsed(used, candidate, shares)]),
    ...lost.map(
      ({ source, reason }) =>
        `${capitalise(source)} of this commit cannot be read: ${reason}. Its figures do not count; it keeps its share of the error budget, of which each attempt has 1/${shares}.`,
    ),
    ...refused.map(({ source, reason }) => `${capitalise(source)} of this commit does not count: ${reason}.`),
  ];
}

/** The attempts that count, as the result document names them. */
export function publishAttempts({ used }: Attempts): Result['candidate']['attempts'] {
  if (used.length === 0) return undefined;
  return used.map(({ header: { startedAt, github } }) => ({
    startedAt,
    ...(github && { runId: github.runId, runAttempt: github.runAttempt }),
  }));
}

function describeUsed(used: readonly Run[], candidate: RunHeader, shares: number): string {
  const all = [...used.map(({ header }) => header), candidate];
  const ownRun = all.every(({ github }) => github !== undefined && github.runId === candidate.github?.runId);
  const subject = ownRun
    ? `Attempts ${list(all.map(({ github }) => String(github?.runAttempt)))} of this commit count together`
    : `This commit was measured ${all.length} times, and all count together (before this run: ${list(used.map(({ header }) => nameAttempt(header, candidate)))})`;
  const how = candidate.paired
    ? 'their pairs and turns are judged as one'
    : `each figure is the mean of all ${all.length}`;
  return `${subject}: ${how}, and each attempt has 1/${shares} of the error budget.`;
}

function countShares({ used, lost }: Attempts): number {
  return 1 + used.length + lost.length;
}

function refuseAttempt(run: Run, candidate: RunHeader, sameCommits?: ReadonlySet<string>): string | undefined {
  const { commit, target, fingerprint, paired: _paired, ...header } = run.header;
  if (commit === undefined || (commit !== candidate.commit && !sameCommits?.has(commit)))
    return 'it measured another commit';
  if (target.label !== candidate.target.label) return 'it measured another target';
  if (target.model !== candidate.target.model || target.api !== candidate.target.api)
    return 'it measured another model, or by another protocol';
  if (!isMeasuredAlike(run.header, candidate)) return 'it was measured in another way: not beside the same endpoint';
  const { load, quality } = candidate.fingerprint;
  if (fingerprint.load !== load || fingerprint.quality !== quality)
    return 'another workload: its load or its quality items are not those of this run';
  const reason = refuseBaseline({ ...run, header: { ...header, target, fingerprint } }, candidate);
  if (reason) return reason;
  const [unfit] = findUnfit(run);
  return unfit && `it was not fit to be judged: ${unfit.reason} (${unfit.figure})`;
}

/** Parts that are joined once more give the same measurement once more: it would agree with itself. */
function refuseCopy({ header }: Run, counted: readonly RunHeader[]): string | undefined {
  return counted.some((other) => isJoinedAgain(other, header))
    ? 'it is a measurement that counts already, joined from the same parts'
    : undefined;
}

function headersOf({ used }: Attempts): RunHeader[] {
  return used.map(({ header }) => header);
}

function isMeasuredAlike({ paired: before }: RunHeader, { paired: now }: RunHeader): boolean {
  if (!before || !now) return before === now;
  return before.form === now.form && before.base.label === now.base.label && before.base.model === now.base.model;
}

function findUnfit(run: Run): Unfit[] {
  if (!run.header.paired) return findUnfitStages(run);
  const { base, candidate } = readPairedEvidence(run, {});
  return [...candidate.unfit, ...base.unfit];
}

function nameAttempt({ github, startedAt }: RunHeader, candidate: RunHeader): string {
  if (!github) return `the attempt of ${startedAt}`;
  const ofRun = github.runId === candidate.github?.runId ? '' : ` in workflow run ${github.runId}`;
  return `attempt ${github.runAttempt}${ofRun}`;
}

/** A start that is no date counts as the oldest, since a file may state anything. */
function startOf({ header }: Run): number {
  return Date.parse(header.startedAt) || 0;
}

function list(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
