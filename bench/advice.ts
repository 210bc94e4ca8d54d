/**
 * `npm run bench:advice`: is the true bottleneck named first, and do predicted effects come true? Each scenario is measured, advised, mended as the advice says and
 * measured again, all through the command line. A whole run writes docs/advice-benchmark.md. Exits 1 where a target is missed. Every trial's files stay in out/advice/.
 *
 * Options: --real (llama.cpp servers after the simulators, installed the first time), --only TEXT (scenarios whose name has it; prints
 * only), --quick (one run after the advice instead of two; prints only), --source (what lies in src/ instead of the bundle in dist/; prints only).
 */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { scenarios } from './advice/list.ts';
import { judgeTargets, renderPage, renderTables } from './advice/page.ts';
import type { Build } from './advice/program.ts';
import { realTrials } from './advice/real.ts';
import { simulatedTrial } from './advice/simulated.ts';
import { type Outcome, type Trial, tryTrial } from './advice/trial.ts';

const PAGE = fileURLToPath(new URL('../docs/advice-benchmark.md', import.meta.url));
const OUT = fileURLToPath(new URL('../out/advice/', import.meta.url));

const { values } = parseArgs({
  options: {
    only: { type: 'string', default: '' },
    quick: { type: 'boolean', default: false },
    real: { type: 'boolean', default: false },
    source: { type: 'boolean', default: false },
  },
});
const build: Build = values.source ? 'source' : 'dist';

await main();

async function main(): Promise<void> {
  const [load = 0] = loadavg();
  const startedMs = performance.now();
  const isChosen = ({ name }: Trial): boolean => name.includes(values.only);
  const simulated = scenarios.map((scenario) => simulatedTrial(scenario, build)).filter(isChosen);
  const real = values.real ? realTrials.filter(isChosen) : [];
  if (simulated.length + real.length === 0) throw new Error(`No scenario has "${values.only}" in its name`);
  if (real.length > 0) installRealServer();

  const found = { simulated: await tryAll(simulated), real: await tryAll(real) };
  const tables = renderTables(found);
  process.stdout.write(`${tables}\n`);
  const minutes = (performance.now() - startedMs) / 60_000;
  const [{ model: cpu } = { model: 'unknown' }] = cpus();
  const place = { cores: cpus().length, cpu, load, minutes, node: process.versions.node };
  if (values.only === '' && !values.quick && !values.source)
    writeFileSync(PAGE, renderPage(tables, { date: new Date().toISOString().slice(0, 10), ...place }));
  if (!judgeTargets(found).every(({ met }) => met)) process.exitCode = 1;
}

function installRealServer(): void {
  const install = fileURLToPath(new URL('../scripts/real-server/install.ts', import.meta.url));
  const { status } = spawnSync(process.execPath, [install], { stdio: ['ignore', 2, 2] });
  if (status !== 0) process.exit(status ?? 1);
}

async function tryAll(trials: readonly Trial[]): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const trial of trials) {
    const startedMs = performance.now();
    const outcome = await tryTrial(trial, {
      build,
      folder: join(OUT, trial.name.replaceAll(' ', '-')),
      repeats: values.quick ? 1 : 2,
    });
    const seconds = ((performance.now() - startedMs) / 1000).toFixed(0);
    const told = outcome.told.join(', ') || 'nothing';
    process.stderr.write(
      `${outcome.named ? 'named ' : 'MISSED'} ${trial.name}: ${outcome.failed ?? told} (${seconds} s)\n`,
    );
    outcomes.push(outcome);
  }
  return outcomes;
}
