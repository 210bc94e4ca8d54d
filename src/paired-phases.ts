/** What a stage of a paired run is made of: pairs, and turns where an arm needs the load for itself. */
import { RESTARTS_PER_ARM, TURNS_PER_ARM, turnBounds } from './drive/paired-turns.ts';
import type { GatePolicy, PairedConfig } from './model/config.ts';

export type Phase = 'pairs' | 'turns';

/** A stage as the config has it, or as the header of its run. */
interface PlannedStage {
  name: string;
  concurrency?: number | undefined;
  requests?: number | undefined;
  durationMs?: number | undefined;
}

/** In the order in which they are driven. By pairs, turns follow where a gate looks at throughput. */
export function phasesOf(gates: GatePolicy, { form }: PairedConfig, stage: PlannedStage): Phase[] {
  if (form !== 'pairs') return ['turns'];
  return wantsTurns(gates, stage) ? ['pairs', 'turns'] : ['pairs'];
}

export function turnsPerArmOf({ form }: PairedConfig): number {
  return form === 'exclusive' ? RESTARTS_PER_ARM : TURNS_PER_ARM;
}

/** What one arm is sent of a stage at most: measured requests (absent: bounded by `durationMs`), each lead-in as often as `leadIns`. */
export interface ArmLoad {
  requests?: number | undefined;
  durationMs?: number | undefined;
  leadIns: number;
}

export function armLoads(gates: GatePolicy, paired: PairedConfig, stage: PlannedStage): ArmLoad[] {
  return phasesOf(gates, paired, stage).map((phase): ArmLoad => {
    if (phase === 'pairs') return { requests: stage.requests, durationMs: stage.durationMs, leadIns: 1 };
    const turns = turnsPerArmOf(paired);
    const { requests, durationMs } = turnBounds(stage, turns);
    return {
      requests: requests === undefined ? undefined : turns * requests,
      durationMs: durationMs === undefined ? undefined : turns * durationMs,
      leadIns: turns,
    };
  });
}

/** Throughput is known only where an arm has the load for itself. */
function wantsTurns({ gates }: GatePolicy, stage: PlannedStage): boolean {
  return gates.some(
    (gate) =>
      (gate.metric === 'output_tokens_per_sec' || gate.metric === 'requests_per_sec') &&
      (gate.stage === undefined || gate.stage === stage.name),
  );
}
