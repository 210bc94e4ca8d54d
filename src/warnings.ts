/** What a reader must know before the tables: what was not compared, and what differs between the two sides beside the change. */
import type { Asked } from './compare/accuracy.ts';
import { describeCommon, isMost } from './compare/common-items.ts';
import { warnOfAnswerForm } from './gates-for-run.ts';
import { measureConversations } from './measure/conversation-figures.ts';
import { type BaselineRun, isOfCommit, type Measurement } from './model/measurement.ts';
import type { NamedItems } from './model/quality-evidence.ts';
import type { Result } from './model/result.ts';
import { countedScores, type Run, type RunHeader } from './model/run-file.ts';
import { isoTime } from './report/imported-facts.ts';
import { formatCounted, formatDuration, formatShare } from './report/numbers.ts';
import type { Uncompared } from './uncompared.ts';

/** What the reader must know of the config before all else. */
export interface OfConfig {
  /** One sentence each. Untrusted: some of their texts stand in a config file. */
  told: readonly string[];
  /** Changes of gates are among it. */
  gates: boolean;
}

export function findWarnings(found: {
  candidate: Measurement;
  baseline: readonly BaselineRun[];
  uncompared: readonly Uncompared[];
  /** True where the changes of the gates are told already. */
  gatesTold?: boolean | undefined;
}): string[] {
  const { candidate, baseline, uncompared, gatesTold = false } = found;
  const [newest] = baseline;
  const own = standingWarnings(candidate);
  if (!newest) return own;
  return [
    ...own,
    ...uncompared.map(warnOfUncompared),
    ...(gatesTold ? [] : gateChanges(newest.measurement.header, candidate.header)),
    ...identityChanges(newest.measurement.header, candidate.header),
  ];
}

/** What holds for every run of such a target and tells nothing of a change. */
export function standingWarnings(candidate: Measurement): string[] {
  return [
    ...warnOfImport(candidate.header),
    ...warnOfAnswerForm(candidate.header),
    ...unprovenCommit(candidate.header),
    ...countedByEvents(candidate),
  ];
}

/** Whoever changes the items must not hide a loss by it: what is compared, and what is not, comes before all figures. */
export function warnOfChangedItems(asked: Asked | undefined): string[] {
  const { run, changes } = asked ?? {};
  if (!run || !changes) return [];
  const { common, items, accuracy, added, gone, changed, reweighted, resliced } = changes;
  const few = isMost(changes)
    ? ''
    : common === 0
      ? 'None of the quality items is compared. '
      : `Most of the quality items are not compared: only ${common} of ${Math.max(items.baseline, items.candidate)} are the same. `;
  const named = [
    nameItems('New', added),
    nameItems('Gone', gone),
    nameItems('Changed', changed),
    nameItems('Weighted otherwise', reweighted),
    nameItems('In other slices', resliced),
  ].flat();
  const whole = [
    ...(accuracy.baseline === null ? [] : [`${formatShare(accuracy.baseline)} there`]),
    ...(accuracy.candidate === null ? [] : [`${formatShare(accuracy.candidate)} here`]),
  ];
  const result = common === 0 ? 'Accuracy' : 'Accuracy is that of the common items;';
  return [
    `${few}The quality items differ from those of the stored run of ${isoTime(run.provenance.startedAt)}: ${describeCommon(changes)}. ${result} over all items of each side ${common === 0 ? 'is' : 'it is'} ${whole.join(', ')}. ${named.join('. ')}.`,
  ];
}

function nameItems(title: string, { count, first }: NamedItems): string[] {
  if (count === 0) return [];
  const more = count > first.length ? ` and ${count - first.length} more` : '';
  return [`${title}: ${first.map(cutId).join(', ')}${more}`];
}

/** An id is whatever a file says; one must not push the others out of sight. */
function cutId(id: string): string {
  return cutText(id, ID_CHARS);
}

function cutText(text: string, most: number): string {
  const chars = [...text];
  return chars.length <= most ? text : `${chars.slice(0, most).join('')}…`;
}

const ID_CHARS = 40;

/** A run that its budget ended is judged where it measured enough; that it measured less than planned must be known. */
export function warnOfBudget({ end, stages }: Run): string[] {
  // Without a key it was the stage's share of the time.
  const ranOut = stages.some(({ stop, budget }) => stop === 'budget' && budget === undefined);
  const key = end?.budget ?? (ranOut ? 'minutes' : undefined);
  return key === undefined
    ? []
    : [`The budget (budget.${key}) was used up before everything planned was measured: the intervals are wider.`];
}

/** Where slots waited for the endpoint, the load was not what the plan says. */
export function warnOfRateLimit({ stages }: Run): string[] {
  return [...Map.groupBy(stages, ({ stage }) => stage)].flatMap(([stage, records]) => {
    const met = records.flatMap(({ rateLimit }) => rateLimit ?? []);
    const sum = (field: 'refused' | 'waits' | 'waitedMs'): number =>
      met.reduce((total, { [field]: value }) => total + value, 0);
    if (sum('waits') === 0) return [];
    return [
      `In stage ${stage} the endpoint refused ${formatCounted(sum('refused'), 'request')} for its rate limit (HTTP 429), and the load waited ${formatDuration(sum('waitedMs'))} in ${formatCounted(sum('waits'), 'wait')} as it asked (Retry-After): meanwhile it was below its level.`,
    ];
  });
}

/** A failed turn ends its conversation: what came after it is in no figure. */
export function warnOfUnsentTurns(run: Run): string[] {
  return measureConversations(run)
    .filter(({ unsentTurns }) => unsentTurns > 0)
    .map(
      ({ stage, unsentTurns }) =>
        `In stage ${stage} ${formatCounted(unsentTurns, 'turn')} ${unsentTurns === 1 ? 'was' : 'were'} not sent, because the turn before had failed.`,
    );
}

/** Whoever looks at the failed requests must know that there were two askings. */
export function warnOfSecondAsking({ scores }: Run): string[] {
  return scores.some(({ attempt = 1 }) => attempt > 1)
    ? ['No quality item was answered at first, so all were asked once more: the second time counts.']
    : [];
}

/** Answers that count nowhere must be known, on both sides: what fails on one alone may fail on the wrong answers. */
export function warnOfUnscored(run: Run, before: Run | undefined): string[] {
  const answers = countedScores(run).filter(({ outcome }) => outcome === 'ok');
  const failed = answers.filter(({ unscored }) => unscored !== undefined);
  if (failed.length === 0) return [];
  const ids = [...new Set(failed.map(({ itemId }) => itemId))];
  const more = ids.length > NAMED_IDS ? ` and ${ids.length - NAMED_IDS} more` : '';
  const named = ids.slice(0, NAMED_IDS).map(cutId).join(', ');
  const counts = [...Map.groupBy(failed, ({ unscored }) => unscored)].map(([why, own]) => `${own.length} ${why}`);
  const there = before && countedScores(before).filter(({ unscored }) => unscored !== undefined).length;
  const beside = there === undefined ? '' : ` On the side that they are compared with: ${there}.`;
  const have = failed.length === 1 ? 'has no score and counts' : 'have no score and count';
  return [
    `${failed.length} of ${formatCounted(answers.length, 'answer')} ${have} nowhere, right or wrong (${counts.join(', ')}): ${named}${more}.${beside}`,
  ];
}

const NAMED_IDS = 5;

/** A verdict about another build than this commit's would be worse than none: the reader must know what nobody showed. */
function unprovenCommit({ commit, commitProof }: RunHeader): string[] {
  return commit === undefined || commitProof !== undefined
    ? []
    : [
        'Nothing shows that the endpoint runs this commit. Set target.expect (where the endpoint tells its version) or target.start (a command that starts it).',
      ];
}

/** Several tokens may come in one event, so events are no tokens: whoever reads the figures must know. */
function countedByEvents({ countedBy }: Measurement): string[] {
  return Object.entries(countedBy)
    .filter(([, by]) => by !== 'usage')
    .map(
      ([stage, by]) =>
        `In stage ${stage} the server gave no token counts${by === 'mixed' ? ' for some requests' : ''}: TPOT and token throughput count content events there.`,
    );
}

/** What the config calls each half of the workload. */
const halves = { load: 'load workload', quality: 'quality workload' } as const;

function warnOfUncompared({ half, gates, differs }: Uncompared): string {
  const which = `${gates.join(', ')} ${gates.length === 1 ? 'was' : 'were'}`;
  return `The ${halves[half]} differs from that of the stored runs, so ${which} not compared: ${differs.join('; ')}.`;
}

/**
 * A pull request may change what it is judged by; it may not do so unseen. Empty without changes, which are as `listConfigChanges` has them:
 * their texts are the file's.
 */
export function warnOfConfigChanges(
  changes: readonly string[],
  { kind, sha, branch }: { kind: 'adds' | 'changes' | 'removes'; sha: string; branch: string },
): string[] {
  if (changes.length === 0) return [];
  const untold = changes.length - TOLD_CHANGES;
  const told = changes.slice(0, TOLD_CHANGES).map((change) => cutText(change, CHANGE_CHARS));
  const more = untold > 0 ? `; and ${untold} more` : '';
  const against =
    kind === 'adds'
      ? `where ${branch} (${sha.slice(0, 12)}) has no config, against the defaults`
      : `against ${branch} (${sha.slice(0, 12)})`;
  return [`This pull request ${kind} the config that it is judged by, ${against}: ${told.join('; ')}${more}.`];
}

/** A config that nobody could use has nothing to be compared with. */
export function warnOfUnusableConfig({ sha, branch }: { sha: string; branch: string }): string {
  return `The config on ${branch} (${sha.slice(0, 12)}) cannot be used, so what this pull request changes in it is not known.`;
}

const TOLD_CHANGES = 12;
const CHANGE_CHARS = 140;

/** What stored runs were judged by, where nothing else tells what was changed. */
function gateChanges({ gates: before }: RunHeader, { gates: now }: RunHeader): string[] {
  if (!before || !now) return [];
  const name = (gate: string): string => gate.split(' ')[0] ?? gate;
  const removed = before.filter((gate) => !now.some((other) => name(other) === name(gate))).map(name);
  const changed = now.filter((gate) => before.some((other) => name(other) === name(gate) && other !== gate)).map(name);
  const parts = [
    ...(removed.length > 0 ? [`${removed.join(', ')} switched off`] : []),
    ...(changed.length > 0 ? [`${changed.join(', ')} changed`] : []),
  ];
  return parts.length === 0
    ? []
    : [`This run is judged by other gates than the newest stored run: ${parts.join('; ')}.`];
}

function wayOf({ target }: RunHeader): string {
  return target.proxied ? 'through a proxy' : 'straight';
}

function compressionOf({ target }: RunHeader): string {
  return target.compressed ? 'on' : 'off';
}

/** Differences that pull requests are made of: told, never a reason to refuse. */
function identityChanges(before: RunHeader, now: RunHeader): string[] {
  const rows: [string, string | number | undefined, string | number | undefined][] = [
    ['model', before.target.model, now.target.model],
    ['wire protocol', before.target.api, now.target.api],
    ['endpoint', before.target.originHash, now.target.originHash],
    ['way to the endpoint', wayOf(before), wayOf(now)],
    ['HTTP version', before.target.http ?? '1.1', now.target.http ?? '1.1'],
    ['compression of the answers', compressionOf(before), compressionOf(now)],
    ['server software', before.target.server, now.target.server],
    ['number of CPUs of the runner', before.environment.cpus, now.environment.cpus],
    ['insight-agent version', before.tool.version, now.tool.version],
  ];
  // Of another tool's file the address and the machine are unknown, which is no difference.
  const known = before.imported || now.imported ? rows.filter(([name]) => name === 'model') : rows;
  return known
    .filter(([, old, current]) => old !== current)
    .map(([name, old, current]) =>
      name === 'endpoint'
        ? 'The endpoint has another address than in the newest stored run.'
        : `The ${name} differs from the newest stored run: ${old ?? 'unknown'} → ${current ?? 'unknown'}.`,
    );
}

/** What a reader of the judgement must know of another tool's file. */
function warnOfImport({ imported }: RunHeader): string[] {
  return imported ? [[`Read from a result file of ${imported.tool}.`, ...imported.notes].join(' ')] : [];
}

/** The anchor is not among the runs that drift is looked for in: an erosion since it would go unseen. */
export function warnOfAnchor(
  anchor: string | undefined,
  design: Result['baseline']['design'],
  watched: readonly BaselineRun[],
): string[] {
  if (anchor === undefined || design !== 'history' || watched.some((run) => isOfCommit(run.provenance, anchor)))
    return [];
  return [
    `No usable run of ${anchor} (baseline.anchor) was found: its artifact may be gone, older than baseline.max-age, or of another workload. Drift is measured from the oldest stored run.`,
  ];
}
