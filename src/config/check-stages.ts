/** Rules between the values of one load stage, and between stages. */
import { QUALITY_STAGE } from '../metrics.ts';
import type { CheckedConfig, Finding } from './check-rules.ts';
import { cleanText, isMapping, type KeyPath, spellPath } from './key-path.ts';

/** `stages` as written, valid or not. */
export function checkStages(stages: readonly unknown[], { baseline }: Pick<CheckedConfig, 'baseline'>): Finding[] {
  const inPairs = baseline.design === 'paired' && baseline.interleave === 'pairs';
  const findings: Finding[] = [];
  const seen = new Set<string>();
  for (const [index, stage] of stages.entries()) {
    if (!isMapping(stage)) continue;
    const path = ['workload', 'stages', index];
    if (typeof stage.name === 'string') {
      findings.push(...checkStageName(stage.name, { path: [...path, 'name'], taken: seen.has(stage.name) }));
      seen.add(stage.name);
    }
    const [requests, duration] = [Object.hasOwn(stage, 'requests'), Object.hasOwn(stage, 'duration')];
    if (requests && duration) {
      const message = `\`${spellPath(path)}\` has both \`requests\` and \`duration\``;
      findings.push({ path: [...path, 'duration'], part: 'key', message, hint: 'Keep one of the two.' });
    }
    if (!requests && !duration) {
      const message = `\`${spellPath(path)}\` has neither \`requests\` nor \`duration\``;
      findings.push({ path, message, hint: 'Add one of the two, such as `requests: 300`.' });
    }
    if (Object.hasOwn(stage, 'open')) findings.push(...checkOpen(stage, { path, duration, inPairs }));
  }
  return findings;
}

function checkOpen(
  stage: Record<string, unknown>,
  { path, duration, inPairs }: { path: KeyPath; duration: boolean; inPairs: boolean },
): Finding[] {
  const found = (key: KeyPath, message: string, hint: string): Finding => ({
    ...{ path: [...path, ...key], part: 'key', hint },
    message: `\`${spellPath([...path, ...key])}\` ${message}`,
  });
  const findings: Finding[] = [];
  const open = isMapping(stage.open) ? stage.open : {};
  if (Object.hasOwn(stage, 'closed'))
    findings.push(found(['closed'], 'stands beside `open`: a stage has one load', 'Keep one of the two.'));
  if (inPairs)
    findings.push(
      found(
        ['open'],
        'cannot be driven in pairs: a pair is sent back to back, which is a closed loop',
        'Write `interleave: turns` under `baseline`.',
      ),
    );
  if (Object.hasOwn(open, 'ramp-to') && !duration)
    findings.push(
      found(['open', 'ramp-to'], 'needs to know when the ramp ends', 'Bound the stage by `duration`, such as `60s`.'),
    );
  if (Object.hasOwn(open, 'burstiness') && open.arrivals !== 'gamma')
    findings.push(
      found(['open', 'burstiness'], 'is for gamma arrivals only', 'Write `arrivals: gamma`, or remove it.'),
    );
  if (open.arrivals === 'gamma' && !Object.hasOwn(open, 'burstiness'))
    findings.push(found(['open', 'arrivals'], 'is gamma without its shape', 'Add `burstiness`, such as 0.25.'));
  return findings;
}

function checkStageName(name: string, { path, taken }: { path: KeyPath; taken: boolean }): Finding[] {
  const subject = `\`${spellPath(path)}\`: "${cleanText(name)}"`;
  if (taken)
    return [{ path, message: `${subject} is the name of an earlier stage`, hint: 'Give each stage its own name.' }];
  if (name === QUALITY_STAGE) {
    return [{ path, message: `${subject} is how the quality sets are called`, hint: 'Choose another name.' }];
  }
  return [];
}
