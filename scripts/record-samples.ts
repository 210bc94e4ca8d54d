/**
 * `npm run samples:record`: measures every kind of report anew and keeps the results below docs/samples, which `npm run samples` renders; with names of
 * kinds behind it, those and what is measured with them. The bundled action judges simulated deployments in a local repository; nothing is made up. Some
 * minutes on a machine that does nothing else.
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
const steady = '{ name: steady, closed: { concurrency: 4 }, requests: 120 }';
const usual = configOf([steady, '{ name: capacity, ladder: { concurrency: [1, 2, 4, 8] }, requests: 32 }']);
const limited = `${configOf([steady])}gates:
  ttft_p50: { max-increase: 5%, min-change: 5ms, limit: 400ms }
`;
/** Each item is in a part of each of so many ways to part them; some 25 items a part are enough to be judged. */
const PARTINGS = 30;
const PARTS = 10;
const mismatched = `target: { expect: { url: /v1/models, contains: version-of-this-commit, timeout: 2s } }\n${limited}`;
const regressed: PartialProfile = {
  ...base,
  version: 'slow-prefill',
  engine: { ...engine, prefillMsPerToken: 0.144 },
  answers: { ...base.answers, rates: { default: 0.93, 'skill=jargon': 0.3 } },
};
/** Some kinds need luck, as they do in life: noise decides. */
const MOST_TRIES = 8;

let port = 0;
let runSeed = 0;
const shipped = await readFile(join(repositoryRoot, 'data/quality.jsonl'), 'utf8');

const stories: { kinds: SampleKind[]; config: string; work: (story: Story) => Promise<void> }[] = [
  {
    kinds: ['no-baseline'],
    config: usual,
    work: async (story) => {
      await keep('no-baseline', await until('no-baseline', () => openPullRequest(story)), 'no-baseline');
    },
  },
  {
    kinds: ['pass', 'improved', 'regression', 'undecided'],
    config: limited,
    work: async (story) => {
      for (let run = 1; run <= 5; run++) await push(story);
      await keep('pass', await until('pass', () => openPullRequest(story)), 'pass');
      const faster = { ...base, version: 'faster-prefill', engine: { ...engine, prefillMsPerToken: 0.04 } };
      await keep('improved', await until('pass', () => openPullRequest(story, faster)), 'pass');
      await keep('regression', await until('fail', () => openPullRequest(story, regressed)), 'fail');
      const worse = { ...base, version: 'int8', answers: { ...base.answers, rates: { default: 0.895 } } };
      await keep('undecided', await until('warn', () => openPullRequest(story, worse)), 'warn');
    },
  },
  {
    kinds: ['invalid'],
    config: mismatched,
    work: async (story) => keep('invalid', await openPullRequest(story), 'invalid'),
  },
  {
    kinds: ['truncated'],
    config: manyGates(),
    work: async (story) => {
      await writeFile(`${story.workspace}/items.jsonl`, partItems(shipped));
      await push(story);
      await keep('truncated', await until('fail', () => openPullRequest(story, regressed)), 'fail');
    },
  },
];
const asked = process.argv.slice(2);
for (const { kinds, config, work } of stories)
  if (asked.length === 0 || kinds.some((kind) => asked.includes(kind))) await withStory(config, work);
writeFiles(repositoryRoot, new Map(await renderSamples(repositoryRoot)));

function configOf(stages: readonly string[]): string {
  return `workload:
  max-output-tokens: 16
  stages:
${stages.map((stage) => `    - ${stage}\n`).join('')}quality: { concurrency: 8 }
`;
}

/** A gate on each part of the items, and their questions and answers: more than a comment may hold. */
function manyGates(): string {
  const gates = Array.from({ length: PARTINGS * PARTS }, (_, index) => {
    const slice = `${partingOf(Math.floor(index / PARTS))}=${partOf(index % PARTS)}`;
    return `  "accuracy[${slice}]": { max-drop: 5pp }\n`;
  });
  return `workload:
  stages: [ { name: steady, closed: { concurrency: 1 }, requests: 2 } ]
quality:
  concurrency: 8
  sets: [ { path: items.jsonl } ]
report: { store-outputs: true }
gates:
  ttft_p50: off
  ttft_p95: off
  tpot_p50: off
  output_tokens_per_sec: off
  error_ratio: off
${gates.join('')}`;
}

function partItems(text: string): string {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return lines
    .map((line, index) => {
      const item = JSON.parse(line) as { slices?: Record<string, string> };
      const parts = Array.from({ length: PARTINGS }, (_, parting) => [
        partingOf(parting),
        // Multiples of a root that is no whole number spread evenly, and otherwise for each of them.
        partOf(Math.floor(index * Math.sqrt(parting + 1.5)) % PARTS),
      ]);
      return `${JSON.stringify({ ...item, slices: { ...item.slices, ...Object.fromEntries(parts) } })}\n`;
    })
    .join('');
}

function partingOf(index: number): string {
  return `customers-of-market-segment-${index + 1}`;
}

function partOf(index: number): string {
  return `acquisition-cohort-${index + 1}`;
}

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
  const simulator = await startSimulator({ port, profile: completeProfile(profile), runSeed, qualitySet: shipped });
  port = simulator.port;
  try {
    return await work(simulator.url);
  } finally {
    await simulator.close();
  }
}
