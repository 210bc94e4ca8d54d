/** Names that keep several targets of one repository apart: their artifacts and their comments. */
import { createHash } from 'node:crypto';
import { ConfigError } from './errors.ts';
import type { Config } from './model/config.ts';
import type { Shard } from './model/shard.ts';

/** How many targets of one pull request are judged, by the input `instances`; undefined where it is not given. Throws a ConfigError. */
export function readInstances(text: string): number | undefined {
  if (text === '') return undefined;
  const count = /^[1-9]\d{0,3}$/.test(text) ? Number(text) : undefined;
  if (count !== undefined) return count;
  const hint = 'Write how many targets of this pull request are judged, e.g. `instances: 3`.';
  const message = `\`instances\` is "${text}", not a whole number from 1 to 9999`;
  throw new ConfigError([{ message, hint, place: { origin: 'input `instances`' } }]);
}

/** Of several targets each needs a name that keeps it apart: its label, else its model. */
export function nameInstance(config: Config, instances: number | undefined): Config {
  const { target } = config;
  if ((instances ?? 1) === 1 || target.labelled || target.model === '') return config;
  return { ...config, target: { ...target, label: target.model, labelled: true } };
}

/**
 * Key of a target within one repository: the job, and the label where the user gave one. The model only where it is what tells several targets
 * apart (`nameInstance`): it is also what pull requests change. Letters, digits, dashes and dots only, since it becomes part of artifact names and of the comment's marker.
 */
export function instanceKey({ target }: Labelled, job: string): string {
  return target.labelled ? `${slug(target.label)}.${slug(job)}` : slug(job);
}

/** A config, or the header of a run. */
interface Labelled {
  target: { label: string; labelled?: boolean | undefined };
}

/** What the name of every artifact of this target starts with. */
export function artifactPrefix(config: Labelled, job: string): string {
  return `insight-agent.${instanceKey(config, job)}.attempt-`;
}

/** Attempts of one workflow run share its id, so the attempt is part of the name. */
export function artifactName(config: Labelled, job: string, attempt: number): string {
  return `${artifactPrefix(config, job)}${attempt}`;
}

/** What the name of an artifact says of the run in it, or of its part; undefined for the name of anything else. */
export function readArtifactName(name: string): ArtifactName | undefined {
  const pattern =
    /^insight-agent(-part)?\.([a-z0-9.-]+?)(?:\.([1-9]\d{0,2})-of-([1-9]\d{0,2}))?\.attempt-([1-9]\d{0,8})$/;
  const [, isPart, key, index, count, attempt] = pattern.exec(name) ?? [];
  if (key === undefined || (isPart === undefined) !== (index === undefined)) return undefined;
  const of = { key, attempt: Number(attempt) };
  return index === undefined ? of : { ...of, part: { index: Number(index), count: Number(count) } };
}

interface ArtifactName {
  /** As `instanceKey` gives it. */
  key: string;
  attempt: number;
  part?: { index: number; count: number };
}

/** Reports of several targets, which hold no run. */
export function joinedArtifactName(job: string, attempt: number): string {
  return `insight-agent-joined.${slug(job)}.attempt-${attempt}`;
}

/** Another start than that of runs: a calibration is no baseline, and no search for one may meet it. */
export function calibrationArtifactName(config: Config, job: string, attempt: number): string {
  return `insight-agent-calibration.${instanceKey(config, job)}.attempt-${attempt}`;
}

/** Of one part of a plan: no baseline either. What stands before the part's number is that of all parts. */
export function partArtifactName(config: Config, job: string, { shard, attempt }: PartOfAttempt): string {
  return `insight-agent-part.${nameOfPart(config, job, { shard, attempt })}`;
}

/** Says to the other parts that this one is ready to drive; `phase` from 1, where a run has several that begin together. */
export function readyArtifactName(config: Config, job: string, of: PartOfAttempt & { phase: number }): string {
  const later = of.phase === 1 ? '' : `.phase-${of.phase}`;
  return `insight-agent-ready.${nameOfPart(config, job, of)}${later}`;
}

/** Of the workflow run, by a job that measures all of the plan or a part of it. */
interface Attempt {
  shard: Shard | undefined;
  attempt: number;
}

type PartOfAttempt = Attempt & { shard: Shard };

function nameOfPart(config: Config, job: string, { shard: { index, count }, attempt }: PartOfAttempt): string {
  return `${instanceKey(config, job)}.${index}-of-${count}.attempt-${attempt}`;
}

/** What was saved of a step that was killed: no baseline either. Each part of a plan has its own. */
export function cutOffArtifactName(config: Config, job: string, { shard, attempt }: Attempt): string {
  const name = shard ? nameOfPart(config, job, { shard, attempt }) : `${instanceKey(config, job)}.attempt-${attempt}`;
  return `insight-agent-cut-off.${name}`;
}

const MAX_SLUG_CHARS = 60;

/** Names that differ give slugs that differ: whatever was lost on the way is kept as a hash. */
function slug(name: string): string {
  const plain = name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, MAX_SLUG_CHARS);
  return plain === name ? plain : `${plain}-${createHash('sha256').update(name).digest('hex').slice(0, 8)}`;
}
