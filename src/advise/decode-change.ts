/** What of a slower stream comes from where, against the stored runs. */

import { mean, sampleVariance } from '../stats/moments.ts';
import type { DecodeFact } from './facts/decode.ts';
import type { StageFacts } from './facts.ts';
import { errorOf, isAbove } from './ratio.ts';

/** Where longer steps are less than this of the extra time a token, they are not what it is. */
export const LEAST_SHARE_OF_STEPS = 0.25;

/** Share of the extra time a token that is due to longer steps (0 to 1); the rest is more prefill of others between them, or fewer tokens in each. */
export function shareOfSteps({ decode, output }: StageFacts): number | undefined {
  if (!decode?.before) return undefined;
  const { now, before } = decode;
  const gap = (of: DecodeFact['now']): number => of.stepMs.value / of.stepShare;
  const perToken = output?.before
    ? Math.log(output.now.perTokenMs.value / output.before.perTokenMs.value)
    : Math.log(gap(now) / gap(before));
  if (perToken <= 0) return undefined;
  return within(Math.log(now.stepMs.value / before.stepMs.value) / perToken);
}

/** The part of a step that its change comes from. */
export type ChangedPart = 'fixed' | 'per-sequence' | 'batch';

/** The larger part by far, and only where it moved beyond its interval; undefined where both did, or where the line was not fitted. */
export function changedPart({ now, before }: DecodeFact): ChangedPart | undefined {
  if (!before) return undefined;
  const longer = now.stepMs.value - before.stepMs.value;
  if (longer <= 0 || !now.parts || !before.parts) return undefined;
  const ofBatch = before.parts.perSequenceMs.value * (now.streaming - before.streaming);
  if (ofBatch / longer >= MOST) return 'batch';
  const ofFixed = now.parts.fixedMs.value - before.parts.fixedMs.value;
  if (ofFixed / longer >= MOST && isAbove(now.parts.fixedMs, before.parts.fixedMs)) return 'fixed';
  const ofEach = (now.parts.perSequenceMs.value - before.parts.perSequenceMs.value) * now.streaming;
  return ofEach / longer >= MOST && isAbove(now.parts.perSequenceMs, before.parts.perSequenceMs)
    ? 'per-sequence'
    : undefined;
}

/** From this share of the extra step on, one part is named. */
const MOST = 0.7;

/** How many times as long decoding and prefill take, where both became slower alike. */
export interface CommonSlowdown {
  decode: number;
  prefill: number;
}

/**
 * Steps of decoding at about the same batch and the cost of an input token rose by the same factor, each beyond its error: no setting of the one does
 * that to the other. Undefined where either did not rise, where they rose differently, or where their errors leave that open.
 */
export function findCommonSlowdown({ decode, prefill }: StageFacts): CommonSlowdown | undefined {
  if (!decode?.before || !prefill) return undefined;
  const { now, before } = decode;
  if (Math.abs(now.streaming / before.streaming - 1) > SAME_BATCH || !isAbove(now.stepMs, before.stepMs))
    return undefined;
  const slopes = prefill.before.map((line) => line.slope);
  const slope = mean(slopes) ?? 0;
  // One stored run does not tell what runs differ by among each other.
  if (slopes.length < 2 || slope <= 0 || prefill.now.slope <= 0) return undefined;
  // What stored runs differ by among each other, the next one differs by too.
  const scatter = Math.sqrt(sampleVariance(slopes) ?? 0) / slope;
  const fitted = Math.hypot(
    prefill.now.slopeError / prefill.now.slope,
    ...prefill.before.map((line) => line.slopeError / slope / slopes.length),
  );
  const steps = Math.hypot(errorOf(now.stepMs) / now.stepMs.value, errorOf(before.stepMs) / before.stepMs.value);
  const least = ERRORS * Math.hypot(scatter, fitted, steps);
  const ofDecode = Math.log(now.stepMs.value / before.stepMs.value);
  const ofPrefill = Math.log(prefill.now.slope / slope);
  // Errors as large as the slowdown itself would find anything alike.
  if (Math.min(ofDecode, ofPrefill) <= least) return undefined;
  return Math.abs(ofDecode - ofPrefill) <= ALIKE * Math.max(ofDecode, ofPrefill)
    ? { decode: Math.exp(ofDecode), prefill: Math.exp(ofPrefill) }
    : undefined;
}

const SAME_BATCH = 0.15;

/** Standard errors that both slowdowns must exceed. */
const ERRORS = 2.5;

/** Two slowdowns (logarithms) are alike where they differ by no more than this share of the larger. */
const ALIKE = 0.35;

function within(share: number): number {
  return Math.min(1, Math.max(0, share));
}
