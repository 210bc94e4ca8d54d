/**
 * The main job in under a minute, with nothing but this checkout: the bundled action records three runs of a simulated endpoint as
 * baselines, then judges an innocent pull request and one whose prefill became slower and whose answers to one kind of question became
 * wrong. Everything is real but the model and GitHub: processes, sockets, artifacts, the comment. Writes below out/demo, which git ignores.
 */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { styleText } from 'node:util';
import { readZipEntry } from '../src/github/zip.ts';
import { loadProfile } from '../src/simulator/built-in-profiles.ts';
import { startSimulator } from '../src/simulator/server.ts';
import { type Step, Story } from '../test/story/story.ts';

const OUT = new URL('../out/demo/', import.meta.url);
const BASELINES = 4;
const config = `# The demo's workload: small, so that it ends in a minute. A real one keeps the defaults.
workload:
  max-output-tokens: 16
  stages: [ { name: steady, closed: { concurrency: 8 }, requests: 160 } ]
quality: { concurrency: 16 }
`;

let stagingPort = 0;
const startedMs = performance.now();
await rm(OUT, { recursive: true, force: true });
await mkdir(OUT, { recursive: true });
const qualitySet = await readFile(new URL('../data/quality.jsonl', import.meta.url), 'utf8');

await using story = await Story.open();
await mkdir(`${story.workspace}/.github`);
await writeFile(`${story.workspace}/.github/insight-agent.yml`, config);
story.github.state.addFile(story.tip, '.github/insight-agent.yml', config);

for (let run = 1; run <= BASELINES; run++) {
  const step = await withEndpoint('demo-base', run, (url) => story.push({ inputs: { url, model: 'demo-model' } }));
  say(
    `Recorded baseline ${run} of ${BASELINES}: TTFT p50 ${Number(step.outputs['ttft-p50-ms']).toFixed(0)} ms, accuracy ${(Number(step.outputs.accuracy) * 100).toFixed(1)} %`,
  );
  expect(step, 0);
}

const innocent = await withEndpoint('demo-base', 5, (url) =>
  story.openPullRequest({ inputs: { url, model: 'demo-model' } }),
);
await show('An innocent pull request', innocent, innocent.number);
expect(innocent, 0);

const regressed = await withEndpoint('demo-regressed', 6, (url) =>
  story.openPullRequest({ inputs: { url, model: 'demo-model' } }),
);
await show('A pull request that slows prefill and loses one kind of answer', regressed, regressed.number);
expect(regressed, 1);

say(`\nThe reports as files: out/demo/*/report.html, and the comments as out/demo/*/comment.md.`);
say(`Done in ${((performance.now() - startedMs) / 1000).toFixed(0)} s.`);

/** Each deployment is a fresh endpoint with its own noise, at the one address that staging has. */
async function withEndpoint<T>(profile: string, runSeed: number, work: (url: string) => Promise<T>): Promise<T> {
  const simulator = await startSimulator({
    port: stagingPort,
    profile: await loadProfile(profile, (path) => readFile(path, 'utf8')),
    runSeed,
    qualitySet,
  });
  stagingPort = simulator.port;
  try {
    return await work(simulator.url);
  } finally {
    await simulator.close();
  }
}

/** Prints the comment as GitHub holds it and unpacks the uploaded reports. */
async function show(title: string, step: Step, number: number): Promise<void> {
  const [comment = '(no comment was written)'] = story.commentsOf(number);
  say(`\n${styleText('bold', `━━ ${title} — exit code ${step.exitCode}, the comment on pull request #${number}:`)}\n`);
  say(comment);
  const folder = new URL(`pull-request-${number}/`, OUT);
  await mkdir(folder, { recursive: true });
  await writeFile(new URL('comment.md', folder), comment);
  const artifact = story.github.state.artifacts.find(({ runId }) => runId === step.run.id);
  for (const name of ['report.html', 'report.md', 'result.json', 'run.jsonl']) {
    const entry =
      artifact && (await readZipEntry(artifact.bytes, name, { maxEntries: 20, maxBytes: 256 * 1024 * 1024 }));
    if (entry?.ok) await writeFile(new URL(name, folder), entry.bytes);
  }
}

/** A demo that shows the wrong thing is broken, and says so. */
function expect(step: Step, exitCode: number): void {
  if (step.exitCode === exitCode) return;
  say(step.log);
  say(
    `\nThe demo expected exit code ${exitCode} here and got ${step.exitCode}: ${step.outputs.verdict ?? 'no verdict'}.`,
  );
  process.exit(1);
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}
