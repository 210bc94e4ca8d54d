/** Inputs that the endpoint fails on each time, and answers that are refused or empty: what is asked there is at the edge of what it can take. */
import { unknownEffect, unrelatedEffect } from '../expected.ts';
import type { WrongWay } from '../facts/answers.ts';
import type { Advice, Case } from '../rule.ts';
import { explainsErrors } from './context-window.ts';
import { adviseErrors } from './errors.ts';

/** Fewer such answers than this, or a smaller share of the wrong ones, are no pattern: as for answers that are cut. */
const MIN_ANSWERS = 5;
const MIN_SHARE = 0.3;

const words: Record<WrongWay, Pick<Advice, 'action' | 'tryIt' | 'tradeoffs'>> = {
  refused: {
    action: 'Find why the model declines questions that it should answer.',
    tryIt:
      "The system prompt's rules first, then the provider's safety filter; with report.store-outputs: true the report has the refusals.",
    tradeoffs: [
      'Fewer refusals can also mean answers that should have been refused: add items whose right answer is a refusal.',
    ],
  },
  empty: {
    action: 'Find why answers come back empty.',
    tryIt:
      'Stop tokens, the chat template and the reasoning settings: reasoning that takes all output tokens leaves none for the answer.',
    tradeoffs: ['More output tokens for reasoning make every answer slower and dearer.'],
  },
};

export function adviseEdgeCases(found: Case): Advice[] {
  return [...adviseFailingPrompts(found), ...adviseLostWrong(found)];
}

/** The same prompts fail each time, too few for the rule about errors to speak. */
function adviseFailingPrompts(found: Case): Advice[] {
  const told = new Set(adviseErrors(found).map(({ stage }) => stage));
  return found.facts.stages.flatMap((stageFacts): Advice[] => {
    const { stage, failures } = stageFacts;
    if (!failures?.prompts || told.has(stage) || explainsErrors(stageFacts)) return [];
    const { share, prompts, longer } = failures;
    const which = prompts.ids.length === 1 ? '1 prompt that fails' : `${prompts.ids.length} prompts that fail`;
    return [
      {
        rule: 'failing-prompts',
        stage,
        kind: 'edge-cases',
        need: 'waste',
        share: share.value,
        cause: 'prompts that always fail',
        action: `Handle the ${which} each time.`,
        justification:
          'The same input fails again and again while other input is answered: it is what is asked, and not the load.',
        evidence: [
          {
            name: 'failed',
            value: `${prompts.sends} sendings of ${prompts.ids.length}, this run and stored ones`,
          },
          ...(longer
            ? [
                {
                  name: 'median input tokens',
                  value: `${longer.failedTokens} against ${longer.okTokens} of the others`,
                },
              ]
            : []),
        ],
        tryIt: `Send one of them alone and read the answer (ids in the run file, e.g. with jq: select(.outcome != "ok") | .promptId). Refuse such input early with a message of your own, cut or split what is too long, and keep these prompts in the set.`,
        tradeoffs: ['Checks before the model take time of every request.'],
        expected: {
          ttft_p50: unrelatedEffect,
          output_tokens_per_sec: unrelatedEffect,
          accuracy: unrelatedEffect,
          error_ratio: { low: -share.high, high: -share.low, unit: 'ratio', given: 'once they are handled' },
        },
        explains: [],
      },
    ];
  });
}

function adviseLostWrong({ facts, gates }: Case): Advice[] {
  const { answers } = facts;
  if (!answers) return [];
  const { asked, by } = answers.wrong;
  const unknown = unknownEffect('quality requests are not part of the load', 'measure again with the change');
  return (Object.keys(words) as WrongWay[]).flatMap((way): Advice[] => {
    const count = by[way];
    const told = gates.some(({ answer, lostItems }) => answer === 'regression' && lostItems?.explainedBy === way);
    if (count < MIN_ANSWERS || count / asked < MIN_SHARE || told) return [];
    return [
      {
        ...words[way],
        rule: `${way}-answers`,
        kind: 'edge-cases',
        need: 'waste',
        share: count / asked,
        cause: `${way} answers`,
        justification: `Many of the wrong answers are ${way}: that says nothing about what the model knows.`,
        evidence: [{ name: `wrong answers that are ${way}`, value: `${count} of ${asked}` }],
        expected: {
          ttft_p50: unknown,
          output_tokens_per_sec: unknown,
          accuracy: unknownEffect(
            'whether a full answer would have been right was not measured',
            'ask these items again with the change',
          ),
        },
        explains: [],
      },
    ];
  });
}
