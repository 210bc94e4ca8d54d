/** What the step says: log, annotations, summary, outputs. Texts given here are neutralised already, or are our own. */
import * as core from '@actions/core';
import type { MetricId } from '../metrics.ts';
import type { Result } from '../model/result.ts';

/** GitHub refuses a summary above 1 MiB. */
export const MAX_SUMMARY_BYTES = 1_000_000;

export interface Published {
  commentStatus: string;
  commentUrl: string;
  reportPath: string;
  runPath: string;
  /** The result document as JSON. */
  result: string;
}

/** Sets every output of action.yml; a figure that is not known is an empty text, never 0. */
export function setOutputs(result: Result, published: Published): void {
  const { metrics } = result;
  const [stage] = result.candidate.workload.stages;
  const figure = (id: MetricId, of = stage?.name ?? ''): string => String(metrics[of]?.[id]?.value ?? '');
  const outputs: Record<string, string> = {
    verdict: result.verdict,
    'ttft-p50-ms': figure('ttft_p50'),
    'ttft-p95-ms': figure('ttft_p95'),
    'output-tokens-per-sec': figure('output_tokens_per_sec'),
    'requests-per-sec': figure('requests_per_sec'),
    accuracy: figure('accuracy', 'quality'),
    'error-ratio': figure('error_ratio'),
    'comment-url': published.commentUrl,
    'comment-status': published.commentStatus,
    'report-path': published.reportPath,
    'run-path': published.runPath,
    result: published.result,
  };
  for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value);
}

/** Outputs of a calibration, which judges nothing; `run-path` is that of calibration.json. */
export function setCalibrationOutputs(found: {
  verdict: string;
  reportPath: string;
  runPath: string;
  result: string;
}): void {
  core.setOutput('verdict', found.verdict);
  core.setOutput('report-path', found.reportPath);
  core.setOutput('run-path', found.runPath);
  core.setOutput('result', found.result);
}

/** Outputs of a job that measured one part of a plan: nothing of it can be judged alone. */
export function setPartOutputs({ verdict, runPath }: { verdict: 'no-baseline' | 'invalid'; runPath: string }): void {
  core.setOutput('verdict', verdict);
  core.setOutput('comment-status', '');
  core.setOutput('report-path', '');
  core.setOutput('run-path', runPath);
}

/** Outputs of a job that measured nothing because it had no secrets. */
export function setStandBackOutputs(): void {
  core.setOutput('verdict', 'no-baseline');
  core.setOutput('comment-status', 'skipped-fork');
}

/** Appends to the job summary. A summary that cannot be written is worth a warning, not a failure. */
export async function writeSummary(markdown: string): Promise<void> {
  try {
    await core.summary.addRaw(markdown, true).write();
  } catch (error) {
    core.warning(`The job summary could not be written: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** A foldable group of log lines. */
export function logGroup(name: string, lines: string): void {
  core.startGroup(name);
  core.info(lines);
  core.endGroup();
}

/** Notes that the post step finds, whatever becomes of this process. */
export const { saveState: noteForPost, getState: readNote } = core;

const annotators = { error: core.error, warning: core.warning, notice: core.notice };

/** One annotation of any level. */
export function annotate(of: { level: 'error' | 'warning' | 'notice'; title: string; message: string }): void {
  annotators[of.level](of.message, { title: of.title });
}

export const {
  error: annotateError,
  warning: annotateWarning,
  notice: annotateNotice,
  info: logLine,
  startGroup,
  endGroup,
} = core;
