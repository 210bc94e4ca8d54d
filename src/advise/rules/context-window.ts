/** Requests meet the end of the context window: refused for their length, or their answers cut by it. */
import { unknownEffect } from '../expected.ts';
import type { StageFacts } from '../facts.ts';
import type { Advice, Case } from '../rule.ts';
import { nameKnob } from '../settings.ts';
import { percent } from '../wording.ts';

/** Fewer, or a smaller share, are single odd prompts. */
const FEWEST = 3;
const LEAST_SHARE = 0.01;

export function adviseContextWindow({ facts, gates, server }: Case): Advice[] {
  return facts.stages.flatMap((stage): Advice[] => {
    const { context } = stage;
    if (!context) return [];
    const { refused, cut, requests, contextTokens, longestTokens } = context;
    const share = (refused + cut) / requests;
    if (!isPattern(context)) return [];
    const isRefusal = explainsErrors(stage);
    const unknown = unknownEffect(
      'requests that the window ends have no whole answer to predict from',
      'measure again with the larger window, or with shorter prompts',
    );
    return [
      {
        rule: 'context-window',
        kind: 'context-window',
        need: refused > 0 ? 'broken' : 'waste',
        share,
        stage: stage.stage,
        cause: 'context window',
        action: 'Make room in the context window: a larger one, shorter prompts, or fewer tokens asked for.',
        justification: `${refused} of ${requests} requests were refused for their length, and ${cut} answers ended where the window does.`,
        evidence: [
          {
            name: 'refused for their length',
            value: `${refused} of ${requests} requests (${percent(refused / requests)})`,
          },
          { name: 'answers cut by the window', value: `${cut} of ${requests} requests (${percent(cut / requests)})` },
          {
            name: 'context window, as the server tells it',
            value: contextTokens === undefined ? 'not told' : `${contextTokens} tokens`,
          },
          {
            name: 'longest prompt that was answered',
            value: longestTokens === undefined ? 'not told' : `${longestTokens} tokens`,
          },
        ],
        tryIt: `${nameKnob('contextWindow', server)}. Or leave old turns and passages out before they are sent, and lower workload.max-output-tokens where answers are that long for no reason.`,
        tradeoffs: [
          'A larger window takes memory from requests that run at once, and longer prompts take longer to the first token.',
        ],
        expected: { ttft_p50: unknown, output_tokens_per_sec: unknown, accuracy: unknown },
        explains: isRefusal
          ? gates.filter(
              (gate) =>
                gate.stage === stage.stage &&
                gate.answer === 'regression' &&
                (gate.infinite || gate.id === 'error_ratio'),
            )
          : [],
      },
    ];
  });
}

/** True where most of the failed requests were too long, and that is told: whatever is to be said of the errors, the window is why. */
export function explainsErrors({ context, errors }: StageFacts): boolean {
  const all = errors.values().reduce((sum, count) => sum + count, 0);
  return context !== undefined && isPattern(context) && context.refused > all / 2;
}

function isPattern({ refused, cut, requests }: NonNullable<StageFacts['context']>): boolean {
  return refused + cut >= FEWEST && (refused + cut) / requests >= LEAST_SHARE;
}
