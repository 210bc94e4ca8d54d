/** Every rule, most telling first: what an earlier rule explains, a later one does not tell again. */
import type { Rule } from './rule.ts';
import { adviseBeyondKnee } from './rules/beyond-knee.ts';
import { adviseChunkBudget } from './rules/chunk-budget.ts';
import { adviseChunkedPrefill } from './rules/chunked-prefill.ts';
import { adviseColdStart } from './rules/cold-start.ts';
import { adviseContextWindow } from './rules/context-window.ts';
import { adviseDecodeBound } from './rules/decode-bound.ts';
import { adviseDecodeSlower } from './rules/decode-slower.ts';
import { adviseEdgeCases } from './rules/edge-cases.ts';
import { adviseErrors } from './rules/errors.ts';
import { adviseFirstTokenSlower } from './rules/first-token-slower.ts';
import { adviseHardware } from './rules/hardware.ts';
import { adviseInputPipeline } from './rules/input-pipeline.ts';
import { adviseKvMemory } from './rules/kv-memory.ts';
import { adviseLostAnswers } from './rules/lost-answers.ts';
import { adviseLowSlice } from './rules/low-slice.ts';
import { adviseMachineSlower } from './rules/machine-slower.ts';
import { adviseMoreSlots } from './rules/more-slots.ts';
import { adviseOutputLength } from './rules/output-length.ts';
import { adviseOverload } from './rules/overload.ts';
import { advisePrefillBound } from './rules/prefill-bound.ts';
import { advisePrefixCache } from './rules/prefix-cache.ts';
import { adviseResponseCache } from './rules/response-cache.ts';
import { adviseSampling } from './rules/sampling.ts';
import { adviseSlowTail } from './rules/slow-tail.ts';
import { adviseSpeculationFell } from './rules/speculation-fell.ts';
import { adviseTruncatedAnswers } from './rules/truncated-answers.ts';
import { adviseWeakSlice } from './rules/weak-slice.ts';

export const ruleBook: readonly Rule[] = [
  adviseContextWindow,
  adviseErrors,
  adviseInputPipeline,
  // What can be named and mended by itself,
  adviseColdStart,
  adviseMachineSlower,
  adviseOverload,
  adviseKvMemory,
  adviseMoreSlots,
  advisePrefixCache,
  adviseChunkBudget,
  adviseChunkedPrefill,
  adviseResponseCache,
  // Short answers leave less room to propose tokens in.
  adviseOutputLength,
  adviseSpeculationFell,
  // before what became slower for no reason that was found,
  adviseFirstTokenSlower,
  adviseDecodeSlower,
  adviseSlowTail,
  // before what the time is spent on where nothing is wrong.
  advisePrefillBound,
  adviseDecodeBound,
  adviseBeyondKnee,
  adviseHardware,
  adviseLostAnswers,
  adviseWeakSlice,
  adviseTruncatedAnswers,
  adviseEdgeCases,
  adviseSampling,
  adviseLowSlice,
];
