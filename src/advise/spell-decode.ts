/** How the figures of decoding are spelled in advice. */
import type { DecodeFact, DecodeStep } from './facts/decode.ts';
import { percent, within } from './wording.ts';

/** Steps are short: below 10 ms two decimals. */
export function inMs(value: number): string {
  return `${value.toFixed(Math.abs(value) < 10 ? 2 : 1)} ms`;
}

/** What is known of the steps, as rows of evidence. */
export function spellStep({ stepMs, streaming, decodeShare, stepShare, parts }: DecodeStep): DecodeEvidence {
  return [
    {
      name: `step of decoding with ${streaming.toFixed(1)} answers streaming`,
      value: within(stepMs, inMs),
    },
    {
      name: 'of it the same whatever streams (fitted)',
      value: parts
        ? `${within(parts.fixedShare, percent)}; each answer adds ${within(parts.perSequenceMs, inMs)}`
        : 'not told apart: the batch hardly changed; a ladder of concurrency in workload.stages tells',
    },
    {
      name: 'share of whole answers in which tokens come',
      value: `${within(decodeShare, percent)}, of it ${percent(stepShare)} in such steps`,
    },
  ];
}

/** What of the extra step comes from where, against the stored runs. */
export function spellStepChange({ now, before }: Pick<DecodeFact, 'now' | 'before'>): DecodeEvidence {
  if (!before) return [];
  const rows = [
    {
      name: `step of decoding (${before.streaming.toFixed(1)} → ${now.streaming.toFixed(1)} answers streaming)`,
      value: `${within(before.stepMs, inMs)} → ${within(now.stepMs, inMs)}`,
    },
  ];
  if (!now.parts || !before.parts) return rows;
  return [
    ...rows,
    {
      name: 'part that is the same whatever streams (fitted)',
      value: `${within(before.parts.fixedMs, inMs)} → ${within(now.parts.fixedMs, inMs)}`,
    },
    {
      name: 'part that each answer adds (fitted)',
      value: `${within(before.parts.perSequenceMs, inMs)} → ${within(now.parts.perSequenceMs, inMs)}`,
    },
  ];
}

type DecodeEvidence = { name: string; value: string }[];
