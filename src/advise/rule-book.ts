/** Every rule, most telling first: what an earlier rule explains, a later one does not tell again. */
import type { Rule } from './rule.ts';
import { adviseBeyondKnee } from './rules/beyond-knee.ts';
import { adviseDecodeSlower } from './rules/decode-slower.ts';
import { adviseErrors } from './rules/errors.ts';
import { adviseFirstTokenSlower } from './rules/first-token-slower.ts';
import { adviseHardware } from './rules/hardware.ts';
import { adviseKvMemory } from './rules/kv-memory.ts';
import { adviseLostAnswers } from './rules/lost-answers.ts';
import { adviseMoreSlots } from './rules/more-slots.ts';
import { adviseOverload } from './rules/overload.ts';
import { adviseTruncatedAnswers } from './rules/truncated-answers.ts';
import { adviseWeakSlice } from './rules/weak-slice.ts';

export const ruleBook: readonly Rule[] = [
  adviseErrors,
  adviseOverload,
  adviseKvMemory,
  adviseMoreSlots,
  adviseFirstTokenSlower,
  adviseDecodeSlower,
  adviseLostAnswers,
  adviseWeakSlice,
  adviseTruncatedAnswers,
  adviseBeyondKnee,
  adviseHardware,
];
