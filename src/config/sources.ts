/** File, inputs and flags → one raw object that knows where each of its values came from. */
import type { Place, Problem } from '../errors.ts';
import { isMapping, type KeyPath, spellPath } from './key-path.ts';
import { type ConfigFile, parseConfigFile } from './yaml-file.ts';

/** Settings that can come from outside the file: the name of the action input and of the command line flag. */
const outsideSettings = [
  { path: ['target', 'url'], input: 'url', flag: 'url' },
  { path: ['target', 'model'], input: 'model', flag: 'model' },
  { path: ['target', 'api'], input: 'api', flag: undefined },
  { path: ['baseline', 'target', 'url'], input: 'baseline-url', flag: 'baseline-url' },
  { path: ['report', 'comment'], input: 'comment', flag: undefined },
] as const satisfies { path: KeyPath; input?: string | undefined; flag?: string | undefined }[];

export interface MergedSources {
  raw: Record<string, unknown>;
  /** Mistakes found while reading, before any value was looked at. */
  problems: Problem[];
  usable: boolean;
  placeOf(path: KeyPath, part?: 'key' | 'value'): Place;
}

/** Merges the sources: a flag wins over an input, an input over the file. An empty text means that it was not given. */
export function mergeSources(sources: {
  file?: ConfigFile | undefined;
  inputs: Record<string, string>;
  flags: Record<string, string>;
}): MergedSources {
  const file = sources.file && parseConfigFile(sources.file);
  const raw = file?.value ?? {};
  const problems = [...(file?.problems ?? [])];
  const origins = new Map<string, string>();

  // A section whose every line is a comment: YAML reads null, people mean "nothing said".
  for (const [name, section] of Object.entries(raw)) if (section === null) delete raw[name];

  for (const { path, input, flag } of outsideSettings) {
    const fromInput = (sources.inputs[input] ?? '').trim();
    const fromFlag = flag === undefined ? '' : (sources.flags[flag] ?? '').trim();
    const [value, origin] = fromFlag ? [fromFlag, `flag \`--${flag}\``] : [fromInput, `input \`${input}\``];
    if (value && setIn(raw, path, value)) origins.set(spellPath(path), origin);
  }
  if (sources.flags['api-key'] || sources.flags['baseline-api-key']) problems.push(keyAsFlag);
  implyPaired(raw, { byAddress: origins.has('baseline.target.url') });

  return {
    raw,
    problems,
    usable: file?.usable ?? true,
    placeOf: (path, part = 'value') => {
      const origin = origins.get(spellPath(path));
      if (origin) return { origin };
      return file ? file.placeOf(path, part) : {};
    },
  };
}

/** How a setting can be given, in words: "the input `url`, the flag `--url`, or `target.url` in the config file". */
export function describeWays(path: KeyPath): string {
  const key = spellPath(path);
  const setting = outsideSettings.find((candidate) => spellPath(candidate.path) === key);
  if (!setting) return `\`${key}\` in the config file`;
  const flag = setting.flag === undefined ? '' : ` the flag \`--${setting.flag}\`,`;
  return `the input \`${setting.input}\`,${flag} or \`${key}\` in the config file`;
}

const keyAsFlag: Problem = {
  message: 'An API key was given as a flag, where other processes and the shell history can read it',
  hint: 'Set an environment variable and name it in `target.api-key-env`. Treat the key as leaked if others use this machine.',
  place: { origin: 'flag `--api-key`' },
};

/** A second endpoint is there to be measured: an address from outside says so whatever the file says, a section in the file by default. */
function implyPaired({ baseline }: Record<string, unknown>, { byAddress }: { byAddress: boolean }): void {
  if (!isMapping(baseline)) return;
  if (byAddress || (isMapping(baseline.target) && !Object.hasOwn(baseline, 'design'))) baseline.design = 'paired';
}

/** False where a parent is not a mapping: that is a mistake of its own, and reported as such. */
function setIn(root: Record<string, unknown>, path: readonly string[], value: string): boolean {
  let parent = root;
  for (const name of path.slice(0, -1)) {
    if (!Object.hasOwn(parent, name) || parent[name] === null) parent[name] = {};
    const child = parent[name];
    if (!isMapping(child)) return false;
    parent = child;
  }
  parent[path.at(-1) ?? ''] = value;
  return true;
}
