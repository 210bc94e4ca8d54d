/** Our own GitHub's answers, held against GitHub's description of them. What tests rely on must not be our invention. */
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { routes } from '../local-github/routes.ts';
import { type LocalGitHub, startLocalGitHub } from '../local-github/server.ts';
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
  init: { method?: string; body?: unknown } = {},
): Promise<Response> {
  return fetch(`${github.apiUrl}${path}`, {
    method: init.method ?? 'GET',
    headers: { authorization: `token ${token}` },
    redirect: 'manual',
    ...(init.body === undefined ? {} : { body: JSON.stringify(init.body) }),
  });
}

describe('the local GitHub', () => {
  test('answers every route as GitHub describes it', async () => {
    await using scene = await openScene();
    const { github, base, head, merge } = scene;
    const { state } = github;
    const token = state.addToken(documentedPermissions);
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

    const asked: [string, number, { method?: string; body?: unknown }?][] = [
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
