import { describe, expect, it } from 'vitest';
import { InputError, PermissionError, UnavailableError } from '../../src/errors.ts';
import { readCommittedFile } from '../../src/github/commit-file.ts';
import { isDraft } from '../../src/github/draft.ts';
import { type ModeName, type Plan, planForTree } from '../../src/github/mode.ts';
import { findTree, type Tree } from '../../src/github/tree.ts';
import { connectLocal, openScene, pullNumber } from './scene.ts';

const unknown = 'f'.repeat(40);

describe('whose files lie in the working folder', () => {
  it.each<
    [what: string, event: string, checkedOut: 'tip' | 'older' | 'newer' | 'fork' | 'unknown' | 'none', holds: string]
  >([
    ['a push, whatever is there', 'push', 'fork', 'own'],
    ['a pull request, whose own config it is', 'pull_request', 'fork', 'own'],
    ['a merge group', 'merge_group', 'fork', 'own'],
    ['a dispatched job at its own commit', 'workflow_dispatch', 'tip', 'own'],
    ['a dispatched job that measures an older commit of the branch', 'workflow_dispatch', 'older', 'own'],
    ['a dispatched job, the default branch having moved on', 'workflow_dispatch', 'newer', 'own'],
    ["a dispatched job that measures a fork's commit", 'workflow_dispatch', 'fork', 'code'],
    ['a dispatched job that measures what GitHub does not know here', 'workflow_dispatch', 'unknown', 'code'],
    ['a dispatched job of which git says nothing', 'workflow_dispatch', 'none', 'code'],
    ["a schedule that measures a fork's commit", 'schedule', 'fork', 'code'],
    ['a schedule of which git says nothing: nobody could have named a commit', 'schedule', 'none', 'own'],
    ['a comment that starts a job on the branch', 'issue_comment', 'tip', 'own'],
    ["a comment that starts a job on a fork's commit", 'issue_comment', 'fork', 'code'],
    ['workflow_run at its own commit, where an artifact may be unpacked', 'workflow_run', 'tip', 'data'],
    ['workflow_run without a checkout', 'workflow_run', 'none', 'data'],
    ["workflow_run at a fork's commit", 'workflow_run', 'fork', 'code'],
  ])('%s', async (_what, name, checkedOut, holds) => {
    await using scene = await openScene();
    const { client, base, head, github } = scene;
    // The job was started at the second commit; the third came later.
    const [older = '', sha = '', newer = ''] = base;
    const fork = github.state.addCommit({ message: "a stranger's", parents: [head] });
    const commits = { tip: [sha], older: [older], newer: [newer], fork: [fork], unknown: [unknown], none: [] };
    const event = { ...scene.event, name, sha, ref: 'refs/heads/main', defaultBranch: 'main' };
    const tree = await findTree({ client, event, checkedOut: commits[checkedOut], hasConfig: true });
    expect(tree.holds).toBe(holds);
    if (tree.holds !== 'own') expect(tree.trusted).toEqual({ sha, on: 'main' });
    if (tree.holds === 'code' && checkedOut !== 'none') expect(tree.commit).toBe(commits[checkedOut][0]);
  });

  it('is a stranger’s as soon as one checkout of several is', async () => {
    await using scene = await openScene();
    const { client, base, head, github } = scene;
    const fork = github.state.addCommit({ message: "a stranger's", parents: [head] });
    const [, , tip = ''] = base;
    const event = {
      ...scene.event,
      name: 'workflow_dispatch',
      sha: tip,
      ref: 'refs/heads/main',
      defaultBranch: 'main',
    };
    expect(await findTree({ client, event, checkedOut: [tip, fork], hasConfig: true })).toMatchObject({
      holds: 'code',
      commit: fork,
    });
  });

  it('is not asked about where nothing is checked out and no config lies there', async () => {
    await using scene = await openScene();
    const { client, base } = scene;
    const event = { ...scene.event, name: 'workflow_dispatch', sha: base[0] ?? '', ref: 'refs/heads/main' };
    expect(await findTree({ client, event, checkedOut: [], hasConfig: false })).toEqual({ holds: 'own' });
  });

  it('is a PermissionError where GitHub may not be asked', async () => {
    await using scene = await openScene();
    const client = connectLocal(scene.github, scene.github.state.addToken({ actions: 'read' }));
    const event = { ...scene.event, name: 'workflow_dispatch', sha: scene.base[2] ?? '', ref: 'refs/heads/main' };
    const asked = findTree({ client, event, checkedOut: [scene.head], hasConfig: true });
    await expect(asked).rejects.toThrow(PermissionError);
    await expect(asked).rejects.toThrow(/compare commits/);
  });
});

describe('a plan', () => {
  const foreign: Tree = { holds: 'code', trusted: { sha: unknown, on: 'main' }, why: 'a fork' };
  const plan = (changes: Partial<Plan>): Plan => ({ task: 'measure', mode: 'gate', reason: 'r', ...changes });

  it('stays where the tree is our own, and where it leaves no measure for others', () => {
    for (const [changes, tree] of [
      [{ mode: 'record' }, { holds: 'own' }],
      [{ task: 'calibrate', mode: 'record' }, { holds: 'own' }],
      [{}, foreign],
    ] satisfies [Partial<Plan>, Tree][])
      expect(planForTree(plan(changes), { requested: 'auto', tree })).toEqual(plan(changes));
  });

  it('gates what would have been recorded of its own accord', () => {
    const planned = planForTree(plan({ mode: 'record' }), { requested: 'auto', tree: foreign });
    expect(planned).toMatchObject({ task: 'measure', mode: 'gate', reason: 'a fork' });
  });

  it.each<[ModeName, Partial<Plan>]>([
    ['record', { mode: 'record' }],
    ['calibrate', { task: 'calibrate', mode: 'record' }],
  ])('is refused where %s was asked for', (requested, changes) => {
    expect(() => planForTree(plan(changes), { requested, tree: foreign })).toThrow(InputError);
    expect(() => planForTree(plan(changes), { requested, tree: foreign })).toThrow(
      /would be what others are judged by/,
    );
  });
});

describe('a file of a commit', () => {
  const path = '.github/insight agent#1.yml';

  it('is read as the commit has it, and is absent where that has none', async () => {
    await using scene = await openScene();
    const { client, event, base, head, merge, github } = scene;
    const [first = '', second = ''] = base;
    github.state.addFile(second, path, 'alpha: ü\n');
    github.state.addFile(head, path, 'alpha: changed\n');
    github.state.addFile(second, 'empty', '');
    const read = (sha: string, of = path) => readCommittedFile({ client, event, sha, path: of });
    expect(await read(first)).toBeUndefined();
    expect(await read(second)).toBe('alpha: ü\n');
    expect(await read(head)).toBe('alpha: changed\n');
    expect(await read(merge)).toBe('alpha: changed\n');
    expect(await read(second, 'empty')).toBe('');
  });

  it.each<[what: string, path: string, text: string]>([
    ['a folder', '.github', 'x'],
    ['larger than GitHub gives', '.github/file', 'x'.repeat(1024 ** 2 + 1)],
  ])('that is %s is refused with its name', async (_what, asked, text) => {
    await using scene = await openScene();
    const { client, event, base, github } = scene;
    github.state.addFile(base[0] ?? '', '.github/file', text);
    const read = readCommittedFile({ client, event, sha: base[2] ?? '', path: asked });
    await expect(read).rejects.toThrow(InputError);
    await expect(read).rejects.toThrow(new RegExp(`^${asked} at the commit`));
  });

  it('is never taken for missing where the token may not read', async () => {
    await using scene = await openScene();
    const client = connectLocal(scene.github, scene.github.state.addToken({ actions: 'read' }));
    const read = readCommittedFile({ client, event: scene.event, sha: scene.head, path });
    await expect(read).rejects.toThrow(PermissionError);
    await expect(read).rejects.toThrow(/read files \(permissions: contents: read\)/);
  });

  it('of a commit that GitHub does not show is no missing file either', async () => {
    await using scene = await openScene();
    const { client, event } = scene;
    await expect(readCommittedFile({ client, event, sha: unknown, path })).rejects.toThrow(UnavailableError);
  });
});

describe('a draft', () => {
  it('is what GitHub says now, not what the payload of an old run says', async () => {
    await using scene = await openScene();
    const { client, event, github } = scene;
    const told = (draft: boolean) => ({ ...event, pullRequest: event.pullRequest && { ...event.pullRequest, draft } });
    github.state.addPullRequest(pullNumber, { draft: true });
    expect(await isDraft(client, told(false))).toBe(true);
    github.state.addPullRequest(pullNumber, { draft: false });
    expect(await isDraft(client, told(true))).toBe(false);
  });

  it('is what the payload says where GitHub does not', async () => {
    await using scene = await openScene();
    const client = connectLocal(scene.github, scene.github.state.addToken({ contents: 'read' }));
    const { event } = scene;
    for (const draft of [true, false])
      expect(
        await isDraft(client, { ...event, pullRequest: event.pullRequest && { ...event.pullRequest, draft } }),
      ).toBe(draft);
    expect(await isDraft(client, { ...event, pullRequest: undefined })).toBe(false);
  });
});
