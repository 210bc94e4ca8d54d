/** One target of a merge: which of the gathered ones it is, its run, and the name that keeps it apart. Pure. */
import { InputError, InsightError, TargetError } from './errors.ts';
import { joinParts } from './measure/parts/join-parts.ts';
import type { Run, RunHeader } from './model/run-file.ts';

/** What was found of one target. */
export interface GatheredTarget {
  key: string;
  attempt: number;
  inParts: boolean;
  values: readonly Run[];
  problems: readonly string[];
  note?: string | undefined;
}

export interface JoinedTarget {
  name: string;
  /** Of a target that cannot be judged the part of it that is known. */
  header: RunHeader;
  warnings: string[];
  measured: { run: Run; error?: undefined } | { error: TargetError };
  /** Absent for one that nothing was found of. */
  gathered?: GatheredTarget;
}

/**
 * As many as there are to be: those that are missing are among them, so that nobody takes the others for all. `wanted` undefined: what the runs say.
 * Throws an InputError where it is not clear which ones are meant, or nothing can be read at all.
 */
export function joinTargets(found: readonly GatheredTarget[], wanted: number | undefined): JoinedTarget[] {
  const gathered = found.toSorted((a, b) => (a.key < b.key ? -1 : 1));
  const count = wanted ?? countTold(gathered);
  const members = pickMembers(gathered, count);
  const known = members.flatMap(({ values }) => values[0] ?? [])[0]?.header;
  if (!known) throw nothingToJoin(members, { count, others: gathered.length - members.length });
  const joined = members.map((target) => joinTarget(target, known));
  const missing = Array.from({ length: count - members.length }, (_, place) => missingTarget(known, place + 1));
  return [...nameApart(joined), ...missing];
}

function countTold(gathered: readonly GatheredTarget[]): number {
  const told = new Set(gathered.flatMap(({ values }) => values.slice(0, 1).map(({ header }) => header.instances ?? 1)));
  const several = [...told].filter((count) => count > 1);
  if (several.length > 1)
    throw new InputError(
      `The runs of this workflow run say that the pull request has ${several.join(' and ')} targets`,
      'Give every job of the matrix, and this one, the same `instances`.',
    );
  return several[0] ?? 1;
}

/** A workflow run can hold runs of other jobs, which judge themselves. */
function pickMembers(gathered: readonly GatheredTarget[], count: number): GatheredTarget[] {
  const told = gathered.filter(({ values: [run] }) => run === undefined || (run.header.instances ?? 1) === count);
  const inParts = told.filter((target) => target.inParts);
  const members = count > 1 || inParts.length === 0 ? told : inParts;
  if (members.length <= count) return members;
  const names = members.map(({ key }) => key).join(', ');
  throw new InputError(
    `${members.length} measured targets were found (${names}), and ${count === 1 ? 'one is' : `${count} are`} to be judged`,
    `Set the input \`instances: ${members.length}\` of this job and of those that measure; each then has its share of the error budget.`,
  );
}

function nothingToJoin(
  members: readonly GatheredTarget[],
  { count, others }: { count: number; others: number },
): InputError {
  const problems = members.flatMap(({ key, problems }) => problems.map((problem) => `${key}: ${problem}`));
  if (problems.length > 0)
    return new InputError(`No run can be read: ${problems.join('; ')}`, 'Look at the jobs that stored them.');
  if (others > 0)
    return new InputError(
      `None of the ${others} measured targets that were found says that it is one of ${count}`,
      'Give the jobs that measure the same `instances` as this one.',
    );
  return new InputError(
    `No run was found in this workflow run${count > 1 ? `, and ${count} are to be judged` : ''}`,
    'Let the jobs that measure end first (`needs`), with `shard` or `instances` set, and look why they stored nothing; or name their files in `run-files`.',
  );
}

function joinTarget(gathered: GatheredTarget, known: RunHeader): JoinedTarget {
  const { key, inParts, values, problems, note } = gathered;
  const [first] = values;
  const header = first ? withoutPart(first.header) : asUnknown(known, key);
  const name = header.target.labelled ? header.target.label : header.target.model;
  const told = { name: first ? name : key, header, gathered, warnings: [] };
  const fail = (message: string, hint: string): JoinedTarget => ({
    ...told,
    measured: { error: new TargetError(message, hint) },
  });
  if (problems.length > 0 || !first)
    return fail(problems.join('; '), 'Look at the job that stored it, and re-run all jobs.');
  if (!inParts) return { ...told, measured: { run: first } };
  try {
    const { run, warnings } = joinParts(values);
    return { ...told, header: run.header, warnings, measured: { run } };
  } catch (error) {
    if (error instanceof InsightError) return fail(error.message, note ?? error.hint);
    throw error;
  }
}

function withoutPart({ shard, ...header }: RunHeader): RunHeader {
  return shard ? { ...header, shards: shard.count } : header;
}

function missingTarget(known: RunHeader, place: number): JoinedTarget {
  const name = `missing target ${place}`;
  const reason = 'no run of it was found in this workflow run';
  return {
    name,
    header: asUnknown(known, name),
    warnings: [],
    measured: {
      error: new TargetError(reason, 'Look at the jobs of the matrix: one of them failed before it stored its run.'),
    },
  };
}

/** Nothing is known of it but that it should have been measured beside the others. */
function asUnknown({ target, ...header }: RunHeader, name: string): RunHeader {
  const { api, locality } = target;
  const unknown = { label: name, labelled: true as const, originHash: 'unknown', locality, api, model: 'unknown' };
  return { ...withoutPart({ ...header, target }), target: unknown };
}

/** Targets of one name are told apart by their keys, which hold the job. */
function nameApart(targets: readonly JoinedTarget[]): JoinedTarget[] {
  const names = Map.groupBy(targets, ({ name }) => name);
  return targets.map((target) => {
    const isAlone = (names.get(target.name)?.length ?? 0) < 2;
    return isAlone ? target : { ...target, name: `${target.name} (${target.gathered?.key ?? ''})` };
  });
}
