/** Closes what a killed main left open: its servers, its run files, and the artifact that nobody stored. */
import { existsSync, readdirSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readAnyText } from '../commands/files.ts';
import { signalGroup, startTicksOf } from '../commands/process-group.ts';
import { InsightError } from '../errors.ts';
import { uploadRun } from '../github/artifact.ts';
import { connectGitHub } from '../github/client.ts';
import { endPendingStatus } from '../github/commit-status.ts';
import { readInputs } from '../github/inputs.ts';
import { annotateWarning, logLine, writeSummary } from '../github/step.ts';
import { parseRun } from '../history/run-file.ts';
import { formatRecord } from '../history/run-writer.ts';
import type { Run } from '../model/run-file.ts';
import { logLine as harmless } from '../report/neutralise.ts';
import { formatCounted } from '../report/numbers.ts';
import type { LeftOpen } from './left-open.ts';

const REASON = 'the step was killed before it could end the run';

export async function closeUp({ folder, artifact, servers, status, secrets }: LeftOpen): Promise<void> {
  for (const { group, startTicks } of servers) {
    // Another process may have got the number since.
    if (startTicks === '' || startTicksOf(group) !== startTicks) continue;
    signalGroup(group, 'SIGKILL');
    logLine('The server that the step had started was still running and was ended.');
  }
  if (status) {
    const { apiUrl, of } = status;
    const ended = await endPendingStatus(connectGitHub({ token: readInputs().token, apiUrl, log: logLine }), of);
    if (!ended.ok) annotateWarning(`The commit status may still wait for a result: ${harmless(ended.reason)}`);
  }
  const files = existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
    : [];
  const found = files.map(({ parentPath, name }) => join(parentPath, name));
  const paths = found.filter((path) => !path.endsWith('.log') || concealLog(path, secrets));
  const runs = paths.filter((path) => path.endsWith('.jsonl')).flatMap((path) => endRun(path) ?? []);
  if (found.length === 0) return;
  const upload = await uploadRun({ name: artifact, files: paths, rootDir: folder });
  const requests = runs.reduce((sum, { samples, scores }) => sum + samples.length + scores.length, 0);
  const where = upload.ok
    ? `What was recorded is in the artifact \`${artifact}\`.`
    : `What was recorded could not be stored (${harmless(upload.reason)}); it lies in ${folder} on the runner.`;
  const withheld = paths.length < found.length ? ' A server log is left out: it may hold secrets.' : '';
  const text = `The step was killed after ${formatCounted(requests, 'request')}, so nothing was judged. ${where}${withheld}`;
  annotateWarning(text, { title: 'InsightAgent: cut off' });
  await writeSummary(`### ⚪ NOT GATED: the step was killed\n\n${text}\n`);
}

/** Takes out of a server's log what main would have taken out; false where that is not known any more. */
function concealLog(path: string, names: readonly string[] | undefined): boolean {
  const values = names?.map((name) => process.env[name]?.trim() ?? '');
  if (!values || values.includes('')) return false;
  writeFileSync(
    path,
    values.reduce((text, value) => text.replaceAll(value, '[secret]'), readAnyText(path)),
  );
  return true;
}

/** Gives the file its end, without the half line that main was writing. Undefined for a file that is no run, or has its end. */
function endRun(path: string): Run | undefined {
  const run = tryParse(path);
  if (!run || run.end) return undefined;
  const text = readAnyText(path);
  const whole = text.slice(0, text.lastIndexOf('\n') + 1);
  truncateSync(path, Buffer.byteLength(whole));
  const endedMs = run.samples.reduce((last, { endMs }) => Math.max(last, endMs), 0);
  const end = formatRecord({ kind: 'end', endedMs, complete: false, reason: REASON });
  writeFileSync(path, `${end}\n`, { flag: 'a' });
  return run;
}

function tryParse(path: string): Run | undefined {
  try {
    return parseRun(readAnyText(path), path);
  } catch (error) {
    if (error instanceof InsightError) return undefined;
    throw error;
  }
}
