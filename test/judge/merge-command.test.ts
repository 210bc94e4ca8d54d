/** `insight-agent merge` in this process: what it writes and says, and what `compare` makes of it. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { mergeRuns } from '../../src/commands/merge.ts';
import { parseRun } from '../../src/history/run-file.ts';
import { formatRun } from '../../src/history/run-text.ts';
import { measureRun } from '../../src/measure/measure-run.ts';
import type { Run } from '../../src/model/run-file.ts';
import { seededRandom } from '../../src/stats/random.ts';
import { buildAnswers, buildRun } from '../synthetic/build-run.ts';
import { makeExact, splitRun } from '../synthetic/split-run.ts';
import { CompareFolder } from './compare-command.ts';

const folder = new CompareFolder();
afterAll(() => folder[Symbol.dispose]());
let files = 0;

const whole = makeExact(buildRun({ seed: 2, answers: buildAnswers({ domains: ['law'], perDomain: 9 }) }));
const parts = splitRun(whole, { count: 3, random: seededRandom(4) });

/** Each in a folder of its own, as `run --out` leaves it. */
function write(runs: readonly Run[]): string[] {
  return runs.map((run) => {
    const own = join(folder.path, `part-${files++}`);
    mkdirSync(own);
    writeFileSync(join(own, 'run.jsonl'), formatRun(run));
    return own;
  });
}

async function merge(runs: readonly Run[], options: { to?: string; force?: boolean } = {}) {
  const to = options.to ?? join(folder.path, `joined-${files++}.jsonl`);
  let said = '';
  const around = {
    ...{ program: 'insight-agent', env: {}, isTerminal: false, color: false, width: 100, stdout: () => {} },
    stderr: (text: string) => {
      said += text;
    },
    signal: new AbortController().signal,
  };
  const code = await mergeRuns({ parts: write(runs), to, force: options.force }, around);
  return { code, said, to };
}

it('writes one run with the figures of the whole, and says what was joined', async () => {
  const { code, said, to } = await merge(parts);
  expect(code).toBe(0);
  expect(said).toBe(`Joined 3 parts: 124 requests and 9 quality questions.\nWritten: ${to}\n`);
  const run = parseRun(readFileSync(to, 'utf8'), to);
  expect(run.header.shards).toBe(3);
  const [stages, expected] = [run, whole].map((of) => measureRun(of, {}).stages);
  // A file holds instants to a microsecond.
  expect(stages?.steady?.ttft_p50?.value).toBeCloseTo(expected?.steady?.ttft_p50?.value ?? 0, 2);
  expect(stages?.quality).toEqual(expected?.quality);
});

it('says of parts that were not under load together that the run is not fit to be judged', async () => {
  const late = parts.map((part) => {
    const { shard } = part.header;
    const header = {
      ...part.header,
      ...(shard?.index === 2 ? { shard: { ...shard, originMs: shard.originMs + 1e6 } } : {}),
    };
    return { ...part, header };
  });
  const { said } = await merge(late);
  expect(said).toContain(
    'Not fit to be judged: stage steady: the parts of the plan were not measured at the same time',
  );
});

it('writes nothing where a part is missing, or a file is there already', async () => {
  const to = join(folder.path, 'kept.jsonl');
  await expect(merge(parts.slice(1), { to })).rejects.toThrow(/^Part \d of 3 is missing$/);
  expect(existsSync(to)).toBe(false);
  await merge(parts, { to });
  await expect(merge(parts, { to })).rejects.toThrow(`${to} is there already`);
  expect((await merge(parts, { to, force: true })).code).toBe(0);
});
