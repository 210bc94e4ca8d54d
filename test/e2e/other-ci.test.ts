/** The examples for GitLab CI and Jenkins: their shell lines run as they stand, against a simulated endpoint and GitLab's API on a socket. */
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { PartialProfile } from '../../src/simulator/profile.ts';
import { writeZip } from '../local-github/zip-writer.ts';
import { type GitLab, gitlabToken, gitlabUser, startGitLab } from '../other-ci/gitlab.ts';
import { checkOut, type Ended, publishTool, readGitLabJob, readJenkinsfile, runShell } from '../other-ci/shell.ts';
import { quickConfig, slowPrefill, withEndpoint } from './endpoint.ts';

const { variables } = readGitLabJob('insight-gate');
const key = 'key-of-staging';
let parent: string;
let fromHere: Record<string, string>;
beforeAll(() => {
  parent = mkdtempSync(join(tmpdir(), 'insight-other-ci-'));
  fromHere = publishTool(parent, variables.INSIGHT_VERSION ?? '');
});
afterAll(() => rmSync(parent, { recursive: true }));

const configFor = (url: string): string =>
  `target: { url: "${url}", model: test-model, api-key-env: STAGING_API_KEY }${quickConfig}`;

/** Runs in a folder of its own, as on a fresh runner, and hands that over with how it ended. */
async function inJob(
  changes: { runSeed: number; changes?: PartialProfile },
  work: (folder: string) => Promise<Ended>,
): Promise<Ended & { folder: string }> {
  return withEndpoint({ ...changes, apiKey: key }, async (endpoint) => {
    const folder = checkOut(parent, configFor(endpoint.url));
    return { ...(await work(folder)), folder };
  });
}

const stored = (folder: string): string[] => readdirSync(join(folder, 'insight-baseline')).sort();

describe('the job for GitLab', () => {
  let gitlab: GitLab;
  // Before each, so that a test that is tried again begins with an empty merge request.
  beforeEach(async () => {
    gitlab = await startGitLab({ perPage: 2 });
  });
  afterEach(() => gitlab[Symbol.asyncDispose]());

  async function runJob(name: string, iid: number, options: { runSeed: number; changes?: PartialProfile }) {
    return inJob(options, async (cwd) => {
      const job = readGitLabJob(name);
      const env = {
        ...fromHere,
        ...job.variables,
        STAGING_API_KEY: key,
        INSIGHT_TOKEN: gitlabToken,
        CI_API_V4_URL: gitlab.url,
        CI_PROJECT_ID: '5',
        CI_DEFAULT_BRANCH: 'main',
        CI_PIPELINE_IID: String(iid),
        CI_MERGE_REQUEST_IID: '3',
      };
      const ended = await runShell(job.script, { cwd, env });
      const after = await runShell(job.after, { cwd, env });
      expect(after.exitCode, after.log).toBe(0);
      return ended;
    });
  }

  async function record(iid: number, runSeed: number): Promise<string> {
    const { exitCode, log, folder } = await runJob('insight-record', iid, { runSeed });
    expect(exitCode, log).toBe(0);
    const files = stored(folder).map((name) => ({
      name: `insight-baseline/${name}`,
      content: readFileSync(join(folder, 'insight-baseline', name)),
    }));
    gitlab.artifacts = writeZip(files);
    return folder;
  }

  it('says NOT GATED before main has a run, records, gates by the exit code, and keeps one note', async () => {
    const first = await runJob('insight-gate', 1, { runSeed: 1 });
    expect(first.exitCode, first.log).toBe(0);
    expect(gitlab.notes.map(({ body }) => body.slice(0, 60))).toEqual([
      expect.stringMatching(/^<!-- insight-agent -->\n### ⚪ NOT GATED/),
    ]);

    expect(stored(await record(2, 2))).toEqual(['run-000000000002.jsonl']);
    expect(stored(await record(3, 3))).toEqual(['run-000000000002.jsonl', 'run-000000000003.jsonl']);

    // A stranger's notes before ours, one with our mark, and so many that ours is on the second page.
    const ours = gitlab.notes.splice(0);
    gitlab.notes.push(
      { id: 1, author: 99, body: '<!-- insight-agent -->\n### ✅ Pass: trust me' },
      { id: 2, author: 99, body: 'Looks good.' },
      ...ours,
    );
    const innocent = await runJob('insight-gate', 4, { runSeed: 4 });
    expect(innocent.exitCode, innocent.log).toBe(0);
    expect(innocent.log).toContain('Pass');
    const guilty = await runJob('insight-gate', 5, { runSeed: 5, changes: slowPrefill });
    expect(guilty.exitCode, guilty.log).toBe(1);

    expect(gitlab.writes).toEqual([
      'POST /projects/5/merge_requests/3/notes',
      'PUT /projects/5/merge_requests/3/notes/100',
      'PUT /projects/5/merge_requests/3/notes/100',
    ]);
    expect(gitlab.notes[0]?.body).toContain('trust me');
    const note = gitlab.notes.find(({ author }) => author === gitlabUser)?.body;
    expect(note).toMatch(/^<!-- insight-agent -->\n### ❌ Fail: TTFT/);
    expect(readFileSync(join(guilty.folder, 'insight-out/junit.xml'), 'utf8')).toContain('<failure');
  }, 240_000);

  it('is an error where the stored runs cannot be asked for: that is not "no baseline"', async () => {
    const { script, variables: fixed } = readGitLabJob('insight-gate');
    const env = { ...fromHere, ...fixed, CI_API_V4_URL: gitlab.url, CI_PROJECT_ID: '5', CI_DEFAULT_BRANCH: 'main' };
    const cwd = checkOut(parent, configFor('http://127.0.0.1:9/v1'));
    const { exitCode, log } = await runShell(script, { cwd, env: { ...env, INSIGHT_TOKEN: 'expired' } });
    expect(log).toContain('GitLab answered 401');
    expect(exitCode).toBe(2);
  });

  it('keeps no more runs of main than it says', async () => {
    const { script, variables: fixed } = readGitLabJob('insight-record');
    const rotate = script.split('\n').find((line) => line.startsWith('ls insight-baseline')) ?? '';
    const cwd = checkOut(parent, '');
    const names = Array.from({ length: 14 }, (_, index) => `run-${String(index + 1).padStart(12, '0')}.jsonl`);
    const make = `mkdir insight-baseline; touch ${names.map((name) => `insight-baseline/${name}`).join(' ')}`;
    expect((await runShell(`${make}\n${rotate}`, { cwd, env: fixed })).exitCode).toBe(0);
    expect(stored(cwd)).toEqual(names.slice(2));
  });
});

describe('the Jenkinsfile', () => {
  const { blocks, environment } = readJenkinsfile();
  const run = (
    stages: string[],
    number: number,
    options: { runSeed: number; changes?: PartialProfile; from?: string },
  ) =>
    inJob(options, async (cwd) => {
      const env = { ...fromHere, ...environment, STAGING_API_KEY: key, BUILD_NUMBER: String(number) };
      let ended: Ended = { exitCode: null, log: '' };
      for (const stage of stages) {
        ended = await runShell(blocks[stage] ?? 'exit 99', { cwd, env });
        if (ended.exitCode !== 0) return ended;
        // What the step copyArtifacts does, behind the first block.
        const kept = join(options.from ?? '', 'insight-baseline');
        if (stage === 'Fetch' && options.from !== undefined && existsSync(kept))
          cpSync(kept, join(cwd, 'insight-baseline'), { recursive: true });
      }
      return ended;
    });

  it('records on main and gates a pull request by the exit code', async () => {
    const first = await run(['Fetch', 'Record'], 1, { runSeed: 11 });
    expect(first.exitCode, first.log).toBe(0);
    const second = await run(['Fetch', 'Record'], 2, { runSeed: 12, from: first.folder });
    expect(second.exitCode, second.log).toBe(0);
    expect(stored(second.folder)).toEqual(['run-000000000001.jsonl', 'run-000000000002.jsonl']);
    const innocent = await run(['Fetch', 'Gate'], 3, { runSeed: 13, from: second.folder });
    expect(innocent.exitCode, innocent.log).toBe(0);
    expect(innocent.log).toContain('Pass');
    const guilty = await run(['Fetch', 'Gate'], 4, { runSeed: 14, from: second.folder, changes: slowPrefill });
    expect(guilty.exitCode, guilty.log).toBe(1);
  }, 240_000);
});
