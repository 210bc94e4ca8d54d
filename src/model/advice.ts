/** What a result advises, and which risks it names. */
import type { MetricId } from '../metrics.ts';
import type { Drawing } from './pictures.ts';

/** Sorts of advice that the rule book covers. */
export type AdviceKind =
  | 'regression'
  | 'errors'
  | 'batching-queueing'
  | 'parameter-tuning'
  | 'quantisation'
  | 'distillation'
  | 'pruning-low-rank'
  | 'warm-up'
  | 'context-window'
  | 'chunked-prefill'
  | 'prefix-cache'
  | 'response-cache'
  | 'edge-cases'
  | 'memory-kv-cache'
  | 'input-pipeline'
  | 'hardware'
  | 'parallelism-replicas'
  | 'speculative-decoding'
  | 'fine-tuning-bias-audit'
  | 'output-length';

/**
 * An expected effect: a range that a measurement supports, or why there is none. `given`: what the range supposes, e.g. `with 8 slots`; absent: that
 * the change is undone.
 */
export type ExpectedEffect =
  | { low: number; high: number; unit: string; given?: string | undefined }
  | { unknown: string; howToMeasure: string };

export interface Recommendation {
  rule: string;
  /** What sort of advice it is. Absent in documents of version 0.1.0. */
  kind?: AdviceKind | undefined;
  /** The target of the pull request that it is about. Absent: there is one only. */
  instance?: string | undefined;
  /** Load stage whose figures the expected effects change. Absent: it is about no one stage. */
  stage?: string | undefined;
  action: string;
  justification: string;
  evidence: { name: string; value: string }[];
  tryIt: string;
  tradeoffs: string[];
  /** These three always, others where the advice is about them. */
  expected: Record<'ttft_p50' | 'output_tokens_per_sec' | 'accuracy', ExpectedEffect> &
    Partial<Record<MetricId, ExpectedEffect>>;
  /** Gates that the expected effect would break, one sentence each. Absent: none is known. */
  breaks?: string[] | undefined;
  /** Broken gates that the expected effect would mend, one sentence each. Absent: none is known. */
  meets?: string[] | undefined;
  /** The evidence to look at. Absent: it is told in words alone. */
  drawing?: Drawing | undefined;
}

export interface Risk {
  risk: string;
  /** As of a recommendation. */
  instance?: string | undefined;
  likelihood: { level: 'high' | 'medium' | 'low' | 'not-measured'; probability: number | null; basis: string };
  impact: { level: 'high' | 'medium' | 'low'; size: string };
  mitigation: string;
}
