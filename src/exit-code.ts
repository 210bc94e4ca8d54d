/** The exit codes of the outside contract. */
import type { VerdictWord } from './model/result.ts';

/** 0 for `pass`, `warn` and `no-baseline`; 1 for `fail`; 3 for `invalid`. Bad input (2) and an unusable target (3) are thrown. */
export function exitCodeOf(verdict: VerdictWord): 0 | 1 | 3 {
  switch (verdict) {
    case 'pass':
    case 'warn':
    case 'no-baseline':
      return 0;
    case 'fail':
      return 1;
    case 'invalid':
      return 3;
  }
}
