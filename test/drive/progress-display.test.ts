import { describe, expect, it } from 'vitest';
import { createProgressDisplay, formatProgress } from '../../src/commands/progress-display.ts';
import type { Progress } from '../../src/drive/progress.ts';

const progress = (fields: Partial<Progress> = {}): Progress => ({
  stage: 'steady',
  attempt: 1,
  phase: 'steady',
  done: 30,
  total: 120,
  errors: 0,
  elapsedMs: 10_000,
  ttftP50Ms: () => 181.4,
  ...fields,
});

describe('the line', () => {
  it.each<[string, Partial<Progress>]>([
    ['steady 30/120 · TTFT p50 181 ms · 0 errors · about 30 s left', {}],
    ['steady · warming up', { phase: 'warmup', done: 0 }],
    ['steady (attempt 2) 30/120 · TTFT p50 181 ms · 1 error · about 30 s left', { attempt: 2, errors: 1 }],
    ['steady 30 · TTFT p50 181 ms · 0 errors · about 50 s left', { total: undefined, durationMs: 60_000 }],
    ['steady 120/120 · TTFT p50 2.3 ms · 0 errors · done', { done: 120, ttftP50Ms: () => 2.34 }],
    ['steady 0/120 · 3 errors', { done: 0, errors: 3, ttftP50Ms: () => undefined }],
    ['steady 1/120 · TTFT p50 181 ms · 0 errors · about 20 min left', { done: 1 }],
  ])('%s', (line, fields) => {
    expect(formatProgress(progress(fields))).toBe(line);
  });
});

describe('the display', () => {
  function shown(isTerminal: boolean, steps: [atMs: number, fields: Partial<Progress>][]): string[] {
    const written: string[] = [];
    let nowMs = 0;
    const display = createProgressDisplay({ write: (text) => written.push(text), isTerminal }, () => nowMs);
    for (const [atMs, fields] of steps) {
      nowMs = atMs;
      display.show(progress(fields));
    }
    display.finish();
    display.finish();
    return written;
  }

  it('redraws one line ten times a second on a terminal, and ends it once', () => {
    const written = shown(
      true,
      [0, 50, 99, 100, 199, 200].map((atMs) => [atMs, {}]),
    );
    expect(written).toHaveLength(4);
    expect(written.slice(0, 3).every((text) => text.startsWith('\r\u001b[2Ksteady'))).toBe(true);
    expect(written.at(-1)).toBe('\n');
  });

  it('writes a plain line every five seconds elsewhere', () => {
    const written = shown(
      false,
      [0, 100, 4999, 5000, 9000].map((atMs) => [atMs, {}]),
    );
    expect(written).toHaveLength(2);
    expect(written.join('')).not.toContain('\u001b');
  });

  it('always shows the first word of a stage and of an attempt, and the last', () => {
    const written = shown(false, [
      [0, {}],
      [1, { stage: 'peak' }],
      [2, { stage: 'peak', attempt: 2 }],
      [3, { stage: 'peak', attempt: 2 }],
      [4, { stage: 'peak', attempt: 2, done: 120 }],
    ]);
    expect(written).toHaveLength(4);
    expect(written.at(-1)).toContain('120/120');
  });

  it('computes a median only when it shows it', () => {
    let asked = 0;
    const ttftP50Ms = (): number => asked++;
    shown(
      true,
      [0, 1, 2, 3].map((atMs) => [atMs, { ttftP50Ms }]),
    );
    expect(asked).toBe(1);
  });
});
