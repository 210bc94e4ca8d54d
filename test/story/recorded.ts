/** A repository whose base branch has recorded three runs by the bundled action: recorded once for all test files of a run. */
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inject } from 'vitest';
import { quickConfig, withEndpoint } from '../e2e/endpoint.ts';
import { type SavedStory, type Step, Story } from './story.ts';

/** A push and what came of it. */
export type RecordedPush = Pick<Step, 'exitCode' | 'log' | 'outputs' | 'commit'> & { runId: number };

const CONFIG_PATH = '.github/insight-agent.yml';

interface Recording {
  saved: SavedStory;
  pushes: RecordedPush[];
}

/** A story of its own with the recorded pushes, oldest first; `config` is what its pull requests have in place of what the base branch has. */
export async function openRecorded(config = quickConfig): Promise<{ story: Story; pushes: RecordedPush[] }> {
  const path = join(inject('recordedFolder'), 'pushes.json');
  if (!existsSync(path)) {
    // Renamed when it is whole, so that no other worker reads half of it.
    await writeFile(`${path}.${process.pid}`, JSON.stringify(await record()));
    await rename(`${path}.${process.pid}`, path);
  }
  const { saved, pushes } = JSON.parse(await readFile(path, 'utf8')) as Recording;
  const story = await Story.open(saved);
  story.github.state.addFile(story.tip, CONFIG_PATH, quickConfig);
  await configure(story, config);
  return { story, pushes };
}

export async function configure(story: Story, config: string): Promise<void> {
  await mkdir(`${story.workspace}/.github`, { recursive: true });
  await writeFile(`${story.workspace}/${CONFIG_PATH}`, config);
}

async function record(): Promise<Recording> {
  let saved: SavedStory | undefined;
  const pushes: RecordedPush[] = [];
  for (const runSeed of [101, 102, 103]) {
    const { step, story } = await pushTo(saved, runSeed);
    const { exitCode, log, outputs, commit, run } = step;
    pushes.push({ exitCode, log, outputs, commit, runId: run.id });
    saved = story;
  }
  return { saved: saved as SavedStory, pushes };
}

/** One more push; where the machine was too busy to measure, from the same state again: what is recorded here is no test yet. */
async function pushTo(saved: SavedStory | undefined, runSeed: number): Promise<{ step: Step; story: SavedStory }> {
  for (let left = 5; ; left--) {
    await using story = await Story.open(saved);
    await configure(story, quickConfig);
    const step = await withEndpoint({ runSeed }, ({ url }) => story.push({ inputs: { url, model: 'test-model' } }));
    if (left === 0 || step.exitCode === 0) return { step, story: story.save() };
  }
}
