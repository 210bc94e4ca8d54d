/** The action. An entry: it acts when it is loaded and ends the process. */
import { calibrateInAction } from './action/calibrate.ts';
import { type Job, openJob } from './action/job.ts';
import { noteClosed } from './action/left-open.ts';
import { measureInAction } from './action/measure.ts';
import { measurePartInAction } from './action/measure-part.ts';
import { mergeInAction } from './action/merge.ts';
import { standBack } from './action/stand-back.ts';
import { explainError } from './commands/explain-error.ts';
import { listAnnotations } from './config/format-problems.ts';
import { ConfigError } from './errors.ts';
import { annotateError } from './github/step.ts';

/** Each resolves with the exit code. */
const tasks: Record<Job['task'], (job: Job) => Promise<number>> = {
  measure: (job) => (job.shard ? measurePartInAction(job, job.shard) : measureInAction(job)),
  merge: mergeInAction,
  calibrate: calibrateInAction,
};

async function act(env: Record<string, string | undefined>): Promise<number> {
  const job = await openJob(env);
  return job ? tasks[job.task](job) : standBack();
}

function explain(error: unknown): number {
  const explained = explainError(error);
  if (!(error instanceof ConfigError)) {
    annotateError(explained.text, { title: `InsightAgent: ${explained.title}` });
    return explained.exitCode;
  }
  for (const { message, file, line, column } of listAnnotations(error)) {
    annotateError(message, {
      title: 'InsightAgent: configuration',
      ...(file ? { file } : {}),
      ...(line ? { startLine: line } : {}),
      ...(column ? { startColumn: column } : {}),
    });
  }
  return explained.exitCode;
}

const exitCode = await act(process.env).catch(explain);
noteClosed();
process.stdout.write('', () => process.exit(exitCode));
