/** Every scenario on the simulator, in the order of the table. A new one is one file and one line. */
import type { Scenario } from './scenario.ts';
import { beyondKnee } from './scenarios/beyond-knee.ts';
import { cacheThrash } from './scenarios/cache-thrash.ts';
import { coldStart } from './scenarios/cold-start.ts';
import { decodeBound } from './scenarios/decode-bound.ts';
import { errorStorm } from './scenarios/error-storm.ts';
import { fewerSlots } from './scenarios/fewer-slots.ts';
import { healthy } from './scenarios/healthy.ts';
import { lengthShift } from './scenarios/length-shift.ts';
import { overload } from './scenarios/overload.ts';
import { prefillBound } from './scenarios/prefill-bound.ts';
import { prefillStalls } from './scenarios/prefill-stalls.ts';
import { queueBound } from './scenarios/queue-bound.ts';
import { smallChunk } from './scenarios/small-chunk.ts';
import { speculationFell } from './scenarios/speculation-fell.ts';
import { weakSlice } from './scenarios/weak-slice.ts';

export const scenarios: readonly Scenario[] = [
  prefillBound,
  cacheThrash,
  prefillStalls,
  smallChunk,
  healthy,
  coldStart,
  errorStorm,
  weakSlice,
  queueBound,
  fewerSlots,
  overload,
  beyondKnee,
  decodeBound,
  lengthShift,
  speculationFell,
];
