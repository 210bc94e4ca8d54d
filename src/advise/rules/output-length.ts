/** Answers have another length than in the stored runs, and that is why they last longer or why throughput fell. */
import { metricSpec } from '../../metrics.ts';
import type { GateResult } from '../../model/result.ts';
import { effectOfUndoing, unknownEffect } from '../expected.ts';
import type { DecodeFact } from '../facts/decode.ts';
import type { OutputSide } from '../facts/output.ts';
import { regressions } from '../facts.ts';
import { isAbove } from '../ratio.ts';
import type { Advice, Case } from '../rule.ts';
import { inMs } from '../spell-decode.ts';
import { percent, within } from '../wording.ts';

/** Less of the extra time than this is another cause's by far. */
const LEAST_SHARE = 0.25;

/** From this share on the length is the cause, and gates are explained by it. */
const MOST = 0.5;

export function adviseOutputLength({ facts, gates }: Case): Advice[] {
  return facts.stages.flatMap(({ stage, output, decode }) => {
    const { now, before } = output ?? {};
    if (!now || !before || !(isAbove(now.tokens, before.tokens) || isAbove(before.tokens, now.tokens))) return [];
    const red = ['e2e', 'requests_per_sec', 'output_tokens_per_sec', 'tpot']
      .flatMap((prefix) => regressions(gates, stage, prefix))
      .filter(({ infinite }) => !infinite);
    const explained = red.flatMap((gate) => {
      const share = explainedShare(gate, { now, before }, decode);
      return share >= LEAST_SHARE ? [{ gate, share }] : [];
    });
    const [most] = explained.toSorted((a, b) => b.share - a.share);
    if (!most) return [];
    return [
      {
        ...wordsOf(now, before),
        rule: 'output-length',
        kind: 'output-length',
        need: 'regression',
        share: most.share,
        cause: 'answers of another length',
        evidence: evidenceOf(now, before, explained),
        expected: {
          ttft_p50: unknownEffect(
            'the length of an answer comes after its first token',
            'measure again with the old length',
          ),
          e2e_p50: effectOfUndoing(gates, { id: 'e2e_p50', stage, shared: most.share < 1 }),
          ...(explained.some(({ gate }) => gate.id === 'tpot_p50')
            ? { tpot_p50: effectOfUndoing(gates, { id: 'tpot_p50', stage, shared: most.share < 1 }) }
            : {}),
          output_tokens_per_sec: effectOfUndoing(gates, { id: 'output_tokens_per_sec', stage, shared: most.share < 1 }),
          accuracy: unknownEffect(
            'load answers are not scored, and a shorter answer may lack what made it right',
            'ask the quality items with the old length',
          ),
        },
        explains: explained.flatMap(({ gate, share }) => (share >= MOST ? [gate] : [])),
      },
    ];
  });
}

/**
 * Share of a gate's change (on the log scale) that the length alone makes by a whole answer = time to the first token + tokens × time a token, with the
 * first as in the stored runs; 0 to 1. In a closed loop an answer of half the tokens makes room for twice the prefills, so what these take of the time a
 * token goes with 1 / length; steps of decoding stay as they were.
 */
function explainedShare(
  { id, change }: GateResult,
  { now, before }: { now: OutputSide; before: OutputSide },
  decode: DecodeFact | undefined,
): number {
  const closedLoop = decode?.closedLoop ?? false;
  const whole = before.wholeMs.value;
  const ofTokens = Math.log(now.tokens.value / before.tokens.value);
  const ofPrefills = closedLoop ? 1 - (decode?.before?.stepShare ?? 1) : 0;
  const perToken = 1 + ofPrefills * (Math.exp(-ofTokens) - 1);
  const more = now.tokens.value * perToken - before.tokens.value;
  const ofWhole = Math.log(Math.max(1 / 100, 1 + (more * before.perTokenMs.value) / whole));
  const measured = Math.log1p(change?.estimate ?? 0);
  return measured === 0 ? 0 : Math.min(1, Math.max(0, made() / measured));

  function made(): number {
    if (id.startsWith('e2e')) return ofWhole;
    if (id.startsWith('tpot')) return Math.log(perToken);
    // What an open loop gets is what it offers.
    if (!closedLoop) return 0;
    return id === 'requests_per_sec' ? -ofWhole : ofTokens - ofWhole;
  }
}

function wordsOf(
  now: OutputSide,
  before: OutputSide,
): Pick<Advice, 'action' | 'justification' | 'tryIt' | 'tradeoffs'> {
  const isLonger = now.tokens.value > before.tokens.value;
  const isCut = now.cutRatio > before.cutRatio + 0.1;
  return {
    action: isLonger
      ? `Find why answers are longer than before (${Math.round(before.tokens.value)} → ${Math.round(now.tokens.value)} tokens), and decide whether they should be.`
      : `Find why answers are shorter than before (${Math.round(before.tokens.value)} → ${Math.round(now.tokens.value)} tokens): the same waits are spread over fewer tokens.`,
    justification: isCut
      ? 'More answers run into the limit of tokens instead of ending by themselves: an end-of-text token or a stop sequence that is no longer met does that.'
      : `The model says ${isLonger ? 'more' : 'less'} in an answer; a token takes ${inMs(before.perTokenMs.value)} → ${inMs(now.perTokenMs.value)}.`,
    tryIt: isLonger
      ? 'Compare with the base branch: the system prompt and its wording about length, the chat template and its end-of-text token, stop sequences, reasoning settings, the default of max_tokens, the version of the model.'
      : 'Compare with the base branch: the system prompt and its wording about length, stop sequences, the default of max_tokens, reasoning settings, the version of the model.',
    tradeoffs: ['Longer answers can be better ones: look at accuracy before cutting them.'],
  };
}

function evidenceOf(
  now: OutputSide,
  before: OutputSide,
  explained: readonly { gate: GateResult; share: number }[],
): Advice['evidence'] {
  const tokens = (value: number): string => value.toFixed(1);
  return [
    {
      name: 'output tokens a request',
      value: `${within(before.tokens, tokens)} → ${within(now.tokens, tokens)}`,
    },
    {
      name: 'answers that ended at the limit of tokens',
      value: `${percent(before.cutRatio)} → ${percent(now.cutRatio)}`,
    },
    ...explained.map(({ gate, share }) => ({
      name: `share of the change of ${metricSpec(gate.id).title} that the length makes`,
      value: percent(share),
    })),
  ];
}
