/** What goes wrong on demand. A request has one fault at the most; which one is drawn from the run seed and its number. */
import type { Profile } from './profile.ts';
import { hashToUnit } from './seeded.ts';

export type Fault = 'none' | 'error' | 'hang' | 'empty' | 'reset' | 'in-band-error' | 'malformed' | 'stall';

/** One draw, laid on the ratios end to end, so that each fault's share is exactly what the profile says. */
export function drawFault(faults: Profile['faults'], runSeed: number, requestNumber: number): Fault {
  const shares: [Fault, number][] = [
    ['error', faults.errorRatio.ratio],
    ['hang', faults.hangRatio],
    ['empty', faults.emptyRatio],
    ['reset', faults.resetRatio],
    ['in-band-error', faults.inBandErrorRatio],
    ['malformed', faults.malformedRatio],
    ['stall', faults.stallRatio],
  ];
  let left = hashToUnit(runSeed, 'fault', requestNumber);
  for (const [fault, share] of shares) {
    if (left < share) return fault;
    left -= share;
  }
  return 'none';
}
