/** Every scenario on the simulator, in the order of the table. A new one is one file and one line. */
import type { Scenario } from './scenario.ts';
import { cacheThrash } from './scenarios/cache-thrash.ts';
import { healthy } from './scenarios/healthy.ts';
import { prefillBound } from './scenarios/prefill-bound.ts';
import { prefillStalls } from './scenarios/prefill-stalls.ts';
import { smallChunk } from './scenarios/small-chunk.ts';

export const scenarios: readonly Scenario[] = [prefillBound, cacheThrash, prefillStalls, smallChunk, healthy];
