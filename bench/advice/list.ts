/** Every scenario on the simulator, in the order of the table. A new one is one file and one line. */
import type { Scenario } from './scenario.ts';
import { healthy } from './scenarios/healthy.ts';

export const scenarios: readonly Scenario[] = [healthy];
