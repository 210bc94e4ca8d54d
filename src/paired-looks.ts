/** When a paired run is looked at: by its plan, and by what earlier attempts at the commit have seen already. */
import { type Look, looksOfPhase, type Unit } from './compare/look-plan.ts';
import { PAIR_BLOCK } from './drive/pair-order.ts';
import { RESTARTS_PER_ARM, TURNS_PER_ARM } from './drive/paired-turns.ts';
import type { PairedEvidence } from './model/paired.ts';
import type { RunHeader, StageRecord } from './model/run-file.ts';

type Header = Pick<RunHeader, 'workload' | 'paired'>;

/** Most looks at one phase: each costs time before the load and during it, and with so many a later one brings little. */
const MOST_LOOKS = 100;

/** Pairs of a stage, or turns of both arms; undefined where the stage is bounded by time. */
export function plannedUnits({ workload, paired }: Header, stage: string, unit: Unit): number | undefined {
  if (unit === 'turns') return 2 * (paired?.form === 'exclusive' ? RESTARTS_PER_ARM : TURNS_PER_ARM);
  return workload.stages.find(({ name }) => name === stage)?.requests;
}

/** The looks at a phase that was measured so far, in order. `before` is what earlier attempts measured. Empty where its plan is not known. */
export function looksAtPhase(
  header: Header,
  phase: { stage: string; unit: Unit; measured: number; stop: StageRecord['stop']; before: readonly PairedEvidence[] },
): Look[] {
  const { stage, unit, measured, stop, before } = phase;
  const planned = plannedUnits(header, stage, unit);
  if (planned === undefined || measured === 0) return [];
  const taken = looksOfPhase({ stage, unit, every: unitsBetweenLooks(planned, unit), planned, measured, stop });
  const due = taken.filter((look, index) => index === taken.length - 1 || isDue(look, planned, before));
  return due.map((look) => addEarlier(look, planned, before));
}

/** The look at `count` pairs or turns of this run, as one at those of all attempts; undefined where none is due. */
export function lookAt(
  planned: number,
  at: { stage: string; unit: Unit; count: number; before: readonly PairedEvidence[] },
): Look | undefined {
  const { stage, unit, count, before } = at;
  const look = { stage, unit, count, fraction: Math.min(1, count / planned) };
  if (count % unitsBetweenLooks(planned, unit) !== 0 || !isDue(look, planned, before)) return undefined;
  return addEarlier(look, planned, before);
}

/** Ten pairs, of a large plan a multiple of ten; after each turn of both arms. */
function unitsBetweenLooks(planned: number, unit: Unit): number {
  return unit === 'turns' ? 2 : PAIR_BLOCK * Math.max(1, Math.ceil(planned / (PAIR_BLOCK * MOST_LOOKS)));
}

/**
 * An attempt has as much say as an earlier one before it is looked at: else the evidence that failed the earlier one would fail this one at its
 * first look, whatever it sees.
 */
function isDue({ stage, unit, count }: Look, planned: number, before: readonly PairedEvidence[]): boolean {
  if (before.length === 0) return true;
  return count >= Math.min(planned, unitsBefore(before, stage, unit) / before.length);
}

/** The look as one at the pairs or turns of all attempts, which is what it judges. */
function addEarlier(look: Look, planned: number, before: readonly PairedEvidence[]): Look {
  const earlier = unitsBefore(before, look.stage, look.unit);
  if (earlier === 0) return look;
  const count = earlier + look.count;
  return { ...look, count, fraction: look.fraction >= 1 ? 1 : Math.min(1, count / (earlier + planned)) };
}

function unitsBefore(before: readonly PairedEvidence[], stage: string, unit: Unit): number {
  return before.reduce((sum, { stages }) => sum + (stages[stage]?.[unit].length ?? 0), 0);
}
