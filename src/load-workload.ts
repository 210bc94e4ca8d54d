/** Reads what the workload names: prompts and quality items, from the user's files or the sets that ship with the product. */
import type { Config } from './model/config.ts';
import type { Prompt } from './model/traffic.ts';
import { parseItems } from './quality/items.ts';
import type { QuestionSet } from './workload/plan.ts';
import { parsePrompts } from './workload/prompts.ts';
import { makePrompts } from './workload/synthetic.ts';
import type { World } from './world.ts';

/** Where it came from, for people. */
export interface WorkloadSources {
  prompts: string;
}

export interface Workload {
  prompts: Prompt[];
  sets: QuestionSet[];
  sources: WorkloadSources;
}

/** Name under which the shipped sets appear in run files and reports. */
const SHIPPED = 'shipped';
/** Name of prompts that were made up. */
const SYNTHETIC = 'synthetic';

/** Throws InputErrors that name file and line. */
export function loadWorkload(config: Config, world: Pick<World, 'readText' | 'readShipped'>): Workload {
  const { prompts: path, synthetic, seed } = config.workload;
  const prompts = synthetic
    ? makePrompts(synthetic, seed)
    : path === undefined
      ? parsePrompts(world.readShipped('prompts.jsonl'), 'shipped prompts')
      : parsePrompts(world.readText(path), path);
  const sets = config.quality.sets.map(({ path: file, scorer, repeats }) => {
    const text = file === undefined ? world.readShipped('quality.jsonl') : world.readText(file);
    return {
      name: file ?? SHIPPED,
      items: parseItems({ text, fileName: file ?? 'shipped quality set', defaultScorer: scorer }),
      repeats,
    };
  });
  return { prompts, sets, sources: { prompts: synthetic ? SYNTHETIC : (path ?? SHIPPED) } };
}
