/**
 * The comment by the bundled action against another author's GitHub (`emulate`): a second opinion on what our own says. Its workflow
 * runs cannot be seeded, so the endpoint is one that is down, which is reported like any other result.
 */
import { createSign } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createEmulator, type Emulator } from 'emulate';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readPayload } from '../github/scene.ts';
import { type ActionRun, runAction } from '../runner/run-action.ts';

const repository = { owner: 'Codertocat', name: 'Hello-World' };
const repo = `/repos/${repository.owner}/${repository.name}`;
const APP_ID = 15368;
const permissions = { issues: 'write', pull_requests: 'write', contents: 'read', actions: 'read' };

let github: Emulator;
let workspace: string;
let repositoryId: number;
let headSha: string;
let token: string;

beforeAll(async () => {
  workspace = await mkdtemp(join(tmpdir(), 'insight-second-'));
  await mkdir(join(workspace, '.github'));
  await writeFile(join(workspace, '.github/insight-agent.yml'), 'target: { wait: 1ms }\n');
  github = await createEmulator({
    service: 'github',
    port: 0,
    seed: {
      tokens: {
        owner: { login: repository.owner, scopes: ['repo'] },
        stranger: { login: 'stranger', scopes: ['repo'] },
      },
      github: {
        users: [{ login: repository.owner }, { login: 'stranger' }],
        repos: [{ ...repository, auto_init: true }],
        // The account that a workflow's token writes as is an app's.
        apps: [
          {
            ...{ app_id: APP_ID, slug: 'github-actions', name: 'GitHub Actions', permissions, events: [] },
            installations: [
              { installation_id: 1, account: repository.owner, repository_selection: 'all', permissions },
            ],
          },
        ],
      },
    },
  });
  repositoryId = (await ask<{ id: number }>('GET', repo)).id;
  const main = await ask<{ object: { sha: string } }>('GET', `${repo}/git/ref/heads/main`);
  await ask('POST', `${repo}/git/refs`, { ref: 'refs/heads/changes', sha: main.object.sha });
  const file = { message: 'the change', content: 'aGk=', branch: 'changes' };
  headSha = (await ask<{ commit: { sha: string } }>('PUT', `${repo}/contents/a.txt`, file)).commit.sha;
  token = await mintToken();
});

afterAll(async () => {
  await github.close();
  await rm(workspace, { recursive: true, force: true });
});

it('is created, and updated by a newer run', async () => {
  const number = await openPullRequest();
  const first = await act({ number, runId: 100 });
  expect(first.outputs['comment-status'], first.log).toBe('created');
  const [created] = await listComments(number);
  expect(created).toMatchObject({ user: { login: 'github-actions[bot]' }, body: expect.stringContaining('run=100 ') });
  expect(first.outputs['comment-url']).toBe(created?.html_url);

  const second = await act({ number, runId: 101 });
  expect(second.outputs['comment-status'], second.log).toBe('updated');
  expect(await listComments(number)).toEqual([
    expect.objectContaining({ id: created?.id, body: expect.stringContaining('run=101 ') }),
  ]);
});

it('is not overwritten by an older run', async () => {
  const number = await openPullRequest();
  await act({ number, runId: 201 });
  const older = await act({ number, runId: 200 });
  expect(older.outputs['comment-status'], older.log).toBe('skipped-older');
  expect(await listComments(number)).toEqual([expect.objectContaining({ body: expect.stringContaining('run=201 ') })]);
});

it('is created anew when somebody has deleted it', async () => {
  const number = await openPullRequest();
  await act({ number, runId: 300 });
  const [created] = await listComments(number);
  await ask('DELETE', `${repo}/issues/comments/${created?.id}`);
  const again = await act({ number, runId: 301 });
  expect(again.outputs['comment-status'], again.log).toBe('created');
  expect(await listComments(number)).toHaveLength(1);
});

it('is found on the third page, and a stranger’s with our marker is left alone', async () => {
  const number = await openPullRequest();
  for (let index = 0; index < 220; index += 1) await comment(number, `talk ${index}`);
  await act({ number, runId: 400 });
  const ours = (await listComments(number, 3)).at(-1)?.body ?? '';
  const forged = ours.replace('run=400 ', 'run=999999 ');
  expect(forged).not.toBe(ours);
  await comment(number, forged);
  const again = await act({ number, runId: 401 });
  expect(again.outputs['comment-status'], again.log).toBe('updated');
  const last = (await listComments(number, 3)).slice(-2).map(({ body }) => body);
  expect(last).toEqual([expect.stringContaining('run=401 '), forged]);
});

it('is not written by a token that may only read, which is told', async () => {
  const number = await openPullRequest();
  const readOnly = await mintToken({ ...permissions, issues: 'read', pull_requests: 'read' });
  const step = await act({ number, runId: 500, token: readOnly });
  expect(step.outputs['comment-status'], step.log).toBe('skipped-permission');
  expect(await listComments(number)).toEqual([]);
  expect(step.summary).toContain('cannot be reached');
});

function act(options: { number: number; runId: number; token?: string }): Promise<ActionRun> {
  const payload = readPayload('pull-request-opened') as {
    number: number;
    pull_request: { number: number; head: { sha: string }; base: { ref: string } };
  };
  payload.number = options.number;
  payload.pull_request.number = options.number;
  payload.pull_request.head.sha = headSha;
  payload.pull_request.base.ref = 'main';
  return runAction({
    dir: fileURLToPath(new URL('../..', import.meta.url)),
    inputs: { url: 'http://127.0.0.1:9/v1', model: 'm' },
    event: { name: 'pull_request', payload },
    github: {
      token: options.token ?? token,
      apiUrl: github.url,
      repository: { ...repository, id: repositoryId },
      sha: headSha,
      ref: `refs/pull/${options.number}/merge`,
      runId: options.runId,
    },
    cwd: workspace,
    timeoutMs: 60_000,
  });
}

/** A second pull request of one branch is refused there: each test closes what was open. */
async function openPullRequest(): Promise<number> {
  for (const { number } of await ask<{ number: number }[]>('GET', `${repo}/pulls?state=open`))
    await ask('PATCH', `${repo}/pulls/${number}`, { state: 'closed' });
  const opened = await ask<{ number: number }>('POST', `${repo}/pulls`, { title: 'x', head: 'changes', base: 'main' });
  return opened.number;
}

function listComments(
  number: number,
  page = 1,
): Promise<{ id: number; body: string; html_url: string; user: { login: string } }[]> {
  return ask('GET', `${repo}/issues/${number}/comments?per_page=100&page=${page}`);
}

async function comment(number: number, body: string): Promise<void> {
  await ask('POST', `${repo}/issues/${number}/comments`, { body }, 'stranger');
}

/** As an app gets its token: by a statement of its own, signed with its key. */
async function mintToken(asked: Record<string, string> = permissions): Promise<string> {
  const key = github.generatedSecrets.find(({ kind }) => kind === 'github.app_private_key')?.value ?? '';
  const nowSec = Math.floor(Date.now() / 1000);
  const parts = [
    { alg: 'RS256', typ: 'JWT' },
    { iss: APP_ID, iat: nowSec - 60, exp: nowSec + 300 },
  ];
  const stated = parts.map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.');
  const signed = `${stated}.${createSign('RSA-SHA256').update(stated).sign(key, 'base64url')}`;
  const path = '/app/installations/1/access_tokens';
  return (await ask<{ token: string }>('POST', path, { permissions: asked }, signed)).token;
}

async function ask<T>(method: string, path: string, body?: unknown, secret = 'owner'): Promise<T> {
  const answer = await fetch(`${github.url}${path}`, {
    method,
    headers: { authorization: `Bearer ${secret}`, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await answer.text();
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${text}`);
  return (text === '' ? undefined : JSON.parse(text)) as T;
}
