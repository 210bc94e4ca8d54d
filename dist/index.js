import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);

import {
  uploadRun
} from "./chunk-SR3XQDXS.js";
import {
  answerText,
  asCalibration,
  baseBranchOf,
  buildCalibrationView,
  buildView,
  calibrateInto,
  clause,
  createProgressDisplay,
  describeOrigin,
  exitCodeOf,
  exitCodeOfCalibration,
  findCalibration,
  firstLine2 as firstLine,
  fitMarkdown,
  gate,
  gateClause,
  isAdvisory,
  isOfCommit,
  isSameWorkflow,
  loadConfig,
  markdownLadder,
  narrate,
  nodeWorld,
  plainText,
  quoteForShell,
  readCommit,
  readEvent,
  readField,
  readFlag,
  readHeadCommit,
  readInstantMs,
  readInteger,
  readPayload,
  readText as readText2,
  readZipEntry,
  refuseStoredRun,
  renderJson,
  renderMarkdown,
  renderTerminal,
  roundsOf,
  runsToLoad,
  serverLogs,
  stopOnSignals,
  toleranceText,
  trustedEvents,
  withoutDrawings,
  writeReports
} from "./chunk-ZMBFYKCO.js";
import {
  parseRun,
  readText,
  writeText
} from "./chunk-XXTVEJLD.js";
import {
  noteClosed,
  noteOpened,
  noteServer
} from "./chunk-ROEFRA6Z.js";
import {
  MAX_SUMMARY_BYTES,
  annotate,
  annotateError,
  annotateNotice,
  annotateWarning,
  endGroup,
  logGroup,
  logLine as logLine2,
  setCalibrationOutputs,
  setOutputs,
  setStandBackOutputs,
  startGroup,
  writeSummary
} from "./chunk-OJALXTXF.js";
import {
  explainError,
  listAnnotations
} from "./chunk-O4A4QRCU.js";
import "./chunk-VROKPXWR.js";
import {
  concealTargets,
  monotonicMs,
  proxySecrets
} from "./chunk-P75XGQNS.js";
import {
  ConfigError,
  InputError,
  InsightError,
  PermissionError,
  UnavailableError
} from "./chunk-AUE5KRHT.js";
import {
  getOctokit,
  retry,
  throttling
} from "./chunk-Q7HTXW7H.js";
import "./chunk-EPOH4YGA.js";
import "./chunk-HCWOZYN7.js";
import "./chunk-NBVGU446.js";
import {
  getInput,
  setSecret
} from "./chunk-5P7KISNC.js";
import "./chunk-YWQBC325.js";
import "./chunk-ZY5ZGQGZ.js";
import {
  logLine,
  logLines
} from "./chunk-OMAPLYQ6.js";
import "./chunk-BC4RUIGE.js";

// src/instance.ts
import { createHash } from "node:crypto";
function instanceKey({ target }, job) {
  return target.labelled ? `${slug(target.label)}.${slug(job)}` : slug(job);
}
function artifactPrefix(config, job) {
  return `insight-agent.${instanceKey(config, job)}.attempt-`;
}
function artifactName(config, job, attempt) {
  return `${artifactPrefix(config, job)}${attempt}`;
}
function calibrationArtifactName(config, job, attempt) {
  return `insight-agent-calibration.${instanceKey(config, job)}.attempt-${attempt}`;
}
function cutOffArtifactName(config, job, attempt) {
  return `insight-agent-cut-off.${instanceKey(config, job)}.attempt-${attempt}`;
}
var MAX_SLUG_CHARS = 60;
function slug(name) {
  const plain = name.toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-+|-+$/g, "").slice(0, MAX_SLUG_CHARS);
  return plain === name ? plain : `${plain}-${createHash("sha256").update(name).digest("hex").slice(0, 8)}`;
}

// src/github/client.ts
var defaultPace = { secondMs: 1e3, spaceWrites: true, attemptTimeoutMs: 6e4 };
var maxRetries = 3;
var maxLimitWaits = 2;
var maxLimitWaitSec = 120;
function connectGitHub(options) {
  const { token, apiUrl, log } = options;
  const pace = { ...defaultPace, ...options.pace };
  const decideToWait = (limit) => (retryAfterSec, request, _client, waits) => {
    const patient = waits < maxLimitWaits && retryAfterSec <= maxLimitWaitSec;
    const what = `GitHub's ${limit} was reached (${request.method} ${request.url})`;
    log(patient ? `${what}: waiting ${retryAfterSec} s` : `${what}: giving up, it asks to wait ${retryAfterSec} s`);
    return patient;
  };
  return getOctokit(
    token,
    {
      baseUrl: apiUrl,
      // The toolkit's default would print an answer's deprecation note, which is not our text, to the job log.
      log: { debug: () => {
      }, info: () => {
      }, warn: () => {
      }, error: () => {
      } },
      // The throttling plugin answers 403 and 429; both plugins at once would multiply the attempts.
      retry: {
        retries: maxRetries,
        retryAfterBaseValue: pace.secondMs,
        doNotRetry: [400, 401, 403, 404, 409, 410, 422, 429, 451]
      },
      throttle: {
        // The plugin keeps its queues per id in module scope; one id per client keeps clients from waiting for each other.
        id: nextQueueId(),
        retryAfterBaseValue: pace.secondMs,
        ...pace.spaceWrites ? {} : { enabled: false },
        onRateLimit: decideToWait("rate limit"),
        onSecondaryRateLimit: decideToWait("secondary rate limit")
      }
    },
    // First plugin = innermost: the time limit holds for each attempt, not for all of them together with their waits.
    limitAttempts(pace.attemptTimeoutMs),
    retry,
    throttling
  );
}
var queues = 0;
function nextQueueId() {
  queues += 1;
  return `insight-agent-${queues}`;
}
function limitAttempts(timeoutMs) {
  return (client) => {
    client.hook.before("request", (options) => {
      options.request = { ...options.request, signal: AbortSignal.timeout(timeoutMs) };
    });
    return {};
  };
}

// src/github/inputs.ts
var configInputs = ["url", "model", "api-key", "api", "baseline-url", "baseline-api-key", "comment"];
function readInputs() {
  const config = Object.fromEntries(configInputs.map((name) => [name, getInput(name)]));
  for (const key of ["api-key", "baseline-api-key"]) hide(config[key] ?? "");
  return {
    config,
    configPath: getInput("config") || void 0,
    mode: getInput("mode") || "auto",
    shard: getInput("shard"),
    instances: getInput("instances"),
    runFiles: getInput("run-files"),
    token: getInput("github-token")
  };
}
function hide(secret) {
  if (secret.length < 8) return;
  for (const form of [secret, encodeURIComponent(secret), Buffer.from(secret).toString("base64")]) setSecret(form);
}

// src/github/mode.ts
var modeNames = ["auto", "gate", "record", "calibrate"];
function readMode(text) {
  const name = modeNames.find((known) => known === text);
  if (name !== void 0) return name;
  const hint = `Use ${modeNames.slice(0, -1).join(", ")} or ${modeNames.at(-1)}.`;
  throw new ConfigError([{ message: `\`mode\` is "${text}"`, hint, place: { origin: "input `mode`" } }]);
}
function planJob(requested, event, baseBranch) {
  if (event.name === "pull_request_target") {
    throw new InputError(
      "The event pull_request_target is refused: it gives code from a pull request the secrets and the write token of the base branch.",
      "Use `on: pull_request` instead.",
      { origin: "the workflow trigger" }
    );
  }
  const reason = `input \`mode\` is ${requested}`;
  switch (requested) {
    case "auto":
      return { task: "measure", ...placeEvent(event, baseBranch) };
    case "gate":
    case "record":
      return { task: "measure", mode: requested, reason };
    case "calibrate":
      return { task: "calibrate", mode: "record", reason };
  }
}
function placeEvent(event, baseBranch) {
  if (event.name === "pull_request") return { mode: "gate", reason: "the event is a pull request" };
  if (event.name === "merge_group") return { mode: "gate", reason: "the event is a merge queue group" };
  if (trustedEvents.some((name) => name === event.name)) {
    return event.ref === `refs/heads/${baseBranch}` ? { mode: "record", reason: `the event is a ${event.name} on the base branch` } : { mode: "gate", reason: `the event is a ${event.name} outside the base branch` };
  }
  throw new InputError(
    `Mode auto does not know what to do on the event ${event.name}.`,
    "Set the input `mode` to `gate` or `record`, or start the workflow on push, pull_request, merge_group, schedule or workflow_dispatch.",
    { origin: "input `mode`" }
  );
}

// src/action/job.ts
async function openJob(env) {
  const inputs = readInputs();
  const event = readEvent(env, readPayload(env, readText));
  const loaded = loadUnlessWithheld(inputs, event, env);
  if (!loaded) return void 0;
  const { config, warnings } = loaded;
  const folder = `${env.RUNNER_TEMP ?? "."}/insight-agent-${event.job}-${event.runAttempt}`;
  noteOpened({ folder, artifact: cutOffArtifactName(config, event.job, event.runAttempt) });
  hideSecrets(config);
  for (const warning of warnings) annotateWarning(logLines(warning));
  const baseBranch = baseBranchOf(event, config.baseline.branch);
  const { task, mode, reason } = planJob(readMode(inputs.mode), event, baseBranch);
  logLine2(`Mode ${task === "measure" ? mode : task}: ${reason}.`);
  const announce = (line) => logLine2(logLines(line));
  const connection = { token: inputs.token, apiUrl: event.apiUrl, log: announce };
  const display = createProgressDisplay({ write: (text) => logLine2(text.trimEnd()), isTerminal: false }, monotonicMs);
  return {
    ...{ env, inputs, event, config, warnings, task, mode, baseBranch, folder, announce },
    measuredSha: await findMeasured(event, env),
    client: connectGitHub(connection),
    asking: connectGitHub({ ...connection, pace: { spaceWrites: false } }),
    progress: display.show
  };
}
function watchForCancel() {
  return stopOnSignals();
}
function isOutside({ pullRequest }) {
  return pullRequest?.isFork === true || pullRequest?.isDependabot === true;
}
function loadUnlessWithheld(inputs, event, env) {
  try {
    return loadConfig({ path: inputs.configPath, inputs: inputs.config, env });
  } catch (error) {
    const withheld = inputs.config.url === "" || inputs.config["api-key"] === "";
    if (error instanceof ConfigError && withheld && isOutside(event)) return void 0;
    throw error;
  }
}
function hideSecrets({ target, baseline, report }) {
  for (const each of [target, baseline.paired?.target, report.narrator?.target]) {
    const secrets = [each?.apiKey ?? "", ...Object.values(each?.headers ?? {}), ...proxySecrets(each?.proxies)];
    for (const secret of secrets) hide(secret);
  }
}
async function findMeasured(event, env) {
  const head = await readHeadCommit(env.GITHUB_WORKSPACE);
  return head === event.pullRequest?.headSha && head !== void 0 ? head : event.sha;
}

// src/action/calibrate.ts
async function calibrateInAction(job) {
  const { event, folder, env, warnings, progress, announce } = job;
  const against = (job.inputs.config["baseline-url"] ?? "").trim() !== "";
  const config = asCalibration(job.config, { against });
  startGroup("Calibrating");
  const { calibration, files, unusable } = await calibrateInto(folder, {
    ...{ env, warnings, progress, announce, signal: watchForCancel(), commit: job.measuredSha },
    ...{ config, rounds: roundsOf(config, void 0), github: describeOrigin(event) }
  }).finally(endGroup);
  const text = `${JSON.stringify(calibration, null, 2)}
`;
  const kept = job.config.baseline.calibration;
  const exitCode2 = exitCodeOfCalibration(calibration);
  if (kept !== void 0 && exitCode2 === 0) writeText(kept, text);
  const name = calibrationArtifactName(config, event.job, event.runAttempt);
  const runs = calibration.runs.map(({ file }) => `${folder}/${file}`);
  const upload = await uploadRun({ name, files: [...files, ...runs], rootDir: folder });
  if (!upload.ok) annotateWarning(`The calibration could not be stored as an artifact: ${logLine(upload.reason)}`);
  const view = buildCalibrationView(calibration, name);
  const [path = "", reportPath = ""] = files;
  await writeSummary(renderMarkdown(view));
  setCalibrationOutputs({ verdict: view.verdict, reportPath, runPath: path, result: text });
  logGroup("Calibration", logLines(renderTerminal(view, { color: false, width: 120 })));
  const title = `InsightAgent: ${view.headline}`;
  const said = logLine(unusable ? `${unusable.message} ${unusable.hint}` : calibration.reason);
  if (exitCode2 !== 0) annotateError(said, { title });
  else if (calibration.complete) annotateNotice(said, { title });
  else annotateWarning(said, { title });
  return exitCode2;
}

// src/action/measure.ts
import { existsSync } from "node:fs";

// src/github/api-error.ts
function classifyApiError(error) {
  if (!(error instanceof Error)) return void 0;
  const status = readInteger(error, "status");
  if (status === void 0) return void 0;
  return {
    kind: kindOfStatus(status, error),
    message: readText2(error, "response", "data", "message") ?? error.message
  };
}
function explainApiError(error, { action, permission: permission2 }) {
  const failure = classifyApiError(error);
  switch (failure?.kind) {
    case void 0:
      return error;
    case "credentials":
      return new PermissionError(
        `GitHub does not accept the token (401) when asked to ${action}.`,
        "Leave the input `github-token` at its default, or give it a token that has not expired.",
        { cause: error }
      );
    case "permission":
    case "missing":
      return new PermissionError(
        `GitHub does not allow the workflow token to ${action}.`,
        `Add \`permissions: { ${permission2} }\` to the workflow or the job.`,
        { cause: error }
      );
    case "rate-limit":
      return new UnavailableError(
        `GitHub's rate limit stopped the attempt to ${action}.`,
        "Run the job again later; many workflows of this repository share one limit.",
        { cause: error }
      );
    case "gone":
    case "rejected":
    case "unavailable":
      return new UnavailableError(
        `GitHub did not answer the attempt to ${action} (${failure.message}).`,
        "Run the job again; https://www.githubstatus.com tells whether the platform has a problem.",
        { cause: error }
      );
  }
}
function kindOfStatus(status, error) {
  if (status === 401) return "credentials";
  if (status === 429) return "rate-limit";
  if (status === 403) return isRateLimit(error) ? "rate-limit" : "permission";
  if (status === 404) return "missing";
  if (status === 410) return "gone";
  return status >= 500 ? "unavailable" : "rejected";
}
function isRateLimit(error) {
  const headers = readField(error, "response", "headers");
  return readText2(headers, "x-ratelimit-remaining") === "0" || readText2(headers, "retry-after") !== void 0 || /\brate limit\b/i.test(error.message);
}

// src/github/permissions.ts
var neededPermissions = "contents: read, actions: read, pull-requests: write";
async function checkPermissions({ client, event }) {
  const repository = { owner: event.repository.owner, repo: event.repository.name };
  try {
    await client.rest.actions.listWorkflowRunsForRepo({ ...repository, per_page: 1, exclude_pull_requests: true });
  } catch (error) {
    throw explainApiError(error, {
      action: "read workflow runs (permissions: actions: read)",
      permission: neededPermissions
    });
  }
  try {
    await client.rest.repos.listCommits({ ...repository, per_page: 1 });
  } catch (error) {
    throw explainApiError(error, {
      action: "read commits (permissions: contents: read)",
      permission: neededPermissions
    });
  }
  return probeComment(client, event);
}
async function probeComment(client, event) {
  const { pullRequest, repository } = event;
  if (pullRequest === void 0) return { canComment: false, reason: "the event has no pull request" };
  try {
    await client.rest.issues.createComment({
      owner: repository.owner,
      repo: repository.name,
      issue_number: pullRequest.number,
      body: ""
    });
    return { canComment: true, reason: "GitHub accepted a comment" };
  } catch (error) {
    const failure = classifyApiError(error);
    switch (failure?.kind) {
      case void 0:
        throw error;
      case "rejected":
        return { canComment: true, reason: "the token may write comments" };
      case "credentials":
      case "permission":
      case "missing":
      case "gone":
        return { canComment: false, reason: explainReadOnly(pullRequest, failure.message) };
      case "rate-limit":
      case "unavailable":
        return { canComment: true, reason: `could not be asked beforehand: ${failure.message}` };
    }
  }
}
function explainReadOnly(pullRequest, message) {
  if (pullRequest.isFork) return `the token of a pull request from a fork is read-only (${message})`;
  if (pullRequest.isDependabot) return `the token of a Dependabot pull request is read-only (${message})`;
  return `the workflow lacks \`permissions: pull-requests: write\`, or the conversation is locked (${message})`;
}

// src/github/artifact-download.ts
import { createHash as createHash2 } from "node:crypto";
var runFileName = "run.jsonl";
var runFileCaps = {
  maxDownloadBytes: 64 * 1024 * 1024,
  maxEntries: 100,
  maxBytes: 256 * 1024 * 1024
};
var maxBodyAttempts = 3;
async function readArtifactText(options) {
  const { artifact, fileName, caps } = options;
  const archive = await downloadArchive(options);
  if (!archive.ok) return archive;
  const digest = `sha256:${createHash2("sha256").update(archive.bytes).digest("hex")}`;
  if (digest !== artifact.digest) {
    return { ok: false, reason: `its bytes have the digest ${digest}, but GitHub states ${artifact.digest}` };
  }
  const entry = await readZipEntry(archive.bytes, fileName, caps);
  if (!entry.ok) return entry;
  try {
    return { ok: true, text: new TextDecoder("utf-8", { fatal: true }).decode(entry.bytes) };
  } catch {
    return { ok: false, reason: `its ${fileName} is not UTF-8 text` };
  }
}
async function downloadArchive(options) {
  const { client, event, artifact, caps } = options;
  for (let attempt = 1; ; attempt += 1) {
    try {
      const answer = await client.request(
        "GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}",
        {
          owner: event.repository.owner,
          repo: event.repository.name,
          artifact_id: artifact.id,
          archive_format: "zip",
          // The body as a stream: the toolkit and the client would otherwise hold whatever arrives, with no limit.
          request: { parseSuccessResponseBody: false }
        }
      );
      return await collectBytes(answer.data, caps.maxDownloadBytes);
    } catch (error) {
      const failure = classifyApiError(error);
      const brokeOff = failure === void 0 && isBrokenBody(error);
      if (brokeOff && attempt < maxBodyAttempts) continue;
      if (failure?.kind === "gone" || failure?.kind === "missing") {
        return { ok: false, reason: "the artifact is no longer there" };
      }
      if (failure !== void 0 && failure.kind !== "unavailable" && isFromBlobStore(error, event.apiUrl)) {
        return { ok: false, reason: "the artifact store does not give the artifact out" };
      }
      const wrapped = brokeOff ? Object.assign(new Error("the download broke off", { cause: error }), { status: 500 }) : error;
      throw explainApiError(wrapped, {
        action: "download artifacts (permissions: actions: read)",
        permission: "actions: read"
      });
    }
  }
}
async function collectBytes(body, maxBytes) {
  const chunks = [];
  let sizeBytes = 0;
  for await (const chunk of body) {
    sizeBytes += chunk.byteLength;
    if (sizeBytes > maxBytes) return { ok: false, reason: `the artifact is larger than ${maxBytes} bytes` };
    chunks.push(chunk);
  }
  return { ok: true, bytes: Buffer.concat(chunks) };
}
function isBrokenBody(error) {
  return error instanceof Error && (error.message === "terminated" || error.name === "TimeoutError" || error.name === "AbortError");
}
function isFromBlobStore(error, apiUrl) {
  const url = readText2(error, "response", "url");
  return url !== void 0 && URL.canParse(url) && new URL(url).origin !== new URL(apiUrl).origin;
}

// src/github/attempt-eligibility.ts
var attemptRunChecks = [
  (run, { repositoryId }) => run.repositoryId === repositoryId ? void 0 : "the run belongs to another repository",
  (run, { headRepositoryId }) => headRepositoryId !== void 0 && run.headRepositoryId === headRepositoryId ? void 0 : "the measured code came from another repository",
  (run, { headSha }) => run.headSha === headSha ? void 0 : "the run is of another commit",
  (run, { event }) => run.event === event ? void 0 : "the run was started by another event",
  (run, { workflowPath, repository }) => run.path !== void 0 && isSameWorkflow(run.path, { path: workflowPath, repository }) ? void 0 : "the run is of another workflow"
];
var attemptArtifactChecks = [
  (artifact, run) => artifact.runId !== void 0 && artifact.runId === run.id ? void 0 : "the artifact belongs to another run",
  (artifact, _run, { headSha }) => artifact.headSha === headSha ? void 0 : "the artifact is of another commit than its run",
  (artifact, _run, { repositoryId, headRepositoryId }) => artifact.repositoryId === repositoryId && artifact.headRepositoryId === headRepositoryId ? void 0 : "the artifact is of another repository than its run"
];
var attemptOriginChecks = [
  ({ github }) => github ? void 0 : "the run file does not say that it was made on GitHub",
  ({ github }, _run, { repository }) => github?.repository.toLowerCase() === repository.toLowerCase() ? void 0 : "the run file names another repository",
  ({ github }, run) => github?.runId === run.id ? void 0 : "the run file names another workflow run",
  ({ github }, run, { attempt, runId, runAttempt }) => github?.runAttempt === attempt && (run.id === runId ? attempt < runAttempt : attempt <= (run.attempt ?? 1)) ? void 0 : "the run file is not that of the attempt which its artifact names",
  ({ github }, _run, { workflowPath, repository }) => github !== void 0 && isSameWorkflow(github.workflow, { path: workflowPath, repository }) ? void 0 : "the run file names another workflow",
  ({ github }, _run, { event }) => github?.event === event ? void 0 : "the run file names another event",
  ({ github }, _run, { ref }) => github?.ref === ref ? void 0 : `the run file was made on ${github?.ref ?? "(unknown)"}, not on ${ref}`
];
function firstReason(checks, ...given) {
  for (const check of checks) {
    const reason = check(...given);
    if (reason !== void 0) return reason;
  }
  return void 0;
}

// src/github/baseline-commit.ts
async function findBaselineCommit(options) {
  const { client, event, baseBranch } = options;
  const measuredSha = options.measuredSha ?? event.sha;
  if (event.pullRequest !== void 0 && measuredSha === event.sha) {
    const parents = await readParents(client, event, event.sha);
    if (parents?.length === 2 && parents[0] !== void 0) {
      return {
        found: true,
        sha: parents[0],
        how: "first-parent",
        reason: "the base branch as it was merged into the measured merge commit"
      };
    }
  }
  const measured = event.pullRequest !== void 0 && measuredSha === event.sha ? event.pullRequest.headSha : measuredSha;
  return findMergeBase({ client, event, baseBranch, measured });
}
async function findMergeBase(options) {
  const { client, event, baseBranch, measured } = options;
  const tip = await readBranchTip(client, event, baseBranch);
  try {
    const { data } = await client.rest.repos.compareCommitsWithBasehead({
      ...repositoryOf(event),
      basehead: `${tip}...${measured}`,
      per_page: 1
    });
    const sha = readCommit(data, "merge_base_commit", "sha");
    if (sha !== void 0) {
      return { found: true, sha, how: "merge-base", reason: `where the measured commit left the branch ${baseBranch}` };
    }
  } catch (error) {
    if (classifyApiError(error)?.kind !== "missing") {
      throw explainApiError(error, {
        action: "compare commits (permissions: contents: read)",
        permission: "contents: read"
      });
    }
  }
  return {
    found: false,
    reason: `GitHub knows no common history of the measured commit ${measured.slice(0, 12)} and the branch ${baseBranch}`
  };
}
async function readBranchTip(client, event, branch) {
  try {
    const { data } = await client.rest.git.getRef({ ...repositoryOf(event), ref: `heads/${branch}` });
    const sha = readCommit(data, "object", "sha");
    if (sha !== void 0) return sha;
  } catch (error) {
    if (classifyApiError(error)?.kind !== "missing") {
      throw explainApiError(error, {
        action: "read branches (permissions: contents: read)",
        permission: "contents: read"
      });
    }
  }
  throw new InputError(
    `The base branch ${branch} does not exist in this repository.`,
    "Name the branch whose runs are the baseline in the config as `baseline: { branch: \u2026 }`.",
    { origin: "config `baseline.branch`" }
  );
}
async function readParents(client, event, sha) {
  try {
    const { data } = await client.rest.repos.getCommit({ ...repositoryOf(event), ref: sha, per_page: 1 });
    const parents = readField(data, "parents");
    if (!Array.isArray(parents)) return void 0;
    return parents.map((parent) => readCommit(parent, "sha")).filter((parent) => parent !== void 0);
  } catch (error) {
    const kind = classifyApiError(error)?.kind;
    if (kind === "missing" || kind === "rejected") return void 0;
    throw explainApiError(error, {
      action: "read commits (permissions: contents: read)",
      permission: "contents: read"
    });
  }
}
function repositoryOf(event) {
  return { owner: event.repository.owner, repo: event.repository.name };
}

// src/github/eligibility.ts
var runChecks = {
  repository: (run, expected) => run.repositoryId === expected.repositoryId ? void 0 : "the run belongs to another repository",
  // The branch filter of the API also matches pull requests from forks whose branch has the name.
  headRepository: (run, expected) => run.headRepositoryId === expected.repositoryId ? void 0 : "the measured code came from another repository (a fork)",
  event: (run) => trustedEvents.some((event) => event === run.event) ? void 0 : `the run was started by ${run.event ?? "an unknown event"}, not by ${trustedEvents.join(", ")}`,
  workflow: (run, expected) => run.path !== void 0 && isSameWorkflow(run.path, { path: expected.workflowPath, repository: expected.repository }) ? void 0 : `the run is of the workflow ${run.path ?? "(unknown)"}, not of ${expected.workflowPath}`,
  branch: (run, expected) => run.headBranch === expected.baseBranch ? void 0 : `the run was on ${run.headBranch ?? "(unknown)"}, not on the base branch ${expected.baseBranch}`,
  // Also what keeps out a tag that is called like the branch and points at something that was never merged.
  ancestry: (run, expected) => run.headSha !== void 0 && expected.ancestors.has(run.headSha) ? void 0 : "its commit is not in the known history of the baseline commit"
};
var artifactChecks = {
  expired: (artifact) => artifact.expired === false ? void 0 : "the artifact has expired",
  digest: (artifact) => artifact.digest !== void 0 && /^sha256:[0-9a-f]{64}$/.test(artifact.digest) ? void 0 : "GitHub states no sha256 digest for the artifact, so its bytes cannot be verified",
  age: (artifact, _run, expected) => artifact.createdMs !== void 0 && expected.nowMs - artifact.createdMs <= expected.maxAgeMs ? void 0 : "the artifact is older than the maximum age",
  size: (artifact, _run, expected) => artifact.sizeBytes !== void 0 && artifact.sizeBytes <= expected.maxDownloadBytes ? void 0 : `the artifact is larger than ${expected.maxDownloadBytes} bytes`,
  run: (artifact, run) => artifact.runId !== void 0 && artifact.runId === run.id ? void 0 : "the artifact belongs to another run",
  commit: (artifact, run) => artifact.headSha !== void 0 && artifact.headSha === run.headSha ? void 0 : "the artifact is of another commit than its run",
  repository: (artifact, _run, expected) => artifact.repositoryId === expected.repositoryId && artifact.headRepositoryId === expected.repositoryId ? void 0 : "the artifact is of another repository than its run"
};
var originChecks = {
  present: (header) => header.github ? void 0 : "the run file does not say that it was made on GitHub",
  repository: (header, _run, expected) => header.github?.repository.toLowerCase() === expected.repository.toLowerCase() ? void 0 : "the run file names another repository",
  run: (header, run) => header.github !== void 0 && header.github.runId === run.id ? void 0 : "the run file names another workflow run",
  attempt: (header, run) => header.github !== void 0 && header.github.runAttempt >= 1 && header.github.runAttempt <= (run.attempt ?? 1) ? void 0 : "the run file names an attempt that the run does not have",
  workflow: (header, _run, expected) => header.github !== void 0 && isSameWorkflow(header.github.workflow, { path: expected.workflowPath, repository: expected.repository }) ? void 0 : "the run file names another workflow",
  event: (header, run) => header.github !== void 0 && header.github.event === run.event ? void 0 : "the run file names another event than its run",
  // The API shows a tag `main` and a branch `main` alike; the full ref does not.
  ref: (header, _run, expected) => header.github?.ref === `refs/heads/${expected.baseBranch}` ? void 0 : `the run file was made on ${header.github?.ref ?? "(unknown)"}, not on refs/heads/${expected.baseBranch}`,
  commit: (header, run) => header.commit !== void 0 && header.commit === run.headSha ? void 0 : "the run file is of another commit than its run"
};
function refuseRun(run, expected) {
  return firstReason2(Object.values(runChecks), run, expected);
}
function refuseArtifact(artifact, run, expected) {
  return firstReason2(Object.values(artifactChecks), artifact, run, expected);
}
function refuseOrigin(header, run, expected) {
  return firstReason2(Object.values(originChecks), header, run, expected);
}
function refuseJobs(jobs, origin) {
  const onRunner = jobs.filter((job) => origin.runnerName !== "" && job.runnerName === origin.runnerName);
  const named = (onRunner.length > 0 ? onRunner : jobs).filter((job) => isNamedAfter(job.name, origin.job));
  const fitting = named.length > 0 ? named : onRunner;
  if (fitting.length === 0) return "the job that measured is not among the jobs of its run";
  const failed = fitting.find((job) => job.status !== "completed" || job.conclusion !== "success");
  if (failed === void 0) return void 0;
  return failed.status === "completed" ? `the job that measured ended with ${failed.conclusion ?? "no conclusion"}` : "the job that measured has not ended";
}
function isNamedAfter(name, key) {
  const own = name?.slice(name.lastIndexOf(" / ") === -1 ? 0 : name.lastIndexOf(" / ") + 3);
  return own !== void 0 && (own === key || own.startsWith(`${key} (`));
}
function firstReason2(checks, ...given) {
  for (const check of checks) {
    const reason = check(...given);
    if (reason !== void 0) return reason;
  }
  return void 0;
}
function readRun(listed) {
  return {
    id: readInteger(listed, "id"),
    attempt: readInteger(listed, "run_attempt"),
    event: readText2(listed, "event"),
    path: readText2(listed, "path"),
    headBranch: readText2(listed, "head_branch"),
    headSha: readCommit(listed, "head_sha"),
    repositoryId: readInteger(listed, "repository", "id"),
    headRepositoryId: readInteger(listed, "head_repository", "id"),
    createdMs: readInstantMs(listed, "created_at"),
    updatedMs: readInstantMs(listed, "updated_at")
  };
}
function readArtifact(listed) {
  const origin = readField(listed, "workflow_run");
  return {
    id: readInteger(listed, "id"),
    name: readText2(listed, "name"),
    digest: readText2(listed, "digest"),
    expired: readFlag(listed, "expired"),
    createdMs: readInstantMs(listed, "created_at"),
    sizeBytes: readInteger(listed, "size_in_bytes"),
    runId: readInteger(origin, "id"),
    headSha: readCommit(origin, "head_sha"),
    repositoryId: readInteger(origin, "repository_id"),
    headRepositoryId: readInteger(origin, "head_repository_id")
  };
}
function readJob(listed) {
  return {
    name: readText2(listed, "name"),
    runnerName: readText2(listed, "runner_name"),
    status: readText2(listed, "status"),
    conclusion: readText2(listed, "conclusion")
  };
}

// src/github/run-list.ts
var perPage = 100;
var permission = "actions: read";
async function listBranchRuns(listing, { branch, maxPages: maxPages2 }) {
  const lists = await Promise.all(
    trustedEvents.map((trigger) => listWorkflowRuns(listing, { branch, event: trigger }, maxPages2))
  );
  return sortNewestFirst(lists.flat());
}
async function listHeadRuns(listing, { headSha, maxPages: maxPages2 }) {
  return sortNewestFirst(await listWorkflowRuns(listing, { head_sha: headSha, event: listing.event.name }, maxPages2));
}
async function listWorkflowRuns(listing, filter, maxPages2) {
  const { client, event } = listing;
  const workflow = event.workflowPath.slice(event.workflowPath.lastIndexOf("/") + 1);
  const listed = await listPages(maxPages2, "workflow_runs", async (page) => {
    const parameters = { ...repositoryOf2(event), ...filter, exclude_pull_requests: true, per_page: perPage, page };
    try {
      return (await client.rest.actions.listWorkflowRuns({ ...parameters, workflow_id: workflow })).data;
    } catch (error) {
      if (classifyApiError(error)?.kind !== "missing") throw explainApiError(error, { action: readRuns, permission });
      await proveRunsReadable(listing);
      return { workflow_runs: [] };
    }
  });
  return listed.map(readRun);
}
function sortNewestFirst(runs) {
  return runs.toSorted((a, b) => (b.createdMs ?? 0) - (a.createdMs ?? 0) || (b.id ?? 0) - (a.id ?? 0));
}
var readRuns = "read workflow runs (permissions: actions: read)";
async function listRunArtifacts(listing, { runId, maxPages: maxPages2 }) {
  const { client, event } = listing;
  const listed = await listPages(maxPages2, "artifacts", async (page) => {
    try {
      const parameters = { ...repositoryOf2(event), run_id: runId, per_page: perPage, page };
      return (await client.rest.actions.listWorkflowRunArtifacts(parameters)).data;
    } catch (error) {
      if (isGone(error)) return { artifacts: [] };
      throw explainApiError(error, { action: "list artifacts (permissions: actions: read)", permission });
    }
  });
  return listed.map(readArtifact).sort((a, b) => (b.id ?? 0) - (a.id ?? 0));
}
async function listAttemptJobs(listing, { runId, attempt, maxPages: maxPages2 }) {
  const { client, event } = listing;
  const listed = await listPages(maxPages2, "jobs", async (page) => {
    try {
      const parameters = { ...repositoryOf2(event), run_id: runId, attempt_number: attempt, per_page: perPage, page };
      return (await client.rest.actions.listJobsForWorkflowRunAttempt(parameters)).data;
    } catch (error) {
      if (isGone(error)) return { jobs: [] };
      throw explainApiError(error, { action: "read the jobs of a run (permissions: actions: read)", permission });
    }
  });
  return listed.map(readJob);
}
async function listPages(maxPages2, key, getPage) {
  const items = [];
  for (let page = 1; page <= maxPages2; page += 1) {
    const listed = readField(await getPage(page), key);
    if (!Array.isArray(listed)) break;
    items.push(...listed);
    if (listed.length < perPage) break;
  }
  return items;
}
async function proveRunsReadable({ client, event }) {
  try {
    await client.rest.actions.listWorkflowRunsForRepo({
      ...repositoryOf2(event),
      per_page: 1,
      exclude_pull_requests: true
    });
  } catch (error) {
    throw explainApiError(error, { action: readRuns, permission });
  }
}
function isGone(error) {
  const kind = classifyApiError(error)?.kind;
  return kind === "missing" || kind === "gone";
}
function repositoryOf2(event) {
  return { owner: event.repository.owner, repo: event.repository.name };
}

// src/github/attempt-search.ts
var defaultLimits = {
  pages: 1,
  maxAttempts: 10,
  ...runFileCaps
};
async function findAttempts(options) {
  const { listing } = options;
  const search = { ...options, limits: { ...defaultLimits, ...options.limits } };
  const result = { runs: [], lost: [], refused: [], sameCommits: /* @__PURE__ */ new Set() };
  const found = [];
  for (const run of await listRuns(search)) found.push(...await listOfRun(run, search, result));
  found.sort((a, b) => (b.artifact.id ?? 0) - (a.artifact.id ?? 0));
  let read = 0;
  for (const each of found) {
    const reason = firstReason(attemptArtifactChecks, each.artifact, each.run, placeOf(listing.event));
    if (reason !== void 0) result.refused.push({ source: each.source, reason });
    else if (read++ < search.limits.maxAttempts) await readAttempt(each, search, result);
    else result.lost.push({ source: each.source, reason: `only the newest ${search.limits.maxAttempts} are read` });
  }
  return result;
}
async function listRuns({ listing, limits }) {
  const { event } = listing;
  const own = {
    id: event.runId,
    attempt: event.runAttempt,
    event: event.name,
    path: event.workflowPath,
    headSha: headOf(event),
    repositoryId: event.repository.id,
    headRepositoryId: headRepositoryOf(event)
  };
  const others = await listHeadRuns(listing, { headSha: headOf(event), maxPages: limits.pages });
  const trusted = others.filter(
    (run) => run.id !== event.runId && firstReason(attemptRunChecks, run, placeOf(event)) === void 0
  );
  return [...event.runAttempt > 1 ? [own] : [], ...trusted];
}
async function listOfRun(run, search, result) {
  const { listing, artifactPrefix: artifactPrefix2, limits } = search;
  const { event } = listing;
  const isOwn = run.id === event.runId;
  const found = /* @__PURE__ */ new Map();
  for (const artifact of await listRunArtifacts(listing, { runId: run.id ?? 0, maxPages: limits.pages })) {
    const attempt = readAttemptNumber(artifact.name, artifactPrefix2);
    if (attempt === void 0 || found.has(attempt) || isOwn && attempt === event.runAttempt) continue;
    found.set(attempt, { run, artifact, attempt, source: nameAttempt(run, attempt, event) });
  }
  for (let attempt = 1; isOwn && attempt < event.runAttempt; attempt += 1) {
    if (!found.has(attempt)) result.refused.push({ source: `attempt ${attempt}`, reason: "it left no run file" });
  }
  return [...found.values()];
}
async function readAttempt(found, search, result) {
  const { run, attempt, source } = found;
  const { listing, measuredSha } = search;
  const text = await download(found, search);
  const read = text.ok ? search.read(text.text, source) : text;
  if (!read.ok) {
    result.lost.push({ source, reason: read.reason });
    return;
  }
  const place = { ...placeOf(listing.event), attempt };
  const reason = firstReason(attemptOriginChecks, read.header, run, place);
  if (reason !== void 0) {
    result.refused.push({ source, reason });
    return;
  }
  const { commit } = read.header;
  if (commit !== void 0 && commit !== measuredSha && await joinTheSame(commit, search))
    result.sameCommits.add(commit);
  result.runs.push(read.value);
}
async function download({ artifact }, { listing, limits }) {
  const { id, digest, sizeBytes } = artifact;
  const reason = artifactChecks.expired(artifact) ?? artifactChecks.digest(artifact);
  if (reason !== void 0 || id === void 0 || digest === void 0)
    return { ok: false, reason: reason ?? "GitHub lists it without an id" };
  if (sizeBytes === void 0 || sizeBytes > limits.maxDownloadBytes)
    return { ok: false, reason: `the artifact is larger than ${limits.maxDownloadBytes} bytes` };
  try {
    return await readArtifactText({ ...listing, artifact: { id, digest }, fileName: runFileName, caps: limits });
  } catch (error) {
    if (error instanceof InsightError) return { ok: false, reason: error.message };
    throw error;
  }
}
async function joinTheSame(commit, { listing, measuredSha }) {
  const { event, client } = listing;
  if (event.pullRequest === void 0 || measuredSha !== event.sha || commit === event.pullRequest.headSha)
    return false;
  const [now, before] = [await readParents(client, event, measuredSha), await readParents(client, event, commit)];
  return now?.length === 2 && before?.length === 2 && now.join() === before.join();
}
function readAttemptNumber(name, prefix) {
  const number = name?.startsWith(prefix) ? name.slice(prefix.length) : "";
  return /^[1-9]\d{0,8}$/.test(number) ? Number(number) : void 0;
}
function nameAttempt({ id }, attempt, event) {
  return id === event.runId ? `attempt ${attempt}` : `attempt ${attempt} in workflow run ${id}`;
}
function headOf({ pullRequest, sha }) {
  return pullRequest?.headSha ?? sha;
}
function headRepositoryOf({ pullRequest, repository }) {
  return pullRequest ? pullRequest.headRepositoryId : repository.id;
}
function placeOf(event) {
  return {
    repositoryId: event.repository.id,
    repository: `${event.repository.owner}/${event.repository.name}`,
    headRepositoryId: headRepositoryOf(event),
    headSha: headOf(event),
    workflowPath: event.workflowPath,
    event: event.name,
    ref: event.ref,
    runId: event.runId,
    runAttempt: event.runAttempt
  };
}

// src/action/attempt-artifacts.ts
function attemptsFromArtifacts(options) {
  const { client, event, config, measuredSha } = options;
  return findAttempts({
    listing: { client, event },
    artifactPrefix: artifactPrefix(config, event.job),
    measuredSha,
    read: readRun2
  });
}
function readRun2(text, source) {
  try {
    const run = parseRun(text, source);
    return { ok: true, value: run, header: run.header };
  } catch (error) {
    if (error instanceof InsightError) return { ok: false, reason: error.message };
    throw error;
  }
}

// src/github/history-window.ts
var commitsPerPage = 100;
async function readHistory(options) {
  const { client, event, commit, maxPages: maxPages2 } = options;
  const firstParents = /* @__PURE__ */ new Map();
  for (let page = 1; page <= maxPages2; page += 1) {
    const listed = await listPage(page);
    for (const item of listed) {
      const sha = readCommit(item, "sha");
      if (sha !== void 0) firstParents.set(sha, readCommit(readFirst(readField(item, "parents")), "sha"));
    }
    if (listed.length < commitsPerPage) break;
  }
  return { commits: new Set(firstParents.keys()), distances: measureDistances(commit, firstParents) };
  async function listPage(page) {
    try {
      const { data } = await client.rest.repos.listCommits({
        owner: event.repository.owner,
        repo: event.repository.name,
        sha: commit,
        per_page: commitsPerPage,
        page
      });
      return Array.isArray(data) ? data : [];
    } catch (error) {
      throw explainApiError(error, {
        action: "read commits (permissions: contents: read)",
        permission: "contents: read"
      });
    }
  }
}
function measureDistances(commit, firstParents) {
  const distances = /* @__PURE__ */ new Map();
  let current = commit;
  while (current !== void 0 && firstParents.has(current) && !distances.has(current)) {
    distances.set(current, distances.size);
    current = firstParents.get(current);
  }
  return distances;
}
function readFirst(list) {
  return Array.isArray(list) ? list[0] : void 0;
}

// src/github/baseline-runs.ts
var defaultSearchLimits = {
  commitPages: 3,
  runPages: 3,
  maxRuns: 60,
  parallel: 4,
  ...runFileCaps
};
async function findBaselineRuns(options) {
  const { client, event, baseCommit, baseBranch, maxAgeMs, now } = options;
  const limits = { ...defaultSearchLimits, ...options.limits };
  const listing = { client, event };
  const history = await readHistory({ client, event, commit: baseCommit, maxPages: limits.commitPages });
  const expected = {
    repositoryId: event.repository.id,
    repository: `${event.repository.owner}/${event.repository.name}`,
    workflowPath: event.workflowPath,
    baseBranch,
    ancestors: history.commits,
    nowMs: now,
    maxAgeMs,
    maxDownloadBytes: limits.maxDownloadBytes
  };
  const search = { runs: [], refused: [], searched: 0, passedOver: 0 };
  const eligible = [];
  for (const run of await listBranchRuns(listing, { branch: baseBranch, maxPages: limits.runPages })) {
    const ordinary = run.id === event.runId || isTooOld(run, expected) || runChecks.ancestry(run, expected) !== void 0;
    const reason = ordinary ? void 0 : refuseRun(run, expected);
    if (ordinary) search.passedOver += 1;
    else if (reason === void 0) eligible.push(run);
    else search.refused.push({ source: nameRun(run), reason });
  }
  const examine = (run) => examineRun({ ...options, listing, run, expected, history, limits });
  await examineInOrder(eligible, { ...options, examine, limits, search });
  return search;
}
async function examineInOrder(eligible, of) {
  const { wanted, more = 0, anchor, examine, limits, search } = of;
  const mostLooks = Math.min(eligible.length, limits.maxRuns);
  const lookUntil = async (enough, end) => {
    while (search.runs.length < enough && search.searched < end) {
      const side = Math.min(limits.parallel, enough - search.runs.length);
      const batch = eligible.slice(search.searched, Math.min(search.searched + side, end));
      search.searched += batch.length;
      for (const { runs, refused } of await Promise.all(batch.map(examine))) {
        search.runs.push(...runs);
        search.refused.push(...refused);
      }
    }
  };
  await lookUntil(wanted, mostLooks);
  if (search.runs.length < wanted && eligible.length > limits.maxRuns)
    search.stopped = `the search ended after ${limits.maxRuns} of ${eligible.length} runs`;
  if (search.runs.length >= wanted) await lookUntil(wanted + more, Math.min(mostLooks, search.searched + more));
  const beyond = search.runs.splice(wanted + more);
  const isAnchor = (run) => isOfCommit(run.provenance, anchor);
  if (search.runs.some(isAnchor)) return;
  search.runs.push(...beyond.filter(isAnchor).slice(0, 1));
  const unseen = eligible.slice(search.searched).filter(({ headSha }) => isOfCommit({ commit: headSha }, anchor));
  for (const run of unseen) {
    if (search.runs.some(isAnchor)) break;
    const { runs, refused } = await examine(run);
    search.runs.push(...runs.slice(0, 1));
    search.refused.push(...refused);
  }
}
async function examineRun(examination) {
  const { listing, run, artifactPrefix: artifactPrefix2, limits } = examination;
  const look = { runs: [], refused: [] };
  if (run.id === void 0) return look;
  const listed = await listRunArtifacts(listing, { runId: run.id, maxPages: limits.runPages });
  const names = /* @__PURE__ */ new Set();
  for (const artifact of listed) {
    if (artifact.name === void 0 || !artifact.name.startsWith(artifactPrefix2) || names.has(artifact.name)) continue;
    names.add(artifact.name);
    const found = await examineArtifact(examination, artifact);
    if (found.ok) look.runs.push(found.value);
    else look.refused.push({ source: `${nameRun(run)}, artifact ${artifact.id ?? "(unknown)"}`, reason: found.reason });
  }
  return look;
}
async function examineArtifact(examination, artifact) {
  const { accept, listing, run, expected, history, limits } = examination;
  const reason = refuseArtifact(artifact, run, expected);
  if (reason !== void 0) return { ok: false, reason };
  const { id, name, digest } = artifact;
  if (id === void 0 || name === void 0 || digest === void 0 || run.id === void 0 || run.headSha === void 0) {
    return { ok: false, reason: "GitHub lists it without id, name or digest" };
  }
  const read = await readArtifactText({ ...listing, artifact: { id, digest }, fileName: runFileName, caps: limits });
  if (!read.ok) return read;
  const source = `${nameRun(run)}, artifact ${id}`;
  const accepted = accept(read.text, { runId: run.id, artifactId: id, name, digest, commit: run.headSha, source });
  if (!accepted.ok) return accepted;
  const mismatch = refuseOrigin(accepted.header, run, expected) ?? await refuseMeasuringJob(examination, accepted.header);
  if (mismatch !== void 0) return { ok: false, reason: mismatch };
  const provenance = {
    commit: run.headSha,
    startedAt: accepted.header.startedAt,
    source,
    runId: run.id,
    artifactId: id,
    digest,
    distance: history.distances.get(run.headSha)
  };
  return { ok: true, value: { value: accepted.value, provenance } };
}
async function refuseMeasuringJob({ listing, run, limits }, header) {
  if (run.id === void 0 || header.github === void 0) return "the run file does not say which job made it";
  const where = { runId: run.id, attempt: header.github.runAttempt, maxPages: limits.runPages };
  return refuseJobs(await listAttemptJobs(listing, where), header.github);
}
function isTooOld(run, expected) {
  return run.updatedMs !== void 0 && expected.nowMs - run.updatedMs > expected.maxAgeMs;
}
function nameRun(run) {
  return `workflow run ${run.id ?? "(unknown)"}`;
}

// src/action/baseline-artifacts.ts
async function baselineFromArtifacts(options) {
  const { client, event, config, candidate, baseBranch, measuredSha, now } = options;
  const base = await findBaselineCommit({ client, event, baseBranch, measuredSha });
  if (!base.found)
    return {
      design: "history",
      runs: [],
      refused: [{ source: `branch ${baseBranch}`, reason: base.reason }],
      branch: baseBranch
    };
  const search = await findBaselineRuns({
    client,
    event,
    baseCommit: base.sha,
    baseBranch,
    artifactPrefix: artifactPrefix(config, event.job),
    wanted: config.baseline.runs,
    more: runsToLoad(config.baseline.runs) - config.baseline.runs,
    anchor: config.baseline.anchor,
    maxAgeMs: config.baseline.maxAgeMs,
    now,
    accept: (text, found) => acceptRun(text, found.source, candidate)
  });
  const stopped = search.stopped === void 0 ? [] : [{ source: "the search", reason: search.stopped }];
  return {
    design: "history",
    runs: search.runs.map(({ value, provenance }) => ({ run: value, provenance })),
    refused: [...search.refused, ...stopped],
    branch: baseBranch,
    commit: base.sha
  };
}
function acceptRun(text, source, candidate) {
  try {
    const run = parseRun(text, source);
    const reason = refuseStoredRun(run, candidate);
    return reason ? { ok: false, reason } : { ok: true, value: run, header: run.header };
  } catch (error) {
    if (error instanceof InsightError) return { ok: false, reason: error.message };
    throw error;
  }
}

// src/github/comment.ts
var MAX_COMMENT_BYTES = 6e4;
var commentsPerPage = 100;
var maxPages = 100;
async function upsertComment(options) {
  const { client, asking, event, instance, bodies, order, headSha } = options;
  const { pullRequest } = event;
  if (pullRequest === void 0) return { status: "skipped-no-pull-request", reason: "the event has no pull request" };
  const issue = { owner: event.repository.owner, repo: event.repository.name, issue_number: pullRequest.number };
  const target = { client, asking, event, issue, instance };
  try {
    const marker = writeMarker({ instance, headSha, order });
    const body = bodies.map((text) => `${marker}
${text}`).find((text) => Buffer.byteLength(text) <= MAX_COMMENT_BYTES);
    if (body === void 0)
      return { status: "failed", reason: `no form of the report fits into ${MAX_COMMENT_BYTES} bytes` };
    return await writeComment(target, body, order);
  } catch (error) {
    return explainFailure(error, pullRequest);
  }
}
function writeMarker({
  instance,
  headSha,
  order
}) {
  return `<!-- insight-agent:${encodeURIComponent(instance)} sha=${headSha} run=${order.runId} attempt=${order.runAttempt} -->`;
}
async function writeComment(target, body, order) {
  const { client, issue } = target;
  const newest = await findOwnComment(target);
  if (newest !== void 0) {
    if (compareOrder(newest.order, order) > 0) {
      return {
        status: "skipped-older",
        reason: `run ${newest.order.runId}, attempt ${newest.order.runAttempt}, has already reported`
      };
    }
    try {
      const { data } = await client.rest.issues.updateComment({
        owner: issue.owner,
        repo: issue.repo,
        comment_id: newest.id,
        body
      });
      return { status: "updated", url: readText2(data, "html_url") };
    } catch (error) {
      if (classifyApiError(error)?.kind !== "missing") throw error;
    }
  }
  return createComment(target, body, order);
}
async function createComment(target, body, order) {
  const { client, issue } = target;
  for (let attempt = 1; ; attempt += 1) {
    try {
      const { data } = await client.rest.issues.createComment({ ...issue, body, request: { retries: 0 } });
      return { status: "created", url: readText2(data, "html_url") };
    } catch (error) {
      if (classifyApiError(error)?.kind !== "unavailable" || attempt === 2) throw error;
      const written = await findOwnComment(target);
      if (written !== void 0 && compareOrder(written.order, order) === 0) {
        return {
          status: "created",
          url: `${target.event.serverUrl}/${issue.owner}/${issue.repo}/pull/${issue.issue_number}#issuecomment-${written.id}`
        };
      }
    }
  }
}
async function findOwnComment(target) {
  const { client, asking, issue, instance } = target;
  const viewer = await readViewer(asking);
  let newest;
  for (let page = 1; page <= maxPages; page += 1) {
    const { data } = await client.rest.issues.listComments({ ...issue, per_page: commentsPerPage, page });
    for (const comment of Array.isArray(data) ? data : []) {
      const own = readOwnComment(comment, { instance, viewer });
      if (own !== void 0 && (newest === void 0 || compareOrder(own.order, newest.order) >= 0)) newest = own;
    }
    if (!Array.isArray(data) || data.length < commentsPerPage) break;
  }
  return newest;
}
function readOwnComment(comment, { instance, viewer }) {
  const id = readInteger(comment, "id");
  const firstLine2 = readText2(comment, "body")?.split(/\r?\n/, 1)[0] ?? "";
  const match = /^<!-- insight-agent:(?<instance>\S*) sha=\S* run=(?<run>\d{1,15}) attempt=(?<attempt>\d{1,9}) -->$/.exec(
    firstLine2
  );
  if (id === void 0 || match?.groups?.instance !== encodeURIComponent(instance)) return void 0;
  if (!isAuthor(readField(comment, "user"), viewer)) return void 0;
  return { id, order: { runId: Number(match.groups.run), runAttempt: Number(match.groups.attempt) } };
}
function isAuthor(user, viewer) {
  const login = readText2(user, "login");
  return login === viewer || login === `${viewer}[bot]` && readText2(user, "type") === "Bot";
}
async function readViewer(client) {
  try {
    return readText2(await client.graphql("{ viewer { login } }"), "viewer", "login") ?? defaultViewer;
  } catch {
    return defaultViewer;
  }
}
var defaultViewer = "github-actions[bot]";
function compareOrder(a, b) {
  return a.runId - b.runId || a.runAttempt - b.runAttempt;
}
function explainFailure(error, pullRequest) {
  const failure = classifyApiError(error);
  if (failure?.kind === "permission" || failure?.kind === "credentials") {
    return {
      status: pullRequest.isFork ? "skipped-fork" : "skipped-permission",
      reason: explainReadOnly(pullRequest, failure.message)
    };
  }
  return { status: "failed", reason: failure?.message ?? (error instanceof Error ? error.message : String(error)) };
}

// src/report/annotations.ts
var MOST_OF_LEVEL = 10;
var KEPT_WARNINGS = 2;
var TITLE_CHARS = 255;
function listAnnotations2({ view, result }, step) {
  const judges = step.mode === "gate";
  const isRed = view.verdict === "invalid" || (judges ? view.verdict === "fail" : step.lost);
  const level = isRed ? "error" : view.verdict === "warn" ? "warning" : "notice";
  const verdict = {
    level,
    title: firstLine(view),
    message: logLine(plainText(view.action)) || view.headline
  };
  const blocking = judges ? result.gates.filter((gate2) => !isAdvisory(gate2)) : [];
  const failing = blocking.filter(({ answer }) => answer === "regression" || answer === "missing");
  const open = blocking.filter(({ answer }) => answer === "undecided");
  const warnings = result.warnings.filter((warning) => !step.told.includes(warning));
  return [
    verdict,
    ...atMost(
      MOST_OF_LEVEL - (level === "error" ? 1 : 0),
      isRed ? failing.map((gate2) => ofGate("error", gate2, result)) : []
    ),
    ...atMost(MOST_OF_LEVEL - KEPT_WARNINGS - step.told.length - (level === "warning" ? 1 : 0), [
      ...open.map((gate2) => ofGate("warning", gate2, result)),
      ...warnings.map(
        (warning) => ({
          level: "warning",
          title: "InsightAgent: before you read on",
          message: logLine(warning)
        })
      )
    ])
  ];
}
function ofGate(level, gate2, result) {
  const tolerance = toleranceText(gate2);
  const means = gate2.design === "limit" ? "limit" : "tolerance";
  const words = [plainText(answerText(gate2)), ...tolerance === "" ? [] : [`${means} ${tolerance}`]];
  return { level, title: cut(logLine(gateClause(gate2, result))), message: logLine(`${words.map(clause).join("; ")}.`) };
}
function atMost(room, annotations) {
  if (annotations.length <= room) return annotations;
  const shown = annotations.slice(0, Math.max(0, room - 1));
  const [next] = annotations.slice(shown.length);
  if (room <= 0 || !next) return shown;
  const left = annotations.length - shown.length;
  return [...shown, { level: next.level, title: `InsightAgent: ${left} more`, message: "They are in the report." }];
}
function cut(title) {
  const chars = [...title];
  return chars.length <= TITLE_CHARS ? title : `${chars.slice(0, TITLE_CHARS - 1).join("")}\u2026`;
}

// src/reproduce.ts
function reproduceJudgement(of) {
  const { repository, runId, artifact, artifactPrefix: artifactPrefix2, baselineRunIds, earlier, isPaired, configPath } = of;
  const download2 = `gh run download --repo ${quoteForShell(repository)}`;
  const config = configPath === void 0 ? "" : ` --config ${quoteForShell(configPath)}`;
  const ids = [...new Set(baselineRunIds)];
  const own = `${download2} ${runId} --name ${quoteForShell(artifact)} --dir this-run`;
  const needs = "# Needs gh, and insight-agent by `npm link` in its checkout; run it where the config of this job is.";
  if (ids.length === 0 && !isPaired) return [needs, own, `insight-agent report this-run/run.jsonl${config}`];
  const baselines = `for run in ${ids.join(" ")}; do ${download2} $run --pattern ${quoteForShell(`${artifactPrefix2}*`)} --dir baseline-$run; done`;
  const attempts = earlier.map(
    (attempt, index) => `${download2} ${attempt.runId} --name ${quoteForShell(attempt.artifact)} --dir earlier-${index + 1}`
  );
  const words = [
    `insight-agent compare${config}`,
    ...isPaired ? [] : ["--baseline baseline-*/*/run.jsonl"],
    "--candidate this-run/run.jsonl",
    ...earlier.length === 0 ? [] : ["--earlier earlier-*/run.jsonl"]
  ];
  return [needs, own, ...isPaired ? [] : [baselines], ...attempts, words.join(" ")];
}

// src/action/publish.ts
async function publish(found) {
  const { result, config, mode, event, folder, runPath } = found;
  const name = artifactName(config, event.job, event.runAttempt);
  const context = describeContext(found, name);
  const written = await writeReports(folder, { result, context, html: config.report.html });
  const runUrl = `${event.serverUrl}/${event.repository.owner}/${event.repository.name}/actions/runs/${event.runId}`;
  const upload = await uploadRun({ name, files: [runPath, ...written, ...found.extraFiles], rootDir: folder, runUrl });
  const lost = upload.ok ? void 0 : explainLoss(upload);
  const view = buildView(result, { ...context, lost });
  if (lost !== void 0 && mode === "gate") {
    const title = "InsightAgent: artifact not stored";
    annotateWarning(`The run file and the reports could not be stored: ${logLine(lost)}`, { title });
  }
  const comment = await writeComment2(found, view);
  await writeSummary(fitMarkdown(view, MAX_SUMMARY_BYTES));
  setOutputs(result, {
    commentStatus: comment?.status ?? "",
    commentUrl: comment?.url ?? "",
    reportPath: written.find((path) => path.endsWith(".md")) ?? "",
    runPath,
    result: renderJson(withoutDrawings(result))
  });
  logGroup("Report", logLines(renderTerminal(view, { color: false, width: 120 })));
  for (const annotation of listAnnotations2({ view, result }, { mode, lost: lost !== void 0, told: found.told }))
    annotate(annotation);
  return upload.ok;
}
function explainLoss(upload) {
  switch (upload.cause) {
    case "name-taken":
      return "another step of this job has stored a run under the same name; give each target its own target.label";
    case "not-supported":
      return "GitHub Enterprise Server has no artifact service that this action can use";
    case "no-service":
      return "the runner gave no artifact service to this step";
    case "quota":
    case "failed":
      return upload.reason;
  }
}
function describeContext({ mode, event, result, config, configPath }, artifact) {
  const repository = `${event.repository.owner}/${event.repository.name}`;
  const repositoryUrl = `${event.serverUrl}/${repository}`;
  return {
    mode,
    repositoryUrl,
    runUrl: `${repositoryUrl}/actions/runs/${event.runId}`,
    artifactName: artifact,
    headSha: event.pullRequest?.headSha,
    pullRequest: event.pullRequest?.number,
    reproduce: reproduceJudgement({
      ...{ repository, runId: event.runId, artifact, configPath },
      artifactPrefix: artifactPrefix(config, event.job),
      baselineRunIds: result.baseline.runs.flatMap(({ runId }) => runId ?? []),
      earlier: (result.candidate.attempts ?? []).flatMap(
        ({ runId, runAttempt = 1 }) => runId === void 0 ? [] : [{ runId, artifact: artifactName(config, event.job, runAttempt) }]
      ),
      isPaired: result.baseline.design === "paired"
    })
  };
}
async function writeComment2({ mode, config, event, client, asking, permissions, result }, view) {
  if (mode === "record" || config.report.comment === "never" || !event.pullRequest) return void 0;
  const comment = permissions?.canComment === false ? { status: event.pullRequest.isFork ? "skipped-fork" : "skipped-permission", reason: permissions.reason } : await upsertComment({
    client,
    asking,
    event,
    instance: instanceKey(config, event.job),
    bodies: markdownLadder(view),
    order: { runId: event.runId, runAttempt: event.runAttempt },
    headSha: event.pullRequest.headSha
  });
  if (comment.status !== "created" && comment.status !== "updated") {
    annotateWarning(
      `The comment was not written (${comment.status}): ${logLine(comment.reason ?? "")} The report is in the job summary; the verdict (${result.verdict}) stands.`,
      {
        title: "InsightAgent: no comment"
      }
    );
  }
  return comment;
}

// src/action/stand-back.ts
async function standBack() {
  const headline = "NOT GATED: no secrets here";
  const text = "Pull requests from forks and from Dependabot get no secrets, so the endpoint could not be measured. A maintainer can run this check on a branch of the repository.";
  annotateNotice(text, { title: `InsightAgent: ${headline}` });
  await writeSummary(`### \u26AA ${headline}

${text}
`);
  setStandBackOutputs();
  return 0;
}

// src/action/measure.ts
async function measureInAction(job) {
  const { env, event, mode, client, asking, folder, announce, measuredSha } = job;
  const config = mode === "record" ? asRecording(job.config) : job.config;
  const warnings = [...job.warnings, ...warnOfIdleDrift(job)];
  const permissions = mode === "gate" ? await checkPermissions({ client: asking, event }) : void 0;
  const runPath = `${folder}/run.jsonl`;
  const logPaths = serverLogs(folder);
  const signal = watchForCancel();
  startGroup("Measuring");
  const { result: judged, unusable } = await gate(
    config,
    nodeWorld({
      ...{ env, runPath, logPaths, warnings, signal, announce },
      conceal: concealTargets(config),
      commit: measuredSha,
      github: describeOrigin(event),
      calibration: findCalibration(config),
      progress: job.progress,
      serverStarted: noteServer,
      findBaseline: (candidate) => findBaseline(job, config, candidate),
      findAttempts: mode === "record" ? void 0 : () => attemptsFromArtifacts({ client, event, config, measuredSha })
    })
  ).finally(endGroup);
  if (unusable?.wantsKey && isOutside(event)) return standBack();
  const result = mode === "record" ? judged : await narrate(judged, config, { now: monotonicMs, signal, announce });
  const stored = await publish({
    ...{ result, config, mode, event, client, asking, permissions, folder, runPath },
    configPath: job.inputs.configPath,
    told: warnings,
    extraFiles: Object.values(logPaths).filter((path) => existsSync(path))
  });
  if (mode === "record") return result.verdict === "invalid" ? exitCodeOf("invalid") : stored ? 0 : 1;
  return exitCodeOf(result.verdict);
}
async function findBaseline({ mode, client, event, baseBranch, measuredSha }, config, candidate) {
  if (mode === "record" || config.baseline.design !== "history")
    return { design: "none", runs: [], refused: [], branch: baseBranch };
  return baselineFromArtifacts({ client, event, config, candidate, baseBranch, measuredSha, now: Date.now() });
}
function asRecording(config) {
  return config.baseline.paired ? { ...config, baseline: { ...config.baseline, design: "none", paired: void 0, alone: true } } : config;
}
function warnOfIdleDrift({ mode, config }) {
  const { drift = "report" } = config.gates;
  if (mode !== "record" || drift === "report") return [];
  const idle = `gates.drift: ${drift} has no effect on a recording, which compares nothing: gated runs report the drift and are judged by it.`;
  annotateWarning(idle);
  return [idle];
}

// src/action.ts
var tasks = {
  measure: measureInAction,
  calibrate: calibrateInAction
};
async function act(env) {
  const job = await openJob(env);
  return job ? tasks[job.task](job) : standBack();
}
function explain(error) {
  const explained = explainError(error);
  if (!(error instanceof ConfigError)) {
    annotateError(explained.text, { title: `InsightAgent: ${explained.title}` });
    return explained.exitCode;
  }
  for (const { message, file, line, column } of listAnnotations(error)) {
    annotateError(message, {
      title: "InsightAgent: configuration",
      ...file ? { file } : {},
      ...line ? { startLine: line } : {},
      ...column ? { startColumn: column } : {}
    });
  }
  return explained.exitCode;
}
var exitCode = await act(process.env).catch(explain);
noteClosed();
process.stdout.write("", () => process.exit(exitCode));
