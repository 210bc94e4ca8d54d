/** Shows how the measurement goes: a redrawn line on a terminal, a plain line every few seconds elsewhere. */
import type { Progress } from '../drive/progress.ts';

export interface Screen {
  write: (text: string) => void;
  isTerminal: boolean;
}

const REDRAW_MS = 100;
const LINE_MS = 5000;

export interface ProgressDisplay {
  show: (progress: Progress) => void;
  /** Ends the redrawn line, so that what follows starts on its own. */
  finish: () => void;
}

/** `now` in monotonic milliseconds. The first and the last word of a stage are always shown. */
export function createProgressDisplay(screen: Screen, now: () => number): ProgressDisplay {
  let shownMs = Number.NEGATIVE_INFINITY;
  let stage = '';
  let drawn = false;
  const endLine = (): void => {
    if (drawn) screen.write('\n');
    drawn = false;
  };
  return {
    finish: endLine,
    show: (progress) => {
      const key = `${progress.stage}#${progress.attempt}`;
      const isNew = key !== stage;
      const isLast = progress.total !== undefined && progress.done >= progress.total;
      if (!isNew && !isLast && now() - shownMs < (screen.isTerminal ? REDRAW_MS : LINE_MS)) return;
      if (isNew) endLine();
      stage = key;
      shownMs = now();
      const line = formatProgress(progress);
      screen.write(screen.isTerminal ? `\r\u001b[2K${line}` : `${line}\n`);
      drawn = screen.isTerminal;
    },
  };
}

/** "steady 120/300 · TTFT p50 181 ms · 0 errors · about 40 s left" */
export function formatProgress(progress: Progress): string {
  const { stage, attempt, phase, done, total, errors, elapsedMs, durationMs, workers } = progress;
  const marks = [...(attempt > 1 ? [`attempt ${attempt}`] : []), ...(workers ? [`${workers} worker threads`] : [])];
  const name = marks.length > 0 ? `${stage} (${marks.join(', ')})` : stage;
  if (phase === 'warmup') return `${name} · warming up`;
  const ttft = progress.ttftP50Ms();
  const left = remainingMs(progress);
  return [
    `${name} ${done}${total === undefined ? '' : `/${total}`}`,
    ...(ttft === undefined ? [] : [`TTFT p50 ${ttft < 10 ? ttft.toFixed(1) : ttft.toFixed(0)} ms`]),
    `${errors} error${errors === 1 ? '' : 's'}`,
    ...(left === undefined ? [] : left < 500 ? ['done'] : [`about ${formatSeconds(left)} left`]),
  ].join(' · ');

  function remainingMs({ total: all }: Progress): number | undefined {
    if (all !== undefined) return done === 0 ? undefined : (elapsedMs / done) * (all - done);
    return durationMs === undefined ? undefined : Math.max(0, durationMs - elapsedMs);
  }
}

function formatSeconds(ms: number): string {
  const seconds = Math.round(ms / 1000);
  return seconds < 90 ? `${Math.max(1, seconds)} s` : `${Math.round(seconds / 60)} min`;
}
