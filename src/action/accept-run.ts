/** A stored run as the history reads it: whatever source it comes from, it is taken or refused by the same rules. */
import { refuseStoredRun } from '../baseline-files.ts';
import { InsightError } from '../errors.ts';
import type { Acceptance } from '../github/examine-run.ts';
import { parseRun } from '../history/run-file.ts';
import type { Run, RunHeader } from '../model/run-file.ts';

/** A file that cannot be read is refused, not fatal: one broken file must not cost the others. */
export function acceptRun(text: string, source: string, candidate: RunHeader): Acceptance<Run> {
  try {
    const run = parseRun(text, source);
    const reason = refuseStoredRun(run, candidate);
    return reason ? { ok: false, reason } : { ok: true, value: run, header: run.header };
  } catch (error) {
    if (error instanceof InsightError) return { ok: false, reason: error.message };
    throw error;
  }
}
