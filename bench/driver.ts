/**
 * `npm run bench:driver`: the load engine beside the truth, beside a bare undici loop, and beside its peers, in one run. Prints the page and writes it
 * to docs/driver-benchmark.md; ends with 1 where a target is not met. The peers are installed into the user's cache folder the first time (about 8 GB).
 *
 * Options: --quick (a few minutes, rough, printed only), --no-peers (printed only), --profile NAME (only 8 streams with the shipped prompts against that
 * profile of the simulator).
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { measureEightStreams } from './driver/eight-streams.ts';
import { measureEndurance } from './driver/endurance.ts';
import { measureLevel } from './driver/levels.ts';
import { type Place, renderPage } from './driver/page.ts';
import { measurePeers } from './driver/peers/measure-peers.ts';
import { type BenchPlan, fullPlan, quickPlan } from './driver/plan.ts';
import { measureSpeed } from './driver/speed.ts';
import { measureStartUp } from './driver/start-up.ts';
import { type Findings, judgeTargets } from './driver/targets.ts';
import { measureWhole, spendAsProduct } from './driver/whole-process.ts';

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    peers: { type: 'boolean', default: true },
    profile: { type: 'string' },
  },
  allowNegative: true,
});
const root = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'insight-bench-'));

try {
  if (values.profile === undefined) await main(values.quick ? quickPlan : fullPlan);
  else process.stdout.write(await measureEightStreams({ folder, profile: values.profile }));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function main(plan: BenchPlan): Promise<void> {
  const [loadBefore = 0] = loadavg();
  const startedMs = performance.now();
  const findings = await measureAll(plan);
  const page = renderPage(findings, describePlace(loadBefore, (performance.now() - startedMs) / 60_000), plan);
  process.stdout.write(page);
  // A page that is kept has everything on it.
  if (!values.quick && values.peers) writeFileSync(join(root, 'docs', 'driver-benchmark.md'), page);
  if (judgeTargets(findings).some(({ met }) => !met)) process.exitCode = 1;
}

async function measureAll(plan: BenchPlan): Promise<Findings> {
  const levels: Findings['levels'] = [];
  for (const level of plan.levels) {
    say(`TTFT error, streams: ${level.streams}, ending ${level.ends} …`);
    levels.push(await measureLevel(level, { folder, prompts: 'bench' }));
  }
  say('As fast as it goes …');
  const speed = await measureSpeed(plan.speed);
  const { streams, outputTokens: events } = plan.speed;
  const whole = await measureWhole(
    (requests) => spendAsProduct({ streams, events, requests }, folder),
    plan.wholeRequests,
  );
  say('Many requests in one run …');
  const endurance = await measureEndurance(plan.enduranceRequests, folder);
  say('Start …');
  const startUp = await measureStartUp(plan.starts, folder);
  const peers = values.peers ? await measurePeers(plan, { folder, say }) : [];
  return { levels, speed, whole, endurance, startUp, peers };
}

function describePlace(loadBefore: number, minutes: number): Place {
  const [loadAfter = 0] = loadavg();
  const undici = JSON.parse(readFileSync(join(root, 'node_modules/undici/package.json'), 'utf8')) as {
    version: string;
  };
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: root, encoding: 'utf8' }).trim();
  return {
    date: new Date().toISOString().slice(0, 10),
    cores: availableParallelism(),
    cpu: cpus()[0]?.model ?? 'unknown',
    loadBefore,
    loadAfter,
    versions: [`Node ${process.versions.node}`, `undici ${undici.version}`, `commit ${commit}`],
    minutes,
  };
}

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}
