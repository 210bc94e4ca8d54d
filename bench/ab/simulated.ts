/** Pairs of simulated endpoints, each a process of its own: the slower candidate has a TTFT 10 % longer. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gatePair, type Kind, type Outcome, startSimulator } from './gate-pair.ts';

/** Median TTFT of the base: about 120 ms. The noise is the simulator's default, with a shift of 0.5 % between processes. */
const PREFILL_MS_PER_TOKEN = 0.15;

/** Two workers: mostly one request at a time for each endpoint, so that +10 % of prefill is +10 % of TTFT and not of its queue as well. */
const config = `
workload:
  synthetic: { input-tokens: "lognormal(480, 0.3)" }
  max-output-tokens: 4
  stages: [ { name: steady, closed: { concurrency: 2 }, requests: 120 } ]
quality: { sets: [] }
gates: { output_tokens_per_sec: off, accuracy: off }
`;

export async function measureSimulated(of: {
  kind: Kind;
  run: number;
  slower: number;
  folder: string;
}): Promise<Outcome> {
  const { kind, run, slower, folder } = of;
  writeFileSync(join(folder, 'simulated.yml'), config);
  const base = await start(folder, { name: 'base', prefillMsPerToken: PREFILL_MS_PER_TOKEN, seed: 2 * run + 1 });
  const prefillMsPerToken = PREFILL_MS_PER_TOKEN * (kind === 'slower' ? slower : 1);
  const candidate = await start(folder, { name: 'candidate', prefillMsPerToken, seed: 2 * run + 2 });
  try {
    const urls = ['--url', candidate.url, '--baseline-url', base.url];
    return await gatePair({ kind, folder, words: ['--config', 'simulated.yml', ...urls, '--model', 'ab-model'] });
  } finally {
    await Promise.all([base.stop(), candidate.stop()]);
  }
}

function start(folder: string, of: { name: string; prefillMsPerToken: number; seed: number }) {
  const profile = join(folder, `${of.name}.yml`);
  writeFileSync(
    profile,
    `model: ab-model\nengine: { stepMs: 1.5, decodeMsPerSequence: 0.02, prefillMsPerToken: ${of.prefillMsPerToken}, chunkedPrefillTokens: 128 }\nnoise: { runShiftRatio: 0.005 }\noutputTokens: { median: 8 }\n`,
  );
  return startSimulator(['--profile', profile, '--run-seed', String(of.seed)]);
}
