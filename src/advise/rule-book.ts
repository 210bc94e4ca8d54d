/** Every rule, most telling first: what an earlier rule explains, a later one does not tell again. */
import type { Rule } from './rule.ts';
import { adviseChunkBudget } from './rules/chunk-budget.ts';
import { adviseChunkedPrefill } from './rules/chunked-prefill.ts';
import { adviseContextWindow } from './rules/context-window.ts';
import { adviseDecodeSlower } from './rules/decode-slower.ts';
import { adviseErrors } from './rules/errors.ts';
import { adviseFirstTokenSlower } from './rules/first-token-slower.ts';
import { adviseLostAnswers } from './rules/lost-answers.ts';
import { advisePrefillBound } from './rules/prefill-bound.ts';
import { advisePrefixCache } from './rules/prefix-cache.ts';
import { adviseResponseCache } from './rules/response-cache.ts';
import { adviseTruncatedAnswers } from './rules/truncated-answers.ts';
import { adviseWeakSlice } from './rules/weak-slice.ts';

export const ruleBook: readonly Rule[] = [
  adviseContextWindow,
  adviseErrors,
  advisePrefixCache,
  adviseChunkBudget,
  adviseChunkedPrefill,
  advisePrefillBound,
  adviseResponseCache,
  adviseFirstTokenSlower,
  adviseDecodeSlower,
  adviseLostAnswers,
  adviseWeakSlice,
  adviseTruncatedAnswers,
];
