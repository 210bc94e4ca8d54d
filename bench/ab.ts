/**
 * `npm run bench:ab`: the paired design end to end, through the bundled command line. Identical twins must pass and candidates that are slower by
 * construction must fail; a warning is wrong for both. Simulated endpoints: +10 % TTFT and 20 of each, one wrong of each is allowed. Real
 * llama.cpp servers, installed the first time: 3 of each, none wrong. Exits 1 where that does not hold.
 *
 * Options: --runs N (simulated, of each kind), --slower RATIO (1.1), --real-runs N, --simulated-only, --real-only.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { markdownTable } from 'markdown-table';
import { describeChange, describeOpen, type Kind, type Outcome } from './ab/gate-pair.ts';
import { measureReal } from './ab/real.ts';
import { measureSimulated } from './ab/simulated.ts';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '20' },
    slower: { type: 'string', default: '1.1' },
    'real-runs': { type: 'string', default: '3' },
    'simulated-only': { type: 'boolean', default: false },
    'real-only': { type: 'boolean', default: false },
  },
});

interface Series {
  name: string;
  runs: number;
  /** Wrong verdicts that are allowed of each kind. */
  allowed: number;
  measure: (kind: Kind, run: number) => Promise<Outcome>;
}

const folder = mkdtempSync(join(tmpdir(), 'insight-ab-'));
try {
  await main();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function main(): Promise<void> {
  const simulated: Series = {
    name: 'simulated',
    runs: Number(values.runs),
    allowed: 1,
    measure: (kind, run) => measureSimulated({ kind, run, slower: Number(values.slower), folder }),
  };
  const real: Series = {
    name: 'llama.cpp',
    runs: Number(values['real-runs']),
    allowed: 0,
    measure: (kind) => measureReal({ kind, folder }),
  };
  const chosen = [...(values['real-only'] ? [] : [simulated]), ...(values['simulated-only'] ? [] : [real])];
  if (chosen.includes(real)) installRealServer();
  const rows: string[][] = [];
  for (const series of chosen) rows.push(...summarise(series, await measureAll(series)));
  const head = ['endpoints', 'candidate', 'runs', 'must', 'wrong', 'pairs or turns', 'seconds', 'holds'];
  const align = ['l', 'l', 'r', 'l', 'r', 'r', 'r', 'l'];
  process.stdout.write(`${markdownTable([head, ...rows], { align })}\n`);
}

function installRealServer(): void {
  const install = fileURLToPath(new URL('../scripts/real-server/install.ts', import.meta.url));
  const { status } = spawnSync(process.execPath, [install], { stdio: ['ignore', 2, 2] });
  if (status !== 0) process.exit(status ?? 1);
}

async function measureAll({ name, runs, measure }: Series): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (let run = 0; run < runs; run++) {
    for (const kind of ['twin', 'slower'] as const) {
      const outcome = await measure(kind, run);
      outcomes.push(outcome);
      const { verdict, units, ttft, seconds } = outcome;
      const told = ttft ? `TTFT p50 ${ttft.baseline?.toFixed(0)} ms${describeChange(ttft)}` : 'no TTFT';
      const open = describeOpen(outcome);
      process.stderr.write(
        `${name} ${run + 1}/${runs} ${kind}: ${verdict}, ${units} units, ${told}, ${seconds.toFixed(0)} s${open === '' ? '' : `; ${open}`}\n`,
      );
    }
  }
  return outcomes;
}

function summarise({ name, allowed }: Series, outcomes: readonly Outcome[]): string[][] {
  return (['twin', 'slower'] as const).map((kind) => {
    const own = outcomes.filter((outcome) => outcome.kind === kind);
    const wanted = kind === 'twin' ? 'pass' : 'fail';
    const wrong = own.filter(({ verdict }) => verdict !== wanted).length;
    const mean = (figure: (outcome: Outcome) => number): string =>
      (own.reduce((sum, outcome) => sum + figure(outcome), 0) / own.length).toFixed(0);
    if (wrong > allowed) process.exitCode = 1;
    const holds = wrong > allowed ? 'NO' : 'yes';
    return [
      name,
      kind,
      String(own.length),
      wanted,
      String(wrong),
      mean((of) => of.units),
      mean((of) => of.seconds),
      holds,
    ];
  });
}
