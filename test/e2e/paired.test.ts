/** Two endpoints side by side through the bundled action and command line, each program in its own process, over real sockets. */
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readZipEntry } from '../../src/github/zip.ts';
import { parseRun } from '../../src/history/run-file.ts';
import type { Result } from '../../src/model/result.ts';
import { withoutDrawings } from '../../src/report/json.ts';
import type { PartialProfile } from '../../src/simulator/profile.ts';
import type { Simulator } from '../../src/simulator/server.ts';
import { type Step, Story } from '../story/story.ts';
import { type Ended, runCli } from './command-line.ts';
import { withEndpoint } from './endpoint.ts';

const tinyServer = fileURLToPath(new URL('../scripted-server/tiny-server.ts', import.meta.url));
const KEY = 'sk-base-secret-0123456789';

/**
 * Wide, since these tests are about the way of the data: what small changes a gate sees is shown by the calibration. The gate on errors, one
 * point, keeps a run from being settled early.
 */
const tolerances = `
  ttft_p50: { max-increase: 400%, min-change: 60ms }
  ttft_p95: off
  tpot_p50: { max-increase: 400%, min-change: 60ms }
`;
const withoutTurns = `${tolerances}  output_tokens_per_sec: off\n  accuracy: off\n`;
/** Without turns and items unless asked for; `section` are further sections. */
const config = (of: { requests?: number; gates?: string; section?: string } = {}): string => `
workload:
  max-output-tokens: 4
  warmup: { requests: 2 }
  stages: [ { name: steady, closed: { concurrency: 2 }, requests: ${of.requests ?? 40} } ]
${of.section ?? 'quality: { sets: [] }'}
gates: ${of.gates ?? withoutTurns}`;

const slow: PartialProfile = { engine: { prefillMsPerToken: 0.6 } };
let seed = 500;

function withBoth<T>(
  work: (both: { base: Simulator; candidate: Simulator }) => Promise<T>,
  candidateChanges: PartialProfile = {},
): Promise<T> {
  return withEndpoint({ runSeed: ++seed }, (base) =>
    withEndpoint({ runSeed: ++seed, changes: candidateChanges }, (candidate) => work({ base, candidate })),
  );
}

async function openStory(text: string): Promise<Story> {
  const story = await Story.open();
  await mkdir(`${story.workspace}/.github`);
  await writeFile(`${story.workspace}/.github/insight-agent.yml`, text);
  return story;
}

const inputsFor = ({ base, candidate }: { base: { url: string }; candidate: { url: string } }) => ({
  url: candidate.url,
  'baseline-url': base.url,
  model: 'test-model',
});

async function stored(story: Story, step: Step, name: string): Promise<string> {
  const artifact = story.github.state.artifacts.find(({ runId }) => runId === step.run.id);
  const zipped = await readZipEntry(artifact?.bytes ?? Buffer.alloc(0), name, { maxEntries: 20, maxBytes: 1e8 });
  return zipped.ok ? zipped.bytes.toString('utf8') : `(${zipped.reason})`;
}

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'insight-beside-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

function cli(words: string[], cancel?: AbortSignal): Promise<Ended> {
  return runCli(words, { cwd: folder, cancel });
}

/** Where a test is about the way of a run and not its verdict: a machine that others keep busy is rightly not judged. */
const passesOrIsBusy = ['pass', 'invalid'];

const resultOf = ({ stdout, stderr }: Ended): Result => {
  expect(stdout, stderr).not.toBe('');
  return JSON.parse(stdout) as Result;
};

/** Measures both by the command line; `name` is the folder of the run. */
async function measure(of: {
  name: string;
  text: string;
  both: Parameters<typeof inputsFor>[0];
  cancel?: AbortSignal;
}): Promise<Ended> {
  const { name, text, both, cancel } = of;
  await writeFile(join(folder, `${name}.yml`), text);
  const { url, model, 'baseline-url': baseUrl } = inputsFor(both);
  const words = ['run', '--config', `${name}.yml`, '--url', url, '--baseline-url', baseUrl, '--model', model];
  return cli([...words, '--out', name, '--format', 'json'], cancel);
}

describe('a pull request whose base version is up too', () => {
  it('fails when it is slower, says how it was compared, and compare says the same of its run file', async () => {
    await using story = await openStory(config());
    const step = await withBoth((both) => story.openPullRequest({ inputs: inputsFor(both) }), slow);
    expect(step.exitCode, step.log).toBe(1);
    const acted = JSON.parse(step.outputs.result ?? '') as Result;
    expect(acted.gates.find(({ id }) => id === 'ttft_p50')).toMatchObject({ design: 'paired', answer: 'regression' });
    const [comment = ''] = story.commentsOf(step.number);
    expect(comment).toMatch(/❌ Fail: TTFT p50 got .* slower .*; \d+ pairs side by side/);
    expect(comment).toMatch(
      /\*\*Measured side by side\*\*: `test-model` \(this run\) against `baseline` \(baseline\), \d+/,
    );
    expect(comment).toContain('compare --candidate this-run/run.jsonl');

    await writeFile(join(folder, 'recorded.jsonl'), await stored(story, step, 'run.jsonl'));
    await writeFile(join(folder, 'recorded.yml'), config());
    const words = ['compare', '--candidate', 'recorded.jsonl', '--config', 'recorded.yml', '--format', 'json'];
    const compared = await cli(words);
    expect(compared.exitCode, compared.stderr).toBe(1);
    // The action's output has no drawings.
    const judgement = (result: Result) => {
      const { verdict, reason, gates, recommendations, risks, metrics, nextSteps, baseline } = withoutDrawings(result);
      return { verdict, reason, gates, recommendations, risks, metrics, nextSteps, paired: baseline.paired };
    };
    expect(judgement(resultOf(compared))).toEqual(judgement(acted));

    const ignoring = await cli([...words, '--baseline', 'recorded.jsonl']);
    expect(resultOf(ignoring).warnings.join()).toMatch(/compared with nothing else: recorded.jsonl was left out/);
    expect(judgement(resultOf(ignoring))).toEqual(judgement(acted));
  });

  it('passes when nothing changed: latency by pairs, throughput by turns, accuracy by the same items', async () => {
    const gates = `${tolerances}  output_tokens_per_sec: { max-decrease: 95% }\n  accuracy: { max-drop: 20pp }\n`;
    await using story = await openStory(config({ gates, section: 'quality: { concurrency: 16 }' }));
    const step = await withBoth((both) => story.openPullRequest({ inputs: inputsFor(both) }));
    expect(step.exitCode, step.log).toBe(0);
    const result = JSON.parse(step.outputs.result ?? '') as Result;
    expect(result.verdict, result.reason).toBe('pass');
    const units = Object.fromEntries(result.gates.map(({ id, n }) => [id, n.candidate]));
    // Pairs that are settled do not keep the turns from being driven: without them the throughput gate would be missing.
    expect(units).toMatchObject({ output_tokens_per_sec: 8, accuracy: 252 });
    expect(story.commentsOf(step.number)[0]).toMatch(/✅ Pass: no regression in 5 gates .*; \d+ pairs side by side/);
  });
});

describe('the forms', () => {
  it('of endpoints that share a machine: turns', async () => {
    const section = 'baseline: { interleave: turns }\nquality: { sets: [] }';
    const finished = await withBoth((both) => measure({ name: 'turns', text: config({ section }), both }));
    const result = resultOf(finished);
    expect(passesOrIsBusy, result.reason).toContain(result.verdict);
    expect(result.baseline.paired).toMatchObject({
      form: 'turns',
      stages: [{ pairs: 0, turns: 16, stop: 'completed' }],
    });
    expect(await readFile(join(folder, 'turns', 'report.md'), 'utf8')).toContain(
      '16 turns (one endpoint at a time), all',
    );
  });

  it('of which only one fits at a time: both commands start in turn at one address, and none is left', async () => {
    const port = await freePort();
    const start = (name: string) =>
      `start: { command: "exec '${process.execPath}' '${tinyServer}' ${port} ${name}", ready: "http://127.0.0.1:${port}/", timeout: 20s }`;
    const text = `
target: { url: "http://127.0.0.1:${port}/v1", model: tiny, ${start('candidate')} }
baseline: { interleave: exclusive, target: { ${start('base')} } }
${config({ requests: 8 })}`;
    await writeFile(join(folder, 'exclusive.yml'), text);
    const finished = await cli(['run', '--config', 'exclusive.yml', '--out', 'exclusive', '--format', 'json']);
    const result = resultOf(finished);
    expect(passesOrIsBusy, result.reason).toContain(result.verdict);
    expect(result.baseline.paired).toMatchObject({ form: 'exclusive', stages: [{ turns: 8, plannedTurns: 8 }] });
    expect(await readFile(join(folder, 'exclusive', 'report.md'), 'utf8')).toContain(
      '8 restarts (one endpoint at a time',
    );
    const logs = ['server.log', 'server-baseline.log'].map((log) => readFile(join(folder, 'exclusive', log), 'utf8'));
    const [candidate = '', base = ''] = await Promise.all(logs);
    expect([candidate.includes('base'), base.includes('candidate')]).toEqual([false, false]);
    await expect(fetch(`http://127.0.0.1:${port}/`)).rejects.toThrow();
  });
});

describe('a base endpoint that cannot be compared with', () => {
  it('is named when it is down', async () => {
    await using story = await openStory(
      config({ section: 'baseline: { target: { wait: 1ms } }\nquality: { sets: [] }' }),
    );
    const step = await withEndpoint({ runSeed: ++seed }, (candidate) =>
      story.openPullRequest({ inputs: inputsFor({ candidate, base: { url: 'http://127.0.0.1:9/v1' } }) }),
    );
    expect(step.exitCode, step.log).toBe(3);
    const [comment = ''] = story.commentsOf(step.number);
    expect(comment).toMatch(/⛔ Not judged: The baseline's endpoint \(baseline\.target\): .*cannot be reached/);
    expect(comment).toContain('Meant to be measured side by side');
  });

  it('is named when it refuses the key', async () => {
    await using story = await openStory(config());
    const step = await withEndpoint({ runSeed: ++seed, apiKey: KEY }, (base) =>
      withEndpoint({ runSeed: ++seed }, (candidate) =>
        story.openPullRequest({ inputs: { ...inputsFor({ base, candidate }), 'baseline-api-key': 'sk-wrong-4242' } }),
      ),
    );
    expect(step.exitCode, step.log).toBe(3);
    const [comment = ''] = story.commentsOf(step.number);
    expect(comment).toMatch(/Not judged: The baseline's endpoint \(baseline\.target\): .*refused the API key/);
    expect(comment).toContain('baseline-api-key');
    for (const key of [KEY, 'sk-wrong-4242']) expect(step.log + comment).not.toContain(key);
  });

  it('is not judged by what it measured before it died in the middle, and neither is the candidate', async () => {
    const finished = await withBoth(async (both) => {
      const measured = measure({ name: 'died', text: config({ requests: 200 }), both });
      await untilRequests(both.base, 60);
      await both.base.close();
      return measured;
    });
    const result = resultOf(finished);
    expect(finished.exitCode).toBe(3);
    expect(result.reason).toMatch(/the baseline's endpoint stopped answering/);
    expect(result.nextSteps[0]).toContain("Bring the baseline's endpoint");
    expect(result.gates.map(({ answer }) => answer)).toEqual(['invalid', 'invalid', 'invalid']);
  });
});

describe('a candidate that dies in the middle', () => {
  it('does not pass: that is its own doing', async () => {
    const finished = await withBoth(async (both) => {
      const measured = measure({ name: 'candidate-died', text: config({ requests: 200 }), both });
      await untilRequests(both.candidate, 60);
      await both.candidate.close();
      return measured;
    });
    // On a machine too busy to measure it is asked once more, and then there is nothing to judge.
    expect(['fail', 'invalid'], finished.stderr).toContain(resultOf(finished).verdict);
    expect(finished.exitCode).not.toBe(0);
  });
});

describe('a paired run that ends before its plan', () => {
  it('cancelled, keeps the run file, judges nothing and says so', async () => {
    const stop = new AbortController();
    const finished = await withBoth(async (both) => {
      const measured = measure({ name: 'cancelled', text: config({ requests: 900 }), both, cancel: stop.signal });
      await untilRequests(both.candidate, 60);
      stop.abort();
      return measured;
    });
    expect(finished.exitCode, finished.stderr).toBe(3);
    const run = parseRun(await readFile(join(folder, 'cancelled', 'run.jsonl'), 'utf8'), 'run.jsonl');
    expect(run.end).toMatchObject({ complete: false, reason: 'the run was cancelled' });
    expect(run.samples.length).toBeGreaterThan(60);
    const report = await readFile(join(folder, 'cancelled', 'report.md'), 'utf8');
    expect(report).toMatch(/⛔ Not judged: stage steady: the run was cancelled \(\d+ of 900 requests were sent\)/);
    expect(report).toMatch(/of 900 pairs \(each prompt to both, back to back\), cut off because the run was cancelled/);
  });

  it('by its budget, is judged by what it measured and says which budget it was', async () => {
    const section = 'budget: { requests: 84 }\nquality: { sets: [] }';
    const finished = await withBoth((both) =>
      measure({ name: 'budget', text: config({ requests: 60, section }), both }),
    );
    expect(finished.stderr).toContain('budget.requests (84) ends it before all 124 planned requests are sent.');
    const result = resultOf(finished);
    expect(passesOrIsBusy, result.reason).toContain(result.verdict);
    expect(result.warnings.join()).toContain('The budget (budget.requests) was used up');
    expect(result.baseline.paired?.stages).toMatchObject([
      { pairs: 40, plannedPairs: 60, stop: 'budget', budget: 'requests' },
    ]);
    const report = await readFile(join(folder, 'budget', 'report.md'), 'utf8');
    expect(report).toContain(
      '40 of 60 pairs (each prompt to both, back to back), stopped because budget.requests was used up',
    );
  });
});

async function untilRequests(endpoint: Simulator, count: number): Promise<void> {
  while (endpoint.stats().requests < count) await setTimeout(5);
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
