/** `mode: calibrate` of the action: the calibration with what GitHub wants of it. */
import { asCalibration, calibrateInto, exitCodeOfCalibration, roundsOf } from './commands/calibrate.ts';
import { writeText } from './commands/files.ts';
import { uploadRun } from './github/artifact.ts';
import type { EventContext } from './github/event.ts';
import { describeOrigin } from './github/event.ts';
import {
  annotateError,
  annotateNotice,
  annotateWarning,
  endGroup,
  logGroup,
  logLine,
  setCalibrationOutputs,
  startGroup,
  writeSummary,
} from './github/step.ts';
import { calibrationArtifactName } from './instance.ts';
import type { Config } from './model/config.ts';
import { buildCalibrationView } from './report/calibration-view.ts';
import { renderMarkdown } from './report/markdown.ts';
import { logLines, logLine as oneLine } from './report/neutralise.ts';
import { renderTerminal } from './report/terminal.ts';
import type { World } from './world.ts';

/** Resolves with the exit code. Throws what `explainError` explains. */
export async function calibrateInAction(
  given: Pick<World, 'progress' | 'signal' | 'warnings' | 'commit'> & {
    config: Config;
    /** Whether the input `baseline-url` names a second instance. */
    against: boolean;
    event: EventContext;
    env: Record<string, string | undefined>;
    folder: string;
  },
): Promise<number> {
  const { against, event, folder, ...around } = given;
  const config = asCalibration(given.config, { against });
  startGroup('Calibrating');
  const { calibration, files, unusable } = await calibrateInto(folder, {
    ...{ ...around, config, rounds: roundsOf(config, undefined), github: describeOrigin(event) },
    announce: (line) => logLine(logLines(line)),
  }).finally(endGroup);
  const text = `${JSON.stringify(calibration, null, 2)}\n`;
  const kept = given.config.baseline.calibration;
  const exitCode = exitCodeOfCalibration(calibration);
  // Where the gate will look for it: a step that keeps it (a cache, a commit) has one place to take it from.
  if (kept !== undefined && exitCode === 0) writeText(kept, text);

  const name = calibrationArtifactName(config, event.job, event.runAttempt);
  const runs = calibration.runs.map(({ file }) => `${folder}/${file}`);
  const upload = await uploadRun({ name, files: [...files, ...runs], rootDir: folder });
  if (!upload.ok) annotateWarning(`The calibration could not be stored as an artifact: ${oneLine(upload.reason)}`);

  const view = buildCalibrationView(calibration, name);
  const [path = '', reportPath = ''] = files;
  await writeSummary(renderMarkdown(view));
  setCalibrationOutputs({ verdict: view.verdict, reportPath, runPath: path, result: text });
  logGroup('Calibration', logLines(renderTerminal(view, { color: false, width: 120 })));
  const title = `InsightAgent: ${view.headline}`;
  const said = oneLine(unusable ? `${unusable.message} ${unusable.hint}` : calibration.reason);
  if (exitCode !== 0) annotateError(said, { title });
  else if (calibration.complete) annotateNotice(said, { title });
  else annotateWarning(said, { title });
  return exitCode;
}
