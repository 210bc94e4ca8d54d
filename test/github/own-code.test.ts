import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { whyNoOwnCodeHere } from '../../src/commands/own-scorer.ts';
import { ConfigError } from '../../src/errors.ts';
import { whyNoOwnCode } from '../../src/github/own-code.ts';
import { readyOwnScorers } from '../../src/own-scorers.ts';
import { parseItems } from '../../src/quality/items.ts';

const pullRequest = {
  ...{
    number: 7,
    headSha: 'a'.repeat(40),
    headRef: 'topic',
    headRepositoryId: 1,
    baseRef: 'main',
    baseSha: 'b'.repeat(40),
  },
  ...{ isFork: false, isDependabot: false, draft: false },
};

describe('code of the working tree', () => {
  it.each(['push', 'schedule', 'workflow_dispatch', 'merge_group'])('runs on %s', (name) => {
    expect(whyNoOwnCode({ name })).toBeUndefined();
  });

  it('runs on a pull request from the repository itself, and not from a fork', () => {
    expect(whyNoOwnCode({ name: 'pull_request', pullRequest })).toBeUndefined();
    expect(whyNoOwnCode({ name: 'pull_request', pullRequest: { ...pullRequest, isFork: true } })).toMatch(
      /from a fork/,
    );
    expect(whyNoOwnCode({ name: 'pull_request' })).toMatch(/from a fork/);
  });

  it.each([
    ['pull_request_target', /secrets of the base branch/],
    ['workflow_run', /may be that of a fork/],
    ['issue_comment', /does not say whose tree is checked out/],
    ['repository_dispatch', /does not say whose tree/],
    ['constructor', /does not say whose tree/],
  ])('does not run on %s', (name, why) => {
    expect(whyNoOwnCode({ name })).toMatch(why);
    expect(whyNoOwnCode({ name, pullRequest })).toMatch(why);
  });
});

describe('a job on GitHub', () => {
  const folder = mkdtempSync(join(tmpdir(), 'insight-event-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const read = (path: string): string => readFileSync(path, 'utf8');

  function jobOn(event: string, headRepository: number | null): Record<string, string> {
    const path = join(folder, `${event}-${headRepository}.json`);
    const side = (id: number | null, ref: string) => ({ sha: 'c'.repeat(40), ref, repo: id === null ? null : { id } });
    const payload = { pull_request: { number: 7, head: side(headRepository, 'topic'), base: side(1, 'main') } };
    const run = {
      id: 4,
      run_attempt: 1,
      event: 'pull_request',
      path: '.github/workflows/a.yml',
      head_sha: 'c'.repeat(40),
    };
    writeFileSync(path, JSON.stringify({ ...payload, workflow_run: run }));
    return {
      ...{
        GITHUB_ACTIONS: 'true',
        GITHUB_EVENT_NAME: event,
        GITHUB_EVENT_PATH: path,
        GITHUB_REPOSITORY: 'octo/serving',
      },
      ...{ GITHUB_REPOSITORY_ID: '1', GITHUB_SHA: 'c'.repeat(40), GITHUB_REF: 'refs/pull/7/merge', GITHUB_RUN_ID: '5' },
      ...{ GITHUB_RUN_ATTEMPT: '1', GITHUB_JOB: 'gate' },
      GITHUB_WORKFLOW_REF: 'octo/serving/.github/workflows/gate.yml@refs/pull/7/merge',
    };
  }

  it('is read from its environment and payload, for the command line too', () => {
    expect(whyNoOwnCodeHere({}, read)).toBeUndefined();
    expect(whyNoOwnCodeHere(jobOn('pull_request', 1), read)).toBeUndefined();
    expect(whyNoOwnCodeHere(jobOn('pull_request', 2), read)).toMatch(/from a fork/);
    expect(whyNoOwnCodeHere(jobOn('pull_request', null), read)).toMatch(/from a fork/);
    expect(whyNoOwnCodeHere(jobOn('workflow_run', 1), read)).toMatch(/may be that of a fork/);
    expect(whyNoOwnCodeHere({ GITHUB_ACTIONS: 'true' }, read)).toBe('the event of this workflow cannot be read');
    expect(whyNoOwnCodeHere({ ...jobOn('push', 1), GITHUB_EVENT_PATH: '/missing' }, read)).toMatch(/cannot be read/);
  });
});

describe('before a run', () => {
  const own = { type: 'module', path: 'evals/own.js' };
  const setOf = (scorer: unknown) => {
    const text = JSON.stringify({ prompt: 'Hm?', scorer });
    return [{ name: 'q.jsonl', items: parseItems({ text, fileName: 'q.jsonl' }) }];
  };
  const load = async (sets: ReturnType<typeof setOf>, refused?: string): Promise<string[]> => {
    const loaded: string[] = [];
    const loadScorer = async (path: string) => {
      loaded.push(path);
      return () => 1;
    };
    await readyOwnScorers({ sets }, { ownCode: { refused, loadScorer } });
    return loaded;
  };

  it('modules are loaded, also those in a composite', async () => {
    expect(await load(setOf(own))).toEqual(['evals/own.js']);
    const nested = { type: 'composite', scorers: ['json', { type: 'composite', scorers: [own, own] }] };
    expect(await load(setOf(nested))).toEqual(['evals/own.js']);
  });

  it('modules are refused where no code of the tree may run, and nothing else is', async () => {
    const error: unknown = await load(
      setOf({ type: 'composite', scorers: [own] }),
      'the pull request comes from a fork',
    ).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(ConfigError);
    expect((error as ConfigError).problems).toEqual([
      {
        message: 'The scorer module evals/own.js is not run here: the pull request comes from a fork',
        hint: expect.stringMatching(/without|no `module` scorer/),
        place: { file: 'q.jsonl' },
      },
    ]);
    expect(await load(setOf('json'), 'the pull request comes from a fork')).toEqual([]);
  });
});
