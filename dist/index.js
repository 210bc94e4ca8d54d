import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);

import {
  classifyApiError,
  connectGitHub,
  endPendingStatus,
  explainApiError,
  hide,
  readInputs,
  setStatus,
  statusCommit,
  statusOf,
  uploadRun
} from "./chunk-CH7YPIM6.js";
import {
  DEFAULT_CONFIG_PATH,
  EVERY_GATE,
  accepting,
  againstBaseline,
  answerText,
  asCalibration,
  baseBranchOf,
  baselineFromFiles,
  buildCalibrationView,
  buildView,
  calibrateInto,
  clause,
  completeConfig,
  createProgressDisplay,
  defaultGates,
  describeOrigin,
  exitCodeOf,
  exitCodeOfCalibration,
  failsNothing,
  findAcceptedFile,
  findConfigFile,
  firstLine2 as firstLine,
  fitMarkdown,
  formatRun,
  gate,
  gateClause,
  hasArtifactService,
  isJoinedAgain,
  isMapping,
  isOfCommit,
  isSameWorkflow,
  isTracked,
  isZip,
  joinParts,
  judge,
  judgeUnusable,
  markdownLadder,
  measurePart,
  nameShard,
  narrate,
  nodeWorld,
  openRun,
  parseCalibration,
  parseUnit,
  plainText,
  quoteForShell,
  readAcceptedFile,
  readCheckout,
  readEvent,
  readHeadCommit,
  readOneRun,
  readPayload,
  readPullRequest,
  readShard,
  readZipEntry,
  refuseStoredRun,
  renderHtml,
  renderJson,
  renderMarkdown,
  renderTerminal,
  resolveConfig,
  roundsOf,
  runsToLoad,
  serverLogs,
  showValue,
  sortNewestFirst,
  stopOnSignals,
  strangersEnvironment,
  tellPart,
  toleranceText,
  trustedEvents,
  unitKinds,
  unpackEvalLog,
  useCalibration,
  warnOfConfigChanges,
  warnOfUnusableConfig,
  whyNoOwnCode,
  withoutDrawings,
  writeReports
} from "./chunk-3AEHJNJ2.js";
import {
  parseRun,
  readCommit,
  readField,
  readFlag,
  readInstantMs,
  readInteger,
  readText,
  readText2,
  tryReadText,
  writeText
} from "./chunk-3KO5QOAM.js";
import {
  noteClosed,
  noteOpened,
  noteSecrets,
  noteServer,
  noteStatus
} from "./chunk-IQLEWGVJ.js";
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
  setPartOutputs,
  setRefusalOutputs,
  setStandBackOutputs,
  startGroup,
  writeSummary
} from "./chunk-DZXHY2LS.js";
import {
  explainError,
  listAnnotations
} from "./chunk-O4A4QRCU.js";
import "./chunk-VROKPXWR.js";
import {
  concealTargets,
  listSecrets,
  monotonicMs
} from "./chunk-2GSGQURC.js";
import {
  ConfigError,
  InputError,
  InsightError,
  PermissionError,
  TargetError
} from "./chunk-AUE5KRHT.js";
import "./chunk-OCEQV7SO.js";
import "./chunk-ATQTHNUW.js";
import "./chunk-6NSVECJL.js";
import "./chunk-RBZQUEOL.js";
import "./chunk-WL35GI32.js";
import "./chunk-L343Q6Q5.js";
import "./chunk-ZY5ZGQGZ.js";
import {
  formatCounted,
  formatDuration,
  logLine,
  logLines,
  markdownCode,
  markdownText
} from "./chunk-OMAPLYQ6.js";
import "./chunk-BC4RUIGE.js";

// src/instance.ts
import { createHash } from "node:crypto";
function readInstances(text) {
  if (text === "") return void 0;
  const count2 = /^[1-9]\d{0,3}$/.test(text) ? Number(text) : void 0;
  if (count2 !== void 0) return count2;
  const hint = "Write how many targets of this pull request are judged, e.g. `instances: 3`.";
  const message = `\`instances\` is "${text}", not a whole number from 1 to 9999`;
  throw new ConfigError([{ message, hint, place: { origin: "input `instances`" } }]);
}
function nameInstance(config, instances) {
  const { target } = config;
  if ((instances ?? 1) === 1 || target.labelled || target.model === "") return config;
  return { ...config, target: { ...target, label: target.model, labelled: true } };
}
function instanceKey({ target }, job) {
  return target.labelled ? `${slug(target.label)}.${slug(job)}` : slug(job);
}
function instanceOfRun(header, job) {
  return instanceKey(header, header.github?.job ?? job);
}
function prefixOfInstance(instance) {
  return `insight-agent.${instance}.attempt-`;
}
function artifactName(config, job, attempt2) {
  return `${prefixOfInstance(instanceKey(config, job))}${attempt2}`;
}
function readArtifactName(name) {
  const pattern = /^insight-agent(-part)?\.([a-z0-9-][a-z0-9.-]*?)(?:\.([1-9]\d{0,2})-of-([1-9]\d{0,2}))?\.attempt-([1-9]\d{0,8})$/;
  const [, isPart, key, index, count2, attempt2] = pattern.exec(name) ?? [];
  if (key === void 0 || isPart === void 0 !== (index === void 0)) return void 0;
  const of = { key, attempt: Number(attempt2) };
  return index === void 0 ? of : { ...of, part: { index: Number(index), count: Number(count2) } };
}
function joinedArtifactName(job, attempt2) {
  return `insight-agent-joined.${slug(job)}.attempt-${attempt2}`;
}
function calibrationArtifactName(config, job, attempt2) {
  return `insight-agent-calibration.${instanceKey(config, job)}.attempt-${attempt2}`;
}
function reportArtifactName(instance, attempt2) {
  return `insight-agent-report.${instance}.attempt-${attempt2}`;
}
function partArtifactName(config, job, { shard, attempt: attempt2 }) {
  return `insight-agent-part.${nameOfPart(config, job, { shard, attempt: attempt2 })}`;
}
function readyArtifactName(config, job, of) {
  const later = of.phase === 1 ? "" : `.phase-${of.phase}`;
  return `insight-agent-ready.${nameOfPart(config, job, of)}${later}`;
}
function nameOfPart(config, job, { shard: { index, count: count2 }, attempt: attempt2 }) {
  return `${instanceKey(config, job)}.${index}-of-${count2}.attempt-${attempt2}`;
}
function cutOffArtifactName(config, job, { shard, attempt: attempt2 }) {
  const name = shard ? nameOfPart(config, job, { shard, attempt: attempt2 }) : `${instanceKey(config, job)}.attempt-${attempt2}`;
  return `insight-agent-cut-off.${name}`;
}
var MAX_SLUG_CHARS = 60;
function slug(name) {
  const plain = name.toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-+|-+$/g, "").slice(0, MAX_SLUG_CHARS);
  return plain === name ? plain : `${plain}-${createHash("sha256").update(name).digest("hex").slice(0, 8)}`;
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
async function placeCommit(options) {
  const { client, event, commit, headSha, baseBranch } = options;
  if (commit === headSha) return { ok: true, isMerge: false };
  const [into, head, ...more] = commit && await readParents(client, event, commit) || [];
  if (into !== void 0 && head === headSha && more.length === 0) {
    const base = await findMergeBase({ client, event, baseBranch, measured: into });
    if (base.found && base.sha === into) return { ok: true, isMerge: true };
  }
  return {
    ok: false,
    reason: `the run file is of the commit ${commit ?? "(none)"}, which is neither the head ${headSha} nor a merge of it into ${baseBranch}`
  };
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

// src/github/draft.ts
async function isDraft(client, { repository, pullRequest }) {
  if (!pullRequest) return false;
  try {
    const { data } = await client.rest.pulls.get({
      owner: repository.owner,
      repo: repository.name,
      pull_number: pullRequest.number
    });
    return readFlag(data, "draft") ?? pullRequest.draft;
  } catch (error) {
    if (classifyApiError(error) === void 0) throw error;
    return pullRequest.draft;
  }
}

// src/github/find-pull-request.ts
var perPage = 100;
var maxPages = 10;
async function findPullRequest(options) {
  const { event, headSha } = options;
  const run = event.triggeringRun;
  let listed;
  try {
    listed = await listOpen(options);
  } catch (error) {
    const failure = classifyApiError(error);
    if (failure?.kind !== "permission" && failure?.kind !== "missing")
      throw explainApiError(error, { action: "list pull requests", permission: "pull-requests: write" });
    const reason2 = `the token may not read pull requests; give the job \`permissions: pull-requests: write\` (${failure.message})`;
    return { found: false, status: "skipped-permission", reason: reason2 };
  }
  const fitting = listed.filter((pull) => isOf(pull, event, headSha)).flatMap((pull) => readPullRequest(pull) ?? []);
  const [pullRequest] = fitting;
  if (pullRequest && fitting.length === 1) return { found: true, pullRequest };
  const none2 = run ? "no open pull request has the measured commit as its head: it was closed, or has moved on since" : "no open pull request has the checked-out commit as its head";
  const numbers = fitting.map(({ number }) => `#${number}`).join(", ");
  const reason = fitting.length === 0 ? none2 : `several open pull requests have the measured commit as their head: ${numbers}`;
  return { found: false, status: "skipped-no-pull-request", reason };
}
async function listOpen({ client, event }) {
  const { headOwner, headBranch } = event.triggeringRun ?? {};
  const head = headOwner && headBranch ? { head: `${headOwner}:${headBranch}` } : {};
  const pulls = [];
  for (let page = 1; page <= maxPages; page += 1) {
    const { owner, name } = event.repository;
    const { data } = await client.rest.pulls.list({
      owner,
      repo: name,
      state: "open",
      ...head,
      per_page: perPage,
      page
    });
    pulls.push(...data);
    if (data.length < perPage) break;
  }
  return pulls;
}
function isOf(pull, { repository, triggeringRun: run }, headSha) {
  const isHead = readText2(pull, "state") === "open" && readText2(pull, "head", "sha") === headSha && readInteger(pull, "base", "repo", "id") === repository.id;
  return isHead && (run === void 0 || isOfRun(pull, run));
}
function isOfRun(pull, run) {
  const number = readInteger(pull, "number");
  return (run.headBranch === void 0 || readText2(pull, "head", "ref") === run.headBranch) && (readField(pull, "head", "repo") == null || readInteger(pull, "head", "repo", "id") === run.headRepositoryId) && (run.pullRequests.length === 0 || run.pullRequests.some((own2) => own2 === number));
}

// src/github/mode.ts
var modeNames = ["auto", "gate", "record", "merge", "report", "calibrate"];
function readMode(text) {
  const name = modeNames.find((known) => known === text);
  if (name !== void 0) return name;
  const hint = `Use ${modeNames.slice(0, -1).join(", ")} or ${modeNames.at(-1)}.`;
  throw new ConfigError([{ message: `\`mode\` is "${text}"`, hint, place: { origin: "input `mode`" } }]);
}
function judgesOnly(requested, event) {
  return requested === "report" || requested === "merge" || requested === "auto" && event.name === "workflow_run";
}
function refuseUnsafeEvent({ name }) {
  if (name !== "pull_request_target") return;
  throw new InputError(
    "The event pull_request_target is refused: it gives code from a pull request the secrets and the write token of the base branch.",
    "Use `on: pull_request` instead.",
    { origin: "the workflow trigger" }
  );
}
function planJob(requested, event, baseBranch) {
  const reason = `input \`mode\` is ${requested}`;
  switch (requested) {
    case "auto":
      return judgesOnly(requested, event) ? { task: "report", mode: "gate", reason: "the event is the end of another workflow run" } : { task: "measure", ...placeEvent(event, baseBranch) };
    case "gate":
    case "record":
      return { task: "measure", mode: requested, reason };
    case "report":
      return { task: "report", mode: "gate", reason };
    case "merge": {
      const placed = placeEvent(event, baseBranch);
      return { task: "merge", mode: placed.mode, reason: `${reason}, and ${placed.reason}` };
    }
    case "calibrate":
      return { task: "calibrate", mode: "record", reason };
  }
}
function planForTree(plan, { requested, tree }) {
  if (tree.holds === "own" || plan.task !== "calibrate" && plan.mode !== "record") return plan;
  if (requested === "auto") return { ...plan, mode: "gate", reason: tree.why };
  throw new InputError(
    `Mode ${requested} is refused here: ${tree.why}. What it leaves behind would be what others are judged by.`,
    "Use `mode: gate`, or run it on the branch itself.",
    { origin: "input `mode`" }
  );
}
function placeEvent(event, baseBranch) {
  if (event.name === "pull_request") return { mode: "gate", reason: "the event is a pull request" };
  if (event.name === "workflow_dispatch" && event.pullRequest)
    return { mode: "gate", reason: `the checked-out commit is the head of pull request ${event.pullRequest.number}` };
  if (event.name === "merge_group") return { mode: "gate", reason: "the event is a merge queue group" };
  if (trustedEvents.some((name) => name === event.name)) {
    return event.ref === `refs/heads/${baseBranch}` ? { mode: "record", reason: `the event is a ${event.name} on the base branch` } : { mode: "gate", reason: `the event is a ${event.name} outside the base branch` };
  }
  throw new InputError(
    `Mode auto does not know what to do on the event ${event.name}.`,
    "Set the input `mode` to `gate` or `record`, or start the workflow on push, pull_request, merge_group, schedule, workflow_dispatch or workflow_run.",
    { origin: "input `mode`" }
  );
}

// src/action/job-files.ts
import { existsSync as existsSync2, realpathSync as realpathSync2 } from "node:fs";
import { dirname, relative as relative2, resolve as resolve2, sep as sep2 } from "node:path";

// src/commands/foreign-files.ts
import { existsSync, realpathSync } from "node:fs";
import { relative, resolve, sep } from "node:path";
function readForeign(path, folder = ".") {
  const root = realpathSync(folder);
  const asked = resolve(root, path);
  const steps = relative(root, asked).split(sep);
  const isOurs = steps[0] !== ".." && !steps.some((step) => step.toLowerCase() === ".git");
  if (isOurs && (!existsSync(asked) || realpathSync(asked) === asked)) return readText(path);
  throw new InputError(
    `${path} is not read: it is, or is reached by, a link, or is no file of the tree`,
    "From a tree that may be a stranger\u2019s only plain files are read.",
    { file: path }
  );
}

// src/github/commit-file.ts
var reading = { action: "read files (permissions: contents: read)", permission: "contents: read" };
async function readCommittedFile(options) {
  const { client, event, sha, path } = options;
  const repository = { owner: event.repository.owner, repo: event.repository.name };
  try {
    const { data } = await client.rest.repos.getContent({ ...repository, path, ref: sha });
    return decode(data, { path, sha });
  } catch (error) {
    if (classifyApiError(error)?.kind !== "missing") throw explainApiError(error, reading);
  }
  try {
    await client.rest.repos.getCommit({ ...repository, ref: sha, per_page: 1 });
  } catch (error) {
    throw explainApiError(error, reading);
  }
  return void 0;
}
function decode(data, { path, sha }) {
  const content = readField(data, "content");
  const isFile = readText2(data, "type") === "file" && typeof content === "string";
  const bytes = isFile && readText2(data, "encoding") === "base64" ? Buffer.from(content, "base64") : void 0;
  if (bytes !== void 0 && bytes.length === readField(data, "size")) {
    const text = bytes.toString("utf8");
    if (Buffer.from(text).equals(bytes)) return text;
  }
  throw new InputError(
    `${path} at the commit ${sha.slice(0, 12)} is no file that can be read from there`,
    "It must be a file, not a folder or a link out of the repository, of UTF-8 text below 1 MB.",
    { file: path }
  );
}

// src/github/tree.ts
var ownEvents = ["push", "pull_request", "pull_request_target", "merge_group"];
async function findTree(options) {
  const { client, event, checkedOut, hasConfig } = options;
  if (ownEvents.includes(event.name)) return { holds: "own" };
  const trusted = { sha: event.sha, on: event.ref.replace(/^refs\/(?:heads|tags)\//, "") };
  for (const commit2 of checkedOut) {
    if (commit2 === event.sha || await isInHistory({ client, event, commit: commit2 })) continue;
    const why = `${event.name} measures the commit ${commit2.slice(0, 12)}, which is not in the history of ${trusted.on}`;
    return { holds: "code", trusted, commit: commit2, why };
  }
  const [commit] = checkedOut;
  if (event.name === "workflow_run")
    return { holds: "data", trusted, commit, why: "on workflow_run a stranger's files may lie there" };
  if (commit === void 0 && hasConfig && event.name !== "schedule")
    return { holds: "code", trusted, why: `git cannot say which commit ${event.name} has checked out` };
  return { holds: "own" };
}
async function isInHistory(of) {
  const { defaultBranch } = of.event;
  if (await isAncestor({ ...of, tip: of.event.sha })) return true;
  if (defaultBranch === void 0) return false;
  return isAncestor({ ...of, tip: await readBranchTip(of.client, of.event, defaultBranch) });
}
async function isAncestor(of) {
  const { client, event, commit, tip } = of;
  try {
    const { data } = await client.rest.repos.compareCommitsWithBasehead({
      ...{ owner: event.repository.owner, repo: event.repository.name },
      ...{ basehead: `${tip}...${commit}`, per_page: 1 }
    });
    return readCommit(data, "merge_base_commit", "sha") === commit;
  } catch (error) {
    if (classifyApiError(error)?.kind === "missing") return false;
    throw explainApiError(error, {
      action: "compare commits (permissions: contents: read)",
      permission: "contents: read"
    });
  }
}

// src/action/job-files.ts
async function openFiles(options) {
  const { client, event, env, configPath } = options;
  const workspace = realpathSync2(env.GITHUB_WORKSPACE || ".");
  const configFolder = dirname(resolve2(configPath ?? DEFAULT_CONFIG_PATH));
  const checkouts = [await readCheckout(workspace), await readCheckout(configFolder)].filter(
    (checkout) => checkout !== void 0
  );
  const found = findConfigFile(configPath);
  const tree = await findTree({
    ...{ client, event },
    checkedOut: [...new Set(checkouts.map(({ commit }) => commit))],
    hasConfig: found !== void 0 && existsSync2(found)
  });
  const isCheckedOut = checkouts.length > 0;
  const roots = [...checkouts.map(({ root }) => root).filter((root) => isWithin(workspace, root)), workspace];
  const place = (path2) => locate(path2, roots);
  if (tree.holds === "own") {
    const config2 = found === void 0 ? void 0 : { path: found, text: readText(found) };
    return { tree, isCheckedOut, config: config2, decide: async (path2) => readIfThere(path2), locate: place, readData: readText };
  }
  const { sha } = tree.trusted;
  const readTrusted = async (path2) => {
    const located = place(path2);
    return located === void 0 ? void 0 : readCommittedFile({ client, event, sha, path: located });
  };
  const decide = async (path2) => isWithin(workspace, resolve2(path2)) || isWithin(workspace, realPath(path2)) ? readTrusted(path2) : readIfThere(path2);
  const path = configPath ?? DEFAULT_CONFIG_PATH;
  const text = await readTrusted(path);
  if (text === void 0 && configPath !== void 0) throw missingAt(path, sha);
  const config = text === void 0 ? void 0 : { path, text };
  return { tree, isCheckedOut, config, decide, locate: place, readData: (named) => readForeign(named) };
}
function missingAt(path, sha) {
  return new InputError(
    `${path} is not in the repository at the commit ${sha.slice(0, 12)}, where this event reads it`,
    "What decides about a run is not read from a working folder that may be a stranger\u2019s (docs/forks.md): commit the file to that branch.",
    { file: path }
  );
}
function locate(path, roots) {
  const asked = resolve2(path);
  const within = roots.filter((root2) => isWithin(root2, asked)).toSorted((a, b) => b.length - a.length);
  const [root] = within;
  return root === void 0 ? void 0 : relative2(root, asked).split(sep2).join("/");
}
function isWithin(folder, path) {
  const [first = ""] = relative2(folder, path).split(sep2);
  return first !== "..";
}
function realPath(path) {
  return existsSync2(path) ? realpathSync2(path) : resolve2(path);
}
function readIfThere(path) {
  return existsSync2(path) ? readText(path) : void 0;
}

// src/action/job-config.ts
async function resolveJobConfig({ tree, config, decide }, sources) {
  const given = { ...sources, file: config && { name: config.path, text: config.text } };
  if (tree.holds === "own") return resolveConfig({ ...given, readFile: tryReadText });
  const texts = /* @__PURE__ */ new Map();
  const why = `is not in the repository at the commit ${tree.trusted.sha.slice(0, 12)}`;
  for (; ; ) {
    const asked = [];
    const readFile = (path) => {
      if (!texts.has(path)) asked.push(path);
      const text = texts.get(path);
      return text === void 0 ? { why } : { text };
    };
    const resolved = attempt(() => resolveConfig({ ...given, readFile }));
    if (asked.length === 0) return resolved();
    for (const path of asked) texts.set(path, await decide(path));
  }
}
function attempt(work) {
  try {
    const result = work();
    return () => result;
  } catch (error) {
    return () => {
      throw error;
    };
  }
}
async function openReader(config, { tree, decide, readData }) {
  if (tree.holds === "own") return readData;
  const { workload, quality } = config;
  const deciding = [...workload.stages.map(({ trace }) => trace?.file), quality.judge?.prompt];
  const texts = /* @__PURE__ */ new Map();
  for (const path of deciding.filter((named) => named !== void 0)) texts.set(path, await decide(path));
  return (path, within) => {
    if (!texts.has(path)) return readData(path, within);
    const text = texts.get(path);
    if (text === void 0) throw missingAt(path, tree.trusted.sha);
    return text;
  };
}
async function readCalibration({ baseline: { calibration: path } }, { decide }) {
  if (path === void 0) return void 0;
  const text = await decide(path);
  return { path, calibration: text === void 0 ? void 0 : parseCalibration(text, path) };
}
function warnOfForeignTree(tree, { workload, quality }, { drives }) {
  if (tree.holds === "own") return [];
  const { sha, on } = tree.trusted;
  const data = new Set(
    [workload.prompts, ...quality.sets.map(({ path }) => path)].filter((path) => path !== void 0)
  );
  const whose = whoseTree(tree);
  const read = data.size === 0 || !drives ? "" : ` Read from the working folder: ${[...data].join(", ")}.`;
  return [`${whose} (${tree.why}): the config is that of ${sha.slice(0, 12)} on ${on}.${read}`];
}
function whoseTree({ holds, commit }) {
  if (holds === "data") return "A stranger\u2019s files may lie in the working folder";
  return commit === void 0 ? "Nothing shows whose code is measured" : "The measured code comes from outside this repository";
}

// src/action/open-download-store.ts
import { randomBytes } from "node:crypto";
import { existsSync as existsSync3, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
var STEP_BYTES = 512 * 1024 * 1024;
function openDownloadStore(folder, maxBytes = STEP_BYTES) {
  let spentBytes = 0;
  const pathOf = ({ id, digest }) => join(folder, `${id}-${digest.replace(/[^0-9a-z]/g, "-")}`);
  return {
    take: (key, mostBytes) => {
      const path = pathOf(key);
      try {
        return existsSync3(path) && statSync(path).size <= mostBytes ? readFileSync(path) : void 0;
      } catch {
        return void 0;
      }
    },
    keep: (key, bytes) => {
      try {
        mkdirSync(folder, { recursive: true });
        const unfinished = `${pathOf(key)}.${randomBytes(4).toString("hex")}`;
        writeFileSync(unfinished, bytes);
        renameSync(unfinished, pathOf(key));
      } catch {
      }
    },
    drop: (key) => rmSync(pathOf(key), { force: true }),
    spend: (sizeBytes) => {
      spentBytes += sizeBytes;
      return spentBytes <= maxBytes;
    },
    maxBytes
  };
}

// src/action/stand-back.ts
function whyWithheld({ name, pullRequest, byDependabot }) {
  if (name === "pull_request" && pullRequest?.isFork === true) return "fork";
  return byDependabot ? "dependabot" : void 0;
}
async function standBack({ stoodBack, event }) {
  const { headline, text } = explain(stoodBack, event);
  annotateNotice(text, { title: `InsightAgent: ${headline}` });
  await writeSummary(`### \u26AA ${headline}

${text}
`);
  setStandBackOutputs(event.pullRequest ? commentStatuses[stoodBack] : "");
  return 0;
}
var commentStatuses = { fork: "skipped-fork", dependabot: "skipped-permission", draft: "" };
function explain(why, { pullRequest }) {
  const neutral = "This check is green because nothing was measured, not because nothing got worse.";
  switch (why) {
    case "fork":
      return {
        headline: "NOT GATED: no secrets here",
        text: `A pull request from a fork runs without the secrets of this repository and with a token that only reads, so the endpoint was not measured and no comment is written. ${neutral} What happens next: a maintainer who has reviewed the commit ${short(pullRequest?.headSha)} starts the workflow that measures it (docs/forks.md); the author has nothing to do.`
      };
    case "dependabot":
      return {
        headline: pullRequest ? "NOT GATED: no secrets here" : "NOT MEASURED: no secrets here",
        text: `Runs that Dependabot starts get the secrets for Dependabot alone, not those for Actions, so the endpoint was not measured. ${neutral} What happens next: running this job again changes nothing, it keeps Dependabot's rights. Somebody with write access can push a commit to this branch, or start the workflow that measures a reviewed commit (docs/forks.md); whoever administers the repository can add the key to its secrets for Dependabot.`
      };
    case "draft":
      return {
        headline: "NOT GATED: draft",
        text: `This pull request is a draft, and the config says that drafts are not measured (pull-request.drafts: skip). ${neutral} What happens next: it is measured when it is marked as ready for review, if the workflow runs on ready_for_review.`
      };
  }
}
function short(sha) {
  return sha?.slice(0, 12) ?? "";
}

// src/action/job.ts
async function openJob(env) {
  const inputs = readInputs();
  const announce = (line) => logLine2(logLines(line));
  const named = readEvent(env, readPayload(env, readText));
  refuseUnsafeEvent(named);
  const connection = { token: inputs.token, apiUrl: named.apiUrl, log: announce };
  const asking = connectGitHub({ ...connection, pace: { spaceWrites: false } });
  const files = await openFiles({ client: asking, event: named, env, configPath: inputs.configPath });
  const place = await placeJob(asking, named, { env, files });
  const { event } = place;
  const requested = readMode(inputs.mode);
  const loaded = await loadUnlessWithheld(files, { inputs, event, env, offline: judgesOnly(requested, event) });
  if ("stoodBack" in loaded) return loaded;
  const instances = readInstances(inputs.instances);
  const { warnings } = loaded;
  const config = nameInstance(loaded.config, instances);
  const folder = `${env.RUNNER_TEMP ?? "."}/insight-agent-${event.job}-${event.runAttempt}`;
  hideSecrets(config);
  for (const warning of warnings) annotateWarning(logLines(warning));
  const baseBranch = baseBranchOf(event, config.baseline.branch);
  const plan = planForTree(planJob(requested, event, baseBranch), { requested, tree: files.tree });
  const shard = shardOf(inputs.shard, plan.task);
  noteOpened({ folder, artifact: cutOffArtifactName(config, event.job, { shard, attempt: event.runAttempt }) });
  noteSecrets(env, listSecrets(config));
  logLine2(`Mode ${plan.task === "measure" ? plan.mode : plan.task}: ${plan.reason}.`);
  if (config.pullRequest?.drafts === "skip" && await isDraft(asking, event)) return { stoodBack: "draft", event };
  const measured = { ...place, ...plan.task === "measure" ? commitOf(files) : {} };
  const display = createProgressDisplay({ write: (text) => logLine2(text.trimEnd()), isTerminal: false }, monotonicMs);
  return {
    ...{ env, inputs, config, instances, files, warnings, shard, baseBranch, folder, announce, asking },
    ...{ task: plan.task, mode: plan.mode, ...measured },
    commit: isShown(files, { requested, mode: plan.mode, event }) ? measured.measuredSha : void 0,
    client: connectGitHub(connection),
    progress: display.show,
    store: openDownloadStore(`${env.RUNNER_TEMP ?? "."}/insight-agent-downloads`)
  };
}
function shardOf(text, task) {
  if (text === "") return void 0;
  const origin = "input `shard`";
  const shard = readShard(text, origin);
  if (task === "measure") return shard;
  const hint = "Leave `shard` out: parts are measured with the mode auto, gate or record.";
  throw new ConfigError([{ message: `\`shard\` goes with no job that is to ${task}`, hint, place: { origin } }]);
}
function watchForCancel() {
  return stopOnSignals();
}
async function loadUnlessWithheld(files, { inputs, event, env, offline }) {
  try {
    return await resolveJobConfig(files, { inputs: inputs.config, env, offline });
  } catch (error) {
    const isMissing = inputs.config.url === "" || inputs.config["api-key"] === "";
    const stoodBack = whyWithheld(event);
    if (error instanceof ConfigError && isMissing && stoodBack) return { stoodBack, event };
    throw error;
  }
}
function hideSecrets(config) {
  for (const secret of listSecrets(config)) hide(secret);
}
function commitOf({ tree }) {
  return tree.holds === "code" && tree.commit !== void 0 ? { measuredSha: tree.commit } : void 0;
}
function isShown({ tree, isCheckedOut }, { requested, mode, event }) {
  const anyCommit = event.name === "workflow_dispatch" && !isCheckedOut && !event.pullRequest && mode === "gate";
  return !anyCommit || tree.holds === "own" && requested !== "gate";
}
async function placeJob(client, event, { env, files }) {
  const { sha, triggeringRun: run } = event;
  const head = commitOf(files)?.measuredSha ?? await readHeadCommit(env.GITHUB_WORKSPACE) ?? sha;
  if (run && run.event !== "pull_request") return { event, measuredSha: run.headSha };
  if (!run && event.name !== "workflow_dispatch")
    return { event, measuredSha: head === event.pullRequest?.headSha ? head : sha };
  if (!run && head === sha && event.ref === `refs/heads/${event.defaultBranch}`) return { event, measuredSha: sha };
  const headSha = run?.headSha ?? head;
  const search2 = await findPullRequest({ client, event, headSha });
  if (search2.found) return { event: { ...event, pullRequest: search2.pullRequest }, measuredSha: headSha };
  if (run) return { event, measuredSha: headSha, noPullRequest: search2 };
  const isChosen = head !== sha && await readParents(client, event, head) !== void 0;
  return isChosen ? { event, measuredSha: head, noPullRequest: search2 } : { event, measuredSha: sha };
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
  const upload2 = await uploadRun({ name, files: [...files, ...runs], rootDir: folder });
  if (!upload2.ok) annotateWarning(`The calibration could not be stored as an artifact: ${logLine(upload2.reason)}`);
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
import { existsSync as existsSync5 } from "node:fs";

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
        return { canComment: false, reason: explainReadOnly(event, failure.message) };
      case "rate-limit":
      case "unavailable":
        return { canComment: true, reason: `could not be asked beforehand: ${failure.message}` };
    }
  }
}
function explainReadOnly({ name, pullRequest }, message) {
  const isOwnRun = name === "pull_request";
  if (isOwnRun && pullRequest?.isFork) return `the token of a pull request from a fork is read-only (${message})`;
  if (isOwnRun && pullRequest?.isDependabot) return `the token of a Dependabot pull request is read-only (${message})`;
  return `the workflow lacks \`permissions: pull-requests: write\`, or the conversation is locked (${message})`;
}
function skippedBy({ name, pullRequest }) {
  return name === "pull_request" && pullRequest?.isFork ? "skipped-fork" : "skipped-permission";
}

// src/github/release.ts
var MAX_PAGES = 10;
var PER_PAGE = 100;
var needContents = "contents: read";
async function findRelease({ client, event }, tag) {
  try {
    const { owner, name: repo } = event.repository;
    const { data } = await client.rest.repos.getReleaseByTag({ owner, repo, tag });
    return readRelease(data);
  } catch (error) {
    if (classifyApiError(error)?.kind === "missing") return void 0;
    throw explainApiError(error, { action: "read releases (permissions: contents: read)", permission: needContents });
  }
}
function readRelease(data) {
  const id = readInteger(data, "id");
  const uploadUrl = readText2(data, "upload_url")?.replace(/\{.*$/, "");
  return id === void 0 || uploadUrl === void 0 ? void 0 : { id, uploadUrl };
}
function assetPrefix(instance) {
  return `insight-agent.${instance}.`;
}
function assetName(instance, of) {
  return `${assetPrefix(instance)}${of.commit.slice(0, 12)}.run-${of.runId}.attempt-${of.runAttempt}.jsonl`;
}
async function listRunAssets({ client, event }, { releaseId, instance }) {
  const { owner, name: repo } = event.repository;
  const listed = [];
  for (let page = 1; page <= MAX_PAGES; page += 1) {
    try {
      const { data } = await client.rest.repos.listReleaseAssets({
        ...{ owner, repo, page },
        release_id: releaseId,
        per_page: PER_PAGE
      });
      listed.push(...data);
      if (data.length < PER_PAGE) break;
    } catch (error) {
      throw explainApiError(error, { action: "read releases (permissions: contents: read)", permission: needContents });
    }
  }
  const assets = listed.flatMap((asset) => readAsset(asset, instance) ?? []);
  return {
    assets: assets.sort((a, b) => (b.createdMs ?? 0) - (a.createdMs ?? 0) || b.id - a.id),
    others: listed.length - assets.length
  };
}
function readAsset(listed, instance) {
  const id = readInteger(listed, "id");
  const name = readText2(listed, "name");
  const prefix = assetPrefix(instance);
  if (id === void 0 || !name?.startsWith(prefix)) return void 0;
  const parts = /^([0-9a-f]{12})\.run-(\d{1,15})\.attempt-(\d{1,9})\.jsonl$/.exec(name.slice(prefix.length));
  if (!parts) return void 0;
  return {
    ...{ id, name, commit: parts[1] ?? "", runId: Number(parts[2]), runAttempt: Number(parts[3]) },
    digest: readText2(listed, "digest"),
    sizeBytes: readInteger(listed, "size"),
    createdMs: readInstantMs(listed, "created_at"),
    uploaded: readField(listed, "state") === "uploaded"
  };
}
function fullCommit({ commit }, commits) {
  for (const sha of commits) if (sha.startsWith(commit)) return sha;
  return void 0;
}

// src/github/release-upload.ts
var MOST_KEPT = 100;
var MOST_DELETED = 10;
async function checkReleaseWrite({ client, event }) {
  const { owner, name: repo } = event.repository;
  try {
    await client.rest.repos.createRelease({ owner, repo, tag_name: "" });
  } catch (error) {
    const kind = classifyApiError(error)?.kind;
    if (kind === "permission" || kind === "missing" || kind === "credentials")
      throw explainApiError(error, {
        action: "write releases, where recordings are kept (permissions: contents: write)",
        permission: "contents: write, actions: read"
      });
    if (kind === void 0) throw error;
  }
}
async function keepInRelease(options) {
  const { listing, tag, instance, commit, bytes, announce } = options;
  const { runId, runAttempt } = listing.event;
  try {
    const release = await findRelease(listing, tag) ?? await createRelease(options);
    if (!release) return { ok: false, reason: `GitHub made no usable release ${tag}` };
    const file = { name: assetName(instance, { commit, runId, runAttempt }), bytes };
    await upload(file, { listing, release, instance });
    const { assets } = await listRunAssets(listing, { releaseId: release.id, instance });
    await prune(assets.slice(MOST_KEPT), { listing, announce });
    return { ok: true };
  } catch (error) {
    const failure = classifyApiError(error) ?? classifyApiError(error instanceof Error ? error.cause : void 0);
    if (failure === void 0) throw error;
    const isForbidden = error instanceof PermissionError || failure.kind === "permission" || failure.kind === "missing";
    return {
      ok: false,
      reason: isForbidden ? `the token may not write the release ${tag}: grant \`permissions: contents: write\` (${failure.message})` : `the release ${tag} did not take it (${failure.message})`
    };
  }
}
async function createRelease({
  listing,
  tag,
  branch
}) {
  const { client, event } = listing;
  const { owner, name: repo } = event.repository;
  try {
    const { data } = await client.rest.repos.createRelease({
      ...{ owner, repo, tag_name: tag, name: tag, target_commitish: branch },
      body: "Runs that InsightAgent recorded on the base branch. Pull requests are compared with them.",
      // It is no version of anything.
      ...{ prerelease: true, make_latest: "false" }
    });
    return readRelease(data);
  } catch (error) {
    if (isTaken(error)) return findRelease(listing, tag);
    throw error;
  }
}
async function upload(file, of) {
  const { listing, release, instance } = of;
  try {
    await send(file, of);
  } catch (error) {
    if (!isTaken(error)) throw error;
    const { assets } = await listRunAssets(listing, { releaseId: release.id, instance });
    const stored = assets.find(({ name }) => name === file.name);
    if (stored?.uploaded) return;
    if (stored) await remove(stored, listing);
    await send(file, of);
  }
}
async function send({ name, bytes }, { listing, release }) {
  await listing.client.request(`POST ${release.uploadUrl}{?name}`, {
    name,
    data: bytes,
    headers: { "content-type": "application/x-ndjson", "content-length": bytes.length }
  });
}
async function prune(old, { listing, announce }) {
  try {
    for (const asset of old.slice(0, MOST_DELETED)) await remove(asset, listing);
  } catch (error) {
    const failure = classifyApiError(error);
    if (failure === void 0) throw error;
    announce(`Old run files could not be deleted from the release: ${failure.message}`);
  }
}
async function remove({ id }, { client, event }) {
  const { owner, name: repo } = event.repository;
  await client.rest.repos.deleteReleaseAsset({ owner, repo, asset_id: id });
}
function isTaken(error) {
  const errors = readField(error, "response", "data", "errors");
  return classifyApiError(error)?.kind === "rejected" && Array.isArray(errors) && errors.some((each) => readField(each, "code") === "already_exists");
}

// src/github/history-window.ts
var commitsPerPage = 100;
async function readHistory(options) {
  const { client, event, commit, maxPages: maxPages4 } = options;
  const firstParents = /* @__PURE__ */ new Map();
  for (let page = 1; page <= maxPages4; page += 1) {
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

// src/github/accept-label.ts
var PER_PAGE2 = 100;
var MAX_LABEL_PAGES = 3;
var MOST_MERGED = 20;
async function findAcceptLabel({ client, event, label }) {
  const number = event.pullRequest?.number ?? queuedNumber(event);
  if (number === void 0) return { acceptances: [] };
  return orUnknown(async () => {
    for (let page = 1; page <= MAX_LABEL_PAGES; page += 1) {
      const { data } = await client.rest.issues.listLabelsOnIssue({
        ...repositoryOf2(event),
        ...{ issue_number: number, per_page: PER_PAGE2, page }
      });
      if (hasLabel(data, label)) return [accept(label, number, labelledBy(event, label))];
      if (!Array.isArray(data) || data.length < PER_PAGE2) break;
    }
    return [];
  });
}
async function findMergedLabels({
  client,
  event,
  label,
  branch,
  sha
}) {
  return orUnknown(async () => {
    const { data } = await client.rest.pulls.list({
      ...repositoryOf2(event),
      ...{ state: "closed", base: branch, sort: "updated", direction: "desc", per_page: PER_PAGE2 }
    });
    const labelled = (Array.isArray(data) ? data : []).filter((pull) => hasLabel(readField(pull, "labels"), label));
    if (labelled.length === 0) return [];
    const { commits } = await readHistory({ client, event, commit: sha, maxPages: 1 });
    return labelled.flatMap((pull) => {
      const [number, merged] = [readInteger(pull, "number"), readCommit(pull, "merge_commit_sha")];
      return number !== void 0 && merged !== void 0 && commits.has(merged) ? [accept(label, number)] : [];
    }).slice(0, MOST_MERGED);
  });
}
function queuedNumber({ name, ref }) {
  const [, number] = /^refs\/heads\/gh-readonly-queue\/.+\/pr-(\d{1,15})-[0-9a-f]{40,64}$/.exec(ref) ?? [];
  return name === "merge_group" && number !== void 0 ? Number(number) : void 0;
}
function accept(label, number, by) {
  return { gate: EVERY_GATE, reason: `label ${label} of #${number}`, by, source: "label" };
}
function labelledBy({ pullRequest }, label) {
  const labelled = pullRequest?.labelled;
  return labelled && isSame(labelled.label, label) ? labelled.by : void 0;
}
function hasLabel(labels, wanted) {
  return Array.isArray(labels) && labels.some((label) => isSame(readText2(label, "name") ?? "", wanted));
}
function isSame(a, b) {
  return a.toLowerCase() === b.toLowerCase();
}
async function orUnknown(ask) {
  try {
    return { acceptances: await ask() };
  } catch (error) {
    const failure = classifyApiError(error);
    if (error instanceof InsightError) return { acceptances: [], unknown: error.message };
    if (!failure) throw error;
    const isClosed = ["permission", "missing", "credentials"].includes(failure.kind);
    return {
      acceptances: [],
      unknown: isClosed ? `the workflow needs \`permissions: pull-requests: read\` (${failure.message})` : failure.message
    };
  }
}
function repositoryOf2(event) {
  return { owner: event.repository.owner, repo: event.repository.name };
}

// src/action/acceptances.ts
async function findAcceptances(job, given) {
  const { config, mode } = job;
  const file = given ?? await readAccepted(job);
  const label = config.pullRequest?.acceptLabel;
  const labels = label === void 0 ? { acceptances: [] } : await askForLabels(job, label);
  const unknown = labels.unknown === void 0 ? [] : [
    `GitHub did not tell ${mode === "record" ? `which merged pull requests have` : "whether the pull request has"} the label ${label} (${labels.unknown}): none is accepted by it.`
  ];
  return {
    entries: [...file?.entries ?? [], ...labels.acceptances],
    warnings: [...file?.warnings ?? [], ...unknown]
  };
}
async function readAccepted({ config, event, files }) {
  const name = config.pullRequest?.accepted;
  if (files.tree.holds === "own")
    return whyNoOwnCode(event) === void 0 ? findAcceptedFile(config, Date.now()) : void 0;
  const text = name === void 0 ? void 0 : await files.decide(name);
  return name === void 0 || text === void 0 ? void 0 : readAcceptedFile({ name, text }, Date.now());
}
function askForLabels({ asking, event, mode, baseBranch, measuredSha }, label) {
  const asked = { client: asking, event, label };
  return mode === "record" ? findMergedLabels({ ...asked, branch: baseBranch, sha: measuredSha }) : findAcceptLabel(asked);
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
  const { client, event, store: store2, artifact, fileName, caps } = options;
  const archive = await downloadOnce(
    {
      ...{ client, event, store: store2 },
      maxBytes: caps.maxDownloadBytes,
      route: "GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}",
      parameters: { artifact_id: artifact.id, archive_format: "zip" },
      what: {
        name: "the artifact",
        action: "download artifacts (permissions: actions: read)",
        permission: "actions: read"
      }
    },
    artifact
  );
  if (!archive.ok) return archive;
  const entry = await readZipEntry(archive.bytes, fileName, caps);
  return entry.ok ? decodeText(entry.bytes, fileName) : entry;
}
function decodeText(bytes, name) {
  try {
    return { ok: true, text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) };
  } catch {
    return { ok: false, reason: `its ${name} is not UTF-8 text` };
  }
}
async function downloadOnce(wanted, key) {
  const { store: store2, maxBytes } = wanted;
  const kept = store2?.take(key, maxBytes);
  if (kept && refuseDigest(kept, key.digest) === void 0) return { ok: true, bytes: kept, contentType: "" };
  if (kept) store2?.drop(key);
  const fetched = await download(wanted);
  if (!fetched.ok) return fetched;
  const reason = refuseDigest(fetched.bytes, key.digest);
  if (reason !== void 0) return { ok: false, reason };
  store2?.keep(key, fetched.bytes);
  return fetched;
}
function refuseDigest(bytes, stated) {
  const digest = `sha256:${createHash2("sha256").update(bytes).digest("hex")}`;
  return digest === stated ? void 0 : `its bytes have the digest ${digest}, but GitHub states ${stated}`;
}
async function download({ client, event, store: store2, maxBytes, route, parameters, what }) {
  for (let attempt2 = 1; ; attempt2 += 1) {
    try {
      const answer = await client.request(route, {
        owner: event.repository.owner,
        repo: event.repository.name,
        ...parameters,
        // The body as a stream: the toolkit and the client would otherwise hold whatever arrives, with no limit.
        request: { parseSuccessResponseBody: false }
      });
      const body = answer.data;
      const collected = await collectBytes(body, { maxBytes, store: store2, name: what.name });
      return collected.ok ? { ...collected, contentType: answer.headers["content-type"] ?? "" } : collected;
    } catch (error) {
      const failure = classifyApiError(error);
      const brokeOff = failure === void 0 && isBrokenBody(error);
      if (brokeOff && attempt2 < maxBodyAttempts) continue;
      if (failure?.kind === "gone" || failure?.kind === "missing") {
        return { ok: false, reason: `${what.name} is no longer there`, gone: true };
      }
      if (failure !== void 0 && failure.kind !== "unavailable" && isFromBlobStore(error, event.apiUrl)) {
        return { ok: false, reason: `the store does not give ${what.name} out` };
      }
      const wrapped = brokeOff ? Object.assign(new Error("the download broke off", { cause: error }), { status: 500 }) : error;
      throw explainApiError(wrapped, what);
    }
  }
}
async function collectBytes(body, { maxBytes, store: store2, name }) {
  const chunks = [];
  let sizeBytes = 0;
  for await (const chunk of body) {
    sizeBytes += chunk.byteLength;
    if (sizeBytes > maxBytes) return { ok: false, reason: `${name} is larger than ${maxBytes} bytes` };
    if (store2 && !store2.spend(chunk.byteLength))
      return { ok: false, reason: `this step has downloaded ${store2.maxBytes} bytes, as much as it may` };
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
  ({ github }, run, { attempt: attempt2, runId, runAttempt }) => github?.runAttempt === attempt2 && (run.id === runId ? attempt2 < runAttempt : attempt2 <= (run.attempt ?? 1)) ? void 0 : "the run file is not that of the attempt which its artifact names",
  ({ github }, _run, { workflowPath, repository }) => github !== void 0 && isSameWorkflow(github.workflow, { path: workflowPath, repository }) ? void 0 : "the run file names another workflow",
  ({ github }, _run, { event }) => github?.event === event ? void 0 : "the run file names another event",
  ({ github }, _run, { ref }) => github?.ref === ref ? void 0 : `the run file was made on ${github?.ref ?? "(unknown)"}, not on ${ref}`
];

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
  return firstReason(Object.values(runChecks), run, expected);
}
function refuseArtifact(artifact, run, expected) {
  return firstReason(Object.values(artifactChecks), artifact, run, expected);
}
function refuseOrigin(header, run, expected) {
  return firstReason(Object.values(originChecks), header, run, expected);
}
function refuseNamedRun(run, expected) {
  return firstReason([runChecks.repository, runChecks.headRepository], run, expected);
}
function refuseNamedArtifact(artifact, run, expected) {
  const { age: _age, ...others } = artifactChecks;
  return firstReason(Object.values(others), artifact, run, expected);
}
function refuseNamedOrigin(header, run, expected) {
  const { workflow: _workflow, ref: _ref, commit, ...others } = originChecks;
  const isMerge = run.event === "pull_request";
  return firstReason(isMerge ? Object.values(others) : [...Object.values(others), commit], header, run, expected);
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
  const own2 = name?.slice(name.lastIndexOf(" / ") === -1 ? 0 : name.lastIndexOf(" / ") + 3);
  return own2 !== void 0 && (own2 === key || own2.startsWith(`${key} (`));
}
function firstReason(checks, ...given) {
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

// src/github/own-run.ts
function describeOwnRun(event) {
  return {
    id: event.runId,
    attempt: event.runAttempt,
    event: event.name,
    path: event.workflowPath,
    headSha: headOf(event),
    repositoryId: event.repository.id,
    headRepositoryId: headRepositoryOf(event)
  };
}
function headOf({ name, pullRequest, sha, runId, triggeringRun: run }) {
  if (run?.id === runId) return run.headSha;
  return (name === "pull_request" ? pullRequest?.headSha : void 0) ?? sha;
}
function headRepositoryOf({
  name,
  pullRequest,
  repository,
  runId,
  triggeringRun: run
}) {
  if (run?.id === runId) return run.headRepositoryId;
  return name === "pull_request" && pullRequest ? pullRequest.headRepositoryId : repository.id;
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

// src/github/run-list.ts
var perPage2 = 100;
var permission = "actions: read";
async function listBranchRuns(listing, { branch, maxPages: maxPages4 }) {
  const lists = await Promise.all(
    trustedEvents.map((trigger) => listWorkflowRuns(listing, { branch, event: trigger }, maxPages4))
  );
  return sortNewestFirst2(lists.flat());
}
async function listHeadRuns(listing, { headSha, maxPages: maxPages4 }) {
  return sortNewestFirst2(await listWorkflowRuns(listing, { head_sha: headSha, event: listing.event.name }, maxPages4));
}
async function listWorkflowRuns(listing, filter, maxPages4) {
  const { client, event } = listing;
  const workflow = event.workflowPath.slice(event.workflowPath.lastIndexOf("/") + 1);
  const listed = await listPages(maxPages4, "workflow_runs", async (page) => {
    const parameters = { ...repositoryOf3(event), ...filter, exclude_pull_requests: true, per_page: perPage2, page };
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
function sortNewestFirst2(runs) {
  return runs.toSorted((a, b) => (b.createdMs ?? 0) - (a.createdMs ?? 0) || (b.id ?? 0) - (a.id ?? 0));
}
var readRuns = "read workflow runs (permissions: actions: read)";
async function listRunArtifacts(listing, { runId, maxPages: maxPages4 }) {
  const { client, event } = listing;
  const listed = await listPages(maxPages4, "artifacts", async (page) => {
    try {
      const parameters = { ...repositoryOf3(event), run_id: runId, per_page: perPage2, page };
      return (await client.rest.actions.listWorkflowRunArtifacts(parameters)).data;
    } catch (error) {
      if (isGone(error)) return { artifacts: [] };
      throw explainApiError(error, { action: "list artifacts (permissions: actions: read)", permission });
    }
  });
  return listed.map(readArtifact).sort((a, b) => (b.id ?? 0) - (a.id ?? 0));
}
async function listAttemptJobs(listing, { runId, attempt: attempt2, maxPages: maxPages4 }) {
  const { client, event } = listing;
  const listed = await listPages(maxPages4, "jobs", async (page) => {
    try {
      const parameters = { ...repositoryOf3(event), run_id: runId, attempt_number: attempt2, per_page: perPage2, page };
      return (await client.rest.actions.listJobsForWorkflowRunAttempt(parameters)).data;
    } catch (error) {
      if (isGone(error)) return { jobs: [] };
      throw explainApiError(error, { action: "read the jobs of a run (permissions: actions: read)", permission });
    }
  });
  return listed.map(readJob);
}
async function listPages(maxPages4, key, getPage) {
  const items = [];
  for (let page = 1; page <= maxPages4; page += 1) {
    const listed = readField(await getPage(page), key);
    if (!Array.isArray(listed)) break;
    items.push(...listed);
    if (listed.length < perPage2) break;
  }
  return items;
}
async function proveRunsReadable({ client, event }) {
  try {
    await client.rest.actions.listWorkflowRunsForRepo({
      ...repositoryOf3(event),
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
function repositoryOf3(event) {
  return { owner: event.repository.owner, repo: event.repository.name };
}

// src/github/attempt-search.ts
var defaultLimits = {
  pages: 1,
  maxAttempts: 10,
  parallel: 4,
  ...runFileCaps
};
async function findAttempts(options) {
  const { listing } = options;
  const search2 = { ...options, limits: { ...defaultLimits, ...options.limits } };
  const result = { runs: [], lost: [], refused: [], sameCommits: /* @__PURE__ */ new Set() };
  const found = [];
  for (const run of await listRuns(search2)) found.push(...await listOfRun(run, search2, result));
  found.sort((a, b) => (b.artifact.id ?? 0) - (a.artifact.id ?? 0));
  const trusted = found.filter(({ artifact, run, source }) => {
    const reason = firstReason(attemptArtifactChecks, artifact, run, placeOf(listing.event));
    if (reason !== void 0) result.refused.push({ source, reason });
    return reason === void 0;
  });
  const { maxAttempts, parallel } = search2.limits;
  for (let at = 0; at < Math.min(trusted.length, maxAttempts); at += parallel) {
    const batch = trusted.slice(at, Math.min(at + parallel, maxAttempts));
    const texts = await Promise.all(batch.map((each) => download2(each, search2)));
    for (const [index, each] of batch.entries()) await readAttempt(each, texts[index], search2, result);
  }
  for (const { source } of trusted.slice(maxAttempts))
    result.lost.push({ source, reason: `only the newest ${maxAttempts} are read` });
  return result;
}
async function listRuns({ listing, limits }) {
  const { event } = listing;
  const own2 = describeOwnRun(event);
  if (event.name !== "pull_request" && statusCommit(event) !== void 0) return event.runAttempt > 1 ? [own2] : [];
  const others = await listHeadRuns(listing, { headSha: headOf(event), maxPages: limits.pages });
  const trusted = others.filter(
    (run) => run.id !== event.runId && firstReason(attemptRunChecks, run, placeOf(event)) === void 0
  );
  return [...event.runAttempt > 1 ? [own2] : [], ...trusted];
}
async function listOfRun(run, search2, result) {
  const { listing, artifactPrefix, limits } = search2;
  const { event } = listing;
  const isOwn = run.id === event.runId;
  const found = /* @__PURE__ */ new Map();
  for (const artifact of await listRunArtifacts(listing, { runId: run.id ?? 0, maxPages: limits.pages })) {
    const attempt2 = readAttemptNumber(artifact.name, artifactPrefix);
    if (attempt2 === void 0 || found.has(attempt2) || isOwn && attempt2 === event.runAttempt) continue;
    found.set(attempt2, { run, artifact, attempt: attempt2, source: nameAttempt(run, attempt2, event) });
  }
  for (let attempt2 = 1; isOwn && attempt2 < event.runAttempt; attempt2 += 1) {
    if (!found.has(attempt2)) result.refused.push({ source: `attempt ${attempt2}`, reason: "it left no run file" });
  }
  return [...found.values()];
}
async function readAttempt({ run, attempt: attempt2, source }, text, search2, result) {
  const { listing, measuredSha } = search2;
  const read = text.ok ? search2.read(text.text, source) : text;
  if (!read.ok) {
    result.lost.push({ source, reason: read.reason });
    return;
  }
  const place = { ...placeOf(listing.event), attempt: attempt2 };
  const reason = firstReason(attemptOriginChecks, read.header, run, place);
  if (reason !== void 0) {
    result.refused.push({ source, reason });
    return;
  }
  const { commit } = read.header;
  if (commit !== void 0 && commit !== measuredSha && await joinTheSame(commit, search2))
    result.sameCommits.add(commit);
  result.runs.push(read.value);
}
async function download2({ artifact }, { listing, limits }) {
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
function nameAttempt({ id }, attempt2, event) {
  return id === event.runId ? `attempt ${attempt2}` : `attempt ${attempt2} in workflow run ${id}`;
}

// src/action/attempt-artifacts.ts
function attemptsFromArtifacts(options) {
  const { client, event, config, measuredSha } = options;
  const instance = options.instance ?? instanceKey(config, event.job);
  return findAttempts({
    listing: { client, event },
    artifactPrefix: prefixOfInstance(instance),
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

// src/github/examine-run.ts
var defaultSearchLimits = {
  commitPages: 3,
  runPages: 3,
  maxRuns: 60,
  parallel: 4,
  ...runFileCaps
};
var ANY_TARGET = "insight-agent.";
async function examineRun(run, examination) {
  const { listing, artifactPrefix, limits, nameRun: nameRun3 } = examination;
  const look = { runs: [], refused: [], ...nothingMet() };
  if (run.id === void 0) return look;
  const listed = await listRunArtifacts(listing, { runId: run.id, maxPages: limits.runPages });
  const names = /* @__PURE__ */ new Set();
  for (const artifact of listed) {
    const { id, name } = artifact;
    if (name === void 0 || names.has(name)) continue;
    names.add(name);
    if (!name.startsWith(artifactPrefix)) {
      if (name.startsWith(ANY_TARGET)) look.otherTargets.add(name);
      continue;
    }
    const found = await examineArtifact(artifact, run, examination);
    if (found.ok) {
      look.runs.push(found.value);
      continue;
    }
    look.refused.push({ source: `${nameRun3(run)}, artifact ${id ?? "(unknown)"}`, reason: found.reason });
    look[found.kind] += 1;
  }
  return look;
}
function nothingMet() {
  return { expired: 0, tooOld: 0, untrusted: 0, unusable: 0, otherTargets: /* @__PURE__ */ new Set() };
}
function addMet(all, look) {
  for (const kind of ["expired", "tooOld", "untrusted", "unusable"]) all[kind] += look[kind];
  for (const name of look.otherTargets) all.otherTargets.add(name);
}
async function examineArtifact(artifact, run, examination) {
  const { accept: accept2, listing, expected, distances, limits, nameRun: nameRun3 } = examination;
  const reason = examination.refuseArtifact(artifact, run, expected);
  if (reason !== void 0) return { ok: false, kind: kindOf(reason, artifact, run, expected), reason };
  const { id, name, digest } = artifact;
  if (id === void 0 || name === void 0 || digest === void 0 || run.id === void 0 || run.headSha === void 0) {
    return { ok: false, kind: "untrusted", reason: "GitHub lists it without id, name or digest" };
  }
  const read = await readArtifactText({ ...listing, artifact: { id, digest }, fileName: runFileName, caps: limits });
  if (!read.ok) return { ...read, kind: "untrusted" };
  const source = `${nameRun3(run)}, artifact ${id}`;
  const accepted = accept2(read.text, { runId: run.id, artifactId: id, name, digest, commit: run.headSha, source });
  if (!accepted.ok) return { ...accepted, kind: "unusable" };
  const { header } = accepted;
  const mismatch = examination.refuseOrigin(header, run, expected) ?? await refuseMeasuringJob(run, header, examination);
  if (mismatch !== void 0) return { ok: false, kind: "untrusted", reason: mismatch };
  const provenance = {
    commit: run.headSha,
    startedAt: header.startedAt,
    source,
    runId: run.id,
    artifactId: id,
    digest,
    distance: distances.get(run.headSha)
  };
  return { ok: true, value: { value: accepted.value, provenance } };
}
function kindOf(reason, artifact, run, expected) {
  if (reason === artifactChecks.expired(artifact)) return "expired";
  return reason === artifactChecks.age(artifact, run, expected) ? "tooOld" : "untrusted";
}
async function refuseMeasuringJob(run, { github }, { listing, limits }) {
  if (run.id === void 0 || github === void 0) return "the run file does not say which job made it";
  const where = { runId: run.id, attempt: github.runAttempt, maxPages: limits.runPages };
  return refuseJobs(await listAttemptJobs(listing, where), github);
}

// src/github/baseline-runs.ts
async function findBaselineRuns(options) {
  const { client, event, store: store2, baseCommit, baseBranch, maxAgeMs, now } = options;
  const limits = { ...defaultSearchLimits, ...options.limits };
  const listing = { client, event, store: store2 };
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
  const search2 = {
    ...{ runs: [], refused: [], searched: 0, passedOver: 0, tooOldRuns: 0, listed: 0 },
    ...nothingMet()
  };
  const eligible = [];
  for (const run of await listBranchRuns(listing, { branch: baseBranch, maxPages: limits.runPages })) {
    const isNewer = runChecks.ancestry(run, expected) !== void 0;
    if (run.id !== event.runId) search2.listed += 1;
    if (run.id === event.runId || isNewer || isTooOld(run, expected)) {
      search2.passedOver += 1;
      if (run.id !== event.runId && !isNewer) search2.tooOldRuns += 1;
      continue;
    }
    const reason = refuseRun(run, expected);
    if (reason === void 0) eligible.push(run);
    else {
      search2.refused.push({ source: nameRun(run), reason });
      search2.untrusted += 1;
    }
  }
  const examination = {
    ...{ listing, expected, limits, nameRun, distances: history.distances },
    ...{ artifactPrefix: options.artifactPrefix, accept: options.accept },
    ...{ refuseArtifact, refuseOrigin }
  };
  await examineInOrder(eligible, { ...options, examine: (run) => examineRun(run, examination), limits, search: search2 });
  return search2;
}
async function examineInOrder(eligible, of) {
  const { wanted, more = 0, anchor, examine: examine2, limits, search: search2 } = of;
  const mostLooks = Math.min(eligible.length, limits.maxRuns);
  const lookUntil = async (enough, end) => {
    while (search2.runs.length < enough && search2.searched < end) {
      const side = Math.min(limits.parallel, enough - search2.runs.length);
      const batch = eligible.slice(search2.searched, Math.min(search2.searched + side, end));
      search2.searched += batch.length;
      for (const look of await Promise.all(batch.map(examine2))) {
        search2.runs.push(...look.runs);
        search2.refused.push(...look.refused);
        addMet(search2, look);
      }
    }
  };
  await lookUntil(wanted, mostLooks);
  if (search2.runs.length < wanted && eligible.length > limits.maxRuns)
    search2.stopped = `the search ended after ${limits.maxRuns} of ${eligible.length} runs`;
  if (search2.runs.length >= wanted) await lookUntil(wanted + more, Math.min(mostLooks, search2.searched + more));
  const beyond = search2.runs.splice(wanted + more);
  const isAnchor = (run) => isOfCommit(run.provenance, anchor);
  if (search2.runs.some(isAnchor)) return;
  search2.runs.push(...beyond.filter(isAnchor).slice(0, 1));
  const unseen = eligible.slice(search2.searched).filter(({ headSha }) => isOfCommit({ commit: headSha }, anchor));
  for (const run of unseen) {
    if (search2.runs.some(isAnchor)) break;
    const { runs, refused } = await examine2(run);
    search2.runs.push(...runs.slice(0, 1));
    search2.refused.push(...refused);
  }
}
function isTooOld(run, expected) {
  return run.updatedMs !== void 0 && expected.nowMs - run.updatedMs > expected.maxAgeMs;
}
function nameRun(run) {
  return `workflow run ${run.id ?? "(unknown)"}`;
}

// src/github/missing-baseline.ts
var dayMs = 864e5;
function explainMissing(found, of) {
  if (found.runs.length > 0) return void 0;
  const { searched, tooOldRuns, tooOld, expired, untrusted } = found;
  const { branch } = of;
  const workflow = of.workflow.slice(of.workflow.lastIndexOf("/") + 1);
  const record = `un ${workflow} on ${branch}`;
  const days = Math.round(of.maxAgeMs / dayMs);
  const maxAge = days === 0 ? "baseline.max-age" : `${count(days, "day")} (baseline.max-age)`;
  if (found.unusable > 0) return void 0;
  if (untrusted > 0)
    return {
      cause: "untrusted",
      told: `no trusted baseline (${count(untrusted, "run")} refused)`,
      next: `Look at why below, then r${record} once more`
    };
  if (expired > 0)
    return {
      cause: "expired",
      told: `every stored run has expired (${count(expired, "artifact")})`,
      next: `R${record} again, and more often than artifacts are kept (retention in the settings of Actions), or keep the runs in a release (baseline.release)`
    };
  if (tooOld > 0 || searched === 0 && tooOldRuns > 0)
    return {
      cause: "too-old",
      told: `no run of ${branch} is younger than ${maxAge}`,
      next: `R${record} again; a schedule keeps the baseline fresh`
    };
  return explainNone(found, { workflow, branch, record });
}
function explainNone({ listed, searched, otherTargets }, { workflow, branch, record }) {
  const [other] = otherTargets;
  if (other !== void 0)
    return {
      cause: "other-target",
      told: `the stored runs of ${branch} are of another target or job`,
      next: `Give the job and target.label the same names on ${branch} as here (stored there: ${other}), or r${record} with these`
    };
  if (listed === 0)
    return {
      cause: "never-ran",
      told: `no baseline yet: ${workflow} never ran on ${branch}`,
      next: `R${record}, where it records; the next pull request is judged`
    };
  if (searched === 0)
    return {
      cause: "only-newer",
      told: `no run of ${branch} is at or before the base of this change`,
      next: `Bring this branch up to date with ${branch}`
    };
  return {
    cause: "nothing-stored",
    told: `${workflow} ran on ${branch} and stored no measurement`,
    next: `Look at why its newest run on ${branch} recorded nothing, then r${record} once more`
  };
}
function count(things, name) {
  return things === 1 ? `1 ${name}` : `${things} ${name}s`;
}

// src/action/accept-run.ts
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

// src/action/hunt.ts
function storedRuns({ baseBranch, base }, { runs, refused }) {
  const whole = [];
  const copies = [];
  for (const { value: run, provenance } of runs) {
    if (whole.some((other) => isJoinedAgain(other.run.header, run.header)))
      copies.push({ source: provenance.source, reason: "it was joined from the same parts as another one" });
    else whole.push({ run, provenance });
  }
  return { design: "history", runs: whole, refused: [...refused, ...copies], branch: baseBranch, commit: base };
}

// src/action/baseline-artifacts.ts
async function baselineFromArtifacts(hunt) {
  const { listing, config, candidate, baseBranch, base, now } = hunt;
  const { runs: wanted, anchor, maxAgeMs } = config.baseline;
  const search2 = await findBaselineRuns({
    ...listing,
    ...{ baseCommit: base, baseBranch, anchor, maxAgeMs, now, wanted },
    artifactPrefix: prefixOfInstance(hunt.instance),
    more: runsToLoad(wanted) - wanted,
    accept: (text, found2) => acceptRun(text, found2.source, candidate)
  });
  const found = storedRuns(hunt, search2);
  const stopped = search2.stopped === void 0 ? [] : [{ source: "the search", reason: search2.stopped }];
  return {
    ...found,
    refused: [...found.refused, ...stopped],
    missing: explainMissing(search2, { branch: baseBranch, workflow: listing.event.workflowPath, maxAgeMs })
  };
}

// src/github/release-runs.ts
var assetChecks = {
  uploaded: ({ uploaded }) => uploaded ? void 0 : "its upload was never finished",
  size: ({ sizeBytes }) => sizeBytes !== void 0 && sizeBytes <= runFileCaps.maxDownloadBytes ? void 0 : `the file is larger than ${runFileCaps.maxDownloadBytes} bytes`,
  // Older servers state none.
  digest: ({ digest }) => digest === void 0 || /^sha256:[0-9a-f]{64}$/.test(digest) ? void 0 : "its digest is no sha256"
};
var assetOriginChecks = {
  commit: (header, _asset, { commit }) => commit !== void 0 && header.commit === commit ? void 0 : "the run file is of another commit than its name",
  repository: ({ github }, _asset, { repository }) => github?.repository.toLowerCase() === repository.toLowerCase() ? void 0 : "the run file does not say that it was made in this repository",
  run: ({ github }, { runId, runAttempt }) => github?.runId === runId && github.runAttempt === runAttempt ? void 0 : "the run file names another workflow run than its name",
  event: ({ github }) => trustedEvents.some((event) => event === github?.event) ? void 0 : `the run file was made on ${github?.event ?? "an unknown event"}, not on ${trustedEvents.join(", ")}`,
  ref: ({ github }, _asset, { baseBranch }) => github?.ref === `refs/heads/${baseBranch}` ? void 0 : `the run file was made on ${github?.ref ?? "(unknown)"}, not on refs/heads/${baseBranch}`
};
var PARALLEL = 4;
async function findReleaseRuns(options) {
  const { listing, tag, instance, history, wanted, anchor, maxAgeMs, now } = options;
  const search2 = {
    ...{ runs: [], refused: [], ...nothingMet() },
    ...{ exists: true, assets: 0, others: 0, newer: 0 }
  };
  const release = await findRelease(listing, tag);
  if (!release) return { ...search2, exists: false };
  const { assets, others } = await listRunAssets(listing, { releaseId: release.id, instance });
  Object.assign(search2, { assets: assets.length, others });
  const near = assets.filter((asset) => fullCommit(asset, history.commits) !== void 0);
  search2.newer = assets.length - near.length;
  const young = near.filter(({ createdMs }) => createdMs !== void 0 && now - createdMs <= maxAgeMs);
  search2.tooOld = near.length - young.length;
  const take = async (batch) => {
    for (const found of await Promise.all(batch.map((asset) => examineAsset(asset, options)))) {
      if (found.ok) search2.runs.push(found.value);
      else {
        search2.refused.push({ source: found.source, reason: found.reason });
        search2[found.kind] += 1;
      }
    }
  };
  const left = [...young];
  while (search2.runs.length < wanted && left.length > 0)
    await take(left.splice(0, Math.min(PARALLEL, wanted - search2.runs.length)));
  const isAnchor = ({ provenance }) => isOfCommit(provenance, anchor);
  for (const asset of left.filter((each) => isOfCommit({ commit: fullCommit(each, history.commits) }, anchor))) {
    if (search2.runs.some(isAnchor)) break;
    await take([asset]);
  }
  return search2;
}
async function examineAsset(asset, options) {
  const { listing, tag, history, baseBranch, accept: accept2, maxAgeMs, now } = options;
  const { event } = listing;
  const commit = fullCommit(asset, history.commits);
  const source = `release ${tag}, workflow run ${asset.runId}, attempt ${asset.runAttempt}, asset ${asset.id}`;
  const expected = {
    repository: `${event.repository.owner}/${event.repository.name}`,
    ...{ baseBranch, commit, maxAgeMs, nowMs: now }
  };
  const unfit = firstReason(Object.values(assetChecks), asset, expected);
  if (unfit !== void 0) return { ok: false, kind: "untrusted", source, reason: unfit };
  const read = await fetchAsset(asset, listing);
  if (!read.ok) return { ok: false, kind: "untrusted", source, reason: read.reason };
  const accepted = accept2(read.text, source);
  if (!accepted.ok) return { ok: false, kind: "unusable", source, reason: accepted.reason };
  const reason = firstReason(Object.values(assetOriginChecks), accepted.header, asset, expected);
  if (reason !== void 0) return { ok: false, kind: "untrusted", source, reason };
  const provenance = {
    ...{ commit, startedAt: accepted.header.startedAt, source, runId: asset.runId },
    ...{ digest: asset.digest, distance: commit === void 0 ? void 0 : history.distances.get(commit) }
  };
  return { ok: true, value: { value: accepted.value, provenance } };
}
async function fetchAsset({ id, digest }, listing) {
  const wanted = {
    ...listing,
    maxBytes: runFileCaps.maxDownloadBytes,
    route: "GET /repos/{owner}/{repo}/releases/assets/{asset_id}",
    parameters: { asset_id: id, headers: { accept: "application/octet-stream" } },
    what: { name: "the file", action: "read releases (permissions: contents: read)", permission: needContents }
  };
  const fetched = await (digest === void 0 ? download(wanted) : downloadOnce(wanted, { id, digest }));
  return fetched.ok ? decodeText(fetched.bytes, "content") : fetched;
}

// src/action/baseline-release.ts
async function baselineFromRelease(hunt, tag) {
  const { listing, config, candidate, baseBranch, base, now } = hunt;
  const { runs, anchor, maxAgeMs } = config.baseline;
  const search2 = await findReleaseRuns({
    ...{ listing, tag, baseBranch, anchor, maxAgeMs, now },
    instance: hunt.instance,
    history: await readHistory({ ...listing, commit: base, maxPages: defaultSearchLimits.commitPages }),
    wanted: runsToLoad(runs),
    accept: (text, source) => acceptRun(text, source, candidate)
  });
  return { ...storedRuns(hunt, search2), missing: explainMissing2(search2, { tag, branch: baseBranch }) };
}
function explainMissing2({ runs, exists, assets, others, newer, unusable, untrusted, tooOld }, { tag, branch }) {
  if (runs.length > 0 || unusable > 0) return void 0;
  const record = `a push to ${branch} records one there (permissions: contents: write)`;
  if (!exists)
    return { cause: "source-empty", told: `there is no release ${tag} yet`, next: `Nothing to set up: ${record}` };
  if (untrusted > 0)
    return {
      cause: "untrusted",
      told: `no trusted baseline in the release ${tag} (${untrusted} refused)`,
      next: `Look at why below; ${record}`
    };
  if (tooOld > 0)
    return {
      cause: "too-old",
      told: `every run in the release ${tag} is older than baseline.max-age`,
      next: `Record again: ${record}`
    };
  if (newer > 0)
    return {
      cause: "only-newer",
      told: `no run in the release ${tag} is at or before the base of this change`,
      next: `Bring this branch up to date with ${branch}`
    };
  const isOther = assets === 0 && others > 0;
  return {
    cause: isOther ? "other-target" : "source-empty",
    told: `the release ${tag} holds ${isOther ? "only files of other targets or jobs" : "no run yet"}`,
    next: `Record one: ${record}`
  };
}

// src/action/baseline-repository-files.ts
import { existsSync as existsSync4, statSync as statSync2 } from "node:fs";
import { isAbsolute, join as join2, posix } from "node:path";

// src/github/repository-file.ts
async function readRepositoryFile(listing, { commit, path }) {
  const name = `${path} at ${commit.slice(0, 7)}`;
  const found = await download({
    ...listing,
    maxBytes: runFileCaps.maxDownloadBytes,
    route: "GET /repos/{owner}/{repo}/contents/{path}",
    parameters: { path, ref: commit, headers: { accept: "application/vnd.github.raw+json" } },
    what: { name, action: "read files (permissions: contents: read)", permission: "contents: read" }
  }).catch(refuseTooLarge);
  if (!found.ok) return found.gone ? { kind: "absent" } : { kind: "refused", reason: found.reason };
  if (found.contentType.startsWith("application/json")) return { kind: "folder" };
  if (found.bytes.subarray(0, 40).toString("latin1").startsWith("version https://git-lfs."))
    return {
      kind: "refused",
      reason: "it is kept by Git LFS: let a step fetch it to a path that git does not track, or keep it without LFS"
    };
  return { kind: "file", bytes: found.bytes };
}
function refuseTooLarge(error) {
  const message = error instanceof PermissionError ? classifyApiError(error.cause)?.message ?? "" : "";
  if (/too large/i.test(message)) return { ok: false, reason: `GitHub does not give it out: ${message}` };
  throw error;
}

// src/action/baseline-repository-files.ts
async function baselineFromRepositoryFiles(hunt, paths) {
  const { listing, config, candidate, baseBranch, base } = hunt;
  const { runs: wanted, anchor } = config.baseline;
  const opened = [];
  for (const path of paths) opened.push(await openFile(path, hunt));
  const files = opened.flatMap((each) => "file" in each ? [each.file] : []);
  const found = baselineFromFiles(files, candidate, { wanted: runsToLoad(wanted), anchor });
  const { distances } = await readHistory({ ...listing, commit: base, maxPages: defaultSearchLimits.commitPages });
  return {
    ...found,
    runs: found.runs.map(({ run, provenance }) => ({
      run,
      provenance: { ...provenance, distance: distances.get(provenance.commit ?? "") }
    })),
    refused: [...opened.flatMap((each) => "refused" in each ? [each.refused] : []), ...found.refused],
    warnings: [...opened.flatMap((each) => "file" in each ? each.warning ?? [] : []), ...found.warnings],
    ...{ branch: baseBranch, commit: base },
    missing: files.length > 0 ? void 0 : {
      cause: "source-empty",
      told: "no file in baseline.files is there",
      next: `Put the run file of a recording at ${paths[0]}, by a commit to ${baseBranch} or by an earlier step of this job`
    }
  };
}
async function openFile(given, hunt) {
  const path = posix.normalize(given).replace(/\/+$/, "");
  const isInside = !isAbsolute(path) && path !== "." && path.split("/")[0] !== "..";
  const kept = isInside ? await openKept(path, hunt) : void 0;
  return kept ?? openInWorkspace(path, isInside, hunt);
}
async function openKept(path, hunt) {
  const { listing, base: commit } = hunt;
  const named = await readRepositoryFile(listing, { commit, path });
  const isFolder = named.kind === "folder";
  const filePath = isFolder ? `${path}/run.jsonl` : path;
  const found = isFolder ? await readRepositoryFile(listing, { commit, path: filePath }) : named;
  const name = `${filePath} at commit ${commit.slice(0, 7)}`;
  switch (found.kind) {
    case "file":
      return {
        file: {
          name,
          text: isZip(found.bytes) ? await unpackEvalLog(found.bytes, name) : found.bytes.toString("utf8")
        }
      };
    case "refused":
      return { refused: { source: name, reason: found.reason } };
    case "folder":
      return { refused: { source: name, reason: "it is a folder" } };
    case "absent":
      return void 0;
  }
}
async function openInWorkspace(path, isInside, hunt) {
  const commit = hunt.base.slice(0, 7);
  const isThere = existsSync4(path) && (!statSync2(path).isDirectory() || existsSync4(join2(path, "run.jsonl")));
  if (!isThere) return { refused: { source: path, reason: `it is neither at commit ${commit} nor in the workspace` } };
  if (hunt.foreign)
    return {
      refused: { source: path, reason: `commit ${commit} has no such file, and the workspace holds a stranger's` }
    };
  const file = await openRun(path);
  const known = isInside ? await isTracked(file.name) : "untracked";
  if (known === "untracked") return { file };
  const why = known === "tracked" ? "came with this change: it is tracked by git, and the baseline commit has no such file" : "may have come with this change: git does not say whether it tracks it, and the baseline commit has no such file";
  return {
    file,
    warning: `The baseline ${path} ${why} (${commit}). Whoever wrote the change chose what it is compared with.`
  };
}

// src/github/named-runs.ts
async function findNamedRuns(options) {
  const { runIds } = options;
  const { parallel } = defaultSearchLimits;
  const all = { runs: [], refused: [], ...nothingMet() };
  for (let at = 0; at < runIds.length; at += parallel) {
    const looks = await Promise.all(runIds.slice(at, at + parallel).map((runId) => lookAt(runId, options)));
    for (const look of looks) {
      all.runs.push(...look.runs);
      all.refused.push(...look.refused);
      addMet(all, look);
    }
  }
  return all;
}
async function lookAt(runId, options) {
  const { listing, artifactPrefix, distances, accept: accept2 } = options;
  const { event } = listing;
  const refuse = (reason2) => ({
    ...{ runs: [], ...nothingMet(), untrusted: 1 },
    refused: [{ source: `workflow run ${runId}`, reason: reason2 }]
  });
  if (runId === event.runId) return refuse("it is the run that is being judged");
  const run = await getRun(listing, runId);
  if (run === void 0) return refuse("this repository has no such run");
  const expected = {
    repositoryId: event.repository.id,
    repository: `${event.repository.owner}/${event.repository.name}`,
    ...{ workflowPath: event.workflowPath, baseBranch: run.headBranch ?? "", ancestors: /* @__PURE__ */ new Set() },
    ...{ nowMs: 0, maxAgeMs: Number.POSITIVE_INFINITY },
    maxDownloadBytes: defaultSearchLimits.maxDownloadBytes
  };
  const reason = refuseNamedRun(run, expected);
  if (reason !== void 0) return refuse(reason);
  const look = await examineRun(run, {
    ...{ listing, artifactPrefix, expected, accept: accept2, distances, nameRun: nameRun2, limits: defaultSearchLimits },
    ...{ refuseArtifact: refuseNamedArtifact, refuseOrigin: refuseNamedOrigin }
  });
  if (look.runs.length + look.refused.length > 0) return look;
  const others = [...look.otherTargets].join(", ");
  return {
    ...look,
    refused: [
      {
        source: nameRun2(run),
        reason: `it holds no run of this target (${artifactPrefix}\u2026)${others === "" ? "" : `, only ${others}`}`
      }
    ]
  };
}
function nameRun2({ id, event, headBranch, path }) {
  return `workflow run ${id ?? "(unknown)"} (${event ?? "unknown event"} on ${headBranch ?? "an unknown branch"}, ${path ?? "unknown workflow"})`;
}
async function getRun({ client, event }, runId) {
  try {
    const { data } = await client.rest.actions.getWorkflowRun({
      owner: event.repository.owner,
      repo: event.repository.name,
      run_id: runId,
      exclude_pull_requests: true
    });
    return readRun(data);
  } catch (error) {
    if (classifyApiError(error)?.kind === "missing") return void 0;
    throw explainApiError(error, {
      action: "read workflow runs (permissions: actions: read)",
      permission: "actions: read"
    });
  }
}

// src/action/baseline-run-ids.ts
async function baselineFromRunIds(hunt, runIds) {
  const { listing, config, candidate, base } = hunt;
  const { runs: wanted, anchor } = config.baseline;
  const history = await readHistory({ ...listing, commit: base, maxPages: defaultSearchLimits.commitPages });
  const look = await findNamedRuns({
    ...{ listing, runIds, distances: history.distances },
    artifactPrefix: prefixOfInstance(hunt.instance),
    accept: (text, found2) => acceptRun(text, found2.source, candidate)
  });
  const found = storedRuns(hunt, look);
  const sorted = sortNewestFirst(found.runs);
  const behind = sorted.slice(runsToLoad(wanted)).filter(({ provenance }) => isOfCommit(provenance, anchor));
  return {
    ...found,
    runs: [...sorted.slice(0, runsToLoad(wanted)), ...behind.slice(0, 1)],
    missing: explainMissing3(look)
  };
}
function explainMissing3({ runs, unusable, expired, untrusted }) {
  if (runs.length > 0 || unusable > 0) return void 0;
  if (expired > 0 && untrusted === 0)
    return {
      cause: "expired",
      told: "the artifacts of the runs in baseline.run-ids have expired",
      next: "Name younger runs in baseline.run-ids, or keep runs in a release (baseline.release)"
    };
  return {
    cause: "source-empty",
    told: "no run in baseline.run-ids can be used",
    next: "Look at why below, and name runs of this repository that hold a run of this job and target"
  };
}

// src/action/find-baseline.ts
async function findBaseline(job, config, candidate) {
  if (config.baseline.design !== "history") return none(job);
  if (job.mode === "gate") return search(job, config, candidate);
  return job.event.name === "schedule" ? lookBack(job, config, candidate) : none(job);
}
function withoutHistory(config) {
  return { ...config, baseline: { ...config.baseline, design: "none" } };
}
async function lookBack(job, config, candidate) {
  try {
    const { runs } = await search(job, config, candidate);
    return { ...none(job), watched: runs };
  } catch (error) {
    if (!(error instanceof InsightError)) throw error;
    const warning = `The drift of the stored runs was not looked at: ${error.message} ${error.hint}`;
    annotateWarning(logLines(warning), { title: "InsightAgent: drift" });
    return none(job);
  }
}
function none({ baseBranch }) {
  return { design: "none", runs: [], refused: [], branch: baseBranch };
}
async function search(job, config, candidate) {
  const { client, event, store: store2, baseBranch, measuredSha, files: own2 } = job;
  const { files, runIds, release } = config.baseline;
  if (files.length === 0 && release === void 0 && !hasArtifactService(event))
    return withoutRuns(baseBranch, {
      cause: "no-artifact-service",
      told: "GitHub Enterprise Server keeps no artifacts for this action",
      next: "Name a release in baseline.release, where recordings are then kept, or run files in baseline.files"
    });
  const base = await findBaselineCommit({ client, event, baseBranch, measuredSha });
  if (!base.found)
    return withoutRuns(baseBranch, {
      cause: "no-common-history",
      told: `this commit and ${baseBranch} have no common history`,
      next: `${base.reason}: name the branch that this change goes into in baseline.branch`
    });
  const listing = { client, event, store: store2 };
  const instance = job.instance ?? instanceKey(config, event.job);
  const foreign = own2.tree.holds !== "own";
  const hunt = { listing, instance, config, candidate, baseBranch, base: base.sha, now: Date.now(), foreign };
  if (files.length > 0) return baselineFromRepositoryFiles(hunt, files);
  if (runIds !== void 0) return baselineFromRunIds(hunt, runIds);
  return release === void 0 ? baselineFromArtifacts(hunt) : baselineFromRelease(hunt, release);
}
function withoutRuns(branch, missing) {
  return { design: "history", runs: [], refused: [], branch, missing };
}

// src/action/foreign.ts
async function openForeign({ env, inputs, event, files, announce }, config) {
  const { tree } = files;
  if (tree.holds === "own") return void 0;
  for (const line of warnOfForeignTree(tree, config, { drives: true })) announce(line);
  const { env: serverEnv, withheld } = strangersEnvironment(env, [...listSecrets(config), inputs.token]);
  const starts = config.target.start ?? config.baseline.paired?.target.start;
  if (starts && tree.holds === "code" && event.name === "workflow_run") throw refuseStart(tree.why);
  if (starts && withheld.length > 0)
    announce(`Started servers do not get ${withheld.join(", ")}: what they run may be a stranger's.`);
  return { readText: await openReader(config, files), refused: tree.why, serverEnv };
}
function refuseStart(why) {
  return new ConfigError([
    {
      message: `\`target.start\` is refused: it would run code beside the secrets of this repository that nobody here has seen (${why})`,
      hint: "Check out no code of a pull request on workflow_run. A maintainer can start the workflow that measures a reviewed commit: docs/forks.md.",
      place: {}
    }
  ]);
}

// src/action/keep-run.ts
import { readFileSync as readFileSync2 } from "node:fs";
function releaseFor({ mode, event, baseBranch, measuredSha }, { baseline: { release } }) {
  const isKept = mode === "record" && event.ref === `refs/heads/${baseBranch}` && release !== void 0;
  return isKept ? { tag: release, branch: baseBranch, commit: measuredSha } : void 0;
}
async function keepRun({ config, event, client, mode, result, release, runPath, announce }, upload2) {
  if (release) {
    if (result.verdict === "invalid" || runPath === void 0) return void 0;
    const { tag, branch, commit } = release;
    const instance = instanceKey(config, event.job);
    const kept = await keepInRelease({
      listing: { client, event },
      tag,
      branch,
      commit,
      instance,
      announce,
      bytes: readFileSync2(runPath)
    });
    return kept.ok ? void 0 : { lost: kept.reason };
  }
  if (upload2.ok || upload2.cause === "not-supported" && mode === "gate") return void 0;
  if (upload2.cause === "not-supported" && config.baseline.files.length > 0) return void 0;
  return {
    lost: explainLoss(upload2),
    ...upload2.cause === "not-supported" ? { afterLoss: howToKeep(config) } : {}
  };
}
function howToKeep({ baseline: { release } }) {
  return release === void 0 ? "Set baseline.release to the tag of a release, where recordings are then kept (permissions: contents: write); or keep the file that the output run-path names, and name it in baseline.files." : `Record on the base branch: only such runs are kept in the release ${release}.`;
}
async function storeArtifact(event, what) {
  return hasArtifactService(event) ? uploadRun(what) : { ok: false, cause: "not-supported", reason: "" };
}
function explainLoss(upload2) {
  switch (upload2.cause) {
    case "name-taken":
      return "another step of this job has stored a run under the same name; give each target its own target.label";
    case "not-supported":
      return "GitHub Enterprise Server has no artifact service that this action can use";
    case "no-service":
      return "the runner gave no artifact service to this step";
    case "quota":
    case "failed":
      return upload2.reason;
  }
}

// src/config/changes.ts
function listConfigChanges({
  before,
  now,
  inputs
}) {
  const later = tryComplete({ file: now, inputs });
  const earlier = tryComplete({ file: before, inputs });
  return earlier && later ? { ok: true, changes: compareMappings(earlier, later, "") } : { ok: false };
}
function tryComplete(sources) {
  try {
    const { raw, writtenGates } = completeConfig(sources);
    const { target, gates, ...rest2 } = raw;
    return { target, gates: { ...gates, ...overDefaults(writtenGates) }, ...rest2 };
  } catch (error) {
    if (error instanceof ConfigError) return void 0;
    throw error;
  }
}
function overDefaults(written) {
  const defaults = defaultGates;
  return Object.fromEntries(
    Object.entries(written).map(([key, rule]) => {
      if (!isMapping(rule)) return [key, "off"];
      const { [key]: usual = {} } = defaults;
      return [key, { ...isMapping(usual) ? usual : {}, ...rule }];
    })
  );
}
var unspoken = /(?:^|\.)(?:url|headers|api-key-env|api-key-file|tls|custom|command|ready|contains|header)(?:\.|$)/;
function compareValues(before, now, path) {
  if (isSame2(before, now)) return [];
  if (unspoken.test(path))
    return [`${path} ${before === void 0 ? "set" : now === void 0 ? "removed" : "changed"}`];
  if (/^gates\.[^.]*$/.test(path) || path.startsWith("gates.accuracy[")) {
    if (now === "off") return [`${path} switched off`];
    if (before === "off") return [`${path} switched on`];
    if (isMapping(before) && now === void 0) return [`${path} removed`];
  }
  if (isMapping(before ?? now) && isMapping(now ?? before)) return compareMappings(before ?? {}, now ?? {}, `${path}.`);
  if (Array.isArray(before) && Array.isArray(now)) return compareLists(before, now, path);
  return [`${path} ${show(before)} \u2192 ${show(now)}`];
}
function compareMappings(before, now, start) {
  const keys = /* @__PURE__ */ new Set([...Object.keys(now), ...Object.keys(before)]);
  return [...keys].flatMap((key) => compareValues(own(before, key), own(now, key), `${start}${key}`));
}
function compareLists(before, now, path) {
  const [earlier, later] = [byName(before), byName(now)];
  const names = /* @__PURE__ */ new Set([...later.keys(), ...earlier.keys()]);
  const changes = [...names].flatMap((name) => {
    const [old, current] = [earlier.get(name), later.get(name)];
    const place = `${path}[${name}]`;
    if (old === void 0) return [`${place} added`];
    return current === void 0 ? [`${place} removed`] : compareValues(old, current, place);
  });
  return changes.length > 0 ? changes : [`${path} in another order`];
}
function byName(list) {
  const named = /* @__PURE__ */ new Map();
  for (const [index, entry] of list.entries()) {
    const name = isMapping(entry) ? own(entry, "name") ?? own(entry, "path") ?? own(entry, "type") : entry;
    const told = typeof name === "string" && !named.has(name) ? name : String(index);
    named.set(told, entry);
  }
  return named;
}
function isSame2(before, now) {
  if (isMapping(before) && isMapping(now)) return compareMappings(before, now, "").length === 0;
  if (Array.isArray(before) && Array.isArray(now))
    return before.length === now.length && before.every((entry, index) => isSame2(entry, now[index]));
  if (before === now) return true;
  return isText(before) && isText(now) && (squeeze(before) === squeeze(now) || isSameAmount(before, now));
}
function isSameAmount(before, now) {
  return unitKinds.some((kind) => {
    const [old, current] = [parseUnit(kind, before), parseUnit(kind, now)];
    return old.ok && current.ok && old.value === current.value;
  });
}
function squeeze(value) {
  return String(value).replace(/(?<=[,(])\s+|\s+(?=[,)])/g, "");
}
function isText(value) {
  return typeof value === "string" || typeof value === "number";
}
function show(value) {
  if (value === void 0) return "(not set)";
  return typeof value === "string" ? showValue(value).slice(1, -1) || '""' : showValue(value);
}
function own(value, key) {
  return Object.hasOwn(value, key) ? value[key] : void 0;
}

// src/action/of-config.ts
async function tellOfConfig(job) {
  const { tree } = job.files;
  if (tree.holds !== "own")
    return { told: warnOfForeignTree(tree, job.config, { drives: job.task === "measure" }), gates: false };
  const { event, mode } = job;
  return event.name === "pull_request" && event.pullRequest && mode === "gate" ? compareWithBase(job, event.pullRequest) : void 0;
}
async function compareWithBase({ asking: client, event, files, inputs, measuredSha }, { baseRef, headSha }) {
  const path = files.locate(inputs.configPath ?? DEFAULT_CONFIG_PATH);
  if (path === void 0) return void 0;
  const { config } = files;
  if (!config && await readCommittedFile({ client, event, sha: headSha, path }) !== void 0) return void 0;
  const base = await findBaselineCommit({ client, event, baseBranch: baseRef, measuredSha });
  if (!base.found) return void 0;
  const place = { sha: base.sha, branch: baseRef };
  const before = await readCommittedFile({ client, event, sha: base.sha, path }).catch((error) => {
    if (error instanceof InputError) return null;
    throw error;
  });
  if (before === config?.text) return void 0;
  const found = before === null ? { ok: false } : listConfigChanges({ before: fileOf(path, before), now: fileOf(path, config?.text), inputs: inputs.config });
  if (!found.ok) return { told: [warnOfUnusableConfig(place)], gates: false };
  const kind = before === void 0 ? "adds" : config ? "changes" : "removes";
  const told = warnOfConfigChanges(found.changes, { kind, ...place });
  return { told, gates: found.changes.some((change) => change.startsWith("gates.")) };
}
function fileOf(name, text) {
  return text === void 0 ? void 0 : { name, text };
}

// src/report/annotations.ts
var MOST_OF_LEVEL = 10;
var KEPT_WARNINGS = 2;
var TITLE_CHARS = 255;
function listAnnotations2({ view, result }, step) {
  const judges = step.mode === "gate";
  const driftFails = !judges && view.verdict === "fail" && result.reason.includes("drift: ");
  const isRed = view.verdict === "invalid" || driftFails || (judges ? view.verdict === "fail" : step.lost);
  const level = isRed ? "error" : view.verdict === "warn" ? "warning" : "notice";
  const verdict = {
    level,
    title: firstLine(view),
    message: logLine(plainText(view.action)) || view.headline
  };
  const blocking = judges ? result.gates.filter((gate2) => !failsNothing(gate2)) : [];
  const failing = blocking.filter(({ answer }) => answer === "regression" || answer === "missing");
  const open = blocking.filter(({ answer }) => answer === "undecided");
  const accepted = judges ? result.gates.filter((gate2) => gate2.accepted !== void 0) : [];
  const warnings = result.warnings.filter((warning) => !step.told.includes(warning));
  const drift = judges ? [] : (result.drift ?? []).filter(({ worse }) => worse);
  return [
    verdict,
    ...atMost(
      MOST_OF_LEVEL - (level === "error" ? 1 : 0),
      isRed ? failing.map((gate2) => ofGate("error", gate2, result)) : []
    ),
    ...atMost(MOST_OF_LEVEL - KEPT_WARNINGS - step.told.length - (level === "warning" ? 1 : 0), [
      ...[...accepted, ...open].map((gate2) => ofGate("warning", gate2, result)),
      ...drift.map(
        ({ sentence }) => ({
          level: "warning",
          title: "InsightAgent: drift of the base branch",
          message: logLine(`${sentence}.`)
        })
      ),
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
  const { repository, runId, artifact, artifactPrefix, baselineRunIds, earlier, isPaired, configPath } = of;
  const download3 = `gh run download --repo ${quoteForShell(repository)}`;
  const config = configPath === void 0 ? "" : ` --config ${quoteForShell(configPath)}`;
  const ids = [...new Set(baselineRunIds)];
  const own2 = `${download3} ${runId} --name ${quoteForShell(artifact)} --dir this-run`;
  const needs = "# Needs gh, and insight-agent by `npm link` in its checkout; run it where the config of this job is.";
  if (ids.length === 0 && !isPaired) return [needs, own2, `insight-agent report this-run/run.jsonl${config}`];
  const baselines = `for run in ${ids.join(" ")}; do ${download3} $run --pattern ${quoteForShell(`${artifactPrefix}*`)} --dir baseline-$run; done`;
  const attempts = earlier.map(
    (attempt2, index) => `${download3} ${attempt2.runId} --name ${quoteForShell(attempt2.artifact)} --dir earlier-${index + 1}`
  );
  const words = [
    `insight-agent compare${config}`,
    ...isPaired ? [] : ["--baseline baseline-*/*/run.jsonl"],
    "--candidate this-run/run.jsonl",
    ...earlier.length === 0 ? [] : ["--earlier earlier-*/run.jsonl"]
  ];
  return [needs, own2, ...isPaired ? [] : [baselines], ...attempts, words.join(" ")];
}

// src/github/comment.ts
var MAX_COMMENT_BYTES = 6e4;
var commentsPerPage = 100;
var maxPages2 = 100;
async function upsertComment(options) {
  const { client, asking, event, instance, bodies, order, headSha, onlyUpdate = false } = options;
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
    return await writeComment(target, { body, order, onlyUpdate });
  } catch (error) {
    return explainFailure(error, event);
  }
}
function writeMarker({
  instance,
  headSha,
  order
}) {
  return `<!-- insight-agent:${encodeURIComponent(instance)} sha=${headSha} run=${order.runId} attempt=${order.runAttempt} -->`;
}
async function writeComment(target, { body, order, onlyUpdate }) {
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
  return onlyUpdate ? void 0 : createComment(target, body, order);
}
async function createComment(target, body, order) {
  const { client, issue } = target;
  for (let attempt2 = 1; ; attempt2 += 1) {
    try {
      const { data } = await client.rest.issues.createComment({ ...issue, body, request: { retries: 0 } });
      return { status: "created", url: readText2(data, "html_url") };
    } catch (error) {
      if (classifyApiError(error)?.kind !== "unavailable" || attempt2 === 2) throw error;
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
  for (let page = 1; page <= maxPages2; page += 1) {
    const { data } = await client.rest.issues.listComments({ ...issue, per_page: commentsPerPage, page });
    for (const comment of Array.isArray(data) ? data : []) {
      const own2 = readOwnComment(comment, { instance, viewer });
      if (own2 !== void 0 && (newest === void 0 || compareOrder(own2.order, newest.order) >= 0)) newest = own2;
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
function explainFailure(error, event) {
  const failure = classifyApiError(error);
  if (failure?.kind === "permission" || failure?.kind === "credentials")
    return { status: skippedBy(event), reason: explainReadOnly(event, failure.message) };
  return { status: "failed", reason: failure?.message ?? (error instanceof Error ? error.message : String(error)) };
}

// src/report/plain-pass.ts
var quiet = ["within", "no-change-seen", "small-change"];
function isPlainPass(result) {
  const { verdict, gates, warnings, standingWarnings = [] } = result;
  return verdict === "pass" && warnings.every((warning) => standingWarnings.includes(warning)) && gates.every(({ answer }) => quiet.includes(answer));
}

// src/action/write-comment.ts
async function writeComment2(found, view) {
  const { mode, config, event, client, asking, permissions, noPullRequest, result } = found;
  if (mode === "record" || config.report.comment === "never") return void 0;
  if (!event.pullRequest && !noPullRequest) return void 0;
  const comment = await tryComment({
    ...{ client, asking, event, permissions, noPullRequest },
    instance: instanceOf(found),
    bodies: markdownLadder(view),
    order: found.measuredBy?.event ?? event,
    onlyUpdate: config.report.comment === "on-change" && isPlainPass(result)
  });
  if (comment) warnOfComment(comment, `The report is in the job summary; the verdict (${result.verdict}) stands.`);
  return comment;
}
function instanceOf({ measuredBy, config, event }) {
  return measuredBy?.instance ?? instanceKey(config, event.job);
}
async function tryComment(of) {
  const { event, permissions, noPullRequest } = of;
  if (!event.pullRequest) return noPullRequest ?? { status: "skipped-no-pull-request" };
  if (permissions?.canComment === false) return { status: skippedBy(event), reason: permissions.reason };
  return upsertComment({ ...of, headSha: event.pullRequest.headSha });
}
function warnOfComment({ status, reason = "" }, rest2) {
  if (status === "created" || status === "updated") return;
  const title = "InsightAgent: no comment";
  annotateWarning(`The comment was not written (${status}): ${logLine(clause(reason))}. ${rest2}`, { title });
}

// src/action/publish.ts
async function publish(found) {
  const { result, config, mode, event, folder, runPath, measuredBy } = found;
  const name = found.artifact ?? (measuredBy ? reportArtifactName(measuredBy.instance, event.runAttempt) : artifactName(config, event.job, event.runAttempt));
  const context = describeContext(found, name);
  const written = await writeReports(folder, { result, context, html: config.report.html });
  const runUrl = `${event.serverUrl}/${event.repository.owner}/${event.repository.name}/actions/runs/${event.runId}`;
  const upload2 = await storeArtifact(event, {
    name,
    files: [...runPath === void 0 ? [] : [runPath], ...written, ...found.extraFiles],
    rootDir: folder,
    runUrl
  });
  const lost = await keepRun(found, upload2);
  const view = buildView(result, { ...context, artifactName: upload2.ok ? name : void 0, ...lost });
  if (lost && mode === "gate") {
    const title = "InsightAgent: artifact not stored";
    annotateWarning(`The run file and the reports could not be stored: ${logLine(lost.lost)}`, { title });
  }
  const comment = await writeComment2(found, view);
  await writeSummary(fitMarkdown(view, MAX_SUMMARY_BYTES));
  setOutputs(result, {
    commentStatus: comment?.status ?? "",
    commentUrl: comment?.url ?? "",
    reportPath: written.find((path) => path.endsWith(".md")) ?? "",
    runPath: runPath ?? "",
    result: renderJson(withoutDrawings(result))
  });
  logGroup("Report", logLines(renderTerminal(view, { color: false, width: 120 })));
  for (const annotation of listAnnotations2({ view, result }, { mode, lost: lost !== void 0, told: found.told }))
    annotate(annotation);
  return { stored: lost === void 0, headline: view.headline };
}
function describeContext(found, artifact) {
  const { mode, event, result, configPath } = found;
  const prefix = prefixOfInstance(instanceOf(found));
  const repository = `${event.repository.owner}/${event.repository.name}`;
  const repositoryUrl = `${event.serverUrl}/${repository}`;
  return {
    mode,
    repositoryUrl,
    runUrl: `${repositoryUrl}/actions/runs/${event.runId}`,
    artifactName: artifact,
    headSha: event.pullRequest?.headSha,
    pullRequest: event.pullRequest?.number,
    // Of several targets each has its own.
    reproduce: result.instances ? [] : reproduceJudgement({
      ...{ repository, runId: event.runId, artifact, configPath },
      artifactPrefix: prefix,
      baselineRunIds: result.baseline.runs.flatMap(({ runId }) => runId ?? []),
      earlier: (result.candidate.attempts ?? []).flatMap(
        ({ runId, runAttempt = 1 }) => runId === void 0 ? [] : [{ runId, artifact: `${prefix}${runAttempt}` }]
      ),
      isPaired: result.baseline.design === "paired"
    })
  };
}

// src/action/status.ts
function stateOf(verdict) {
  switch (verdict) {
    case "pass":
    case "warn":
    case "no-baseline":
      return "success";
    case "fail":
      return "failure";
    case "invalid":
      return "error";
  }
}
async function writeStatus(job, of) {
  const status = findStatus(job);
  if (status) warn(await setStatus(job.client, status, { ...of, description: logLine(of.description) }));
}
async function underPendingStatus(job, work) {
  const status = findStatus(job);
  if (!status) return work();
  noteStatus({ apiUrl: job.event.apiUrl, of: status });
  warn(await setStatus(job.client, status, { state: "pending", description: "measuring" }));
  try {
    return await work();
  } finally {
    await endPendingStatus(job.asking, status);
  }
}
function findStatus({ event, config, task }) {
  const sha = statusCommit(event);
  return sha === void 0 ? void 0 : statusOf(event, sha, task === "report" ? void 0 : instanceKey(config, event.job));
}
function warn(written) {
  if (written.ok) return;
  annotateWarning(`The commit status was not written: ${logLine(written.reason)}. The verdict stands.`, {
    title: "InsightAgent: no commit status"
  });
}

// src/action/measure.ts
function measureInAction(job) {
  return job.mode === "record" ? measureAndPublish(job) : underPendingStatus(job, () => measureAndPublish(job));
}
async function measureAndPublish(job) {
  const { env, event, mode, client, asking, store: store2, folder, announce, measuredSha } = job;
  const accepted = await findAcceptances(job);
  for (const warning of accepted.warnings) annotateWarning(logLines(warning));
  const config = accepting(mode === "record" ? asRecording(job.config) : job.config, accepted.entries);
  const warnings = [...job.warnings, ...accepted.warnings, ...warnOfIdleDrift(job), ...warnOfOtherCommit(job)];
  const permissions = mode === "gate" ? await checkPermissions({ client: asking, event }) : void 0;
  const release = releaseFor(job, config);
  if (release !== void 0) await checkReleaseWrite({ client: asking, event });
  const ofConfig = await tellOfConfig(job);
  const foreign = await openForeign(job, config);
  const runPath = `${folder}/run.jsonl`;
  const logPaths = serverLogs(folder);
  const signal = watchForCancel();
  startGroup("Measuring");
  const { result: judged, unusable } = await gate(
    config,
    nodeWorld({
      ...{ env, runPath, logPaths, warnings, ofConfig, signal, announce, foreign },
      conceal: concealTargets(config),
      commit: job.commit,
      instances: job.instances,
      github: describeOrigin(event),
      calibration: await readCalibration(config, job.files),
      progress: job.progress,
      serverStarted: noteServer,
      findBaseline: (candidate) => findBaseline(job, config, candidate),
      findAttempts: mode === "record" || !hasArtifactService(event) ? void 0 : () => attemptsFromArtifacts({ client, event, store: store2, config, measuredSha })
    })
  ).finally(endGroup);
  const stoodBack = unusable?.wantsKey ? whyWithheld(event) : void 0;
  if (stoodBack) return standBack({ stoodBack, event });
  const result = mode === "record" ? judged : await narrate(judged, config, { now: monotonicMs, signal, announce });
  const { stored, headline } = await publish({
    ...{ result, config, mode, event, client, asking, permissions, folder, runPath, announce },
    release,
    noPullRequest: job.noPullRequest,
    configPath: job.inputs.configPath,
    told: warnings,
    extraFiles: Object.values(logPaths).filter((path) => existsSync5(path))
  });
  if (mode === "record") return result.verdict === "invalid" ? exitCodeOf("invalid") : stored ? 0 : 1;
  await writeStatus(job, { state: stateOf(result.verdict), description: headline });
  return exitCodeOf(result.verdict);
}
function asRecording(config) {
  return config.baseline.paired ? { ...config, baseline: { ...config.baseline, design: "none", paired: void 0, alone: true } } : config;
}
function warnOfIdleDrift({ mode, event, config }) {
  const { drift = "report" } = config.gates;
  if (mode !== "record" || drift === "report" || event.name === "schedule") return [];
  const idle = `gates.drift: ${drift} has no effect on a recording, which compares nothing: scheduled and gated runs report the drift, and gated ones are judged by it.`;
  annotateWarning(idle);
  return [idle];
}
function warnOfOtherCommit({ mode, event, measuredSha }) {
  if (mode !== "record" || event.sha === measuredSha) return [];
  const other = `This recording is no baseline: ${measuredSha} is checked out, and the workflow run is of ${event.sha}.`;
  annotateWarning(other);
  return [other];
}

// src/github/rendezvous.ts
import { setTimeout as sleep } from "node:timers/promises";
var usualPatience = { pollMs: 4e3, laterPollMs: 1e4, giveUpMs: 6e5, marginMs: 15e3 };
async function meet(meeting) {
  const { signs, ends, own: own2, file, folder, signal, announce, now } = meeting;
  const patience = { ...usualPatience, ...meeting.patience };
  const upload2 = await uploadRun({ name: signs[own2], files: [file], rootDir: folder, retentionDays: 1 });
  if (!upload2.ok) return { kind: "no-sign", upload: upload2 };
  announce(`Ready; waiting for the other ${signs.length - 1} of ${signs.length} parts.`);
  const clock = new OtherClock();
  const startedMs = now();
  while (!signal.aborted) {
    const listed = await listNames(meeting, clock);
    const missing = placesWithout(signs, listed);
    if (missing.length === 0) return begin(meeting, { listed, clock, marginMs: patience.marginMs });
    const ended = missing.filter((place) => listed.has(ends[place]));
    const waitedMs = now() - startedMs;
    if (ended.length > 0 || waitedMs > patience.giveUpMs) return { kind: "missing", places: missing, ended };
    await rest(waitedMs < 6e4 ? patience.pollMs : patience.laterPollMs, signal);
  }
  return { kind: "stopped" };
}
async function begin({ signs, signal, wallClock }, { listed, clock, marginMs }) {
  const startMs = Math.max(...signs.map((name) => listed.get(name) ?? 0)) + marginMs - clock.aheadMs;
  const waitMs = startMs - wallClock();
  await rest(Math.max(0, waitMs), signal);
  if (signal.aborted) return { kind: "stopped" };
  return { kind: "met", clockAheadMs: clock.aheadMs, lateMs: Math.max(0, -waitMs) };
}
function placesWithout(names, listed) {
  return names.flatMap((name, place) => listed.has(name) ? [] : [place]);
}
var PER_PAGE3 = 100;
var MOST_PAGES = 10;
async function listNames({ client, event, wallClock }, clock) {
  const names = /* @__PURE__ */ new Map();
  const { owner, name: repo } = event.repository;
  for (let page = 1; page <= MOST_PAGES; page++) {
    const sentMs = wallClock();
    const { data, headers } = await client.rest.actions.listWorkflowRunArtifacts({ owner, repo, run_id: event.runId, per_page: PER_PAGE3, page }).catch((error) => {
      throw explainApiError(error, {
        action: "list artifacts (permissions: actions: read)",
        permission: "actions: read"
      });
    });
    clock.hear(Date.parse(headers.date ?? ""), { sentMs, heardMs: wallClock() });
    const artifacts = readField(data, "artifacts");
    if (!Array.isArray(artifacts)) break;
    for (const artifact of artifacts) {
      const name = readText2(artifact, "name");
      const createdMs = readInstantMs(artifact, "created_at");
      if (name !== void 0 && createdMs !== void 0)
        names.set(name, Math.max(createdMs, names.get(name) ?? createdMs));
    }
    if (artifacts.length < PER_PAGE3) break;
  }
  return names;
}
var OtherClock = class {
  #least = Number.NEGATIVE_INFINITY;
  #most = Number.POSITIVE_INFINITY;
  /** Instants in ms since 1970: the answer's date, and by our clock when it was asked for and heard. */
  hear(dateMs, { sentMs, heardMs }) {
    if (Number.isNaN(dateMs)) return;
    this.#least = Math.max(this.#least, dateMs - heardMs);
    this.#most = Math.min(this.#most, dateMs + 1e3 - sentMs);
  }
  get aheadMs() {
    return Math.min(Math.max(0, this.#least), Math.max(this.#least, this.#most));
  }
};
async function rest(ms, signal) {
  await sleep(ms, void 0, { signal }).catch(() => void 0);
}

// src/action/await-parts.ts
var NOTICEABLE_MS = 1e3;
function awaitPartsOf(job, shard) {
  const { asking, event, config, folder, announce } = job;
  let phase = 0;
  let isAlone = shard.count === 1;
  return async (signal) => {
    phase++;
    if (isAlone) return { clockAheadMs: 0 };
    const parts = Array.from({ length: shard.count }, (_, place) => ({
      ...{ shard: { index: place + 1, count: shard.count }, attempt: event.runAttempt, phase }
    }));
    const file = `${folder}/ready.txt`;
    writeText(file, `${nameShard(shard)} is ready
`);
    const met = await meet({
      ...{ client: asking, event, own: shard.index - 1, file, folder, signal, announce },
      ...{ now: monotonicMs, wallClock: Date.now },
      signs: parts.map((part) => readyArtifactName(config, event.job, part)),
      ends: parts.map((part) => partArtifactName(config, event.job, part))
    });
    if (met.kind === "no-sign" && hasNoService(met.upload)) {
      isAlone = true;
      announce(
        "There is no artifact service here: this part begins at once, and cannot know when the others do. The job that joins them checks that their load was on at the same time."
      );
      return { clockAheadMs: 0 };
    }
    return { clockAheadMs: takeMet(met, { shard, phase, announce }) };
  };
}
function hasNoService({ cause }) {
  return cause === "not-supported" || cause === "no-service";
}
function takeMet(met, { shard, phase, announce }) {
  switch (met.kind) {
    case "met":
      if (met.lateMs > NOTICEABLE_MS)
        announce(
          `This part begins ${formatDuration(met.lateMs)} after the others: it saw too late that all were ready.`
        );
      return met.clockAheadMs;
    case "stopped":
      return 0;
    case "no-sign":
      if (met.upload.cause === "name-taken") throw new ConfigError([takenTwice(shard)]);
      throw new TargetError(
        `${nameShard(shard)} could not tell the other parts that it is ready: ${logLine(met.upload.reason)}`,
        "Run all jobs of the workflow again; https://www.githubstatus.com tells whether the platform has a problem."
      );
    case "missing": {
      const { places, ended } = met;
      const names = (ended.length > 0 ? ended : places).map((place) => place + 1).join(", ");
      const who = `Part ${names} of ${shard.count}`;
      const when = phase === 1 ? "" : ` for phase ${phase} of the run`;
      throw new TargetError(
        ended.length > 0 ? `${who} ended before all parts were ready${when}` : `${who} did not come up within 10 minutes${when}`,
        `All ${shard.count} jobs have to run at the same time: leave out \`strategy.max-parallel\` or set it to ${shard.count} or more, have as many runners free, and set \`concurrency\` on the workflow and not on the job. Then re-run all jobs, not only those that failed.`
      );
    }
  }
}
function takenTwice(shard) {
  return {
    message: `Another job of this workflow run measures ${nameShard(shard)} too`,
    hint: "Give each job of the matrix a part of its own, and each target its own target.label.",
    place: { origin: "input `shard`" }
  };
}

// src/action/measure-part.ts
async function measurePartInAction(job, shard) {
  const { env, event, folder, announce, warnings } = job;
  const config = job.mode === "record" ? asRecording(job.config) : job.config;
  const runPath = `${folder}/run.jsonl`;
  const sharedWord = [event.repository.id, event.runId, event.runAttempt, instanceKey(config, event.job)].join("/");
  const foreign = await openForeign(job, config);
  const signal = watchForCancel();
  startGroup("Measuring");
  const part = await measurePart(
    config,
    { shard, origin: "input `shard`", sharedWord },
    nodeWorld({
      ...{ env, runPath, logPaths: serverLogs(folder), warnings, signal, announce, foreign },
      conceal: concealTargets(config),
      commit: job.commit,
      instances: job.instances,
      github: describeOrigin(event),
      progress: job.progress,
      findBaseline: async () => ({ design: "none", runs: [], refused: [] }),
      awaitParts: awaitPartsOf(job, shard)
    })
  ).finally(endGroup);
  const stoodBack = part.unusable instanceof TargetError && part.unusable.wantsKey ? whyWithheld(event) : void 0;
  if (stoodBack) return standBack({ stoodBack, event });
  const name = partArtifactName(config, event.job, { shard, attempt: event.runAttempt });
  const upload2 = await uploadRun({ name, files: [runPath], rootDir: folder });
  const { headline, text, isMeasured, warnings: found } = tellPart(part, shard);
  for (const warning of found) annotateWarning(logLine(warning));
  const title = `InsightAgent: ${headline}`;
  if (isMeasured) annotateNotice(logLine(text), { title });
  else annotateError(logLine(text), { title });
  const isElsewhere = !upload2.ok && (upload2.cause === "not-supported" || upload2.cause === "no-service");
  if (!upload2.ok)
    (isElsewhere ? annotateWarning : annotateError)(
      `The part could not be stored as the artifact ${name}: ${logLine(upload2.reason)}. Keep the file of the output run-path, and name it in \`run-files\` of the job that joins the parts.`,
      { title: "InsightAgent: part not stored" }
    );
  await writeSummary(`### ${isMeasured ? "\u{1F9E9}" : "\u26D4"} ${headline}

${markdownText(text)}
`);
  setPartOutputs({ verdict: isMeasured ? "no-baseline" : "invalid", runPath });
  if (!isMeasured) return 3;
  return upload2.ok || isElsewhere ? 0 : 1;
}

// src/join-results.ts
var byWeight = ["invalid", "fail", "warn", "no-baseline", "pass"];
function joinResults(targets) {
  const rank = ({ result: result2 }) => byWeight.indexOf(result2.verdict);
  const [worst] = targets.toSorted((a, b) => rank(a) - rank(b));
  if (!worst) throw new Error("Internal error: there is no result to join");
  const { result } = worst;
  const [step, ...others] = result.nextSteps;
  return {
    schemaVersion: 1,
    verdict: result.verdict,
    reason: `${worst.name}: ${result.reason}`,
    gates: targets.flatMap((target) => target.result.gates.map((gate2) => ({ ...gate2, instance: target.name }))),
    recommendations: targets.flatMap(
      (target) => target.result.recommendations.map((advice) => ({ ...advice, instance: target.name }))
    ),
    risks: targets.flatMap((target) => target.result.risks.map((risk) => ({ ...risk, instance: target.name }))),
    drift: [],
    metrics: {},
    slices: {},
    nextSteps: step === void 0 ? [] : [`${worst.name}: ${step}`, ...others],
    warnings: inAll(targets.map((target) => target.result.warnings)),
    baseline: result.baseline,
    candidate: result.candidate,
    // What only report.html draws would be most of the document.
    instances: targets.map(({ name, result: { pictures: _pictures, ...told } }) => ({ name, result: told }))
  };
}
function inAll(lists) {
  const [first = [], ...others] = lists;
  return first.filter((text) => others.every((list) => list.includes(text)));
}

// src/join-target.ts
function joinTargets(found, wanted) {
  const gathered = found.toSorted((a, b) => a.key < b.key ? -1 : 1);
  const count2 = wanted ?? countTold(gathered);
  const members = pickMembers(gathered, count2);
  const known = members.flatMap(({ values }) => values[0] ?? [])[0]?.header;
  if (!known) throw nothingToJoin(members, { count: count2, others: gathered.length - members.length });
  const joined = members.map((target) => joinTarget(target, known));
  const missing = Array.from({ length: count2 - members.length }, (_, place) => missingTarget(known, place + 1));
  return [...nameApart(joined), ...missing];
}
function countTold(gathered) {
  const told = new Set(gathered.flatMap(({ values }) => values.slice(0, 1).map(({ header }) => header.instances ?? 1)));
  const several = [...told].filter((count2) => count2 > 1);
  if (several.length > 1)
    throw new InputError(
      `The runs of this workflow run say that the pull request has ${several.join(" and ")} targets`,
      "Give every job of the matrix, and this one, the same `instances`."
    );
  return several[0] ?? 1;
}
function pickMembers(gathered, count2) {
  const told = gathered.filter(({ values: [run] }) => run === void 0 || (run.header.instances ?? 1) === count2);
  const inParts = told.filter((target) => target.inParts);
  const members = count2 > 1 || inParts.length === 0 ? told : inParts;
  if (members.length <= count2) return members;
  const names = members.map(({ key }) => key).join(", ");
  throw new InputError(
    `${members.length} measured targets were found (${names}), and ${count2 === 1 ? "one is" : `${count2} are`} to be judged`,
    `Set the input \`instances: ${members.length}\` of this job and of those that measure; each then has its share of the error budget.`
  );
}
function nothingToJoin(members, { count: count2, others }) {
  const problems = members.flatMap(({ key, problems: problems2 }) => problems2.map((problem) => `${key}: ${problem}`));
  if (problems.length > 0)
    return new InputError(`No run can be read: ${problems.join("; ")}`, "Look at the jobs that stored them.");
  if (others > 0)
    return new InputError(
      `None of the ${others} measured targets that were found says that it is one of ${count2}`,
      "Give the jobs that measure the same `instances` as this one."
    );
  return new InputError(
    `No run was found in this workflow run${count2 > 1 ? `, and ${count2} are to be judged` : ""}`,
    "Let the jobs that measure end first (`needs`), with `shard` or `instances` set, and look why they stored nothing; or name their files in `run-files`."
  );
}
function joinTarget(gathered, known) {
  const { key, inParts, values, problems, note } = gathered;
  const [first] = values;
  const header = first ? withoutPart(first.header) : asUnknown(known, key);
  const name = header.target.labelled ? header.target.label : header.target.model;
  const told = { name: first ? name : key, header, gathered, warnings: [] };
  const fail = (message, hint) => ({
    ...told,
    measured: { error: new TargetError(message, hint) }
  });
  if (problems.length > 0 || !first)
    return fail(problems.join("; "), "Look at the job that stored it, and re-run all jobs.");
  if (!inParts) return { ...told, measured: { run: first } };
  try {
    const { run, warnings } = joinParts(values);
    return { ...told, header: run.header, warnings, measured: { run } };
  } catch (error) {
    if (error instanceof InsightError) return fail(error.message, note ?? error.hint);
    throw error;
  }
}
function withoutPart({ shard, ...header }) {
  return shard ? { ...header, shards: shard.count } : header;
}
function missingTarget(known, place) {
  const name = `missing target ${place}`;
  const reason = "no run of it was found in this workflow run";
  return {
    name,
    header: asUnknown(known, name),
    warnings: [],
    measured: {
      error: new TargetError(reason, "Look at the jobs of the matrix: one of them failed before it stored its run.")
    }
  };
}
function asUnknown({ target, ...header }, name) {
  const { api, locality } = target;
  const unknown = { label: name, labelled: true, originHash: "unknown", locality, api, model: "unknown" };
  return { ...withoutPart({ ...header, target }), target: unknown };
}
function nameApart(targets) {
  const names = Map.groupBy(targets, ({ name }) => name);
  return targets.map((target) => {
    const isAlone = (names.get(target.name)?.length ?? 0) < 2;
    return isAlone ? target : { ...target, name: `${target.name} (${target.gathered?.key ?? ""})` };
  });
}

// src/action/gather-targets.ts
import { existsSync as existsSync6, readdirSync, statSync as statSync3 } from "node:fs";
import { join as join3 } from "node:path";

// src/github/measured-targets.ts
var defaultLimits2 = { pages: 10, maxFiles: 512, parallel: 4, ...runFileCaps };
async function findMeasuredTargets(options) {
  const { listing, readName } = options;
  const limits = { ...defaultLimits2, ...options.limits };
  const { runId, runAttempt } = listing.event;
  const stored = /* @__PURE__ */ new Map();
  for (const artifact of await listRunArtifacts(listing, { runId, maxPages: limits.pages })) {
    const name = readName(artifact.name ?? "");
    if (name === void 0 || name.attempt > runAttempt || stored.has(artifact.name ?? "")) continue;
    stored.set(artifact.name ?? "", { name, artifact });
  }
  const chosen = [...Map.groupBy(stored.values(), ({ name }) => name.key).values()].map(chooseAttempt);
  const files = chosen.flatMap(({ target, files: own2 }) => own2.map((file) => ({ target, file }))).slice(0, limits.maxFiles);
  const targets = new Map(
    chosen.map(({ target }) => [target.key, { ...target, values: [], problems: [] }])
  );
  for (let place = 0; place < files.length; place += limits.parallel) {
    const batch = files.slice(place, place + limits.parallel);
    const read = await Promise.all(batch.map(({ file }) => readStored(file, { ...options, limits })));
    for (const [index, found] of read.entries()) {
      const target = targets.get(batch[index]?.target.key ?? "");
      if (found.ok) target?.values.push(found.value);
      else target?.problems.push(found.reason);
    }
  }
  return [...targets.values()];
}
function chooseAttempt(stored) {
  const parts = stored.filter(({ name }) => name.part);
  const inParts = parts.length > 0;
  const attempts = Map.groupBy(inParts ? parts : stored, ({ name }) => name.attempt);
  const newestFirst = [...attempts].sort(([a], [b]) => b - a);
  const [attempt2, files] = newestFirst.find(([, own2]) => isWhole(own2)) ?? newestFirst[0];
  const others = newestFirst.filter(([other]) => other !== attempt2).map(([other]) => other);
  const key = files[0].name.key;
  const target = { key, attempt: attempt2, inParts };
  if (!inParts || isWhole(files) || others.length === 0) return { target, files };
  const note = `Attempt ${attempt2} has only some of the parts and attempt ${others.join(", ")} others: those were not measured at the same time, so they are not put together. Re-run all jobs, not only the failed ones.`;
  return { target: { ...target, note }, files };
}
function isWhole(files) {
  const counts = new Set(files.map(({ name }) => name.part?.count ?? 1));
  return counts.size === 1 && files.length === [...counts][0];
}
async function readStored({ name, artifact }, options) {
  const { listing, keyOf: keyOf2, read, limits } = options;
  const { event } = listing;
  const { part, attempt: attempt2 } = name;
  const source = part ? `part ${part.index} of ${part.count}` : `the run of attempt ${attempt2}`;
  const fail = (reason) => ({ ok: false, reason: `${source}: ${reason}` });
  const own2 = describeOwnRun(event);
  const place = placeOf(event);
  const refused = firstReason(attemptArtifactChecks, artifact, own2, place) ?? artifactChecks.expired(artifact) ?? artifactChecks.digest(artifact);
  const { id, digest, sizeBytes } = artifact;
  if (refused !== void 0 || id === void 0 || digest === void 0)
    return fail(refused ?? "GitHub lists it without an id");
  if (sizeBytes === void 0 || sizeBytes > limits.maxDownloadBytes)
    return fail(`the artifact is larger than ${limits.maxDownloadBytes} bytes`);
  const text = await readArtifactText({ ...listing, artifact: { id, digest }, fileName: runFileName, caps: limits });
  if (!text.ok) return fail(text.reason);
  const found = read(text.text, source);
  if (!found.ok) return fail(found.reason);
  const { header } = found;
  const mismatch = firstReason(attemptOriginChecks, header, own2, {
    ...place,
    attempt: attempt2,
    runAttempt: event.runAttempt + 1
  });
  if (mismatch !== void 0) return fail(mismatch);
  if (header.commit !== event.sha && header.commit !== event.pullRequest?.headSha)
    return fail("the run file is of another commit than this workflow run");
  const { shard } = header;
  if (keyOf2(header) !== name.key || shard?.index !== part?.index || shard?.count !== part?.count)
    return fail("the run file is of another target or part than its artifact names");
  return { ok: true, value: found.value };
}

// src/action/gather-targets.ts
async function gatherTargets(job) {
  const { asking, event, inputs } = job;
  const paths = inputs.runFiles.split("\n").map((line) => line.trim()).filter((line) => line !== "");
  if (paths.length > 0) return groupFiles(await readFiles(paths, job), job);
  return findMeasuredTargets({
    listing: { client: asking, event },
    readName: readArtifactName,
    keyOf: (header) => keyOf(header, job),
    read: (text, source) => {
      try {
        const run = parseRun(text, source);
        return { ok: true, value: run, header: run.header };
      } catch (error) {
        if (error instanceof InsightError) return { ok: false, reason: error.message };
        throw error;
      }
    }
  });
}
function keyOf(header, { event }) {
  return instanceKey(header, header.github?.job ?? event.job);
}
async function readFiles(paths, job) {
  const runs = [];
  for (const path of paths.flatMap(listRuns2)) {
    const given = await openRun(path);
    const run = parseRun(given.text, given.name);
    refuseOther(run.header, given.name, job);
    runs.push(run);
  }
  return runs;
}
function listRuns2(path) {
  const isFolder = statSync3(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
  if (!isFolder || existsSync6(join3(path, "run.jsonl"))) return [path];
  const inside = readdirSync(path).sort().map((name) => join3(path, name)).filter((folder) => existsSync6(join3(folder, "run.jsonl")));
  return inside.length > 0 ? inside : [path];
}
function refuseOther({ github, commit }, file, { event, measuredSha }) {
  const here = [event.sha, event.pullRequest?.headSha, measuredSha];
  const problem = github && (github.runId !== event.runId || github.runAttempt > event.runAttempt) ? `was measured in attempt ${github.runAttempt} of workflow run ${github.runId}, not in this one (${event.runId})` : commit !== void 0 && !here.includes(commit) ? `is of commit ${commit}, not of ${measuredSha}` : void 0;
  if (problem === void 0) return;
  throw new InputError(
    `${file} ${problem}`,
    "Give the files that the jobs of this workflow run wrote, in `run-files`.",
    {
      file
    }
  );
}
function groupFiles(runs, job) {
  const byKey = Map.groupBy(runs, ({ header }) => keyOf(header, job));
  return [...byKey].map(([key, own2]) => {
    const inParts = own2.some(({ header }) => header.shard);
    const attempts = Map.groupBy(
      inParts ? own2.filter(({ header }) => header.shard) : own2,
      ({ header }) => header.github?.runAttempt ?? 1
    );
    const newestFirst = [...attempts].sort(([a], [b]) => b - a);
    const isWhole2 = (values2) => values2.length >= (values2[0]?.header.shard?.count ?? 1);
    const [attempt2, values] = newestFirst.find(([, of]) => isWhole2(of)) ?? newestFirst[0];
    const problems = !inParts && values.length > 1 ? [`${values.length} runs of it are given`] : [];
    return { key, attempt: attempt2, inParts, values, problems };
  });
}

// src/action/publish-together.ts
async function publishTogether(together) {
  const { targets, job, result } = together;
  const { config, event, folder } = job;
  const pages = [];
  let stored = true;
  for (const [place, target] of targets.entries()) {
    const found = {
      ...{ ...together, ...target.place, result: target.result, extraFiles: [] },
      ...{ folder: target.folder ?? folder, runPath: void 0 }
    };
    const name = artifactName(target.place.config, target.place.event.job, event.runAttempt);
    const context = describeContext(found, name);
    const view = buildView(target.result, context);
    if (target.folder !== void 0 && !await storeRun(target.folder, name, { found, context })) stored = false;
    if (config.report.html) {
      pages.push(`${folder}/report-${place + 1}.html`);
      writeText(pages.at(-1) ?? "", await renderHtml(view));
    }
    logGroup(`Report of ${logLine(target.name)}`, logLines(renderTerminal(view, { color: false, width: 120 })));
  }
  const published = await publish({
    ...together,
    ...{ event, folder, result, runPath: void 0, extraFiles: pages },
    config: { ...config, target: { ...config.target, labelled: false } },
    artifact: joinedArtifactName(event.job, event.runAttempt)
  });
  return { ...published, stored: stored && published.stored };
}
async function storeRun(folder, name, { found, context }) {
  const { result, config } = found;
  const written = await writeReports(folder, { result, context, html: config.report.html });
  const runPath = `${folder}/run.jsonl`;
  const upload2 = await storeArtifact(found.event, { name, files: [runPath, ...written], rootDir: folder });
  const lost = await keepRun({ ...found, runPath }, upload2);
  if (lost)
    annotateWarning(`The joined run could not be stored as ${name}: ${logLine(lost.lost)}`, {
      title: "InsightAgent: artifact not stored"
    });
  return lost === void 0;
}

// src/action/merge.ts
function mergeInAction(job) {
  return job.mode === "record" ? mergeAndPublish(job) : underPendingStatus(job, () => mergeAndPublish(job));
}
async function mergeAndPublish(opened) {
  const { client, asking, event, mode, announce } = opened;
  const permissions = mode === "gate" ? await checkPermissions({ client: asking, event }) : void 0;
  const accepted = await findAcceptances(opened);
  for (const warning of accepted.warnings) annotateWarning(logLines(warning));
  const warnings = [...opened.warnings, ...accepted.warnings];
  const job = { ...opened, warnings, config: accepting(opened.config, accepted.entries) };
  const release = releaseFor(job, job.config);
  if (release !== void 0) await checkReleaseWrite({ client: asking, event });
  const gathered = await gatherTargets(job);
  const stoodBack = whyWithheld(event);
  if (gathered.length === 0 && stoodBack) return standBack({ stoodBack, event });
  const targets = joinTargets(gathered, job.instances);
  if (job.inputs.runFiles === "" && targets.length === 1 && targets[0]?.gathered?.inParts === false)
    throw new InputError(
      "There is nothing to join: the one run that was found is whole, and its own job has judged it",
      "Measure in parts (`shard: 1/4`), or several targets (`instances: 3`); else leave this job out."
    );
  const judged = [];
  for (const target of targets) judged.push(await judgeTarget(target, job, targets.length > 1));
  const common = {
    ...{ mode, client, asking, permissions, announce, release, told: warnings },
    configPath: job.inputs.configPath
  };
  const [first, ...others] = judged;
  const alone = first !== void 0 && others.length === 0 ? first : void 0;
  const result = alone ? alone.result : joinResults(judged);
  const { stored, headline } = alone ? await publish({
    ...{ ...common, ...alone.place, result, extraFiles: [] },
    ...{ folder: job.folder, runPath: `${job.folder}/run.jsonl` }
  }) : await publishTogether({ ...common, result, targets: judged, job });
  if (mode === "record") return result.verdict === "invalid" ? exitCodeOf("invalid") : stored ? 0 : 1;
  await writeStatus(job, { state: stateOf(result.verdict), description: headline });
  return exitCodeOf(result.verdict);
}
async function judgeTarget(target, job, isOneOfSeveral) {
  const { name, gathered } = target;
  const place = {
    config: asTarget(job.config, target.header),
    event: { ...job.event, job: target.header.github?.job ?? job.event.job }
  };
  const isNew = gathered?.inParts === true || !isOneOfSeveral;
  const folder = isNew ? isOneOfSeveral ? `${job.folder}/${gathered?.key}` : job.folder : void 0;
  const stored = folder === void 0 ? target : store(target, `${folder}/run.jsonl`, job);
  const result = await judgeStored(stored, { ...job, ...place });
  return { name, result, place, folder };
}
function store(target, path, { event, config }) {
  const github = target.gathered?.inParts ? describeOrigin(event) : target.header.github;
  const { accepted } = config.gates;
  const header = {
    ...target.header,
    ...github ? { github } : {},
    ...accepted ? { accepted: [...accepted] } : {}
  };
  if (target.measured.error) {
    const { message } = target.measured.error;
    const end = { kind: "end", endedMs: 0, complete: false, reason: message };
    writeText(path, formatRun({ header, samples: [], scores: [], stages: [], health: [], end }));
    return { ...target, header };
  }
  const text = formatRun({ ...target.measured.run, header });
  writeText(path, text);
  const run = parseRun(text, path);
  return { ...target, header: run.header, measured: { run } };
}
async function judgeStored(target, job) {
  const { header, measured, warnings } = target;
  const { config } = job;
  const isPaired = header.paired !== void 0;
  const measuredSha = header.commit ?? job.measuredSha;
  const compares = !measured.error && !isPaired;
  const baseline = await findBaseline({ ...job, measuredSha }, compares ? config : withoutHistory(config), header);
  const noise = useCalibration(config, {
    found: baseline.design === "none" && !isPaired ? void 0 : await readCalibration(config, job.files),
    header
  });
  const around = {
    ...againstBaseline(config, baseline, isPaired),
    calibration: noise.provenance,
    ofConfig: await tellOfConfig(job),
    warnings: [...job.warnings, ...noise.warnings, ...warnings],
    now: Date.now()
  };
  if (measured.error) return judgeUnusable({ ...around, header, error: measured.error });
  return judge({
    ...around,
    candidate: measured.run,
    earlierAttempts: await findAttempts2(target, measured.run, job),
    policy: noise.policy
  });
}
async function findAttempts2({ gathered }, { header }, job) {
  const { mode, client, config, store: store2 } = job;
  if (mode === "record" || !hasArtifactService(job.event)) return void 0;
  const event = { ...job.event, runAttempt: gathered?.attempt ?? job.event.runAttempt };
  return attemptsFromArtifacts({ client, event, store: store2, config, measuredSha: header.commit ?? job.measuredSha });
}
function asTarget(config, { target }) {
  const { label, labelled = false, model } = target;
  return { ...config, target: { ...config.target, label, labelled, model } };
}

// src/action/publish-refusal.ts
async function publishRefusal(job, { permissions, instance, reason }) {
  const { client, asking, event, noPullRequest, config } = job;
  const run = event.triggeringRun;
  const headline = `Not judged: the run file is refused: ${logLine(clause(reason))}`;
  const url = run && `${event.serverUrl}/${event.repository.owner}/${event.repository.name}/actions/runs/${run.id}`;
  const body = [
    `### \u26D4 Not judged: the run file is refused`,
    `${markdownText(`${clause(reason)}.`)} Target: ${markdownCode(instance)}.`,
    "**Do next:** Run the workflow that measures again, unchanged, on this commit.",
    ...url === void 0 ? [] : [`The run file was left by [this workflow run](${url}).`]
  ].join("\n\n");
  await writeSummary(`${body}
`);
  annotateError(headline, { title: "InsightAgent: \u26D4 Not judged" });
  const order = run ? { runId: run.id, runAttempt: run.attempt } : event;
  if (config.report.comment === "never") {
    setRefusalOutputs({ status: "" });
    return headline;
  }
  const comment = await tryComment({
    ...{ client, asking, event, permissions, noPullRequest, instance, order },
    bodies: [body]
  });
  if (comment) warnOfComment(comment, "The reason is in the job summary.");
  setRefusalOutputs(comment ?? { status: "" });
  return headline;
}

// src/action/reported-runs.ts
import { copyFileSync, existsSync as existsSync7, mkdirSync as mkdirSync2, readdirSync as readdirSync2, statSync as statSync4 } from "node:fs";
import { basename, join as join4 } from "node:path";

// src/github/triggered-runs.ts
var maxPages3 = 2;
var nameShape = /^insight-agent\.(?<instance>[a-z0-9][a-z0-9.-]{0,199})\.attempt-(?<attempt>[1-9]\d{0,8})$/;
async function listTriggered(listing, run) {
  const found = /* @__PURE__ */ new Map();
  for (const listed of await listRunArtifacts(listing, { runId: run.id, maxPages: maxPages3 })) {
    const { instance = "", attempt: attempt2 = "" } = nameShape.exec(listed.name ?? "")?.groups ?? {};
    const known = found.get(instance);
    if (instance === "" || Number(attempt2) > run.attempt || Number(attempt2) <= (known?.attempt ?? 0)) continue;
    found.set(instance, { instance, attempt: Number(attempt2), listed });
  }
  return [...found.values()].toSorted((a, b) => a.instance < b.instance ? -1 : 1);
}
async function readTriggered(options) {
  const { listing, run, artifact, read } = options;
  const reason = firstReason(agreements, artifact.listed, run, listing.event);
  if (reason !== void 0) return { ok: false, reason };
  const download3 = await fetchText(listing, artifact.listed);
  if (!download3.ok) return download3;
  const { text } = download3;
  const parsed = read(text, `artifact ${artifact.listed.id}`);
  if (!parsed.ok) return parsed;
  const { value, header } = parsed;
  const placed = await placeTriggered({ ...options, header, attempt: artifact.attempt });
  return placed.ok ? { ok: true, text, value, header, measured: placed.measured } : placed;
}
async function placeTriggered(options) {
  const { listing, run, header, attempt: attempt2, baseBranch } = options;
  const { client, event } = listing;
  const { pullRequest, repository } = event;
  const place = {
    repositoryId: repository.id,
    repository: describeOrigin(event).repository,
    headRepositoryId: run.headRepositoryId,
    headSha: run.headSha,
    workflowPath: run.path,
    event: run.event,
    // Without the pull request nobody knows its number, and nothing rests on it.
    ref: pullRequest ? `refs/pull/${pullRequest.number}/merge` : header.github?.ref ?? "",
    runId: event.runId,
    runAttempt: event.runAttempt,
    attempt: attempt2
  };
  const reason = firstReason(attemptOriginChecks, header, { id: run.id, attempt: run.attempt }, place);
  if (reason !== void 0 || header.github === void 0) return { ok: false, reason: reason ?? "" };
  const placed = await placeCommit({ client, event, commit: header.commit, headSha: run.headSha, baseBranch });
  if (!placed.ok) return placed;
  const measured = {
    ...event,
    name: run.event,
    // Only a merge commit has the base branch as its first parent: the head's may be anything.
    sha: placed.isMerge && header.commit !== void 0 ? header.commit : event.sha,
    ref: place.ref,
    runId: run.id,
    runAttempt: attempt2,
    workflowPath: run.path,
    job: header.github.job
  };
  return { ok: true, measured };
}
function fetchText(listing, artifact) {
  const { id, digest, sizeBytes = Number.POSITIVE_INFINITY } = artifact;
  const reason = artifactChecks.expired(artifact) ?? artifactChecks.digest(artifact);
  if (reason !== void 0 || id === void 0 || digest === void 0)
    return { ok: false, reason: reason ?? "GitHub lists it without an id" };
  if (sizeBytes > runFileCaps.maxDownloadBytes)
    return { ok: false, reason: `the artifact is larger than ${runFileCaps.maxDownloadBytes} bytes` };
  return readArtifactText({ ...listing, artifact: { id, digest }, fileName: runFileName, caps: runFileCaps });
}
var agreements = [
  ({ runId }, { id }) => runId === id ? void 0 : "the artifact belongs to another run",
  (artifact, { headSha }) => artifact.headSha === headSha ? void 0 : "the artifact is of another commit than its run",
  (artifact, _run, { repository }) => artifact.repositoryId === repository.id ? void 0 : "the artifact is of another repository than its run"
];

// src/action/reported-runs.ts
async function findReportedRuns(job) {
  const given = listGiven(job.inputs.runFiles);
  if (given.length > 0) return given.map((path, index) => () => openGiven(job, path, `file-${index + 1}`));
  const { event, client } = job;
  const { triggeringRun: run } = event;
  if (!run) return [];
  const artifacts = await listTriggered({ client, event }, run);
  return artifacts.map((artifact) => async () => {
    const { instance } = artifact;
    const folder = makeFolder(job, instance);
    const read = (text, source) => readWhole(text, source, instance);
    const found = await readTriggered({
      ...{ listing: { client, event }, run, artifact, read },
      baseBranch: branchOf(job)
    });
    if (!found.ok) return { ...found, instance, folder };
    const runPath = join4(folder, "run.jsonl");
    writeText(runPath, found.text);
    return { ok: true, instance, folder, run: found.value, runPath, measured: found.measured };
  });
}
function listGiven(input) {
  const paths = input.split("\n").map((line) => line.trim());
  return paths.filter((path) => path !== "").flatMap((path) => {
    const isFolder = statSync4(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
    if (!isFolder || existsSync7(join4(path, "run.jsonl"))) return [path];
    const inside = readdirSync2(path).map((name) => join4(path, name)).filter((name) => existsSync7(join4(name, "run.jsonl")));
    return inside.length > 0 ? inside.toSorted() : [path];
  });
}
async function openGiven(job, path, folderName) {
  const { event, client, config } = job;
  const { triggeringRun } = event;
  const folder = makeFolder(job, folderName);
  const opened = await openRun(path);
  const runPath = join4(folder, basename(opened.name));
  copyFileSync(opened.name, runPath);
  const refuse = (reason2, header2) => ({
    ...{ ok: false, reason: reason2, folder },
    instance: header2 ? instanceOfRun(header2, event.job) : instanceKey(config, event.job)
  });
  let run;
  try {
    run = readOneRun(opened).run;
  } catch (error) {
    if (error instanceof InsightError && triggeringRun) return refuse(error.message);
    throw error;
  }
  const { header } = run;
  const placed = triggeringRun ? await placeTriggered({
    ...{ listing: { client, event }, run: triggeringRun, header },
    ...{ attempt: header.github?.runAttempt ?? 0, baseBranch: branchOf(job) }
  }) : placeOwn(job, header);
  const reason = placed.ok ? refusePart(header) : placed.reason;
  if (!placed.ok || reason !== void 0) return refuse(reason ?? "", header);
  return { ok: true, instance: instanceOfRun(header, event.job), folder, run, runPath, measured: placed.measured };
}
function placeOwn({ event, measuredSha }, { github, commit }) {
  const { repository, runId } = describeOrigin(event);
  if (github && (github.repository !== repository || github.runId !== runId))
    return { ok: false, reason: "the run file is of another workflow run" };
  const ours = [event.sha, event.pullRequest?.headSha, measuredSha];
  if (commit !== void 0 && !ours.includes(commit))
    return { ok: false, reason: `the run file is of the commit ${commit}, and this job is about ${measuredSha}` };
  const { job = event.job, runAttempt = event.runAttempt } = github ?? {};
  return { ok: true, measured: { ...event, job, runAttempt } };
}
function readWhole(text, source, instance) {
  try {
    const run = parseRun(text, source);
    const { header } = run;
    const reason = instanceOfRun(header, "") === instance ? refusePart(header) : "the run file is of another target than its artifact";
    return reason === void 0 ? { ok: true, value: run, header } : { ok: false, reason };
  } catch (error) {
    if (error instanceof InsightError) return { ok: false, reason: error.message };
    throw error;
  }
}
function refusePart({ shard }) {
  return shard && `the run file is part ${shard.index} of ${shard.count} of a run: join the parts first`;
}
function branchOf({ event, baseBranch }) {
  return event.pullRequest?.baseRef ?? baseBranch;
}
function makeFolder(job, name) {
  const folder = join4(job.folder, name);
  mkdirSync2(folder, { recursive: true });
  return folder;
}
function whyNothingToReport({ event, conclusion }) {
  if (event !== "pull_request") return `the triggering run was started by ${event}, not by a pull request`;
  if (conclusion === void 0) return "the triggering run has not ended: start the workflow with `types: [completed]`";
  const unfinished = ["cancelled", "skipped", "action_required", "stale"];
  return unfinished.includes(conclusion) ? `the triggering run ended with ${conclusion}` : void 0;
}

// src/action/report.ts
var MOST_TARGETS = 20;
var severity = ["pass", "no-baseline", "warn", "fail", "invalid"];
async function reportInAction(opening) {
  const { event, asking, inputs, announce } = opening;
  const { triggeringRun: run } = event;
  if (!run && inputs.runFiles.trim() === "")
    throw new InputError(
      "There is nothing to report: the event names no workflow run that has measured, and the input `run-files` is empty",
      "Start the workflow with `on: workflow_run`, or name the run files of an earlier step or job in `run-files`.",
      { origin: "input `run-files`" }
    );
  const idle = run && whyNothingToReport(run);
  if (idle !== void 0) return sayNothing(idle);
  const permissions = await checkPermissions({ client: asking, event });
  const accepted = await findAcceptances(opening);
  const job = { ...opening, config: accepting(opening.config, accepted.entries) };
  if (job.config.report.narrator)
    announce(
      "A report on run files is not worded by a model: what stands in them is not asked about with a key of this job."
    );
  const opened = await findReportedRuns(job);
  if (opened.length === 0) {
    const reason = `the triggering run left no run file (it ended with ${run?.conclusion})`;
    await writeStatus(job, { state: "error", description: `NOT GATED: ${reason}` });
    return sayNothing(reason);
  }
  if (opened.length > MOST_TARGETS)
    return refuseAll(job, `the triggering run left ${opened.length} run files; at most ${MOST_TARGETS} are reported`);
  const reports = [];
  const warned = { ...job, warnings: [...accepted.warnings, ...warnOfBudget(job, opened.length)] };
  for (const open of opened) reports.push(await examine(warned, permissions, await open(), reports));
  return tellAll(job, reports);
}
function warnOfBudget({ instances = 1 }, count2) {
  if (count2 <= instances) return [];
  const own2 = instances === 1 ? "the whole error budget" : `1/${instances} of the error budget`;
  return [
    `${count2} targets of this run were judged, each with ${own2}: an innocent pull request fails more often than it should. Set the input \`instances: ${count2}\` of this job.`
  ];
}
async function tellAll(job, reports) {
  let headline = "";
  let worst = "pass";
  for (const report of reports.toSorted((a, b) => severity.indexOf(a.verdict) - severity.indexOf(b.verdict))) {
    headline = await report.tell();
    worst = report.verdict;
  }
  const expected = job.instances ?? 1;
  if (reports.length < expected)
    return refuseAll(job, `${reports.length} of ${formatCounted(expected, "target")} left a run file`);
  const lead = reports.length > 1 ? `worst of ${reports.length} targets: ` : "";
  await writeStatus(job, {
    ...{ state: stateOf(worst), description: `${lead}${headline}` },
    ending: isOfFork(job.event) ? " (measured by the fork's own workflow)" : ""
  });
  return exitCodeOf(worst);
}
async function examine(job, permissions, found, before) {
  const { instance } = found;
  const isTwice = before.some((other) => other.instance === instance);
  const reason = isTwice ? "another run file is of the same target" : found.ok ? void 0 : found.reason;
  if (!found.ok || reason !== void 0)
    return {
      instance,
      verdict: "invalid",
      tell: () => publishRefusal(job, { permissions, instance, reason: reason ?? "" })
    };
  const { measured, folder, runPath } = found;
  const result = await judgeAgain(job, found);
  const { client, asking, config, event, inputs, noPullRequest, announce } = job;
  const tell = async () => {
    const { headline } = await publish({
      ...{ result, config, client, asking, event, permissions, noPullRequest, folder, runPath, announce },
      ...{ mode: "gate", configPath: inputs.configPath, measuredBy: { instance, event: measured } },
      ...{ told: [], extraFiles: [] }
    });
    return headline;
  };
  return { instance, verdict: result.verdict, tell };
}
async function judgeAgain(job, { run, measured, instance }) {
  const { client, config, store: store2, instances = 1 } = job;
  const header = { ...run.header, instances: instances > 1 ? instances : void 0 };
  const isPaired = header.paired !== void 0;
  const measuredSha = header.commit ?? job.measuredSha;
  const found = await findBaseline(
    { ...job, event: measured, measuredSha, instance },
    isPaired ? withoutHistory(config) : config,
    header
  );
  const noise = useCalibration(config, {
    found: isPaired || found.design !== "none" ? await readCalibration(config, job.files) : void 0,
    header
  });
  return judge({
    ...againstBaseline(config, found, isPaired),
    candidate: { ...run, header },
    earlierAttempts: await attemptsFromArtifacts({ client, store: store2, config, event: measured, measuredSha, instance }),
    policy: noise.policy,
    calibration: noise.provenance,
    ofConfig: await tellOfConfig(job),
    warnings: [...describeOrigin2(job, measured, run), ...job.warnings, ...noise.warnings],
    now: Date.now()
  });
}
function describeOrigin2({ event, baseBranch }, measured, { header }) {
  const { triggeringRun: run } = event;
  if (!run)
    return header.commit === void 0 ? ["Nothing shows which commit the run file is of: it does not say it."] : [];
  return [
    ...isOfFork(event) ? [
      `Measured by the pull request's own workflow, with code from a fork: whoever wrote that code could have written these figures too. The gates and the baselines are those of ${baseBranch}.`
    ] : [],
    ...measured.runAttempt < run.attempt ? [
      `This is attempt ${measured.runAttempt} of the workflow run: attempt ${run.attempt} left no run file of this target.`
    ] : []
  ];
}
function isOfFork({ triggeringRun, repository }) {
  return triggeringRun !== void 0 && triggeringRun.headRepositoryId !== repository.id;
}
async function sayNothing(reason) {
  const headline = "NOT GATED: nothing to report";
  annotateNotice(`${logLine(reason)}.`, { title: `InsightAgent: ${headline}` });
  await writeSummary(`### \u26AA ${headline}

${markdownText(reason)}.
`);
  setStandBackOutputs("");
  return 0;
}
async function refuseAll(job, reason) {
  annotateError(`${logLine(reason)}.`, { title: "InsightAgent: \u26D4 Not judged" });
  await writeSummary(`### \u26D4 Not judged

${markdownText(reason)}.
`);
  setRefusalOutputs();
  await writeStatus(job, { state: "error", description: `Not judged: ${reason}` });
  return exitCodeOf("invalid");
}

// src/action.ts
var tasks = {
  measure: (job) => job.shard ? measurePartInAction(job, job.shard) : measureInAction(job),
  report: reportInAction,
  merge: mergeInAction,
  calibrate: calibrateInAction
};
async function act(env) {
  const job = await openJob(env);
  return "stoodBack" in job ? standBack(job) : tasks[job.task](job);
}
function explain2(error) {
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
var exitCode = await act(process.env).catch(explain2);
noteClosed();
process.stdout.write("", () => process.exit(exitCode));
