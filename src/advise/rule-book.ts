/** Every rule, most telling first: what an earlier rule explains, a later one does not tell again. */
import type { Rule } from './rule.ts';
import { adviseDecodeBound } from './rules/decode-bound.ts';
import { adviseDecodeSlower } from './rules/decode-slower.ts';
import { adviseErrors } from './rules/errors.ts';
import { adviseFirstTokenSlower } from './rules/first-token-slower.ts';
import { adviseLostAnswers } from './rules/lost-answers.ts';
import { adviseMachineSlower } from './rules/machine-slower.ts';
import { adviseOutputLength } from './rules/output-length.ts';
import { adviseSpeculationFell } from './rules/speculation-fell.ts';
import { adviseTruncatedAnswers } from './rules/truncated-answers.ts';
import { adviseWeakSlice } from './rules/weak-slice.ts';

export const ruleBook: readonly Rule[] = [
  adviseErrors,
  adviseMachineSlower,
  adviseFirstTokenSlower,
  adviseSpeculationFell,
  adviseOutputLength,
  adviseDecodeSlower,
  adviseDecodeBound,
  adviseLostAnswers,
  adviseWeakSlice,
  adviseTruncatedAnswers,
];
