/** Requests that failed: when they did, which prompts they carried, and what the answered ones tell of a stage without failures. */
import type { SampleRecord } from '../../model/run-file.ts';
import { binomialAtLeast, fisherHigher, wilson } from '../../stats/proportion.ts';
import type { Estimate } from '../estimate.ts';
import type { StageSide } from '../side.ts';
import type { MendedFigures } from '../without.ts';
import { withoutFailures } from './without-failures.ts';

export interface FailuresFact {
  /** Share of the measured requests that failed, and of those of the most frequent kind alone. */
  share: Estimate;
  top: { kind: string; share: Estimate };
  /** A part of the time that holds most failures beyond chance; absent where they are spread, or too few to tell. */
  burst: { fromMs: number; toMs: number; failed: number; ofTime: number } | undefined;
  /** The failed prompts fail whenever they are sent, in this run and stored ones, and others do not; `ids` of them, sent `sends` times in all. */
  prompts: { ids: string[]; sends: number } | undefined;
  /** Failed prompts are longer: median input tokens of both, told by the requests of the same prompt that were answered. */
  longer: { failedTokens: number; okTokens: number } | undefined;
  /** The stage's figures had the failed requests been answered as the others were. */
  mended: MendedFigures;
}

const SIDE_LEVEL = 0.975;
/** What is said of the failures in common is beyond chance at this level. */
const ALPHA = 0.001;
/** Fewer failures have no pattern. */
const MIN_FAILED = 5;
/** A burst holds so much of the failures in no more than so much of the requests. */
const BURST_HOLDS = 0.8;
const BURST_TIME = 1 / 3;

export function findFailures(now: StageSide, baseline: readonly StageSide[]): FailuresFact | undefined {
  // What we cut off ourselves says nothing about the endpoint.
  const requests = now.steady.filter(({ outcome }) => outcome !== 'aborted');
  const failed = requests.filter(hasFailed);
  const [top] = [...Map.groupBy(failed, ({ outcome }) => outcome)].sort(([, a], [, b]) => b.length - a.length);
  if (!top) return undefined;
  const ok = requests.filter((sample) => !hasFailed(sample));
  const sent = [now, ...baseline].flatMap(({ steady }) => steady);
  return {
    share: shareOf(failed.length, requests.length),
    top: { kind: top[0], share: shareOf(top[1].length, requests.length) },
    burst: findBurst(requests),
    prompts: findFailingPrompts(failed, sent),
    longer: compareLengths(requests, sent),
    mended: withoutFailures(now, { failed, ok }),
  };
}

function hasFailed({ outcome }: SampleRecord): boolean {
  return outcome !== 'ok' && outcome !== 'aborted';
}

function shareOf(count: number, n: number): Estimate {
  return { value: count / n, ...wilson(count, n, SIDE_LEVEL), n };
}

/**
 * The shortest row of requests that holds most failures, if chance hardly ever packs them so: binomial, times the number of rows that were looked at
 * (Bonferroni; a bound of the scan statistic).
 */
function findBurst(requests: readonly SampleRecord[]): FailuresFact['burst'] {
  const ordered = requests.toSorted((a, b) => a.plannedMs - b.plannedMs);
  const places = ordered.flatMap((sample, place) => (hasFailed(sample) ? [place] : []));
  const held = Math.ceil(BURST_HOLDS * places.length);
  if (places.length < MIN_FAILED) return undefined;
  const rows = places.slice(held - 1).map((last, index) => ({ first: places[index] as number, last }));
  const shortest = rows.reduce((best, row) => (row.last - row.first < best.last - best.first ? row : best));
  const part = (shortest.last - shortest.first + 1) / ordered.length;
  const chance = ordered.length * binomialAtLeast(held, places.length, part);
  if (part > BURST_TIME || chance > ALPHA) return undefined;
  const at = (place: number): number => (ordered[place] as SampleRecord).plannedMs;
  const [begin, end, from, to] = [at(0), at(ordered.length - 1), at(shortest.first), at(shortest.last)];
  return { fromMs: from, toMs: to, failed: held, ofTime: end > begin ? (to - from) / (end - begin) : 0 };
}

/**
 * All failures are on the sendings of a few prompts, and at least nine tenths of those failed. Were it chance, so many of the failures would fall on so many
 * sendings by the hypergeometric distribution, times the number of ways to pick as many prompts (Bonferroni).
 */
function findFailingPrompts(failed: readonly SampleRecord[], sent: readonly SampleRecord[]): FailuresFact['prompts'] {
  const byPrompt = Map.groupBy(sent, ({ promptId }) => promptId);
  const ids = [...new Set(failed.map(({ promptId }) => promptId))];
  const sendings = ids.flatMap((id) => byPrompt.get(id) ?? []);
  const inside = { count: sendings.filter(hasFailed).length, n: sendings.length };
  const outside = { count: sent.filter(hasFailed).length - inside.count, n: sent.length - inside.n };
  if (inside.count < 0.9 * inside.n || outside.n === 0) return undefined;
  const waysLog = ids.reduce((sum, _, picked) => sum + Math.log((byPrompt.size - picked) / (picked + 1)), 0);
  const chanceLog = Math.log(fisherHigher(outside, inside)) + waysLog;
  return chanceLog > Math.log(ALPHA) ? undefined : { ids, sends: inside.n };
}

/** Failed requests tell no tokens; the same prompt does where it was answered another time. */
function compareLengths(requests: readonly SampleRecord[], sent: readonly SampleRecord[]): FailuresFact['longer'] {
  const tokensOf = new Map(
    sent.flatMap(({ promptId, usage }) => (usage.input === undefined ? [] : [[promptId, usage.input]])),
  );
  const known = requests.flatMap((sample) => {
    const tokens = tokensOf.get(sample.promptId);
    return tokens === undefined ? [] : [{ tokens, failed: hasFailed(sample) }];
  });
  const lengths = (failed: boolean) =>
    known
      .filter((one) => one.failed === failed)
      .map(({ tokens }) => tokens)
      .toSorted((a, b) => a - b);
  const [failed, ok] = [lengths(true), lengths(false)];
  const middle = (sorted: readonly number[]): number => sorted[sorted.length >> 1] ?? 0;
  if (failed.length < MIN_FAILED || ok.length < MIN_FAILED) return undefined;
  const all = known.map(({ tokens }) => tokens).toSorted((a, b) => a - b);
  const isLong = (tokens: readonly number[]) => ({
    count: tokens.filter((of) => of > middle(all)).length,
    n: tokens.length,
  });
  if (fisherHigher(isLong(ok), isLong(failed)) > ALPHA) return undefined;
  return { failedTokens: middle(failed), okTokens: middle(ok) };
}
