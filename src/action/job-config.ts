/** The config of a job, and the reader of the files that it names. */

import { tryReadText } from '../commands/files.ts';
import { type ConfigSources, resolveConfig } from '../config/load.ts';
import type { ForeignTree } from '../github/tree.ts';
import { parseCalibration } from '../history/calibration-file.ts';
import type { Config } from '../model/config.ts';
import type { FoundCalibration } from '../use-calibration.ts';
import { type JobFiles, missingAt } from './job-files.ts';

type Sources = Pick<ConfigSources, 'inputs' | 'env' | 'offline'>;

/** Throws what `resolveConfig` and `JobFiles.decide` throw. */
export async function resolveJobConfig(
  { tree, config, decide }: Pick<JobFiles, 'tree' | 'config' | 'decide'>,
  sources: Sources,
): Promise<ReturnType<typeof resolveConfig>> {
  const given = { ...sources, file: config && { name: config.path, text: config.text } };
  if (tree.holds === 'own') return resolveConfig({ ...given, readFile: tryReadText });
  // Keys and certificates are asked for while the config is resolved, and come from far away: each round has those that the one before asked for.
  const texts = new Map<string, string | undefined>();
  const why = `is not in the repository at the commit ${tree.trusted.sha.slice(0, 12)}`;
  for (;;) {
    const asked: string[] = [];
    const readFile: ConfigSources['readFile'] = (path) => {
      if (!texts.has(path)) asked.push(path);
      const text = texts.get(path);
      return text === undefined ? { why } : { text };
    };
    const resolved = attempt(() => resolveConfig({ ...given, readFile }));
    if (asked.length === 0) return resolved();
    for (const path of asked) texts.set(path, await decide(path));
  }
}

/** What came of it, to be had later. */
function attempt<T>(work: () => T): () => T {
  try {
    const result = work();
    return () => result;
  } catch (error) {
    return () => {
      throw error;
    };
  }
}

/**
 * As `World.readText`, for a run of this config: prompts and items are data, which a stranger's tree may bring; the load that is sent and the words
 * of the judge decide.
 */
export async function openReader(config: Config, { tree, decide, readData }: JobFiles): Promise<JobFiles['readData']> {
  if (tree.holds === 'own') return readData;
  const { workload, quality } = config;
  const deciding = [...workload.stages.map(({ trace }) => trace?.file), quality.judge?.prompt];
  const texts = new Map<string, string | undefined>();
  for (const path of deciding.filter((named) => named !== undefined)) texts.set(path, await decide(path));
  return (path, within) => {
    if (!texts.has(path)) return readData(path, within);
    const text = texts.get(path);
    if (text === undefined) throw missingAt(path, tree.trusted.sha);
    return text;
  };
}

/** What stands at `baseline.calibration`; it decides what counts as a change. */
export async function readCalibration(
  { baseline: { calibration: path } }: Config,
  { decide }: Pick<JobFiles, 'decide'>,
): Promise<FoundCalibration | undefined> {
  if (path === undefined) return undefined;
  const text = await decide(path);
  return { path, calibration: text === undefined ? undefined : parseCalibration(text, path) };
}

/** What the report begins with where the tree may be a stranger's; empty elsewhere. Where nothing is driven, no data is read. */
export function warnOfForeignTree(
  tree: JobFiles['tree'],
  { workload, quality }: Config,
  { drives }: { drives: boolean },
): string[] {
  if (tree.holds === 'own') return [];
  const { sha, on } = tree.trusted;
  const data = new Set(
    [workload.prompts, ...quality.sets.map(({ path }) => path)].filter((path) => path !== undefined),
  );
  const whose = whoseTree(tree);
  const read = data.size === 0 || !drives ? '' : ` Read from the working folder: ${[...data].join(', ')}.`;
  return [`${whose} (${tree.why}): the config is that of ${sha.slice(0, 12)} on ${on}.${read}`];
}

function whoseTree({ holds, commit }: ForeignTree): string {
  if (holds === 'data') return 'A stranger’s files may lie in the working folder';
  return commit === undefined
    ? 'Nothing shows whose code is measured'
    : 'The measured code comes from outside this repository';
}
