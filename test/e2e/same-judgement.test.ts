/**
 * One judgement from the same run files, whoever asks: the action that measured them, and `compare` and `report` that read them. (That `run` and
 * `compare` agree is shown in cli.test.ts.) Needs a fresh bundle in dist/: the action is run from there.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { report } from '../../src/commands/report.ts';
import { readZipEntry } from '../../src/github/zip.ts';
import type { Result } from '../../src/model/result.ts';
import { withoutDrawings } from '../../src/report/json.ts';
import { CompareFolder } from '../judge/compare-command.ts';
import { openRecorded, type RecordedPush } from '../story/recorded.ts';
import type { Story } from '../story/story.ts';
import { quickConfig, slowPrefill, withEndpoint } from './endpoint.ts';

const folder = new CompareFolder();
afterAll(() => folder[Symbol.dispose]());
let story: Story;
let pushes: RecordedPush[];
beforeAll(async () => {
  ({ story, pushes } = await openRecorded());
}, 60_000);
afterAll(() => story[Symbol.asyncDispose]());

const inputsFor = (url: string) => ({ url, model: 'test-model' });
const quiet = {
  stdout: () => {},
  stderr: () => {},
  program: 'insight-agent',
  env: {},
  isTerminal: false,
  color: false,
  width: 100,
  signal: new AbortController().signal,
};

/** The run file in the artifact of a workflow run, written into the folder. */
async function storeRun(runId: number, name: string): Promise<string> {
  const artifact = story.github.state.artifacts.find((each) => each.runId === runId);
  const entry = await readZipEntry(artifact?.bytes ?? Buffer.alloc(0), 'run.jsonl', { maxEntries: 20, maxBytes: 1e8 });
  return folder.write(name, entry.ok ? entry.bytes.toString('utf8') : '');
}

/** What is concluded; where the runs came from is told differently by each, and the action's output has no drawings. */
const judgement = (result: Result) => {
  const { verdict, reason, gates, recommendations, risks, metrics, slices } = withoutDrawings(result);
  return { verdict, reason, gates, recommendations, risks, metrics, slices };
};

describe('the action, compare and report', () => {
  it('come to the same judgement on the same run files', async () => {
    const baseline: string[] = [];
    for (const { runId, exitCode, log } of pushes) {
      expect(exitCode, log).toBe(0);
      baseline.push(await storeRun(runId, `base-${runId}.jsonl`));
    }
    const step = await withEndpoint({ runSeed: 4, changes: slowPrefill }, ({ url }) =>
      story.openPullRequest({ inputs: inputsFor(url) }),
    );
    expect(step.exitCode, step.log).toBe(1);
    const acted = JSON.parse(step.outputs.result ?? '') as Result;
    const candidate = await storeRun(step.run.id, 'candidate.jsonl');
    const config = folder.write('config.yml', quickConfig);

    const compared = await folder.compare({ baseline, candidate, config });
    expect(compared.exitCode).toBe(1);
    expect(judgement(compared.result)).toEqual(judgement(acted));
    expect(acted.gates.find(({ id }) => id === 'ttft_p50')?.answer).toBe('regression');

    const out = join(folder.path, 'report');
    await report({ runs: [candidate, ...baseline], config, out }, quiet);
    const reported = JSON.parse(await readFile(join(out, 'result.json'), 'utf8')) as Result;
    expect(judgement(reported)).toEqual(judgement(acted));
  });

  it('says the plan in the log before it drives', async () => {
    const step = await withEndpoint({ runSeed: 5 }, ({ url }) => story.openPullRequest({ inputs: inputsFor(url) }));
    const plan = step.log.indexOf('Plan: 120 requests and ');
    expect(plan).toBeGreaterThan(-1);
    expect(plan).toBeLessThan(step.log.indexOf('steady · warming up'));
    expect(step.log).toMatch(/With 3 stored runs it would see TTFT p50 \+/);
  });
});
