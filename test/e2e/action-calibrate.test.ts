/** `mode: calibrate` of the bundled action, and the check that finds the file where it was put. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readZipEntry } from '../../src/github/zip.ts';
import { parseCalibration } from '../../src/history/calibration-file.ts';
import type { Calibration } from '../../src/model/calibration.ts';
import type { Result } from '../../src/model/result.ts';
import { Story } from '../story/story.ts';
import { quickConfig, withEndpoint } from './endpoint.ts';

const KEY = 'sk-test-secret-0123456789';
const config = `${quickConfig.replace('quality: { concurrency: 16 }', 'quality: { sets: [] }')}
calibrate: { runs: 2 }
baseline: { calibration: kept/calibration.json }
`;
let story: Story;
beforeAll(async () => {
  story = await Story.open();
  await mkdir(`${story.workspace}/.github`);
  await writeFile(`${story.workspace}/.github/insight-agent.yml`, config);
});
afterAll(() => story[Symbol.asyncDispose]());

let seed = 70;
function deploy<T>(work: (inputs: Record<string, string>) => Promise<T>): Promise<T> {
  return withEndpoint({ runSeed: ++seed, apiKey: KEY }, ({ url }) =>
    work({ url, model: 'test-model', 'api-key': KEY }),
  );
}

describe('the nightly calibration', () => {
  it('writes the file where the config names it, the summary, the outputs and an artifact that is no baseline', async () => {
    let host = '';
    const step = await deploy((inputs) => {
      host = new URL(inputs.url ?? '').host;
      return story.push({ inputs: { ...inputs, mode: 'calibrate' } });
    });
    expect(step.exitCode, step.log).toBe(0);
    expect(step.log).toMatch(/Calibration: 2 runs of 120 requests/);
    expect(step.summary).toContain('False alarms against stored runs');
    expect(step.outputs.verdict).toBe('no-baseline');
    const calibration = JSON.parse(step.outputs.result ?? '') as Calibration;
    const kept = await readFile(`${story.workspace}/kept/calibration.json`, 'utf8');
    expect(parseCalibration(kept, 'kept')).toEqual(calibration);
    expect(calibration.history?.judged).toBe(2);

    const [artifact] = story.github.state.artifacts.filter(({ runId }) => runId === step.run.id);
    expect(artifact?.name).toBe('insight-agent-calibration.measure.attempt-1');
    const entry = await readZipEntry(artifact?.bytes ?? Buffer.alloc(0), 'calibration.json', {
      maxEntries: 20,
      maxBytes: 1e8,
    });
    const stored = entry.ok ? entry.bytes.toString('utf8') : '';
    expect(stored).toBe(kept);
    for (const text of [step.log, step.summary, stored, ...Object.values(step.outputs)]) {
      expect(text).not.toContain(KEY);
      expect(text).not.toContain(host);
    }
  });

  it('gives the check its noise, and no baseline', async () => {
    const first = await deploy((inputs) => story.openPullRequest({ inputs }));
    expect(first.outputs.verdict, first.log).toBe('no-baseline');
    await deploy((inputs) => story.push({ inputs }));
    const step = await deploy((inputs) => story.openPullRequest({ inputs }));
    const result = JSON.parse(step.outputs.result ?? '') as Result;
    expect(result.baseline.runs).toHaveLength(1);
    expect(result.baseline.calibration).toMatchObject({ source: 'kept/calibration.json', runs: 2 });
    expect(story.commentsOf(step.number)[0]).toContain('it was measured on');
  });

  it('is refused in a mode that is none', async () => {
    const step = await deploy((inputs) => story.push({ inputs: { ...inputs, mode: 'calibration' } }));
    expect(step.exitCode).toBe(2);
    expect(step.log).toContain('Use auto, gate, record, merge, report or calibrate.');
  });

  it('fails with exit code 3 where the endpoint is down, and leaves the file of the night before', async () => {
    const before = await readFile(`${story.workspace}/kept/calibration.json`, 'utf8');
    await writeFile(`${story.workspace}/.github/insight-agent.yml`, `${config}target: { wait: 1ms }\n`);
    const step = await story.push({ inputs: { url: 'http://127.0.0.1:9/v1', model: 'm', mode: 'calibrate' } });
    expect(step.exitCode, step.log).toBe(3);
    expect(await readFile(`${story.workspace}/kept/calibration.json`, 'utf8')).toBe(before);
  });
});
