/** How much was looked at and against what, in two sentences, and one more for each thing out of the ordinary. */
import { QUALITY_STAGE } from '../metrics.ts';
import type { Result } from '../model/result.ts';
import type { ReportContext } from './context.ts';
import { gateName, isJudged, loadStages } from './gate-words.ts';
import { areJudgedCounted } from './judge-fold.ts';
import { formatAge, formatChange, formatCount, formatCounted, formatDigits } from './numbers.ts';
import { sideBySideScope } from './side-by-side.ts';
import { joinTexts, type Part, type Text } from './text.ts';

/** What was compared, against which runs, and where that is not as simple as it sounds. */
export function buildScope(result: Result, context: ReportContext): Text[] {
  const paired = result.baseline.design === 'paired';
  return [
    ...(paired ? sideBySideScope(result) : []),
    candidateScope(result, context),
    ...machinesScope(result),
    ...instancesScope(result),
    ...(paired ? [] : [baselineScope(result, context)]),
    ...identityScope(result),
    ...costScope(result),
    ...stepScope(result, context),
    ...newestAloneScope(result),
    ...secondScope(result),
  ];
}

/** A commit as people know it, linked where the repository's address is known. */
export function commitPart(commit: string | null | undefined, context: ReportContext): Part {
  if (!commit) return 'an unknown commit';
  const isHash = /^[0-9a-f]{7,64}$/i.test(commit);
  const short = isHash ? commit.slice(0, 7) : commit;
  if (!isHash || context.repositoryUrl === undefined) return { code: short };
  return { link: short, url: `${context.repositoryUrl}/commit/${commit}` };
}

/** Age of a run, counted back from the run that is judged. */
export function runAge(startedAt: string, result: Result): string {
  const ageMs = Date.parse(result.candidate.startedAt) - Date.parse(startedAt);
  return ageMs < 0 ? 'newer than this run' : formatAge(ageMs);
}

function candidateScope(result: Result, context: ReportContext): Text {
  const requests = loadStages(result).reduce((sum, stage) => sum + stageRequests(result, stage), 0);
  const items = sentItems(result);
  const judged = result.gates.filter(isJudged).length;
  const unjudged = result.gates.length - judged;
  const { candidate } = result;
  const asked = [
    ...(candidate.workload.stages.length === 0 && items > 0 ? [] : [formatCounted(requests, 'request')]),
    ...(items === 0 ? [] : [formatCounted(items, 'quality item')]),
  ];
  return [
    `${formatCounted(judged, 'gate')} judged${unjudged === 0 ? '' : `, ${formatCount(unjudged)} not`}${breadthWords(result)}, over ${asked.join(' and ')} sent to `,
    { code: candidate.label },
    ...(candidate.model === candidate.label ? [] : [' (model ', { code: candidate.model }, ')']),
    ...(candidate.commit === null ? [] : [' at commit ', commitPart(candidate.commit, context)]),
    ...(context.headSha === undefined || context.headSha === candidate.commit
      ? []
      : [', the merge result of ', commitPart(context.headSha, context)]),
    '.',
  ];
}

function machinesScope({ candidate: { shards = 1 } }: Result): Text[] {
  if (shards === 1) return [];
  return [[`The load came from ${formatCount(shards)} machines together, and every figure is of all their requests.`]];
}

function instancesScope({ candidate: { instances = 1 } }: Result): Text[] {
  if (instances === 1) return [];
  const share = instances === 2 ? 'half' : `1/${formatCount(instances)}`;
  return [[`One of ${formatCount(instances)} targets of this pull request: each has ${share} of the error budget.`]];
}

/** " (6 metrics, 4 stages, 12 slices)": how far the gates reach. Empty where there are none. */
function breadthWords({ gates, slices }: Result): string {
  if (gates.length === 0) return '';
  const stages = new Set(gates.flatMap(({ stage }) => (stage === QUALITY_STAGE ? [] : [stage]))).size;
  const looked = Object.keys(slices).length;
  const parts = [
    formatCounted(new Set(gates.map(({ id }) => id)).size, 'metric'),
    ...(stages > 1 ? [formatCounted(stages, 'stage')] : []),
    ...(looked > 0 ? [`${formatCounted(looked, 'slice')} looked at`] : []),
  ];
  return ` (${parts.join(', ')})`;
}

/** Those that are compared, those that have no counterpart, and those of a judge without a licence, which are in no accuracy. */
function sentItems({ metrics, quality, judge }: Result): number {
  const counted = quality?.items?.changes?.items.candidate ?? metrics[QUALITY_STAGE]?.accuracy?.n ?? 0;
  return counted + (judge && !areJudgedCounted(judge) ? judge.accuracy.n : 0);
}

function baselineScope(result: Result, context: ReportContext): Text {
  const { runs, refused, branch, design } = result.baseline;
  if (design === 'none') return ['Compared with nothing: no comparison was asked for.'];
  const refusals = refused.length === 0 ? '' : `${formatCounted(refused.length, 'run')} refused (reasons below)`;
  const ordered = runs.toSorted((a, b) => Date.parse(b.startedAt) - Date.parse(a.startedAt));
  const [newest] = ordered;
  const oldest = ordered.at(-1);
  const where: Part[] = branch === null ? [] : [' of ', { code: branch }];
  if (!newest || !oldest)
    return [
      'Compared with nothing: no comparable run',
      ...where,
      ` was found${refusals === '' ? '' : `, ${refusals}`}.`,
    ];
  return [
    `Compared with ${formatCounted(runs.length, 'run')}`,
    ...where,
    ordered.length === 1 ? ', at ' : ', the newest at ',
    commitPart(newest.commit, context),
    `, ${ageWords(runAge(newest.startedAt, result))}`,
    ...(newest.distance === undefined ? [] : [`, ${distanceWords(newest.distance)}`]),
    ...(ordered.length === 1 ? [] : [`; the oldest ${ageWords(runAge(oldest.startedAt, result))}`]),
    ...(refusals === '' ? [] : [`; ${refusals}`]),
    '.',
  ];
}

/** "This run cost 0.0123 USD at the configured prices: 310 requests, 12,345 input and 4,567 output tokens, 0.73 USD per million tokens." */
function costScope({ baseline, candidate: { cost } }: Result): Text[] {
  if (!cost) return [];
  const { usd, reason, requests, inputTokens, outputTokens, failedUntold, prices } = cost;
  if (usd === null) return [[`What this run cost is not known: ${reason ?? 'tokens were not told'}.`]];
  const tokens = inputTokens + outputTokens;
  const { inputPerMillion, outputPerMillion } = prices;
  const both = baseline.paired ? ', to both endpoints together,' : '';
  const missing =
    failedUntold === 0
      ? ''
      : `; ${formatCounted(failedUntold, 'failed request')} told no tokens, so what that cost is not in it`;
  const rate = tokens === 0 ? '' : `, ${formatDigits((usd / tokens) * 1e6)} USD per million tokens`;
  return [
    [
      `The requests of this run${both} cost ${formatDigits(usd)} USD at ${formatDigits(inputPerMillion)} USD per million input and ${formatDigits(outputPerMillion)} USD per million output tokens: ` +
        `${formatCounted(requests, 'request')}, ${formatCount(inputTokens)} input and ${formatCount(outputTokens)} output tokens${rate}${missing}.`,
    ],
  ];
}

/** Differences that the comment names; the rest is in the lists of both endpoints. */
const DIFFERENCES_NAMED = 8;

function identityScope({ baseline, candidate }: Result): Text[] {
  const differences = baseline.identityDifferences ?? [];
  if (differences.length === 0) return [];
  const value = (text: string | null): Part => (text === null ? 'not told' : { code: text });
  const named = differences
    .slice(0, DIFFERENCES_NAMED)
    .map(({ what, baseline: before, candidate: now }): Text => [`${what} `, value(before), ' → ', value(now)]);
  const more = differences.length - named.length;
  const isSecond = baseline.design === 'paired';
  return [
    [
      isSecond ? 'The endpoint differs from ' : 'The endpoint differs from that of the newest stored run',
      ...(isSecond ? [endpointName(baseline.paired?.base.label, candidate.label)] : []),
      ': ',
      ...joinTexts(named, '; '),
      `${more === 0 ? '' : `; and ${formatCount(more)} more`}. That is told, not judged.`,
    ],
  ];
}

function endpointName(base: string | undefined, candidate: string): Part {
  return base === undefined || base === candidate ? 'the one beside it' : { code: base };
}

/** Gates whose stored runs changed their level with the same run are one sentence. */
function stepScope(result: Result, context: ReportContext): Text[] {
  const moved = result.gates.flatMap((gate) => (gate.step ? [{ gate, step: gate.step }] : []));
  return [...Map.groupBy(moved, ({ step }) => `${step.startedAt} ${step.commit ?? ''}`).values()].map((group): Text => {
    const names = joinTexts(
      group.map(({ gate, step }) => [...gateName(gate, result), ` (${formatChange(step.change, 'relative')})`]),
      ', ',
    );
    const { runs, commit } = (group[0] as (typeof group)[number]).step;
    const which = runs === 1 ? 'the newest stored run alone' : `the ${formatCount(runs)} runs from then on`;
    return [
      'The level of the stored runs changed at ',
      commitPart(commit, context),
      ': ',
      ...names,
      ` ${group.length === 1 ? 'is' : 'are'} compared with ${which}.`,
    ];
  });
}

/** What the tables call baseline is then not what the charts of the stored runs suggest. */
function newestAloneScope(result: Result): Text[] {
  const gates = result.gates.filter(({ newestAlone }) => newestAlone);
  if (gates.length === 0) return [];
  const names = joinTexts(
    gates.map((gate) => gateName(gate, result)),
    ', ',
  );
  return [
    [
      'The newest stored run is worse than those before it in ',
      ...names,
      ': the change is told against that run alone, and only what is worse than the others as well counts as a regression.',
    ],
  ];
}

function secondScope(result: Result): Text[] {
  const stages = [...new Set(result.gates.flatMap(({ stage, measuredTwice }) => (measuredTwice ? [stage] : [])))];
  return stages.map(
    (stage): Text => [
      'A gate of ',
      { code: stage },
      ' was red, so the stage was measured twice: its figures are the median of both, its counts those of both together.',
    ],
  );
}

function distanceWords(commits: number): string {
  return commits === 0
    ? 'the base of this change'
    : `${formatCounted(commits, 'commit')} before the base of this change`;
}

function ageWords(age: string): string {
  return /^\d|^under/.test(age) ? `${age} old` : age;
}

/** The error ratio rests on all requests of the window; without it the largest count that a figure of the stage rests on. */
function stageRequests(result: Result, stage: string): number {
  const metrics = result.metrics[stage] ?? {};
  return metrics.error_ratio?.n ?? Math.max(0, ...Object.values(metrics).map((metric) => metric.n));
}
