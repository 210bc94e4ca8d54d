/** What a part of a run can come to its end for, before its plan. */

/** What a run may use up, beside its time. */
export type BudgetKey = 'requests' | 'tokens' | 'usd';

/** What ends a part of a run before its plan, beside a stop of the whole run. */
export type Shortage = BudgetKey | 'rate-limit';
