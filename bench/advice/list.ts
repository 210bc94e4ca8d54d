/** Every scenario on the simulator, in the order of the table. A new one is one file and one line. */
import type { Scenario } from './scenario.ts';
import { decodeBound } from './scenarios/decode-bound.ts';
import { healthy } from './scenarios/healthy.ts';
import { lengthShift } from './scenarios/length-shift.ts';
import { speculationFell } from './scenarios/speculation-fell.ts';

export const scenarios: readonly Scenario[] = [decodeBound, lengthShift, speculationFell, healthy];
