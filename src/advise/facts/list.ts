/** Everything that is looked for in a load stage. A new fact is one file and one line here; its type follows. */
import { findFirstTokenPoints } from './first-token-points.ts';
import { findPrefill } from './prefill.ts';

/** Each takes the stage as it is now and as the stored runs have it, which may be none; undefined where its evidence was not measured. */
export const stageFinders = {
  firstTokenPoints: findFirstTokenPoints,
  prefill: findPrefill,
};
