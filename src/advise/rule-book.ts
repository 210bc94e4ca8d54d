/** Every rule, most telling first: what an earlier rule explains, a later one does not tell again. */
import type { Rule } from './rule.ts';
import { adviseColdStart } from './rules/cold-start.ts';
import { adviseDecodeSlower } from './rules/decode-slower.ts';
import { adviseEdgeCases } from './rules/edge-cases.ts';
import { adviseErrors } from './rules/errors.ts';
import { adviseFirstTokenSlower } from './rules/first-token-slower.ts';
import { adviseInputPipeline } from './rules/input-pipeline.ts';
import { adviseLostAnswers } from './rules/lost-answers.ts';
import { adviseLowSlice } from './rules/low-slice.ts';
import { adviseSampling } from './rules/sampling.ts';
import { adviseSlowTail } from './rules/slow-tail.ts';
import { adviseTruncatedAnswers } from './rules/truncated-answers.ts';
import { adviseWeakSlice } from './rules/weak-slice.ts';

export const ruleBook: readonly Rule[] = [
  adviseErrors,
  adviseInputPipeline,
  adviseColdStart,
  adviseFirstTokenSlower,
  adviseDecodeSlower,
  adviseSlowTail,
  adviseLostAnswers,
  adviseWeakSlice,
  adviseTruncatedAnswers,
  adviseEdgeCases,
  adviseSampling,
  adviseLowSlice,
];
