/** The shell lines that repeat a judgement of the action on anybody's machine, from the artifacts that it was made from. */
import { quoteForShell } from './commands/shell-quote.ts';

/** Runnable as printed: with GitHub's command line, and this one linked from its checkout (the first line says so). */
export function reproduceJudgement(of: {
  /** `owner/name` */
  repository: string;
  runId: number;
  artifact: string;
  /** What the names of this target's artifacts start with: a workflow run can hold those of others too. */
  artifactPrefix: string;
  /** Workflow runs of the baselines. Empty: nothing was compared with stored runs. */
  baselineRunIds: readonly number[];
  /** Attempts at the same commit that counted. */
  earlier: readonly { runId: number; artifact: string }[];
  /** Two endpoints side by side need nothing stored. */
  isPaired: boolean;
  configPath: string | undefined;
}): string[] {
  const { repository, runId, artifact, artifactPrefix, baselineRunIds, earlier, isPaired, configPath } = of;
  const download = `gh run download --repo ${quoteForShell(repository)}`;
  const config = configPath === undefined ? '' : ` --config ${quoteForShell(configPath)}`;
  const ids = [...new Set(baselineRunIds)];
  const own = `${download} ${runId} --name ${quoteForShell(artifact)} --dir this-run`;
  const needs = '# Needs gh, and insight-agent by `npm link` in its checkout; run it where the config of this job is.';
  if (ids.length === 0 && !isPaired) return [needs, own, `insight-agent report this-run/run.jsonl${config}`];
  const baselines = `for run in ${ids.join(' ')}; do ${download} $run --pattern ${quoteForShell(`${artifactPrefix}*`)} --dir baseline-$run; done`;
  const attempts = earlier.map(
    (attempt, index) =>
      `${download} ${attempt.runId} --name ${quoteForShell(attempt.artifact)} --dir earlier-${index + 1}`,
  );
  const words = [
    `insight-agent compare${config}`,
    ...(isPaired ? [] : ['--baseline baseline-*/*/run.jsonl']),
    '--candidate this-run/run.jsonl',
    ...(earlier.length === 0 ? [] : ['--earlier earlier-*/run.jsonl']),
  ];
  return [needs, own, ...(isPaired ? [] : [baselines]), ...attempts, words.join(' ')];
}
