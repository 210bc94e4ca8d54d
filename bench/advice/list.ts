/** Every scenario on the simulator, in the order of the table. A new one is one file and one line. */
import type { Scenario } from './scenario.ts';
import { beyondKnee } from './scenarios/beyond-knee.ts';
import { fewerSlots } from './scenarios/fewer-slots.ts';
import { healthy } from './scenarios/healthy.ts';
import { overload } from './scenarios/overload.ts';
import { queueBound } from './scenarios/queue-bound.ts';

export const scenarios: readonly Scenario[] = [healthy, queueBound, fewerSlots, overload, beyondKnee];
