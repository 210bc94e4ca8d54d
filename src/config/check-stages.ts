/** Rules between the values of one load stage, and between stages. */
import { QUALITY_STAGE } from '../metrics.ts';
import type { CheckedConfig, Finding } from './check-rules.ts';
import { cleanText, isMapping, type KeyPath, spellPath, valueAt } from './key-path.ts';
import { rungName } from './resolve-stage.ts';

/** `stages` as written, valid or not. */
export function checkStages(stages: readonly unknown[], { baseline }: Pick<CheckedConfig, 'baseline'>): Finding[] {
  const findings: Finding[] = [];
  const seen = new Set<string>();
  for (const [index, stage] of stages.entries()) {
    if (!isMapping(stage)) continue;
    const path = ['workload', 'stages', index];
    const names = stageNames(stage);
    findings.push(...checkNames(names, { path: [...path, 'name'], seen }));
    for (const name of names) seen.add(name);
    const written: WrittenStage = {
      stage,
      path,
      paired: baseline.design === 'paired' ? baseline.interleave : undefined,
    };
    findings.push(...checkBounds(written), ...checkLoads(written), ...checkOpen(written));
    findings.push(...checkTrace(written), ...checkLadder(written));
  }
  return findings;
}

/** The names under which gates know a stage as written: those of its steps, if it is a ladder. */
export function stageNames(stage: unknown): string[] {
  const name = valueAt(stage, ['name']);
  if (typeof name !== 'string') return [];
  const levels = ['concurrency', 'rate'].map((key) => valueAt(stage, ['ladder', key])).find(Array.isArray);
  return levels ? levels.filter((level) => typeof level === 'number').map((level) => rungName(name, level)) : [name];
}

interface WrittenStage {
  stage: Record<string, unknown>;
  path: KeyPath;
  /** How two endpoints are measured side by side, where they are. */
  paired: string | undefined;
}

function checkNames(names: readonly string[], { path, seen }: { path: KeyPath; seen: ReadonlySet<string> }): Finding[] {
  return names.flatMap((name) => {
    const subject = `\`${spellPath(path)}\`: "${cleanText(name)}"`;
    if (seen.has(name))
      return [{ path, message: `${subject} is the name of an earlier stage`, hint: 'Give each stage its own name.' }];
    if (name === QUALITY_STAGE)
      return [{ path, message: `${subject} is how the quality sets are called`, hint: 'Choose another name.' }];
    return [];
  });
}

function checkBounds({ stage, path }: WrittenStage): Finding[] {
  const [requests, duration] = [Object.hasOwn(stage, 'requests'), Object.hasOwn(stage, 'duration')];
  if (requests && duration) {
    const message = `\`${spellPath(path)}\` has both \`requests\` and \`duration\``;
    return [{ path: [...path, 'duration'], part: 'key', message, hint: 'Keep one of the two.' }];
  }
  // A trace ends with its last row.
  if (requests || duration || Object.hasOwn(stage, 'trace')) return [];
  const message = `\`${spellPath(path)}\` has neither \`requests\` nor \`duration\``;
  return [{ path, message, hint: 'Add one of the two, such as `requests: 300`.' }];
}

const loads = ['closed', 'open', 'trace', 'ladder'];

function checkLoads({ stage, path }: WrittenStage): Finding[] {
  const [first, ...others] = loads.filter((key) => Object.hasOwn(stage, key));
  return others.map((key) =>
    about([...path, key], `stands beside \`${first}\`: a stage has one load`, 'Keep one of the two.'),
  );
}

function checkOpen({ stage, path, paired }: WrittenStage): Finding[] {
  const { open } = stage;
  if (!isMapping(open)) return [];
  const [at, has] = [(key: string) => [...path, 'open', key], (key: string) => Object.hasOwn(open, key)];
  const findings: Finding[] = [];
  if (paired === 'pairs') {
    const why = 'cannot be driven in pairs: a pair is sent back to back, which is a closed loop';
    findings.push(about([...path, 'open'], why, 'Write `interleave: turns` under `baseline`.'));
  }
  if (has('ramp-to') && !Object.hasOwn(stage, 'duration')) {
    const why = 'needs to know when the ramp ends';
    findings.push(about(at('ramp-to'), why, 'Bound the stage by `duration`, such as `60s`.'));
  }
  if (has('burstiness') && open.arrivals !== 'gamma')
    findings.push(about(at('burstiness'), 'is for gamma arrivals only', 'Write `arrivals: gamma`, or remove it.'));
  if (open.arrivals === 'gamma' && !has('burstiness'))
    findings.push(about(at('arrivals'), 'is gamma without its shape', 'Add `burstiness`, such as 0.25.'));
  return findings;
}

function checkTrace({ stage, path, paired }: WrittenStage): Finding[] {
  if (!Object.hasOwn(stage, 'trace') || paired === undefined) return [];
  const why = 'is replayed to one endpoint, and two are measured side by side';
  return [about([...path, 'trace'], why, 'Remove the stage, or measure it in a run of its own.')];
}

function checkLadder({ stage, path, paired }: WrittenStage): Finding[] {
  const { ladder } = stage;
  if (!isMapping(ladder)) return [];
  const at = [...path, 'ladder'];
  const findings: Finding[] = [];
  if (paired !== undefined) {
    const why = 'climbs on one endpoint, and two are measured side by side';
    findings.push(about(at, why, 'Remove the stage, or measure it in a run of its own.'));
  }
  if (Object.hasOwn(ladder, 'concurrency') === Object.hasOwn(ladder, 'rate')) {
    const why = Object.hasOwn(ladder, 'rate') ? 'has both `concurrency` and `rate`' : 'has no steps';
    findings.push(about(at, why, 'Write one of the two, such as `concurrency: [1, 2, 4, 8, 16]`.'));
  }
  for (const key of ['concurrency', 'rate']) {
    const levels = ladder[key];
    if (Array.isArray(levels) && levels.some((level, index) => index > 0 && !(level > levels[index - 1])))
      findings.push(about([...at, key], 'does not rise from step to step', 'Write each level once, the lowest first.'));
  }
  return findings;
}

function about(path: KeyPath, message: string, hint: string): Finding {
  return { path, part: 'key', message: `\`${spellPath(path)}\` ${message}`, hint };
}
