/** From the start of the action's process to its first request at the endpoint, and the size of what a job has to fetch. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { stop } from './endpoint.ts';

export interface StartUpResult {
  /** Of each start. */
  ms: number[];
  distBytes: number;
  /** As action.yml names it. */
  entry: string;
}

const root = fileURLToPath(new URL('../../', import.meta.url));

export async function measureStartUp(starts: number, folder: string): Promise<StartUpResult> {
  const { runs } = parse(readFileSync(join(root, 'action.yml'), 'utf8')) as { runs: { main: string } };
  const ms: number[] = [];
  for (let start = 0; start < starts; start++) ms.push(await startOnce(join(root, runs.main), folder));
  return { ms, distBytes: sizeOf(join(root, 'dist')), entry: runs.main };
}

/** On a push, where the action records a run: nothing of GitHub's is asked before the endpoint is. */
async function startOnce(main: string, folder: string): Promise<number> {
  const scratch = mkdtempSync(join(folder, 'start-'));
  writeFileSync(
    join(scratch, 'event.json'),
    JSON.stringify({ ref: 'refs/heads/main', repository: { default_branch: 'main' } }),
  );
  for (const name of ['output', 'summary.md', 'env', 'state', 'path']) writeFileSync(join(scratch, name), '');
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const firstRequest = once(server, 'request').then(() => performance.now());
  const startedMs = performance.now();
  const child = spawn(process.execPath, [main], {
    cwd: scratch,
    env: describeJob(scratch, port),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let told = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (data: Buffer) => {
      told += data.toString();
    });
  }
  const ended = once(child, 'exit').then(() => {
    throw new Error(`The action ended before it asked the endpoint anything: ${told.slice(-2000)}`);
  });
  ended.catch(() => {});
  try {
    return (await Promise.race([firstRequest, ended])) - startedMs;
  } finally {
    server.close();
    server.closeAllConnections();
    await stop(child);
  }
}

/** What the runner would set, as far as a push needs it. */
function describeJob(scratch: string, port: number): Record<string, string> {
  return {
    PATH: process.env.PATH ?? '',
    HOME: scratch,
    ...{ CI: 'true', GITHUB_ACTIONS: 'true', GITHUB_EVENT_NAME: 'push', GITHUB_REF: 'refs/heads/main' },
    ...{ GITHUB_REF_NAME: 'main', GITHUB_REPOSITORY: 'owner/name', GITHUB_REPOSITORY_ID: '1', GITHUB_RUN_ID: '1' },
    ...{ GITHUB_REPOSITORY_OWNER: 'owner', GITHUB_RUN_ATTEMPT: '1', GITHUB_JOB: 'measure', GITHUB_WORKFLOW: 'Insight' },
    GITHUB_WORKFLOW_REF: 'owner/name/.github/workflows/insight.yml@refs/heads/main',
    ...{ GITHUB_SHA: '0'.repeat(40), GITHUB_SERVER_URL: 'http://127.0.0.1:9', GITHUB_API_URL: 'http://127.0.0.1:9' },
    ...{ GITHUB_WORKSPACE: scratch, RUNNER_TEMP: scratch, RUNNER_OS: 'Linux', RUNNER_ARCH: 'X64' },
    GITHUB_EVENT_PATH: join(scratch, 'event.json'),
    ...{ GITHUB_OUTPUT: join(scratch, 'output'), GITHUB_STEP_SUMMARY: join(scratch, 'summary.md') },
    ...{ GITHUB_ENV: join(scratch, 'env'), GITHUB_STATE: join(scratch, 'state'), GITHUB_PATH: join(scratch, 'path') },
    ...{ INPUT_URL: `http://127.0.0.1:${port}/v1`, INPUT_MODEL: 'bench-model', 'INPUT_GITHUB-TOKEN': 'none' },
  };
}

function sizeOf(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((total, { parentPath, name }) => total + statSync(join(parentPath, name)).size, 0);
}
