/** Everything that is looked for in a load stage. A new fact is one file and one line here; its type follows. */

import { findCached } from './cached.ts';
import { findColdStart } from './cold-start.ts';
import { findConnections } from './connections.ts';
import { findContext } from './context.ts';
import { findDecode } from './decode.ts';
import { findFailures } from './failures.ts';
import { findFirstTokenPoints } from './first-token-points.ts';
import { findGenerator } from './generator.ts';
import { findOutput } from './output.ts';
import { findOverload } from './overload.ts';
import { findPace } from './pace.ts';
import { findPrefill } from './prefill.ts';
import { findPrefillSteps } from './prefill-steps.ts';
import { findQueueing } from './queueing.ts';
import { findServerLoad } from './server-load.ts';
import { findSharing } from './sharing.ts';
import { findStalls } from './stalls.ts';
import { findTail } from './tail.ts';

/** Each takes the stage as it is now and as the stored runs have it, which may be none; undefined where its evidence was not measured. */
export const stageFinders = {
  firstTokenPoints: findFirstTokenPoints,
  cached: findCached,
  coldStart: findColdStart,
  connections: findConnections,
  context: findContext,
  decode: findDecode,
  failures: findFailures,
  generator: findGenerator,
  output: findOutput,
  overload: findOverload,
  pace: findPace,
  prefill: findPrefill,
  prefillSteps: findPrefillSteps,
  queueing: findQueueing,
  serverLoad: findServerLoad,
  sharing: findSharing,
  stalls: findStalls,
  tail: findTail,
};
