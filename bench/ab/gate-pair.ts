/** One paired run of the bundled command line, as a line of the bench's table. */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { GateResult, Result } from '../../src/model/result.ts';

const entry = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));

/** `twin`: nothing differs. `slower`: the candidate is, by construction. */
export type Kind = 'twin' | 'slower';

export interface Outcome {
  kind: Kind;
  verdict: Result['verdict'];
  reason: string;
  /** Pairs, or turns where there are none. */
  units: number;
  ttft: GateResult | undefined;
  /** Blocking gates that are not in order, with their figures. */
  open: GateResult[];
  seconds: number;
}

/** Runs `insight-agent run WORDS` in `folder`. Throws where it gave no result. */
export async function gatePair(of: { kind: Kind; folder: string; words: readonly string[] }): Promise<Outcome> {
  const startedMs = performance.now();
  const { stdout, stderr } = await runCli(of.folder, ['run', ...of.words, '--out', 'out', '--format', 'json']);
  if (stdout === '') throw new Error(`No result:\n${stderr}`);
  const { verdict, reason, gates, baseline } = JSON.parse(stdout) as Result;
  const [stage] = baseline.paired?.stages ?? [];
  return {
    kind: of.kind,
    verdict,
    reason,
    units: stage?.pairs || (stage?.turns ?? 0),
    ttft: gates.find(({ id }) => id === 'ttft_p50'),
    open: gates.filter(({ answer }) =>
      ['regression', 'undecided', 'missing', 'invalid', 'no-baseline'].includes(answer),
    ),
    seconds: (performance.now() - startedMs) / 1000,
  };
}

/** "undecided ttft_p95 +12.1 % (-1.0 to 27.0 %)". */
export function describeOpen({ open, verdict, reason }: Outcome): string {
  if (verdict === 'invalid') return reason;
  return open.map((gate) => `${gate.answer} ${gate.id}${describeChange(gate)}`).join(', ');
}

export function describeChange({ change }: Pick<GateResult, 'change'>): string {
  if (!change) return '';
  const percent = (share: number | null): string => (share === null ? '∞' : (share * 100).toFixed(1));
  return ` ${change.estimate < 0 ? '' : '+'}${percent(change.estimate)} % (${percent(change.low)} to ${percent(change.high)} %)`;
}

function runCli(folder: string, words: string[]): Promise<{ stdout: string; stderr: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [entry, ...words], { cwd: folder, env: { PATH: process.env.PATH } });
    let [stdout, stderr] = ['', ''];
    child.stdout.on('data', (data: Buffer) => {
      stdout += data.toString();
    });
    child.stderr.on('data', (data: Buffer) => {
      stderr += data.toString();
    });
    child.on('close', () => resolve({ stdout, stderr }));
  });
}

/** The simulator of the bundle as a process of its own; resolves with its address. */
export async function startSimulator(words: readonly string[]): Promise<{ url: string; stop: () => Promise<void> }> {
  const child = spawn(process.execPath, [entry, 'simulate', ...words, '--json'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const first = await new Promise<string>((resolve, reject) => {
    child.stdout.once('data', (data: Buffer) => resolve(data.toString()));
    ended.then(() => reject(new Error('The simulator ended before it gave its address')));
  });
  return {
    ...(JSON.parse(first) as { url: string }),
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
}
