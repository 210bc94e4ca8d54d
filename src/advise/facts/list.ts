/** Everything that is looked for in a load stage. A new fact is one file and one line here; its type follows. */
import { findCached } from './cached.ts';
import { findColdStart } from './cold-start.ts';
import { findConnections } from './connections.ts';
import { findContext } from './context.ts';
import { findDecode } from './decode.ts';
import { findFailures } from './failures.ts';
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
  cached: findCached,
  context: findContext,
  pace: findPace,
  decode: findDecode,
  output: findOutput,
  prefill: findPrefill,
  prefillSteps: findPrefillSteps,
  sharing: findSharing,
  stalls: findStalls,
  coldStart: findColdStart,
  connections: findConnections,
  tail: findTail,
  failures: findFailures,
  generator: findGenerator,
  overload: findOverload,
  queueing: findQueueing,
  serverLoad: findServerLoad,
};
