/** Measures one part of a plan and stores it for the job that joins the parts. Nothing is judged, recorded or commented. */
import { nodeWorld, serverLogs } from '../commands/node-world.ts';
import { concealTargets } from '../drive/conceal.ts';
import { TargetError } from '../errors.ts';
import { uploadRun } from '../github/artifact.ts';
import { describeOrigin } from '../github/event.ts';
import {
  annotateError,
  annotateNotice,
  annotateWarning,
  endGroup,
  setPartOutputs,
  startGroup,
  writeSummary,
} from '../github/step.ts';
import { instanceKey, partArtifactName } from '../instance.ts';
import { measurePart, tellPart } from '../measure-part.ts';
import type { Shard } from '../model/shard.ts';
import { logLine, markdownText } from '../report/neutralise.ts';
import { awaitPartsOf } from './await-parts.ts';
import { openForeign } from './foreign.ts';
import { type Job, watchForCancel } from './job.ts';
import { asRecording } from './measure.ts';
import { standBack, whyWithheld } from './stand-back.ts';

/** Resolves with the exit code. Throws what `explainError` explains. */
export async function measurePartInAction(job: Job, shard: Shard): Promise<number> {
  const { env, event, folder, announce, warnings } = job;
  const config = job.mode === 'record' ? asRecording(job.config) : job.config;
  const runPath = `${folder}/run.jsonl`;
  const sharedWord = [event.repository.id, event.runId, event.runAttempt, instanceKey(config, event.job)].join('/');
  const foreign = await openForeign(job, config);
  const signal = watchForCancel();
  startGroup('Measuring');
  const part = await measurePart(
    config,
    { shard, origin: 'input `shard`', sharedWord },
    nodeWorld({
      ...{ env, runPath, logPaths: serverLogs(folder), warnings, signal, announce, foreign },
      conceal: concealTargets(config),
      commit: job.commit,
      instances: job.instances,
      github: describeOrigin(event),
      progress: job.progress,
      findBaseline: async () => ({ design: 'none', runs: [], refused: [] }),
      awaitParts: awaitPartsOf(job, shard),
    }),
  ).finally(endGroup);
  const stoodBack = part.unusable instanceof TargetError && part.unusable.wantsKey ? whyWithheld(event) : undefined;
  if (stoodBack) return standBack({ stoodBack, event });

  const name = partArtifactName(config, event.job, { shard, attempt: event.runAttempt });
  const upload = await uploadRun({ name, files: [runPath], rootDir: folder });
  const { headline, text, isMeasured, warnings: found } = tellPart(part, shard);
  for (const warning of found) annotateWarning(logLine(warning));
  const title = `InsightAgent: ${headline}`;
  if (isMeasured) annotateNotice(logLine(text), { title });
  else annotateError(logLine(text), { title });
  // Where there is no service the workflow keeps the file in its own way, from the output run-path.
  const isElsewhere = !upload.ok && (upload.cause === 'not-supported' || upload.cause === 'no-service');
  if (!upload.ok)
    (isElsewhere ? annotateWarning : annotateError)(
      `The part could not be stored as the artifact ${name}: ${logLine(upload.reason)}. Keep the file of the output run-path, and name it in \`run-files\` of the job that joins the parts.`,
      { title: 'InsightAgent: part not stored' },
    );
  await writeSummary(`### ${isMeasured ? '🧩' : '⛔'} ${headline}\n\n${markdownText(text)}\n`);
  setPartOutputs({ verdict: isMeasured ? 'no-baseline' : 'invalid', runPath });
  if (!isMeasured) return 3;
  return upload.ok || isElsewhere ? 0 : 1;
}
