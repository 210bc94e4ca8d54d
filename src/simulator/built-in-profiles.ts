/** Profiles by name, and the way from a name or a file to a profile. A regression is a second profile. */
import { closest } from 'fastest-levenshtein';
import { InputError } from '../errors.ts';
import { completeProfile, type PartialProfile, type Profile, parseProfile } from './profile.ts';

/** Fast and calm: a run of 150 requests takes two to three seconds at concurrency 8, with a few percent of noise. */
const demoBase: PartialProfile = {
  model: 'demo-model',
  version: 'base',
  engine: {
    maxBatch: 16,
    stepMs: 0.8,
    decodeMsPerSequence: 0.02,
    prefillMsPerToken: 0.04,
    chunkedPrefillTokens: 64,
  },
  noise: { jitterRatio: 0.03, driftRatio: 0.01, driftCorrelation: 0.998, runShiftRatio: 0.01 },
  outputTokens: { median: 32 },
  answers: { rates: { default: 0.93 }, flipRatio: 0.005 },
};

const partialProfiles = {
  default: {},
  'slow-prefill': { version: 'slow-prefill', engine: { prefillMsPerToken: 0.2 } },
  'weak-jargon': { version: 'weak-jargon', answers: { rates: { 'skill=jargon': 0.3 } } },
  'demo-base': demoBase,
  // Prefill at 1.8 times the cost, and one weak slice.
  'demo-regressed': {
    ...demoBase,
    version: 'regressed',
    engine: { ...demoBase.engine, prefillMsPerToken: 0.072 },
    answers: { ...demoBase.answers, rates: { default: 0.93, 'skill=jargon': 0.3 } },
  },
  // What a pull request may turn, each alone, beside demo-base.
  'demo-speculative': {
    ...demoBase,
    version: 'speculative',
    speculation: { draftTokens: 3, acceptanceRatio: 0.7, draftMs: 0.1 },
  },
  'demo-quantised': {
    ...demoBase,
    version: 'quantised',
    quantisation: { decodeCostRatio: 0.6, prefillCostRatio: 0.9, flipRatio: 0.03 },
  },
  'demo-cold': { ...demoBase, version: 'cold', coldStart: { notReadyMs: 2000, slowRequests: 8 } },
  'demo-replicas': { ...demoBase, version: 'replicas', replicas: { count: 2, routing: 'least-loaded' } },
} satisfies Record<string, PartialProfile>;

export type BuiltInProfileName = keyof typeof partialProfiles;

export const builtInProfileNames = Object.keys(partialProfiles) as BuiltInProfileName[];

export function findBuiltInProfile(name: BuiltInProfileName): Profile {
  return completeProfile(partialProfiles[name]);
}

/**
 * The profile of a built-in name or of a file. A value with a slash or an extension is a file. Throws an `InputError` for
 * a name that is not known or a file that cannot be read, and a `ConfigError` for a file that is no profile.
 */
export async function loadProfile(nameOrFile: string, readFile: (path: string) => Promise<string>): Promise<Profile> {
  if (isBuiltIn(nameOrFile)) return findBuiltInProfile(nameOrFile);
  if (!/[/\\]|\.(ya?ml|json)$/.test(nameOrFile)) {
    throw new InputError(
      `There is no built-in profile "${nameOrFile}"`,
      `Did you mean "${closest(nameOrFile, builtInProfileNames)}"? Built in: ${builtInProfileNames.join(', ')}. A file needs its extension (.yml or .json).`,
    );
  }
  return parseProfile(await readProfile(nameOrFile, readFile), nameOrFile);
}

function isBuiltIn(name: string): name is BuiltInProfileName {
  return Object.hasOwn(partialProfiles, name);
}

async function readProfile(file: string, readFile: (path: string) => Promise<string>): Promise<string> {
  try {
    return await readFile(file);
  } catch (cause) {
    throw new InputError(
      `The profile ${file} cannot be read`,
      `Give an existing file, or one of the built-in profiles: ${builtInProfileNames.join(', ')}.`,
      { file },
      { cause },
    );
  }
}
