/** Everything that is looked for in a load stage. A new fact is one file and one line here; its type follows. */
import { findDecode } from './decode.ts';
import { findOutput } from './output.ts';
import { findPrefill } from './prefill.ts';

/** Each takes the stage as it is now and as the stored runs have it, which may be none; undefined where its evidence was not measured. */
export const stageFinders = {
  decode: findDecode,
  output: findOutput,
  prefill: findPrefill,
};
