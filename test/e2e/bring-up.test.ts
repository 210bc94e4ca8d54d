/** Targets that are started, waited for and proven, and those that cannot be measured: through the bundled action. */

import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { connect } from 'node:net';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readZipEntry } from '../../src/github/zip.ts';
import { parseRun } from '../../src/history/run-file.ts';
import type { PartialProfile } from '../../src/simulator/profile.ts';
import { type Step, Story } from '../story/story.ts';
import { quickConfig, withEndpoint } from './endpoint.ts';

const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
const shortConfig = quickConfig.replace('requests: 120', 'requests: 20').replace('concurrency: 16', 'sets: []');

async function openStory(config: string): Promise<Story> {
  const story = await Story.open();
  await mkdir(`${story.workspace}/.github`);
  await writeFile(`${story.workspace}/.github/insight-agent.yml`, config);
  story.github.state.addFile(story.tip, '.github/insight-agent.yml', config);
  return story;
}

async function stored(story: Story, step: Step, name: string): Promise<string> {
  const artifact = story.github.state.artifacts.find(({ runId }) => runId === step.run.id);
  const entry = await readZipEntry(artifact?.bytes ?? Buffer.alloc(0), name, { maxEntries: 20, maxBytes: 1e8 });
  return entry.ok ? entry.bytes.toString('utf8') : `(${entry.reason})`;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

function isListening(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}

const startSection = (start: string, rest = ''): string => `${shortConfig}target:\n  start: { ${start} }\n${rest}`;

describe('a target that the run starts itself', () => {
  it('is started, waited for, measured and stopped; its log is kept, and it proves the commit', async () => {
    const port = await freePort();
    await using story = await openStory(
      startSection(`command: '${process.execPath} ${cli} simulate --port ${port} & wait', timeout: 30s`),
    );
    const step = await story.openPullRequest({
      inputs: { url: `http://127.0.0.1:${port}/v1`, model: 'insight-simulator' },
    });
    expect(step.exitCode, step.log).toBe(0);
    expect(await isListening(port)).toBe(false);
    expect(await stored(story, step, 'server.log')).toContain('/chat/completions');
    const run = parseRun(await stored(story, step, 'run.jsonl'), 'run.jsonl');
    expect(run.header.commitProof).toBe('started');
    expect(story.commentsOf(step.number)[0]).not.toContain('Nothing shows');
  });

  it.concurrent.each([
    ['does not exist', 'no-such-program --serve', /did not come up.*exit code 127/, /no-such-program.*not found/],
    ['exits at once', 'echo out of memory >&2; exit 3', /did not come up.*exit code 3/, /out of memory/],
    ['never becomes ready', 'echo loading weights; sleep 60', /not ready within 1 s/, /loading weights/],
  ])('whose command %s is not judged, and the comment shows why', async (_name, command, reason, log) => {
    const port = await freePort();
    await using story = await openStory(startSection(`command: '${command}', timeout: 1s`));
    const step = await story.openPullRequest({ inputs: { url: `http://127.0.0.1:${port}/v1`, model: 'm' } });
    expect(step.exitCode).toBe(3);
    expect(step.outputs.verdict).toBe('invalid');
    const [comment = ''] = story.commentsOf(step.number);
    expect(comment).toContain('⛔');
    expect(comment).toMatch(reason);
    expect(comment).toMatch(log);
    const run = parseRun(await stored(story, step, 'run.jsonl'), 'run.jsonl');
    expect(run.end?.complete).toBe(false);
  });
});

// What they wait for is not this machine: they may wait together.
describe.concurrent('a job that is cancelled', () => {
  // The last word of a stage is always shown: that of a short one is there at once, and the long one is under way then.
  const long = shortConfig.replace(
    'requests: 20 }',
    'requests: 20 }, { name: long, closed: { concurrency: 8 }, duration: 60s }',
  );
  const simulate = (port: number): string => `${process.execPath} ${cli} simulate --port ${port}`;

  it.each([
    ['in order', (port: number) => simulate(port)],
    // The shell stays when it is told to go, and what it started has to be found by its group.
    ['by force, where it does not stop when told', (port: number) => `trap "" TERM; ${simulate(port)}; sleep 60`],
  ])('stops the server that it started %s, closes the run file, and keeps both', async (_name, command) => {
    const port = await freePort();
    await using story = await openStory(`${long}target:\n  start: { command: '${command(port)}', timeout: 30s }\n`);
    const step = await story.openPullRequest({
      inputs: { url: `http://127.0.0.1:${port}/v1`, model: 'insight-simulator' },
      cancelWhen: /steady 20\/20/,
    });
    // The runner would have sent SIGTERM 7.5 s later.
    expect(step.signals, step.log).toEqual(['SIGINT']);
    expect(step.exitCode).toBe(3);
    expect(step.outputs.verdict).toBe('invalid');
    expect(await isListening(port)).toBe(false);
    const run = parseRun(await stored(story, step, 'run.jsonl'), 'run.jsonl');
    expect(run.samples.length).toBeGreaterThan(0);
    expect(run.end).toMatchObject({ complete: false, reason: 'the run was cancelled' });
    expect(await stored(story, step, 'server.log')).toContain('/chat/completions');
    expect(story.commentsOf(step.number)[0]).toMatch(/cancelled/);
  });

  it('leaves nothing running when it is cancelled before the server is ready', async () => {
    const port = await freePort();
    await using story = await openStory(
      startSection(`command: 'echo loading; exec sleep 61', ready: http://127.0.0.1:${port}/health, timeout: 30s`),
    );
    const step = await story.openPullRequest({
      inputs: { url: `http://127.0.0.1:${port}/v1`, model: 'm' },
      cancelWhen: /Measuring/,
    });
    expect(step.signals, step.log).toEqual(['SIGINT']);
    expect(step.exitCode).toBe(3);
    expect(parseRun(await stored(story, step, 'run.jsonl'), 'run.jsonl').end?.complete).toBe(false);
  });
});

describe('a step that is killed', () => {
  const long = shortConfig.replace(
    'requests: 20 }',
    'requests: 20 }, { name: long, closed: { concurrency: 8 }, duration: 60s }',
  );

  it('has its server ended, its run file closed and all that was recorded stored by the post part', async () => {
    const port = await freePort();
    const command = `${process.execPath} ${cli} simulate --port ${port} & wait`;
    await using story = await openStory(`${long}target:\n  start: { command: '${command}', timeout: 30s }\n`);
    const step = await story.openPullRequest({
      inputs: { url: `http://127.0.0.1:${port}/v1`, model: 'insight-simulator' },
      killWhen: /steady 20\/20/,
    });
    expect(step.exitCode, step.log).toBe(null);
    expect(step.post?.exitCode, step.post?.log).toBe(0);
    expect(await isListening(port)).toBe(false);
    const artifact = story.github.state.artifacts.find(({ runId }) => runId === step.run.id);
    expect(artifact?.name).toBe('insight-agent-cut-off.measure.attempt-1');
    const run = parseRun(await stored(story, step, 'run.jsonl'), 'run.jsonl');
    expect(run.samples.length).toBeGreaterThan(0);
    expect(run.end).toMatchObject({ complete: false, reason: 'the step was killed before it could end the run' });
    expect(await stored(story, step, 'server.log')).toContain('/chat/completions');
    expect(step.post?.summary).toMatch(/NOT GATED: the step was killed/);
    expect(step.post?.annotations).toMatchObject([{ level: 'warning', title: 'InsightAgent: cut off' }]);
    expect(story.commentsOf(step.number)).toEqual([]);
  });

  it.each([
    ['has them taken out', { 'x-team': { env: 'GATEWAY' } }, /^\[secret\] \[secret\]\n/],
    [
      'is left out where one of them is nowhere to be found',
      { 'x-team': 'written-in-the-config' },
      /holds no server\.log/,
    ],
  ])('a server’s log that holds secrets %s', async (_name, headers, expected) => {
    const port = await freePort();
    const command = `echo $GATEWAY $OWN; ${process.execPath} ${cli} simulate --port ${port} & wait`;
    const target = { headers, start: { command, timeout: '30s' } };
    await using story = await openStory(`${long}target: ${JSON.stringify(target)}\n`);
    const step = await story.openPullRequest({
      inputs: { url: `http://127.0.0.1:${port}/v1`, model: 'insight-simulator' },
      secrets: { 'api-key': 'sk-own-secret-0123456789' },
      env: { GATEWAY: 'gateway-secret-9876543210', OWN: 'sk-own-secret-0123456789' },
      killWhen: /steady 20\/20/,
    });
    expect(step.post?.exitCode, step.post?.log).toBe(0);
    expect(await stored(story, step, 'server.log')).toMatch(expected);
    expect(await stored(story, step, 'run.jsonl')).toContain('the step was killed');
  });

  it('is nothing to the post part where main ended by itself', async () => {
    await using story = await openStory(shortConfig);
    const step = await withEndpoint({ runSeed: 1 }, ({ url }) =>
      story.openPullRequest({ inputs: { url, model: 'test-model' } }),
    );
    expect(step.exitCode, step.log).toBe(0);
    expect(step.post).toMatchObject({ exitCode: 0, log: '', summary: '', annotations: [] });
  });
});

describe('a target that is still rolling out', () => {
  it('is waited for while it answers 502', async () => {
    await using story = await openStory(`${shortConfig}target: { wait: 20s }\n`);
    const step = await withEndpoint({ runSeed: 1 }, async ({ port }) => {
      let refusals = 3;
      const front = createServer((incoming, outgoing) => {
        if (refusals-- > 0) {
          outgoing.writeHead(502).end('<html>Bad Gateway</html>');
          return;
        }
        const { method, url, headers } = incoming;
        const onward = request({ port, host: '127.0.0.1', method, path: url, headers }, (answer) => {
          outgoing.writeHead(answer.statusCode ?? 500, answer.headers);
          answer.pipe(outgoing);
        });
        incoming.pipe(onward);
      }).listen(0, '127.0.0.1');
      await new Promise((resolve) => front.once('listening', resolve));
      const address = front.address() as AddressInfo;
      const finished = await story.openPullRequest({
        inputs: { url: `http://127.0.0.1:${address.port}/v1`, model: 'test-model' },
      });
      front.closeAllConnections();
      front.close();
      return finished;
    });
    expect(step.exitCode, step.log).toBe(0);
    expect(step.outputs.verdict).toBe('no-baseline');
  });
});

describe('the proof that the endpoint runs this commit', () => {
  const expecting = (contains: string): string =>
    `${shortConfig}target: { expect: { url: /version, contains: '${contains}', timeout: 1s } }\n`;

  it('is waited for and noted', async () => {
    await using story = await openStory(expecting('$DEPLOYED'));
    const step = await withEndpoint({ runSeed: 1, changes: { version: 'build-4711' } }, ({ url }) =>
      story.openPullRequest({ inputs: { url, model: 'test-model' }, env: { DEPLOYED: 'build-4711' } }),
    );
    expect(step.exitCode, step.log).toBe(0);
    expect(parseRun(await stored(story, step, 'run.jsonl'), 'run.jsonl').header.commitProof).toBe('expected');
  });

  it('that does not come makes the run invalid, and says what the endpoint told instead', async () => {
    await using story = await openStory(expecting('build-4712'));
    const step = await withEndpoint({ runSeed: 1, changes: { version: 'build-4711' } }, ({ url }) =>
      story.openPullRequest({ inputs: { url, model: 'test-model' } }),
    );
    expect(step.exitCode).toBe(3);
    expect(story.commentsOf(step.number)[0]).toMatch(/build-4712.*build-4711/);
  });

  it('quotes only the beginning of a long answer, so that line 1 holds all of the sentence', async () => {
    const models = `${shortConfig}target: { expect: { url: /v1/models, contains: build-4712, timeout: 1s } }\n`;
    await using story = await openStory(models);
    const step = await withEndpoint({ runSeed: 1 }, ({ url }) =>
      story.openPullRequest({ inputs: { url, model: 'test-model' } }),
    );
    const line = story
      .commentsOf(step.number)[0]
      ?.split('\n')
      .find((text) => text.startsWith('### '));
    expect(line).toMatch(/runs "build-4712": the answer began with "\{"object":"list"/);
    expect(line).not.toMatch(/…$/);
  });

  it('that nobody asked for is missed in the first warning', async () => {
    await using story = await openStory(shortConfig);
    const step = await withEndpoint({ runSeed: 1 }, ({ url }) =>
      story.openPullRequest({ inputs: { url, model: 'test-model' } }),
    );
    expect(story.commentsOf(step.number)[0]).toMatch(
      /\[!WARNING\]\n> - Nothing shows that the endpoint runs this commit/,
    );
  });
});

describe('a pull request that gets no secrets', () => {
  it.concurrent.each([
    ['a fork', 'fork', 'skipped-fork'],
    ['Dependabot', 'dependabot', 'skipped-permission'],
  ] as const)('of %s, with url and key empty, is not gated and not failed', async (_name, from, status) => {
    await using story = await openStory(shortConfig);
    const secrets = { url: 'http://127.0.0.1:1/v1', 'api-key': 'sk-withheld-000' };
    const step = await story.openPullRequest({ inputs: { model: 'test-model' }, secrets, from });
    expect(step.exitCode, step.log).toBe(0);
    expect(step.summary).toContain('NOT GATED: no secrets here');
    expect(step.outputs['comment-status']).toBe(status);
  });

  it('of a fork, whose url is plain and whose key is withheld, neither', async () => {
    await using story = await openStory(shortConfig);
    const step = await withEndpoint({ runSeed: 1, apiKey: 'sk-withheld-000' }, ({ url }) =>
      story.openPullRequest({ inputs: { url, model: 'test-model', 'api-key': '' }, payload: 'pull-request-fork' }),
    );
    expect(step.exitCode, step.log).toBe(0);
    expect(step.summary).toContain('NOT GATED: no secrets here');
  });

  it('of the repository itself is told what is missing', async () => {
    await using story = await openStory(shortConfig);
    const step = await story.openPullRequest({ inputs: { url: '', model: 'm', 'api-key': '' } });
    expect(step.exitCode).toBe(2);
    expect(step.log).toMatch(/target\.url.*missing|missing.*target\.url/i);
  });
});

describe('an endpoint that cannot be measured', () => {
  const rows: [string, PartialProfile, RegExp][] = [
    ['does not stream', { faults: { noStream: true } }, /does not stream/],
    ['sends a web page', { faults: { html: true } }, /web page|text\/html/],
    ['never answers', { faults: { hangRatio: 1 } }, /did not finish its answer within 1 s|within 1 s/],
    ['returns nothing', { faults: { emptyRatio: 1 } }, /returned nothing/],
  ];
  it.concurrent.each(rows)('because it %s is not judged, in seconds, with advice', async (_name, changes, message) => {
    await using story = await openStory(`${shortConfig}target: { request-timeout: 1s, wait: 1ms }\n`);
    const step = await withEndpoint({ runSeed: 1, changes }, ({ url }) =>
      story.openPullRequest({ inputs: { url, model: 'test-model' } }),
    );
    expect(step.exitCode, step.log).toBe(3);
    expect(step.outputs['comment-status']).toBe('created');
    expect(story.commentsOf(step.number)[0]).toMatch(message);
  });

  it('because it does not know the model is told which models there are', async () => {
    await using story = await openStory(`${shortConfig}target: { wait: 1ms }\n`);
    const step = await withEndpoint({ runSeed: 1 }, ({ url }) =>
      story.openPullRequest({ inputs: { url, model: 'tset-model' } }),
    );
    expect(step.exitCode).toBe(3);
    expect(step.log).toMatch(/does not know the model/);
    expect(story.commentsOf(step.number)[0]).toMatch(/test-model/);
  });
});

describe('what was given cannot be used', () => {
  it('a data set with a broken line is named with file and line', async () => {
    await using story = await openStory(`${shortConfig.replace('workload:', 'workload:\n  prompts: prompts.jsonl')}`);
    await writeFile(`${story.workspace}/prompts.jsonl`, '{"prompt": "one"}\n{"prompt": "two"\n');
    const step = await story.openPullRequest({ inputs: { url: 'http://127.0.0.1:9/v1', model: 'm' } });
    expect(step.exitCode).toBe(2);
    expect(step.log).toMatch(/prompts\.jsonl:2/);
  });

  it('baseline artifacts that are corrupt, of a newer schema or of another workload are refused, each with its reason', async () => {
    await using story = await openStory(shortConfig);
    const recorded = await withEndpoint({ runSeed: 1 }, ({ url }) =>
      story.push({ inputs: { url, model: 'test-model' } }),
    );
    const good = await stored(story, recorded, 'run.jsonl');
    const original = story.github.state.artifacts.find(({ runId }) => runId === recorded.run.id);
    const plant = (text: string): void => {
      story.github.state.addArtifact(recorded.run, {
        name: original?.name.replace(/attempt-1$/, 'attempt-2') ?? '',
        files: { 'run.jsonl': text },
      });
    };
    // The newest artifact of a run counts: each planted one hides the one before it.
    const refusals: string[] = [];
    for (const text of [
      good.replace('"kind":"sample"', '"kind":"sample'),
      good.replace('"schemaVersion":1', '"schemaVersion":2'),
      good.replace(/"fingerprint":\{[^}]*\}/, '"fingerprint":{"load":"other","quality":"other"}'),
    ]) {
      story.github.state.artifacts.splice(0);
      plant(text);
      const step = await withEndpoint({ runSeed: 2 }, ({ url }) =>
        story.openPullRequest({ inputs: { url, model: 'test-model' } }),
      );
      expect(step.outputs.verdict, step.log).toBe('no-baseline');
      refusals.push(story.commentsOf(step.number)[0] ?? '');
    }
    expect(refusals[0]).toMatch(/not JSON/);
    expect(refusals[1]).toMatch(/schema version 2/);
    expect(refusals[2]).toMatch(/another workload/);
  });
});

it('shows the address only where report.show-url asks for it', async () => {
  await using story = await openStory(`${shortConfig}report: { show-url: true }\n`);
  const [step, address] = await withEndpoint({ runSeed: 1 }, async ({ url }) => [
    await story.openPullRequest({ inputs: { url, model: 'test-model' } }),
    url,
  ]);
  expect(story.commentsOf(step.number)[0]).toContain(address);
  expect(await readFile(cli, 'utf8')).not.toContain(address);
});
