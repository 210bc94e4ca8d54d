/** Regressions that somebody takes on purpose: by an entry of the committed file, or by a label of the pull request. */
import type { MetricId } from '../metrics.ts';

export interface Acceptance {
  /** As under `gates`: `metric`, `metric[slice]` or `metric@stage`; `EVERY_GATE` of a label, which names none. */
  gate: string;
  /** Untrusted, as is `by`. */
  reason: string;
  /** Absent: not known. */
  by?: string | undefined;
  /** The last day on which it holds (UTC), e.g. `2026-12-31`. Absent: a label, which holds while it is there. */
  until?: string | undefined;
  /** Largest change for the worse that is taken, positive, in the unit of the gate's change. Absent: any. */
  maxChange?: number | undefined;
  source: 'label' | 'file';
}

/** One entry of the file, as it is written there. */
export interface WrittenAcceptance {
  gate: string;
  reason: string;
  by: string;
  until: string;
  'max-change'?: string;
}

/** What `gate` is where all of them are meant. */
export const EVERY_GATE = '*';

/** Whether an acceptance speaks of this gate. One on all items says nothing of a slice. */
export function covers(
  { gate }: Pick<Acceptance, 'gate'>,
  { id, stage, slice }: { id: MetricId; stage: string; slice: string | null },
): boolean {
  const names = slice === null ? [id, `${id}@${stage}`] : [`${id}[${slice}]`];
  return gate === EVERY_GATE || names.includes(gate);
}

/** The same for the same acceptance in every run that carries it, however long its entry stays in the file. */
export function identityOf({ gate, until = '', reason }: Acceptance): string {
  return JSON.stringify([gate, until, reason]);
}

/** "accepted by jane until 2026-12-31: the new tokenizer is worth it". Untrusted. */
export function describeAcceptance({
  by,
  until,
  reason,
}: { [Key in 'by' | 'until']?: string | null | undefined } & { reason: string }): string {
  return `accepted${by ? ` by ${by}` : ''}${until ? ` until ${until}` : ''}: ${reason}`;
}
