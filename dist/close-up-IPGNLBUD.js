import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);

import {
  connectGitHub,
  endPendingStatus,
  readInputs,
  uploadRun
} from "./chunk-CH7YPIM6.js";
import {
  formatRecord,
  parseRun,
  readAnyText
} from "./chunk-3KO5QOAM.js";
import {
  annotateWarning,
  logLine as logLine2,
  writeSummary
} from "./chunk-DZXHY2LS.js";
import {
  signalGroup,
  startTicksOf
} from "./chunk-VROKPXWR.js";
import {
  InsightError
} from "./chunk-AUE5KRHT.js";
import "./chunk-OCEQV7SO.js";
import "./chunk-6NSVECJL.js";
import "./chunk-WL35GI32.js";
import "./chunk-L343Q6Q5.js";
import {
  formatCounted,
  logLine
} from "./chunk-OMAPLYQ6.js";
import "./chunk-BC4RUIGE.js";

// src/action/close-up.ts
import { existsSync, readdirSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
var REASON = "the step was killed before it could end the run";
async function closeUp({ folder, artifact, servers, status, secrets }) {
  for (const { group, startTicks } of servers) {
    if (startTicks === "" || startTicksOf(group) !== startTicks) continue;
    signalGroup(group, "SIGKILL");
    logLine2("The server that the step had started was still running and was ended.");
  }
  if (status) {
    const { apiUrl, of } = status;
    const ended = await endPendingStatus(connectGitHub({ token: readInputs().token, apiUrl, log: logLine2 }), of);
    if (!ended.ok) annotateWarning(`The commit status may still wait for a result: ${logLine(ended.reason)}`);
  }
  const files = existsSync(folder) ? readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()) : [];
  const found = files.map(({ parentPath, name }) => join(parentPath, name));
  const paths = found.filter((path) => !path.endsWith(".log") || concealLog(path, secrets));
  const runs = paths.filter((path) => path.endsWith(".jsonl")).flatMap((path) => endRun(path) ?? []);
  if (found.length === 0) return;
  const upload = await uploadRun({ name: artifact, files: paths, rootDir: folder });
  const requests = runs.reduce((sum, { samples, scores }) => sum + samples.length + scores.length, 0);
  const where = upload.ok ? `What was recorded is in the artifact \`${artifact}\`.` : `What was recorded could not be stored (${logLine(upload.reason)}); it lies in ${folder} on the runner.`;
  const withheld = paths.length < found.length ? " A server log is left out: it may hold secrets." : "";
  const text = `The step was killed after ${formatCounted(requests, "request")}, so nothing was judged. ${where}${withheld}`;
  annotateWarning(text, { title: "InsightAgent: cut off" });
  await writeSummary(`### \u26AA NOT GATED: the step was killed

${text}
`);
}
function concealLog(path, names) {
  const values = names?.map((name) => process.env[name]?.trim() ?? "");
  if (!values || values.includes("")) return false;
  writeFileSync(
    path,
    values.reduce((text, value) => text.replaceAll(value, "[secret]"), readAnyText(path))
  );
  return true;
}
function endRun(path) {
  const run = tryParse(path);
  if (!run || run.end) return void 0;
  const text = readAnyText(path);
  const whole = text.slice(0, text.lastIndexOf("\n") + 1);
  truncateSync(path, Buffer.byteLength(whole));
  const endedMs = run.samples.reduce((last, { endMs }) => Math.max(last, endMs), 0);
  const end = formatRecord({ kind: "end", endedMs, complete: false, reason: REASON });
  writeFileSync(path, `${end}
`, { flag: "a" });
  return run;
}
function tryParse(path) {
  try {
    return parseRun(readAnyText(path), path);
  } catch (error) {
    if (error instanceof InsightError) return void 0;
    throw error;
  }
}
export {
  closeUp
};
