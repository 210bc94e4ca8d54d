/** `mode: calibrate` of the action: the calibration with what GitHub wants of it. */
import { asCalibration, calibrateInto, exitCodeOfCalibration, roundsOf } from '../commands/calibrate.ts';
import { writeText } from '../commands/files.ts';
import { uploadRun } from '../github/artifact.ts';
import { describeOrigin } from '../github/event.ts';
import {
  annotateError,
  annotateNotice,
  annotateWarning,
  endGroup,
  logGroup,
  setCalibrationOutputs,
  startGroup,
  writeSummary,
} from '../github/step.ts';
import { calibrationArtifactName } from '../instance.ts';
import { buildCalibrationView } from '../report/calibration-view.ts';
import { renderMarkdown } from '../report/markdown.ts';
import { logLine, logLines } from '../report/neutralise.ts';
import { renderTerminal } from '../report/terminal.ts';
import { type Job, watchForCancel } from './job.ts';

/** Resolves with the exit code. Throws what `explainError` explains. */
export async function calibrateInAction(job: Job): Promise<number> {
  const { event, folder, env, warnings, progress, announce } = job;
  // The input `baseline-url` names a second instance of the same build.
  const against = (job.inputs.config['baseline-url'] ?? '').trim() !== '';
  const config = asCalibration(job.config, { against });
  startGroup('Calibrating');
  const { calibration, files, unusable } = await calibrateInto(folder, {
    ...{ env, warnings, progress, announce, signal: watchForCancel(), commit: job.measuredSha },
    ...{ config, rounds: roundsOf(config, undefined), github: describeOrigin(event) },
  }).finally(endGroup);
  const text = `${JSON.stringify(calibration, null, 2)}\n`;
  const kept = job.config.baseline.calibration;
  const exitCode = exitCodeOfCalibration(calibration);
  // Where the gate will look for it: a step that keeps it (a cache, a commit) has one place to take it from.
  if (kept !== undefined && exitCode === 0) writeText(kept, text);

  const name = calibrationArtifactName(config, event.job, event.runAttempt);
  const runs = calibration.runs.map(({ file }) => `${folder}/${file}`);
  const upload = await uploadRun({ name, files: [...files, ...runs], rootDir: folder });
  if (!upload.ok) annotateWarning(`The calibration could not be stored as an artifact: ${logLine(upload.reason)}`);

  const view = buildCalibrationView(calibration, name);
  const [path = '', reportPath = ''] = files;
  await writeSummary(renderMarkdown(view));
  setCalibrationOutputs({ verdict: view.verdict, reportPath, runPath: path, result: text });
  logGroup('Calibration', logLines(renderTerminal(view, { color: false, width: 120 })));
  const title = `InsightAgent: ${view.headline}`;
  const said = logLine(unusable ? `${unusable.message} ${unusable.hint}` : calibration.reason);
  if (exitCode !== 0) annotateError(said, { title });
  else if (calibration.complete) annotateNotice(said, { title });
  else annotateWarning(said, { title });
  return exitCode;
}
