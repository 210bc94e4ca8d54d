/** One folder for each run of the tests: what several files need is recorded into it by the first. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    recordedFolder: string;
  }
}

export function setup(project: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'insight-recorded-'));
  project.provide('recordedFolder', folder);
  return () => rmSync(folder, { recursive: true });
}
