/** How the figures of decoding are spelled in advice. */
import type { Estimate } from './estimate.ts';
import type { DecodeFact, DecodeStep } from './facts/decode.ts';

export function inMs(value: number): string {
  return `${value.toFixed(Math.abs(value) < 10 ? 2 : 1)} ms`;
}

export function inPercent(ratio: number): string {
  return `${Math.round(ratio * 100)} %`;
}

/** `18.0 ms (17.9 to 18.1)`: the value with its 95 % interval. */
export function withInterval({ value, low, high }: Estimate, spell: (value: number) => string): string {
  const bare = (end: number): string => spell(end).replace(/ (ms|%)$/, '');
  return `${spell(value)} (${bare(low)} to ${bare(high)})`;
}

/** What is known of the steps, as rows of evidence. */
export function spellStep({ stepMs, streaming, decodeShare, stepShare, parts }: DecodeStep): DecodeEvidence {
  return [
    {
      name: `step of decoding with ${streaming.toFixed(1)} answers streaming (95 % interval)`,
      value: withInterval(stepMs, inMs),
    },
    {
      name: 'of it the same whatever streams (fitted)',
      value: parts
        ? `${withInterval(parts.fixedShare, inPercent)}; each answer adds ${withInterval(parts.perSequenceMs, inMs)}`
        : 'not told apart: the batch hardly changed; a ladder of concurrency in workload.stages tells',
    },
    {
      name: 'share of whole answers in which tokens come',
      value: `${withInterval(decodeShare, inPercent)}, of it ${inPercent(stepShare)} in such steps`,
    },
  ];
}

/** What of the extra step comes from where, against the stored runs. */
export function spellStepChange({ now, before }: Pick<DecodeFact, 'now' | 'before'>): DecodeEvidence {
  if (!before) return [];
  const rows = [
    {
      name: `step of decoding (${before.streaming.toFixed(1)} → ${now.streaming.toFixed(1)} answers streaming)`,
      value: `${withInterval(before.stepMs, inMs)} → ${withInterval(now.stepMs, inMs)}`,
    },
  ];
  if (!now.parts || !before.parts) return rows;
  return [
    ...rows,
    {
      name: 'part that is the same whatever streams (fitted)',
      value: `${withInterval(before.parts.fixedMs, inMs)} → ${withInterval(now.parts.fixedMs, inMs)}`,
    },
    {
      name: 'part that each answer adds (fitted)',
      value: `${withInterval(before.parts.perSequenceMs, inMs)} → ${withInterval(now.parts.perSequenceMs, inMs)}`,
    },
  ];
}

type DecodeEvidence = { name: string; value: string }[];
