/** What advice may bring with it. A rule that measured it gives its own; else its kind tells what is commonly at stake. */
import type { AdviceKind, Risk } from '../../model/advice.ts';
import type { Advice } from '../rule.ts';
import type { RiskEvidence } from './evidence.ts';
import { notMeasured } from './likelihood.ts';

export function riskOfAdvice({ ofAdvice }: RiskEvidence): Risk[] {
  return [...ofAdvice];
}

/** One for each rule, or kind of advice, that has one. What undoes a regression brings back what the baseline was measured with: nothing new. */
export function collectAdviceRisks(advice: readonly Pick<Advice, 'kind' | 'need' | 'risk'>[]): Risk[] {
  const found = advice.flatMap(
    ({ kind, need, risk }) => risk ?? (need === 'regression' ? [] : (riskByKind[kind] ?? [])),
  );
  return [...new Map(found.map((risk) => [risk.risk, risk])).values()];
}

const againWithItems = 'Measure again with the quality items before it is rolled out: the accuracy gate then decides.';

function untried(risk: string, impact: Risk['impact'], mitigation = againWithItems): Risk {
  return { risk, likelihood: notMeasured('nothing was measured with it yet'), impact, mitigation };
}

const riskByKind: Partial<Record<AdviceKind, Risk>> = {
  quantisation: untried('Quantisation costs accuracy', {
    level: 'high',
    size: 'answers of every kind, rare ones first: watch the slices',
  }),
  distillation: untried('The distilled model is worse where it was not taught', {
    level: 'high',
    size: 'accuracy of the slices that its training data lacks',
  }),
  'pruning-low-rank': untried('Pruning costs accuracy', { level: 'high', size: 'answers of every kind' }),
  'fine-tuning-bias-audit': untried('A model tuned on some items overfits to them', {
    level: 'medium',
    size: 'accuracy of items that it was not tuned on: keep them apart',
  }),
  'batching-queueing': untried(
    'A larger batch slows the answers that are streaming',
    { level: 'medium', size: 'TPOT, and memory for keys and values' },
    'Measure again with gates on TPOT, and raise it in steps.',
  ),
  'chunked-prefill': untried(
    'Another chunk size shifts time between first tokens and next ones',
    { level: 'medium', size: 'TTFT against TPOT and its tail' },
    'Measure again with gates on both.',
  ),
  'response-cache': untried(
    'A cache of answers gives old or wrong ones',
    { level: 'high', size: 'answers to prompts that only look the same' },
    'Key it by the whole prompt and the version of the model, and let it expire.',
  ),
  'speculative-decoding': untried(
    'Speculation slows the server at high load',
    { level: 'medium', size: 'throughput where drafts are refused' },
    'Measure again at the highest load that is served.',
  ),
};
