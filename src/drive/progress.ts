/** What a display may say while a stage runs. */
export interface Progress {
  stage: string;
  attempt: number;
  phase: 'warmup' | 'steady';
  done: number;
  /** Absent for a stage that is bounded by time. */
  total?: number | undefined;
  errors: number;
  elapsedMs: number;
  durationMs?: number | undefined;
  /** Threads that carry the load; absent: one. */
  workers?: number | undefined;
  /** Median TTFT so far; computed only when a display asks. */
  ttftP50Ms: () => number | undefined;
}
