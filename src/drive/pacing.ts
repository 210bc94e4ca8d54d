/** What an open loop does next: a pure function of the time and of what was sent. */

/**
 * How long to wait before the next request is due, in ms from `elapsedMs` on (both from the start of the load); 0 where it is late,
 * undefined where none is left. The instants are absolute, so a request that was sent late delays none after it.
 */
export function pace(
  instantsMs: readonly number[],
  { elapsedMs, sent }: { elapsedMs: number; sent: number },
): { waitMs: number } | undefined {
  const dueMs = instantsMs[sent];
  return dueMs === undefined ? undefined : { waitMs: Math.max(0, dueMs - elapsedMs) };
}
