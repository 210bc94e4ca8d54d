/** Conversations: the file's spelling → the model's, and the rules between their values. */
import type { ConversationConfig } from '../model/config.ts';
import type { CheckedConfig, Finding } from './check-rules.ts';
import { type KeyPath, showValue, spellPath } from './key-path.ts';
import { lengthsHint, parseLengths } from './lengths.ts';
import { parseThinkTime, thinkTimeHint } from './think-time.ts';
import { answerFormOf } from './wire-facts.ts';

const MOST_TURNS = 1000;

/** What cannot be is noted in `findings`; the config is then refused. */
export function resolveConversations(
  { conversations }: CheckedConfig['workload'],
  findings: Finding[],
): ConversationConfig | undefined {
  if (!conversations) return undefined;
  const { turns: writtenTurns, 'think-time': pause, replies } = conversations;
  const thinkTime = parseThinkTime(pause);
  if (typeof thinkTime === 'string')
    findings.push(mistake('think-time', { value: pause, problem: thinkTime, hint: thinkTimeHint }));
  const turns = writtenTurns === undefined ? undefined : parseLengths(writtenTurns, { unit: 'turn', most: MOST_TURNS });
  if (typeof turns === 'string')
    findings.push(mistake('turns', { value: writtenTurns, problem: turns, hint: lengthsHint }));
  return {
    turns: typeof turns === 'string' ? undefined : turns,
    thinkTime: typeof thinkTime === 'string' ? { kind: 'fixed', ms: 0 } : thinkTime,
    replies,
  };
}

function mistake(key: string, of: { value: unknown; problem: string; hint: string }): Finding {
  const path = ['workload', 'conversations', key];
  return { path, message: `\`${spellPath(path)}\`: ${showValue(of.value)} ${of.problem}`, hint: of.hint };
}

/** Rules between the conversations and the rest of the load. */
export function checkConversations(config: CheckedConfig): Finding[] {
  const { workload, baseline, target } = config;
  const { conversations, synthetic, prompts } = workload;
  if (!conversations) return [];
  const path: KeyPath = ['workload', 'conversations'];
  const findings: Finding[] = [];
  const find = (at: KeyPath, why: string, hint: string): void => {
    findings.push({ path: at, part: 'key', message: `\`${spellPath(at)}\` ${why}`, hint });
  };
  if (!synthetic && prompts === undefined)
    find(
      path,
      'has no conversations to send: the shipped prompts are single questions',
      'Name a file by `prompts`, or add `synthetic`.',
    );
  if (synthetic && conversations.turns === undefined)
    find(
      path,
      'does not say how many turns a conversation of `synthetic` has',
      'Add `turns`, such as 4 or uniform(2, 8).',
    );
  if (!synthetic && conversations.turns !== undefined)
    find([...path, 'turns'], 'is for `synthetic` only: a conversation of a file has its own turns', 'Remove it.');
  if (answerFormOf(target) === 'vectors')
    find(path, 'cannot be: embeddings answer nothing', 'Remove it, or choose a protocol with answers.');
  if (baseline.design === 'paired' && baseline.interleave === 'pairs')
    find(
      path,
      'cannot be driven in pairs: a conversation waits for one endpoint at a time',
      'Write `interleave: turns` under `baseline`.',
    );
  for (const [index, stage] of workload.stages.entries())
    if (stage.trace)
      find(
        ['workload', 'stages', index, 'trace'],
        'has requests of its own lengths, and the prompts are conversations',
        'Remove the stage, or measure it in a run of its own.',
      );
  return findings;
}
