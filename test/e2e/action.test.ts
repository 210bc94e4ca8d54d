/** The bundled action in its own process against our local GitHub and a simulated endpoint, all over real sockets. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readZipEntry } from '../../src/github/zip.ts';
import { parseRun } from '../../src/history/run-file.ts';
import type { Result } from '../../src/model/result.ts';
import { configure, openRecorded, type RecordedPush } from '../story/recorded.ts';
import { Story } from '../story/story.ts';
import { quickConfig, slowPrefill, withEndpoint } from './endpoint.ts';

const KEY = 'sk-test-secret-0123456789';
const slower = { ...slowPrefill, answers: { rates: { default: 0.93, 'skill=jargon': 0.3 } } };
let seed = 0;

async function openStory(config = quickConfig): Promise<Story> {
  const story = await Story.open();
  await configure(story, config);
  return story;
}

function deploy<T>(work: (inputs: Record<string, string>) => Promise<T>, changes = {}): Promise<T> {
  return withEndpoint({ runSeed: ++seed, changes, apiKey: KEY }, (endpoint) =>
    work({ url: endpoint.url, model: 'test-model', 'api-key': KEY }),
  );
}

describe('the life of a pull request', () => {
  let story: Story;
  let pushes: RecordedPush[];
  beforeAll(async () => {
    ({ story, pushes } = await openRecorded());
  }, 60_000);
  afterAll(() => story[Symbol.asyncDispose]());

  it('says NOT GATED on a pull request before anything was recorded, and does not fail', async () => {
    await using empty = await openStory();
    const step = await deploy((inputs) => empty.openPullRequest({ inputs }));
    expect(step.exitCode, step.log).toBe(0);
    expect(step.outputs.verdict).toBe('no-baseline');
    expect(step.outputs['comment-status']).toBe('created');
    const [comment] = empty.commentsOf(step.number);
    expect(comment).toContain('NOT GATED');
    expect(comment).toContain('push');
    expect(comment).not.toContain('✅');
  });

  it('records pushes to the base branch as artifacts that hold a complete run file', async () => {
    expect(pushes).toHaveLength(3);
    for (const step of pushes) {
      expect(step.exitCode, step.log).toBe(0);
      expect(step.outputs['comment-status']).toBe('');
      const artifact = story.github.state.artifacts.find(({ runId }) => runId === step.runId);
      expect(artifact?.name).toBe('insight-agent.measure.attempt-1');
      const entry = await readZipEntry(artifact?.bytes ?? Buffer.alloc(0), 'run.jsonl', {
        maxEntries: 20,
        maxBytes: 1e8,
      });
      const run = parseRun(entry.ok ? entry.bytes.toString('utf8') : '', 'run.jsonl');
      expect(run.end?.complete).toBe(true);
      expect(run.header.commit).toBe(step.commit);
      // A machine that is too busy to measure makes the run repeat the stage.
      const last = Math.max(...run.stages.map(({ attempt }) => attempt));
      expect(run.samples.filter(({ phase, attempt }) => phase === 'steady' && attempt === last)).toHaveLength(120);
    }
  });

  it('passes an innocent pull request and says what it would have seen', async () => {
    const step = await deploy((inputs) => story.openPullRequest({ inputs }));
    expect(step.exitCode, step.log).toBe(0);
    expect(step.outputs.verdict).toBe('pass');
    expect(story.commentsOf(step.number)).toHaveLength(1);
    expect(story.commentsOf(step.number)[0]).toMatch(/✅ Pass: no regression in 6 gates \(.*; would have seen ≥ /);
    expect(step.summary).toContain('Pass: no regression in 6 gates');
  });

  it('fails a pull request that got slower, edits the one comment on the next push, and turns green when it is mended', async () => {
    const step = await deploy((inputs) => story.openPullRequest({ inputs }), slower);
    expect(step.exitCode, step.log).toBe(1);
    expect(step.outputs.verdict).toBe('fail');
    expect(step.outputs['comment-status']).toBe('created');
    const result = JSON.parse(step.outputs.result ?? '') as Result;
    const answers = Object.fromEntries(result.gates.map(({ id, answer }) => [id, answer]));
    expect(answers).toMatchObject({ ttft_p50: 'regression', accuracy: 'regression' });
    expect(result.gates.find(({ id }) => id === 'ttft_p50')?.cause).toBe('prefill');
    expect(result.gates.find(({ id }) => id === 'accuracy')?.cause).toContain('skill=jargon');
    expect(result.baseline.runs).toHaveLength(3);
    const title = step.annotations.find(({ level }) => level === 'error')?.title ?? '';
    expect(title).toMatch(/TTFT p50 got [\d,]+ % slower/);
    const [comment] = story.commentsOf(step.number);
    expect(comment?.split('\n')[1]).toBe(`### ${title}`);
    expect(step.summary.split('\n')[0]).toBe(`### ${title}`);
    expect(Number(step.outputs['ttft-p50-ms'])).toBe(result.metrics.steady?.ttft_p50?.value);

    const mended = await deploy((inputs) => step.again({ inputs }));
    expect(mended.exitCode, mended.log).toBe(0);
    expect(mended.outputs['comment-status']).toBe('updated');
    expect(mended.outputs['comment-url']).toBe(step.outputs['comment-url']);
    expect(story.commentsOf(step.number)).toHaveLength(1);
    expect(story.commentsOf(step.number)[0]).toContain('✅ Pass');
  });

  it('writes neither the key nor the address of the endpoint anywhere', async () => {
    let address = '';
    const step = await deploy((inputs) => {
      address = new URL(inputs.url ?? '').host;
      return story.openPullRequest({ inputs });
    });
    const artifact = story.github.state.artifacts.find(({ runId }) => runId === step.run.id);
    const stored = await Promise.all(
      ['run.jsonl', 'result.json', 'report.md', 'report.html', 'junit.xml', 'badge.svg', 'badge.json'].map((name) =>
        readZipEntry(artifact?.bytes ?? Buffer.alloc(0), name, { maxEntries: 20, maxBytes: 1e8 }),
      ),
    );
    expect(stored.every(({ ok }) => ok)).toBe(true);
    const everything = [
      step.log,
      step.summary,
      ...Object.values(step.outputs),
      ...story.commentsOf(step.number),
      ...stored.map((entry) => (entry.ok ? entry.bytes.toString('utf8') : '')),
    ];
    for (const text of everything) {
      expect(text).not.toContain(KEY);
      expect(text).not.toContain(address);
    }
  });
});

it('gates a pull request that changes the model: that is what it is for', async () => {
  const { story: opened } = await openRecorded();
  await using story = opened;
  const other = { model: 'test-model-int4', answers: { rates: { default: 0.3 } } };
  const step = await deploy((inputs) => story.openPullRequest({ inputs: { ...inputs, model: other.model } }), other);
  expect(step.outputs.verdict, step.log).toBe('fail');
  expect(story.commentsOf(step.number)[0]).toContain(
    'The model differs from the newest stored run: test-model → test-model-int4',
  );
});

it('tells a gate that the pull request switched off', async () => {
  const { story: opened } = await openRecorded(`${quickConfig}  accuracy: off\n`);
  await using story = opened;
  const step = await deploy((inputs) => story.openPullRequest({ inputs }));
  expect(step.exitCode, step.log).toBe(0);
  expect(story.commentsOf(step.number)[0]).toContain('accuracy switched off');
});

it('does not call a run recorded that could not be stored', async () => {
  await using story = await openStory();
  const step = await deploy((inputs) =>
    story.push({ inputs, env: { ACTIONS_RESULTS_URL: '', ACTIONS_RUNTIME_TOKEN: '' } }),
  );
  expect(step.exitCode).toBe(1);
  expect(step.summary).toContain('Not recorded');
  expect(step.log).not.toContain('No action needed');
});

describe('what stands in the way is named before anything is driven', () => {
  it('refuses a token that may not read workflow runs, which is not "no baseline"', async () => {
    await using story = await openStory();
    const [step, requests] = await withEndpoint({ runSeed: 1 }, async (endpoint) => {
      const finished = await story.openPullRequest({
        inputs: { url: endpoint.url, model: 'test-model' },
        permissions: { contents: 'read', 'pull-requests': 'write' },
      });
      return [finished, endpoint.stats().requests] as const;
    });
    expect(step.exitCode).toBe(2);
    expect(step.log).toContain('actions: read');
    expect(step.outputs.verdict).toBeUndefined();
    expect(requests).toBe(0);
  });

  it('keeps the verdict when it may not comment: the report is in the summary', async () => {
    await using story = await openStory();
    const step = await deploy((inputs) =>
      story.openPullRequest({ inputs, permissions: { contents: 'read', actions: 'read', 'pull-requests': 'read' } }),
    );
    expect(step.exitCode, step.log).toBe(0);
    expect(step.outputs['comment-status']).toBe('skipped-permission');
    expect(step.summary).toContain('NOT GATED');
    expect(story.commentsOf(step.number)).toHaveLength(0);
  });

  it('reports every mistake of the config at its line, as annotations', async () => {
    await using story = await openStory(
      'workload:\n  max-output-tokns: 8\n  seed: many\ngates:\n  ttft_p50: { max-decrease: 5% }\n',
    );
    const step = await story.openPullRequest({ inputs: { url: 'http://127.0.0.1:9/v1', model: 'm' } });
    expect(step.exitCode).toBe(2);
    const errors = step.annotations.filter(({ level }) => level === 'error');
    expect(errors).toHaveLength(3);
    expect(step.log).toMatch(/did you mean/i);
  });

  it('says that an endpoint is down, with exit code 3 and what to do in the comment', async () => {
    await using story = await openStory(`${quickConfig}target: { wait: 1ms }\n`);
    const step = await story.openPullRequest({ inputs: { url: 'http://127.0.0.1:9/v1', model: 'm' } });
    expect(step.exitCode).toBe(3);
    expect(step.log).toContain('cannot be reached');
    expect(story.commentsOf(step.number)[0]).toMatch(/⛔ Not judged: the endpoint cannot be reached/i);
  });

  it('names a wrong key', async () => {
    await using story = await openStory();
    const step = await withEndpoint({ runSeed: 1, apiKey: KEY }, (endpoint) =>
      story.openPullRequest({ inputs: { url: endpoint.url, model: 'test-model', 'api-key': 'wrong' } }),
    );
    expect(step.exitCode).toBe(3);
    expect(step.log).toContain('refused the API key');
  });
});
