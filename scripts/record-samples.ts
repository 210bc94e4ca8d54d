/**
 * `npm run samples:record`: measures every kind of report anew and keeps the results below docs/samples, which `npm run samples` renders. The bundled action
 * judges simulated deployments in a local repository; nothing is made up. Some minutes.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readZipEntry } from '../src/github/zip.ts';
import type { Result, VerdictWord } from '../src/model/result.ts';
import { completeProfile, type PartialProfile } from '../src/simulator/profile.ts';
import { startSimulator } from '../src/simulator/server.ts';
import { type Step, Story } from '../test/story/story.ts';
import { repositoryRoot, writeFiles } from './generate.ts';
import { renderSamples, type SampleKind, sampleResultOf } from './render-samples.ts';

/** Slow enough that this machine's own noise is small beside it, and a full batch at eight requests. */
const engine = { maxBatch: 8, stepMs: 4, decodeMsPerSequence: 0.05, prefillMsPerToken: 0.08, chunkedPrefillTokens: 64 };
const base: PartialProfile = {
  model: 'demo-model',
  version: 'base',
  engine,
  noise: { jitterRatio: 0.03, driftRatio: 0.01, driftCorrelation: 0.998, runShiftRatio: 0.01 },
  outputTokens: { median: 32 },
  answers: { rates: { default: 0.93 }, flipRatio: 0.005 },
};
const usual = `workload:
  max-output-tokens: 16
  stages:
    - { name: steady, closed: { concurrency: 8 }, requests: 160 }
    - { name: capacity, ladder: { concurrency: [1, 2, 4, 8] }, requests: 32 }
quality: { concurrency: 16 }
`;
const limited = `${usual}gates:
  ttft_p50: { max-increase: 5%, min-change: 5ms, limit: 400ms }
`;
/** So much that the whole report is longer than a comment may be. */
const wide = `workload:
  max-output-tokens: 8
  stages:
${Array.from({ length: 24 }, (_, index) => `    - { name: level-${index + 1}, closed: { concurrency: 8 }, requests: 40 }\n`).join('')}quality: { concurrency: 16 }
report: { store-outputs: true }
`;
const mismatched = `target: { expect: { url: /models, contains: version-of-this-commit, timeout: 2s } }\n${limited}`;
/** Some kinds need luck, as they do in life: noise decides. */
const MOST_TRIES = 8;

let port = 0;
let runSeed = 0;
const qualitySet = await readFile(join(repositoryRoot, 'data/quality.jsonl'), 'utf8');

await withStory(usual, async (story) => {
  await keep('no-baseline', await until('no-baseline', () => openPullRequest(story)), 'no-baseline');
  await configure(story, limited);
  for (let run = 1; run <= 5; run++) await push(story);
  await keep('pass', await until('pass', () => openPullRequest(story)), 'pass');
  const faster = { ...base, version: 'faster-prefill', engine: { ...engine, prefillMsPerToken: 0.04 } };
  await keep('improved', await until('pass', () => openPullRequest(story, faster)), 'pass');
  const answers = { ...base.answers, rates: { default: 0.93, 'skill=jargon': 0.3 } };
  const slower = { ...base, version: 'slow-prefill', engine: { ...engine, prefillMsPerToken: 0.144 }, answers };
  await keep('regression', await until('fail', () => openPullRequest(story, slower)), 'fail');
  const worse = { ...base, version: 'int8', answers: { ...base.answers, rates: { default: 0.895 } } };
  await keep('undecided', await until('warn', () => openPullRequest(story, worse)), 'warn');
  await configure(story, mismatched);
  await keep('invalid', await openPullRequest(story), 'invalid');
});
await withStory(wide, async (story) => {
  for (let run = 1; run <= 2; run++) await push(story);
  const answers = { ...base.answers, rates: { default: 0.93, 'skill=jargon': 0.3 } };
  const slower = { ...base, version: 'slow-prefill', engine: { ...engine, prefillMsPerToken: 0.144 }, answers };
  await keep('truncated', await until('fail', () => openPullRequest(story, slower)), 'fail');
});
writeFiles(repositoryRoot, new Map(await renderSamples(repositoryRoot)));

async function withStory(config: string, work: (story: Story) => Promise<void>): Promise<void> {
  await using story = await Story.open();
  await mkdir(`${story.workspace}/.github`);
  await configure(story, config);
  await work(story);
}

function configure(story: Story, config: string): Promise<void> {
  return writeFile(`${story.workspace}/.github/insight-agent.yml`, config);
}

/** Where the machine was too busy to measure, once more: what was not fit to be judged is no baseline. */
async function push(story: Story): Promise<void> {
  for (let left = MOST_TRIES; ; left--) {
    const step = await withEndpoint(base, (url) => story.push({ inputs: { url, model: 'demo-model' } }));
    if (step.exitCode === 0) return;
    if (left === 1) throw new Error(`A baseline could not be recorded:\n${step.log}`);
    process.stdout.write('  (a baseline was not fit: again)\n');
  }
}

interface Judged {
  step: Step;
  result: Result;
}

/** The result as the artifact holds it: the step's output leaves out what is only drawn. */
async function openPullRequest(story: Story, profile = base): Promise<Judged> {
  const step = await withEndpoint(profile, (url) => story.openPullRequest({ inputs: { url, model: 'demo-model' } }));
  const artifact = story.github.state.artifacts.find(({ runId }) => runId === step.run.id);
  const entry =
    artifact && (await readZipEntry(artifact.bytes, 'result.json', { maxEntries: 20, maxBytes: 64 * 1024 * 1024 }));
  if (!entry?.ok) throw new Error(`The run left no result:\n${step.log}`);
  return { step, result: JSON.parse(entry.bytes.toString('utf8')) as Result };
}

async function until(verdict: VerdictWord, work: () => Promise<Judged>): Promise<Judged> {
  for (let left = MOST_TRIES; ; left--) {
    const judged = await work();
    if (judged.result.verdict === verdict || left === 1) return judged;
    process.stdout.write(`  (${judged.result.verdict}: again)\n`);
  }
}

/** A sample that shows another kind than its name is none. */
async function keep(kind: SampleKind, { step, result }: Judged, verdict: VerdictWord): Promise<void> {
  if (result.verdict !== verdict)
    throw new Error(`The sample "${kind}" came out as ${result.verdict} and not as ${verdict}:\n${step.log}`);
  const path = join(repositoryRoot, sampleResultOf(kind));
  await mkdir(join(path, '..'), { recursive: true });
  await writeFile(path, `${JSON.stringify(result)}\n`);
  process.stdout.write(`${kind}: ${result.verdict}, ${result.gates.length} gates\n`);
}

/** Each deployment is a fresh endpoint with its own noise, at the one address that staging has. */
async function withEndpoint<T>(profile: PartialProfile, work: (url: string) => Promise<T>): Promise<T> {
  runSeed++;
  const simulator = await startSimulator({ port, profile: completeProfile(profile), runSeed, qualitySet });
  port = simulator.port;
  try {
    return await work(simulator.url);
  } finally {
    await simulator.close();
  }
}
