import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);

import {
  core_exports,
  endGroup,
  error,
  info,
  notice,
  setOutput,
  startGroup,
  summary,
  warning
} from "./chunk-WL35GI32.js";

// src/github/step.ts
var MAX_SUMMARY_BYTES = 1e6;
function setOutputs(result, published) {
  const { metrics } = result;
  const [stage] = result.candidate.workload.stages;
  const figure = (id, of = stage?.name ?? "") => String(metrics[of]?.[id]?.value ?? "");
  const outputs = {
    verdict: result.verdict,
    "ttft-p50-ms": figure("ttft_p50"),
    "ttft-p95-ms": figure("ttft_p95"),
    "output-tokens-per-sec": figure("output_tokens_per_sec"),
    "requests-per-sec": figure("requests_per_sec"),
    accuracy: figure("accuracy", "quality"),
    "error-ratio": figure("error_ratio"),
    "comment-url": published.commentUrl,
    "comment-status": published.commentStatus,
    "report-path": published.reportPath,
    "run-path": published.runPath,
    result: published.result
  };
  for (const [name, value] of Object.entries(outputs)) setOutput(name, value);
}
function setCalibrationOutputs(found) {
  setOutput("verdict", found.verdict);
  setOutput("report-path", found.reportPath);
  setOutput("run-path", found.runPath);
  setOutput("result", found.result);
}
function setPartOutputs({ verdict, runPath }) {
  setOutput("verdict", verdict);
  setOutput("comment-status", "");
  setOutput("report-path", "");
  setOutput("run-path", runPath);
}
function setStandBackOutputs(commentStatus) {
  setOutput("verdict", "no-baseline");
  setOutput("comment-status", commentStatus);
}
function setRefusalOutputs(comment) {
  setOutput("verdict", "invalid");
  if (!comment) return;
  setOutput("comment-status", comment.status);
  setOutput("comment-url", comment.url ?? "");
}
async function writeSummary(markdown) {
  try {
    await summary.addRaw(markdown, true).write();
  } catch (error2) {
    warning(`The job summary could not be written: ${error2 instanceof Error ? error2.message : String(error2)}`);
  }
}
function logGroup(name, lines) {
  startGroup(name);
  info(lines);
  endGroup();
}
var { saveState: noteForPost, getState: readNote } = core_exports;
var annotators = { error, warning, notice };
function annotate(of) {
  annotators[of.level](of.message, { title: of.title });
}
var {
  error: annotateError,
  warning: annotateWarning,
  notice: annotateNotice,
  info: logLine,
  startGroup: startGroup2,
  endGroup: endGroup2
} = core_exports;

export {
  MAX_SUMMARY_BYTES,
  setOutputs,
  setCalibrationOutputs,
  setPartOutputs,
  setStandBackOutputs,
  setRefusalOutputs,
  writeSummary,
  logGroup,
  noteForPost,
  readNote,
  annotate,
  annotateError,
  annotateWarning,
  annotateNotice,
  logLine,
  startGroup2 as startGroup,
  endGroup2 as endGroup
};
