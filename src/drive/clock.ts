/**
 * The machine-wide monotonic clock in milliseconds (CLOCK_MONOTONIC on Linux): two processes on one machine read the same time, so
 * that a server's log of true instants can be laid beside ours.
 */
export function monotonicMs(): number {
  const [seconds, nanoseconds] = process.hrtime();
  return seconds * 1000 + nanoseconds / 1e6;
}
