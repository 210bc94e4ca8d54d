import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);

import {
  readField,
  readInteger,
  readText2 as readText
} from "./chunk-3KO5QOAM.js";
import {
  PermissionError,
  UnavailableError
} from "./chunk-AUE5KRHT.js";
import {
  getOctokit,
  retry,
  throttling
} from "./chunk-OCEQV7SO.js";
import {
  getInput,
  setSecret
} from "./chunk-WL35GI32.js";

// src/github/artifact.ts
async function uploadRun(options) {
  const { name, files, rootDir, retentionDays, runUrl } = options;
  try {
    const { DefaultArtifactClient } = await import("./artifact-7UAPOR2K.js");
    const stored = await new DefaultArtifactClient().uploadArtifact(
      name,
      files,
      rootDir,
      retentionDays === void 0 ? {} : { retentionDays }
    );
    if (stored.id === void 0)
      return { ok: false, cause: "failed", reason: "the artifact service named no artifact" };
    return {
      ok: true,
      id: stored.id,
      digest: stored.digest === void 0 ? void 0 : `sha256:${stored.digest}`,
      url: runUrl === void 0 ? void 0 : `${runUrl}/artifacts/${stored.id}`
    };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { ok: false, cause: nameCause(error, reason), reason };
  }
}
function nameCause(error, reason) {
  const name = error instanceof Error ? error.name : "";
  if (name === "GHESNotSupportedError") return "not-supported";
  if (name === "UsageError" || /storage quota/i.test(reason)) return "quota";
  if (/ACTIONS_(RUNTIME_TOKEN|RESULTS_URL)/.test(reason)) return "no-service";
  if (/\(409\)|already exists/i.test(reason)) return "name-taken";
  return "failed";
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
  if (secret.length < 8 || secret.includes("\n")) return;
  for (const form of [secret, encodeURIComponent(secret), Buffer.from(secret).toString("base64")]) setSecret(form);
}

// src/github/api-error.ts
function classifyApiError(error) {
  if (!(error instanceof Error)) return void 0;
  const status = readInteger(error, "status");
  if (status === void 0) return void 0;
  return {
    kind: kindOfStatus(status, error),
    message: readText(error, "response", "data", "message") ?? error.message
  };
}
function explainApiError(error, { action, permission }) {
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
        `Add \`permissions: { ${permission} }\` to the workflow or the job.`,
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
  return readText(headers, "x-ratelimit-remaining") === "0" || readText(headers, "retry-after") !== void 0 || /\brate limit\b/i.test(error.message);
}

// src/github/commit-status.ts
var DESCRIPTION_CHARS = 140;
function statusCommit({ name, sha, pullRequest, triggeringRun }) {
  if (triggeringRun) return triggeringRun.event === "pull_request" ? triggeringRun.headSha : void 0;
  const headSha = name === "workflow_dispatch" ? pullRequest?.headSha : void 0;
  return headSha === sha ? void 0 : headSha;
}
function statusOf(event, sha, instance) {
  const { repository, triggeringRun: run, runId, runAttempt } = event;
  const { owner, name } = repository;
  const measuredBy = instance === void 0 && run ? `${run.id}.${run.attempt}` : `${runId}.${runAttempt}`;
  return {
    ...{ owner, repo: name, sha },
    context: instance === void 0 ? "insight-agent" : `insight-agent/${instance}`,
    targetUrl: `${event.serverUrl}/${owner}/${name}/actions/runs/${runId}#measured-by-${measuredBy}`
  };
}
async function setStatus(client, status, { state, description, ending = "" }) {
  const { owner, repo, sha, context, targetUrl } = status;
  try {
    const before = await readStatus(client, status);
    if (isNewer(readText(before, "target_url") ?? "", targetUrl))
      return { ok: false, reason: "a newer run has already written it" };
    await client.rest.repos.createCommitStatus({
      ...{ owner, repo, sha, context, state },
      description: `${cut(description, DESCRIPTION_CHARS - ending.length)}${ending}`,
      target_url: targetUrl
    });
    return { ok: true };
  } catch (error) {
    return { ok: false, reason: explain(error) };
  }
}
async function endPendingStatus(client, status) {
  try {
    const now = await readStatus(client, status);
    if (readText(now, "state") !== "pending" || readText(now, "target_url") !== status.targetUrl) return { ok: true };
  } catch (error) {
    return { ok: false, reason: explain(error) };
  }
  return setStatus(client, status, { state: "error", description: "NOT GATED: the job ended before it had a result" });
}
async function readStatus(client, { owner, repo, sha, context }) {
  const { data } = await client.rest.repos.getCombinedStatusForRef({ owner, repo, ref: sha, per_page: 100 });
  const statuses = readField(data, "statuses");
  return (Array.isArray(statuses) ? statuses : []).find((status) => readText(status, "context") === context);
}
function isNewer(before, now) {
  const [[run = 0, attempt = 0], [ownRun = 0, ownAttempt = 0]] = [orderOf(before), orderOf(now)];
  return run === ownRun ? attempt > ownAttempt : run > ownRun;
}
function orderOf(targetUrl) {
  return (/#measured-by-(\d{1,15})\.(\d{1,9})$/.exec(targetUrl) ?? []).slice(1).map(Number);
}
function explain(error) {
  const failure = classifyApiError(error);
  const words = failure?.message ?? (error instanceof Error ? error.message : String(error));
  const missing = failure?.kind === "permission" || failure?.kind === "missing";
  return missing ? `the workflow lacks \`permissions: statuses: write\` (${words})` : words;
}
function cut(text, maxChars) {
  const chars = [...text];
  return chars.length <= maxChars ? text : `${chars.slice(0, maxChars - 1).join("").trimEnd()}\u2026`;
}

export {
  uploadRun,
  classifyApiError,
  explainApiError,
  connectGitHub,
  readInputs,
  hide,
  statusCommit,
  statusOf,
  setStatus,
  endPendingStatus
};
