/** How the accuracy of answers is measured, and the endpoints that help with it; validated and fully specified, as in config.ts. */
import type { PricesConfig, TargetConfig } from './config.ts';
import type { Scale } from './scoring.ts';

export interface QualityConfig {
  /**
   * Empty: no quality is measured. `path` absent: the shipped set. `scorer` is the default for items that name none, a name or an object as items have
   * it. `repeats`: how often each item is asked; absent: once. `format` absent: told from the shape of the file. `prompt`: what is asked, where the
   * format leaves it open.
   */
  sets: {
    path?: string | undefined;
    format?: string | undefined;
    prompt?: string | undefined;
    scorer?: string | Readonly<Record<string, unknown>> | undefined;
    repeats?: number | undefined;
  }[];
  concurrency: number;
  maxOutputTokens: number;
  /** Absent: no item can be judged. */
  judge?: JudgeConfig | undefined;
  /** Absent: no item can be scored by the likeness of vectors. */
  embeddings?: HelperConfig | undefined;
}

/** An endpoint that helps with scoring: it is not measured, and nothing of it is the candidate's. */
export interface HelperConfig {
  target: TargetConfig;
  /** Requests in flight. */
  concurrency: number;
  /** Absent: not known; then there is no budget in money. */
  prices?: PricesConfig | undefined;
}

export interface JudgeConfig extends HelperConfig {
  maxOutputTokens: number;
  temperature: number;
  scale: Scale;
  /** Path of the text that it is asked with; absent: the built-in one. */
  prompt?: string | undefined;
  /** Agreement with people from which its scores can fail the check (Krippendorff's alpha). */
  floor: number;
}

/** The endpoint that words the executive summary. */
export interface NarratorConfig {
  target: TargetConfig;
  /** The environment variable that was to hold its key, and does not: then it is not asked. */
  missingKey?: string | undefined;
}
