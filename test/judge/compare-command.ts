/** `insight-agent compare` in this process, on real files: what it prints, and the exit code. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type CompareOptions, compare } from '../../src/commands/compare.ts';
import type { Result } from '../../src/model/result.ts';
import type { Run } from '../../src/model/run-file.ts';

export interface Compared {
  exitCode: number;
  result: Result;
}

export class CompareFolder {
  readonly path = mkdtempSync(join(tmpdir(), 'insight-compare-'));

  [Symbol.dispose](): void {
    rmSync(this.path, { recursive: true });
  }

  /** Writes a run file, a result of another tool or a text; returns its path. */
  write(name: string, content: Run | Record<string, unknown> | string): string {
    const path = join(this.path, name);
    const text = typeof content === 'string' ? content : isRun(content) ? runText(content) : JSON.stringify(content);
    writeFileSync(path, text);
    return path;
  }

  /** Throws what the command throws. */
  async compare(options: Omit<CompareOptions, 'format'>): Promise<Compared> {
    const { exitCode, text } = await this.print({ ...options, format: 'json' });
    return { exitCode, result: JSON.parse(text) as Result };
  }

  async print(options: CompareOptions): Promise<{ exitCode: number; text: string }> {
    let text = '';
    const exitCode = await compare(options, {
      stdout: (written) => {
        text += written;
      },
      stderr: () => {},
      program: 'insight-agent',
      env: {},
      isTerminal: false,
      color: false,
      width: 100,
      signal: new AbortController().signal,
    });
    return { exitCode, text };
  }
}

function isRun(content: Run | Record<string, unknown>): content is Run {
  return 'header' in content && 'samples' in content;
}

/** The run as its file has it: one record a line. */
export function runText({ header, samples, scores, stages, health, end }: Run): string {
  return [header, ...samples, ...scores, ...stages, ...health, ...(end ? [end] : [])]
    .map((record) => `${JSON.stringify(record)}\n`)
    .join('');
}
