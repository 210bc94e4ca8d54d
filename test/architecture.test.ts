import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { findBreaches, findIdleAllowances, listImports, type Source } from './architecture-rules.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const sources: Source[] = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .map((name) => `src/${name.replaceAll('\\', '/')}`)
  .filter((path) => path.endsWith('.ts'))
  .sort()
  .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));

describe('the sources', () => {
  it('are found', () => {
    expect(sources.length).toBeGreaterThan(40);
    expect(sources.flatMap(({ text }) => listImports(text)).length).toBeGreaterThan(100);
  });

  it('hold the import rule, reach outside only at named edges, and stay short', () => {
    expect(findBreaches(sources)).toEqual([]);
  });

  it('need every edge that is allowed', () => {
    expect(findIdleAllowances(sources)).toEqual([]);
  });
});

describe('the rules', () => {
  const breaches = (path: string, text: string) => findBreaches([{ path, text }]);

  it.each<[string, string, string]>([
    ['a stage imports another', 'src/measure/a.ts', "import { x } from '../drive/b.ts';"],
    ['a stage imports a type of another', 'src/measure/a.ts', "import type { X } from '../drive/b.ts';"],
    ['an import over several lines', 'src/measure/a.ts', "import {\n  x,\n  y,\n} from '../drive/b.ts';"],
    [
      'an import after another on the line',
      'src/measure/a.ts',
      "import type { X } from './x.ts'; import '../drive/b.ts'",
    ],
    ['a dynamic import', 'src/measure/a.ts', "const x = await import('../drive/b.ts');"],
    ['a re-export', 'src/measure/a.ts', "export { x } from '../drive/b.ts';"],
    ['a stage imports the pipeline', 'src/measure/a.ts', "import { gate } from '../gate.ts';"],
    ['a stage imports a command', 'src/measure/a.ts', "import { run } from '../commands/run.ts';"],
    ['a stage in a deeper folder imports another', 'src/quality/scorers/a.ts', "import { x } from '../../drive/b.ts';"],
    ['the ground imports a stage', 'src/model/a.ts', "import type { X } from '../drive/b.ts';"],
    ['the metric table imports a stage', 'src/metrics.ts', "import { x } from './drive/b.ts';"],
    ['config imports more than the name lists', 'src/config/a.ts', "import { x } from '../protocol/openai-chat.ts';"],
    ['another stage reads the name lists', 'src/drive/a.ts', "import { x } from '../protocol/list.ts';"],
    [
      'a stage that owns none imports the validators',
      'src/drive/a.ts',
      "import { x } from '../generated/validators.js';",
    ],
    ['somebody imports an entry', 'src/commands/a.ts', "import { main } from '../cli.ts';"],
    ['the source imports a script', 'src/commands/a.ts', "import { x } from '../../scripts/build.ts';"],
    ['a folder that nobody knows', 'src/utils/a.ts', ''],
    ['the toolkit outside github', 'src/report/a.ts', "import * as core from '@actions/core';"],
    ['the toolkit in a command', 'src/commands/a.ts', "import { getOctokit } from '@actions/github';"],
    ['octokit outside github', 'src/history/a.ts', "import { retry } from '@octokit/plugin-retry';"],
    ['the environment', 'src/config/a.ts', 'const key = process.env.KEY;'],
    ['the arguments', 'src/config/a.ts', 'const [, , first] = process.argv;'],
    ['the wall clock', 'src/history/a.ts', 'const now = Date.now();'],
    ['the wall clock by another name', 'src/history/a.ts', 'const now = new Date();'],
    ['the wall clock as a value', 'src/history/a.ts', 'const clock = Date.now;'],
    ['randomness', 'src/stats/a.ts', 'const r = Math.random();'],
    ['randomness from the platform', 'src/workload/a.ts', "import { randomUUID } from 'node:crypto';"],
    ['the monotonic clock', 'src/drive/a.ts', 'const t = performance.now();'],
    ['files', 'src/report/a.ts', "import { readFileSync } from 'node:fs';"],
    ['files by promise', 'src/report/a.ts', "import { readFile } from 'node:fs/promises';"],
    ['a process', 'src/advise/a.ts', "import { execFile } from 'node:child_process';"],
    ['the network', 'src/quality/a.ts', "const answer = await fetch('https://x');"],
    ['the network by a package', 'src/quality/a.ts', "import { request } from 'undici';"],
    ['a default export', 'src/drive/a.ts', 'export default function f() {}'],
    ['a default export by name', 'src/drive/a.ts', 'export { f as default };'],
    ['a barrel', 'src/drive/a.ts', "export * from './b.ts';"],
    ['a long file', 'src/drive/a.ts', 'const x = 1;\n'.repeat(301)],
    [
      'a long file with a comment that gives no reason',
      'src/drive/a.ts',
      `/** Things. */\n${'const x = 1;\n'.repeat(301)}`,
    ],
    ['code after a string that looks like a comment', 'src/drive/a.ts', "const a = 'https://x'; const b = Date.now();"],
  ])('see %s', (_, path, text) => {
    expect(breaches(path, text)).toHaveLength(1);
  });

  it.each<[string, string, string]>([
    [
      'the ground',
      'src/measure/a.ts',
      "import { x } from '../metrics.ts';\nimport type { Y } from '../model/run-file.ts';\nimport { z } from '../stats/holm.ts';",
    ],
    ['the stage itself', 'src/quality/scorers/a.ts', "import { x } from '../fold.ts';"],
    [
      'the name lists in config',
      'src/config/a.ts',
      "import { x } from '../protocol/list.ts';\nimport { y } from '../quality/list.ts';",
    ],
    ['the validators in history', 'src/history/a.ts', "import { x } from '../generated/validators.js';"],
    [
      'stages where they meet',
      'src/gate.ts',
      "import { x } from './drive/a.ts';\nimport { y } from './report/b.ts';\nprocess.env.X;",
    ],
    ['the toolkit in github', 'src/github/a.ts', "import * as core from '@actions/core';"],
    [
      'a breach in a comment',
      'src/drive/a.ts',
      "// import { x } from '../report/b.ts';\n/* process.env, Date.now() */\nconst x = 1; // Math.random()",
    ],
    ['a date that is given', 'src/drive/a.ts', 'const d = new Date(startedAt);'],
    [
      'a long file that says why',
      'src/drive/a.ts',
      `/** A table. Long because it is one. */\n${'const x = 1;\n'.repeat(301)}`,
    ],
  ])('allow %s', (_, path, text) => {
    expect(breaches(path, text)).toEqual([]);
  });

  it('see an allowance that nobody needs', () => {
    expect(findIdleAllowances([]).length).toBeGreaterThan(0);
  });
});
