/** Our own GitHub's answers, held against GitHub's description of them. What tests rely on must not be our invention. */
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { routes } from '../local-github/routes.ts';
import { type LocalGitHub, startLocalGitHub } from '../local-github/server.ts';
import type { Access, Scope } from '../local-github/state.ts';
import { documentedPermissions, openScene } from './scene.ts';

const cut = JSON.parse(readFileSync(new URL('../fixtures/github/openapi-cut.json', import.meta.url), 'utf8'));
const repo = '/repos/Codertocat/Hello-World';

/** Compiled once for all; `$defs` are found through the cut's own id. */
const ajv = new Ajv2020({
  strict: false,
  allErrors: true,
  formats: {
    'date-time': (text: string) => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)$/.test(text),
    uri: (text: string) => URL.canParse(text),
    int64: true,
    email: true,
  },
});
ajv.addSchema(cut, 'cut');

function findMistakes(answer: LocalGitHub['answers'][number]): string[] {
  const name = `${answer.operation} ${answer.status}`;
  if (cut.responses[name] === undefined) return [`the description has no answer ${name}`];
  const validate = ajv.getSchema(
    `cut#/responses/${name.replaceAll('~', '~0').replaceAll('/', '~1').replace(/[ {}]/g, encodeURIComponent)}`,
  );
  if (validate === undefined) throw new Error(`no schema ${name}`);
  return validate(answer.body) === true
    ? []
    : (validate.errors ?? []).map((error) => `${name}${error.instancePath} ${error.message}`);
}

async function ask(
  github: LocalGitHub,
  token: string,
  path: string,
  init: { method?: string; body?: unknown; accept?: string; bytes?: string } = {},
): Promise<Response> {
  const text = init.bytes ?? (init.body === undefined ? undefined : JSON.stringify(init.body));
  return fetch(`${github.apiUrl}${path}`, {
    method: init.method ?? 'GET',
    headers: { authorization: `token ${token}`, ...(init.accept === undefined ? {} : { accept: init.accept }) },
    redirect: 'manual',
    ...(text === undefined ? {} : { body: text }),
  });
}

describe('the local GitHub', () => {
  test('answers every route as GitHub describes it', async () => {
    await using scene = await openScene();
    const { github, base, head, merge } = scene;
    const { state } = github;
    const token = state.addToken({ ...documentedPermissions, contents: 'write', statuses: 'write' });
    const run = state.addRun({
      headSha: base[2] ?? '',
      attempts: [[{ conclusion: 'failure' }], [{}, { status: 'in_progress', conclusion: null, runnerName: null }]],
    });
    const fork = state.addRun({
      headSha: head,
      event: 'pull_request',
      headRepositoryId: 9,
      status: 'in_progress',
      conclusion: null,
    });
    const artifact = state.addArtifact(run, { name: 'insight-agent-1', files: { 'run.jsonl': '{}' } });
    state.addArtifact(fork, { name: 'old', expired: true, digest: null });
    const comment = state.addComment(2, { login: 'Codertocat', id: 21031067, type: 'User' }, 'hello');
    state.addPullRequest(2, { labels: ['bug'], mergeCommitSha: merge });
    state.addPullRequest(5, { headRepositoryId: 999, headOwner: 'stranger', headRef: 'main', headSha: merge });
    state.addFile(base[1] ?? '', '.github/insight-agent.yml', 'gates: {}\n');
    state.addFile(head, '.github/insight-agent.yml', 'gates: { ttft_p50: off }\n');
    const release = state.addRelease('insight-baselines', [{ name: 'old.zip', bytes: Buffer.from('x'), digest: null }]);
    const upload = `/uploads${repo}/releases/${release.id}/assets?name=new%20one.zip`;

    const asked: [string, number, { method?: string; body?: unknown; bytes?: string }?][] = [
      [`${repo}/actions/runs?per_page=1`, 200],
      [`${repo}/actions/workflows/insight.yml/runs?branch=main&event=push`, 200],
      [`${repo}/actions/runs/${run.id}/artifacts`, 200],
      [`${repo}/actions/runs/${fork.id}/artifacts`, 200],
      [`${repo}/actions/runs/${run.id}/attempts/1/jobs`, 200],
      [`${repo}/actions/runs/${run.id}/attempts/2/jobs`, 200],
      [`${repo}/actions/runs/${run.id}/attempts/3/jobs`, 404],
      [`${repo}/commits?sha=${merge}`, 200],
      [`${repo}/commits?sha=${'0'.repeat(40)}`, 404],
      [`${repo}/commits/${merge}`, 200],
      [`${repo}/commits/${'0'.repeat(40)}`, 422],
      [`${repo}/compare/${base[2]}...${head}`, 200],
      [`${repo}/compare/${base[2]}...${'0'.repeat(40)}`, 404],
      [`${repo}/git/ref/heads%2Fmain`, 200],
      [`${repo}/git/ref/heads%2Fnone`, 404],
      [`${repo}/issues/2/comments`, 200],
      [`${repo}/issues/3/comments`, 404],
      [`${repo}/issues/2/comments`, 201, { method: 'POST', body: { body: 'x' } }],
      [`${repo}/issues/2/comments`, 422, { method: 'POST', body: { body: '' } }],
      [`${repo}/issues/3/comments`, 404, { method: 'POST', body: { body: 'x' } }],
      [`${repo}/issues/comments/${comment.id}`, 200, { method: 'PATCH', body: { body: 'y' } }],
      [`${repo}/issues/comments/${comment.id}`, 422, { method: 'PATCH', body: { body: 'y'.repeat(65_537) } }],
      [`${repo}/actions/runs/${run.id}`, 200],
      [`${repo}/pulls?head=Codertocat:changes`, 200],
      [`${repo}/pulls?state=all&per_page=1`, 200],
      [`${repo}/pulls/2`, 200],
      [`${repo}/pulls/5`, 200],
      [`${repo}/pulls/9`, 404],
      [`${repo}/pulls/2/files`, 200],
      [`${repo}/commits/${head}/pulls`, 200],
      [`${repo}/issues/2/labels`, 200],
      [`${repo}/issues/9/labels`, 404],
      [`${repo}/contents/.github%2Finsight-agent.yml?ref=${head}`, 200],
      [`${repo}/contents/.github?ref=${base[1]}`, 200],
      [`${repo}/contents/none.yml?ref=${head}`, 404],
      [`${repo}/statuses/${head}`, 201, { method: 'POST', body: { state: 'pending', context: 'insight' } }],
      [`${repo}/commits/${head}/statuses`, 200],
      [`${repo}/commits/changes/status`, 200],
      [`${repo}/commits/${'0'.repeat(40)}/status`, 404],
      [`${repo}/releases`, 201, { method: 'POST', body: { tag_name: 'v1' } }],
      [`${repo}/releases`, 422, { method: 'POST', body: { tag_name: 'v1' } }],
      [`${repo}/releases/tags/insight-baselines`, 200],
      [`${repo}/releases/tags/none`, 404],
      [upload, 201, { method: 'POST', bytes: 'not JSON' }],
      [`${repo}/releases/${release.id}/assets`, 200],
      [`${repo}/releases/assets/${release.assets[0]?.id}`, 200],
      [`${repo}/releases/assets/1`, 404],
      [`${repo}/releases/assets/1`, 404, { method: 'DELETE' }],
    ];
    for (const [path, status, init] of asked)
      expect([path, (await ask(github, token, path, init)).status]).toEqual([path, status]);
    const readOnly = state.addToken({ contents: 'read' });
    expect(
      (await ask(github, readOnly, `${repo}/issues/2/comments`, { method: 'POST', body: { body: '' } })).status,
    ).toBe(403);

    expect(github.answers.flatMap(findMistakes)).toEqual([]);
    const checked = new Set(github.answers.map((answer) => answer.operation));
    expect(routes.map((route) => route.operation).filter((operation) => !checked.has(operation))).toEqual([
      'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/zip',
    ]);

    const redirect = await ask(github, token, `${repo}/actions/artifacts/${artifact.id}/zip`);
    expect(redirect.status).toBe(302);
    const location = redirect.headers.get('location') ?? '';
    expect(new URL(location).origin).not.toBe(github.apiUrl);
    expect((await fetch(location)).status).toBe(200);
    expect((await fetch(location, { headers: { authorization: 'token x' } })).status).toBe(400);
  });

  test('gives the bytes of an asset at an address that no token may be sent to', async () => {
    await using scene = await openScene();
    const { state } = scene.github;
    const token = state.addToken({ contents: 'write' });
    const release = (await (
      await ask(scene.github, token, `${repo}/releases`, { method: 'POST', body: { tag_name: 'insight-baselines' } })
    ).json()) as { upload_url: string };
    expect(state.refs.get('refs/tags/insight-baselines')).toBe(scene.base[2]);
    const uploadPath = new URL(release.upload_url.replace(/\{.*$/, '?name=a%20b.zip')).pathname;
    expect(
      (await ask(scene.github, token, uploadPath.replace('/uploads', ''), { method: 'POST', bytes: 'x' })).status,
    ).toBe(404);
    const upload = () => ask(scene.github, token, `${uploadPath}?name=a%20b.zip`, { method: 'POST', bytes: 'bytes' });
    const asset = (await (await upload()).json()) as { id: number; name: string; digest: string };
    expect(asset).toMatchObject({
      name: 'a.b.zip',
      digest: 'sha256:277089d91c0bdf4f2e6862ba7e4a07605119431f5d13f726dd352b06f1b206a9',
    });
    expect((await upload()).status).toBe(422);
    const path = `${repo}/releases/assets/${asset.id}`;
    const redirect = await ask(scene.github, token, path, { accept: 'application/octet-stream' });
    expect(redirect.status).toBe(302);
    const location = redirect.headers.get('location') ?? '';
    expect(await (await fetch(location)).text()).toBe('bytes');
    expect((await fetch(location, { headers: { authorization: 'token x' } })).status).toBe(400);
    expect((await ask(scene.github, token, path, { method: 'DELETE' })).status).toBe(204);
    expect((await ask(scene.github, token, path)).status).toBe(404);
  });

  test('finds a pull request by its head, which needs an owner, and knows no pull request of a commit in a fork', async () => {
    await using scene = await openScene();
    const { github, head, base } = scene;
    const fork = github.state.addCommit({ parents: [base[2] ?? ''] });
    github.state.addPullRequest(3, { headOwner: 'stranger', headRepositoryId: 9, headRef: 'changes', headSha: fork });
    github.state.addPullRequest(4, { headRef: 'changes', headSha: head, state: 'closed' });
    const token = github.state.addToken(documentedPermissions);
    const find = async (path: string) => {
      const found = (await (await ask(github, token, `${repo}/${path}`)).json()) as { number: number }[];
      return found.map(({ number }) => number);
    };
    expect(await find('pulls?head=codertocat:changes')).toEqual([2]);
    expect(await find('pulls?head=stranger:changes')).toEqual([3]);
    expect(await find('pulls?head=changes')).toEqual([3, 2]);
    expect(await find('pulls?state=all&base=main')).toEqual([4, 3, 2]);
    expect(await find('pulls?base=other')).toEqual([]);
    expect(await find(`commits/${head}/pulls`)).toEqual([2, 4]);
    expect(await find(`commits/${base[2]}/pulls`)).toEqual([]);
    expect(await find(`commits/${fork}/pulls`)).toEqual([]);
  });

  test('reads a file as it was at a commit, at its children and in a merge', async () => {
    await using scene = await openScene();
    const { github, base, head, merge } = scene;
    const token = github.state.addToken({ contents: 'read', 'pull-requests': 'read' });
    github.state.addFile(base[0] ?? '', 'a/one.txt', 'old\n');
    github.state.addFile(head, 'a/one.txt', 'new\n');
    github.state.addFile(base[2] ?? '', 'a/two.txt', 'beside\n');
    const read = async (path: string, ref: string) =>
      (
        await ask(github, token, `${repo}/contents/${path}?ref=${ref}`, { accept: 'application/vnd.github.raw+json' })
      ).text();
    expect(await read('a/one.txt', base[1] ?? '')).toBe('old\n');
    expect(await read('a/one.txt', 'main')).toBe('old\n');
    expect(await read('a/one.txt', merge)).toBe('new\n');
    expect(await read('a/two.txt', merge)).toBe('beside\n');
    const json = (await (await ask(github, token, `${repo}/contents/a/one.txt?ref=${head}`)).json()) as {
      content: string;
    };
    expect(Buffer.from(json.content, 'base64').toString()).toBe('new\n');
    expect(await (await ask(github, token, `${repo}/pulls/2/files`)).json()).toMatchObject([
      { filename: 'a/one.txt', status: 'modified', additions: 1, deletions: 1 },
    ]);
  });

  test('keeps every status of a commit and sums up the newest of each context', async () => {
    await using scene = await openScene();
    const { github, head } = scene;
    const token = github.state.addToken({ statuses: 'write' });
    const set = async (body: unknown) =>
      (await ask(github, token, `${repo}/statuses/${head}`, { method: 'POST', body })).status;
    const sum = async () =>
      ((await (await ask(github, token, `${repo}/commits/${head}/status`)).json()) as { state: string }).state;
    expect(await sum()).toBe('pending');
    expect(await set({ state: 'failure', context: 'insight' })).toBe(201);
    expect(await sum()).toBe('failure');
    expect(await set({ state: 'success', context: 'insight' })).toBe(201);
    expect(await sum()).toBe('success');
    expect(await set({ state: 'red' })).toBe(422);
    expect(await set({ state: 'success', description: 'x'.repeat(141) })).toBe(422);
    expect(await (await ask(github, token, `${repo}/commits/${head}/statuses`)).json()).toHaveLength(2);
  });

  test.each<[string, string, Partial<Record<Scope, Access>>]>([
    ['POST', 'statuses/x', { statuses: 'read', contents: 'write', actions: 'write', 'pull-requests': 'write' }],
    ['GET', 'commits/main/status', { contents: 'write' }],
    ['GET', 'pulls', { contents: 'write', issues: 'write' }],
    ['GET', 'issues/2/labels', { contents: 'write' }],
    ['GET', 'contents/x', { 'pull-requests': 'write' }],
    ['POST', 'releases', { contents: 'read' }],
    ['DELETE', 'releases/assets/1', { contents: 'read' }],
  ])('%s %s is refused to %j', async (method, path, permissions) => {
    await using scene = await openScene();
    const token = scene.github.state.addToken(permissions);
    expect((await ask(scene.github, token, `${repo}/${path}`, { method })).status).toBe(403);
  });

  test('the check can fail: a broken answer is found', () => {
    const answer = {
      operation: 'GET /repos/{owner}/{repo}/actions/runs',
      status: 200,
      body: { total_count: '1', workflow_runs: [{}] },
    };
    expect(findMistakes(answer).length).toBeGreaterThan(10);
  });

  test('filters, pages and links as GitHub does', async () => {
    await using scene = await openScene();
    const { github, base } = scene;
    const token = github.state.addToken(documentedPermissions);
    for (let index = 0; index < 5; index += 1) github.state.addRun({ headSha: base[0] ?? '' });
    github.state.addRun({ headSha: base[1] ?? '', event: 'pull_request', headRepositoryId: 9, conclusion: 'failure' });
    const count = async (query: string) => {
      const answer = (await (await ask(github, token, `${repo}/actions/runs?${query}`)).json()) as {
        total_count: number;
        workflow_runs: unknown[];
      };
      return [answer.total_count, answer.workflow_runs.length];
    };
    expect(await count('branch=main')).toEqual([6, 6]);
    expect(await count('branch=other')).toEqual([0, 0]);
    expect(await count('event=push&per_page=2')).toEqual([5, 2]);
    expect(await count('event=push&per_page=2&page=3')).toEqual([5, 1]);
    expect(await count('status=failure')).toEqual([1, 1]);
    expect(await count('status=completed')).toEqual([6, 6]);
    expect(await count(`head_sha=${base[1]}`)).toEqual([1, 1]);

    const first = await ask(github, token, `${repo}/actions/runs?per_page=4`);
    expect(first.headers.get('link')).toMatch(/page=2>; rel="next".*page=2>; rel="last"/);
    expect((await ask(github, token, `${repo}/actions/runs?per_page=4&page=2`)).headers.get('link')).toBeNull();
  });

  test('an unknown token is nobody, a permission that is not granted is refused', async () => {
    const github = await startLocalGitHub();
    try {
      expect((await ask(github, 'nobody', `${repo}/commits`)).status).toBe(401);
      const answer = await ask(github, github.state.addToken({ contents: 'write' }), `${repo}/actions/runs`);
      expect(answer.status).toBe(403);
      expect(await answer.json()).toMatchObject({ message: 'Resource not accessible by integration' });
    } finally {
      await github.close();
    }
  });
});
