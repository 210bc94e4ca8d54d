/** The noise that `calibrate` measured, in the place of the assumed one: where it fits the run to be judged, and told either way. */
import { poolWithAssumed } from './compare/measured-noise.ts';
import type { Calibration, GateCalibration, MeasuredInstances } from './model/calibration.ts';
import type { Config, GatePolicy, StageNoise } from './model/config.ts';
import type { CalibrationProvenance } from './model/result.ts';
import type { RunHeader } from './model/run-file.ts';

/** What stands at `baseline.calibration`. */
export interface FoundCalibration {
  /** As the config names it. */
  path: string;
  /** Undefined where there is no file. */
  calibration: Calibration | undefined;
}

export interface UsedCalibration {
  policy: GatePolicy;
  /** What the report says of it; absent where it is not used. */
  provenance?: CalibrationProvenance | undefined;
  warnings: string[];
}

/**
 * Ages count back from the start of the judged run, so that the same files always give the same judgement. The policy unchanged and a warning where the file does not fit; nothing to say where none is configured.
 */
export function useCalibration(
  config: Pick<Config, 'gates' | 'baseline'>,
  { found, header }: { found: FoundCalibration | undefined; header: RunHeader },
): UsedCalibration {
  const policy = config.gates;
  if (!found) return { policy, warnings: [] };
  const { path, calibration } = found;
  const reason = calibration
    ? whyUnfit(calibration, { header, maxAgeMs: config.baseline.maxAgeMs })
    : 'there is no such file';
  if (!calibration || reason !== undefined) {
    return { policy, warnings: [`The calibration ${path} is not used (${reason}): the noise is the assumed one.`] };
  }
  const { startedAt, target } = calibration;
  // What somebody wrote into the config wins over the file; what nobody wrote is in the run as the assumption that it was made with.
  const assumedInstanceSd = config.baseline.instanceSdGiven ? undefined : header.paired?.instanceSd;
  const runs = calibration.runs.filter(({ refused }) => refused === undefined).length;
  return {
    policy: withNoise(policy, { calibration, assumedInstanceSd }),
    provenance: { source: path, startedAt, label: target.label, runs },
    warnings: [],
  };
}

/** Noise is that of a workload on a target at a time. */
function whyUnfit(
  { fingerprint, definitions, target, startedAt, gates }: Calibration,
  { header, maxAgeMs }: { header: RunHeader; maxAgeMs: number },
): string | undefined {
  const ageMs = Date.parse(header.startedAt) - Date.parse(startedAt);
  if (fingerprint.load !== header.fingerprint.load) return 'it measured another workload';
  if (definitions.join() !== header.definitions.join()) return 'its metrics follow other definitions';
  if (target.label !== header.target.label) return `it measured another target, ${target.label}`;
  if (target.locality !== header.target.locality) return `it measured a ${target.locality} target`;
  if (!Number.isFinite(ageMs)) return 'it does not say when it was measured';
  if (ageMs > maxAgeMs) return 'it is older than baseline.max-age';
  return gates.some(({ betweenRuns, betweenInstances }) => betweenRuns ?? betweenInstances)
    ? undefined
    : 'it holds too few runs to know any noise';
}

function withNoise(
  policy: GatePolicy,
  { calibration, assumedInstanceSd }: { calibration: Calibration; assumedInstanceSd: number | undefined },
): GatePolicy {
  const gates = policy.gates.map((rule) => {
    const own = calibration.gates.filter(
      ({ metric, stage }) => metric === rule.metric && (rule.stage === undefined || rule.stage === stage),
    );
    const noise = Object.fromEntries(own.map((gate) => [gate.stage, noiseOf(gate, assumedInstanceSd)]));
    return own.length === 0 ? rule : { ...rule, noise };
  });
  return { ...policy, gates };
}

function noiseOf(
  { betweenRuns, betweenInstances }: GateCalibration,
  assumedInstanceSd: number | undefined,
): StageNoise {
  return {
    ...(betweenRuns ? { betweenRuns } : {}),
    ...(betweenInstances && assumedInstanceSd !== undefined
      ? { instanceSd: instanceSdOf(betweenInstances, assumedInstanceSd) }
      : {}),
  };
}

/** Instances that a noisy measurement could not tell apart are not shown to be alike: less than assumed must hold with the error on top. */
function instanceSdOf({ sd, withError, degreesOfFreedom }: MeasuredInstances, assumed: number): number {
  const reckoned = sd >= assumed ? sd : Math.min(withError, assumed);
  return Math.sqrt(poolWithAssumed(assumed ** 2, { sd: reckoned, degreesOfFreedom }));
}
