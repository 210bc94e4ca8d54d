/** Why two identical steps take different times: seeded, so that a run can be repeated. */
import type { Profile } from './profile.ts';
import { createRandom, drawNormal, type Random } from './seeded.ts';

/** Gives the factor that the next step's duration is multiplied with. */
export type StepNoise = () => number;

/**
 * Noise of one process: exp(shift + drift + jitter), times a spike now and then. The shift is drawn once from the seed
 * (two processes of the same build differ), the drift is a stationary AR(1) over steps with the given standard deviation,
 * the jitter is new at each step. All medians are 1, so that a profile's costs are what is typical.
 */
export function createStepNoise(noise: Profile['noise'], runSeed: number): StepNoise {
  // Each kind has its own generator: switching one on leaves the others' sequences as they were.
  const jitter = createRandom(runSeed, 'jitter');
  const spike = createRandom(runSeed, 'spike');
  const shift = noise.runShiftRatio * drawNormal(createRandom(runSeed, 'shift'));
  const drift = createDrift(noise, createRandom(runSeed, 'drift'));
  return () => {
    const exponent = shift + drift() + noise.jitterRatio * drawNormal(jitter);
    const spikeFactor = spike() < noise.spikeProbability ? noise.spikeScale : 1;
    return Math.exp(exponent) * spikeFactor;
  };
}

function createDrift({ driftRatio, driftCorrelation }: Profile['noise'], random: Random): () => number {
  let level = drawNormal(random);
  const innovation = Math.sqrt(1 - driftCorrelation ** 2);
  return () => {
    level = driftCorrelation * level + innovation * drawNormal(random);
    return driftRatio * level;
  };
}
