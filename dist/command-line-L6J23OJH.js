import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);

import {
  QUALITY_STAGE,
  SHARED_WORD,
  accepting,
  baselineFromFiles,
  calibrate,
  calibrationFormats,
  createProgressDisplay,
  describeSlices,
  exitCodeOf,
  findAcceptedFile,
  findUnfitStages,
  firstLine,
  formatRun,
  gate,
  isRunFile,
  joinParts,
  judge,
  loadConfig,
  loadWorkload,
  measurePart,
  measureRun,
  narrate,
  nodeWorld,
  openRun,
  openRuns,
  parseCalibration,
  quoteForShell,
  readHeadCommit,
  readOneRun,
  readShard,
  recordsOf,
  renderFormat,
  reportFormats,
  runsToLoad,
  serverLogs,
  stopOnSignals,
  tellPart,
  useCalibration,
  writeReports
} from "./chunk-3AEHJNJ2.js";
import {
  checkRunRecord,
  parseRun,
  readShipped,
  readText,
  readTool,
  refuseOverwriting,
  runPathOf,
  writeText
} from "./chunk-3KO5QOAM.js";
import {
  explainError
} from "./chunk-O4A4QRCU.js";
import "./chunk-VROKPXWR.js";
import {
  concealTargets,
  isLoopback,
  monotonicMs,
  refuseUnsendable,
  shownUrl
} from "./chunk-2GSGQURC.js";
import {
  ConfigError,
  InputError
} from "./chunk-AUE5KRHT.js";
import {
  Command,
  InvalidArgumentError,
  Option
} from "./chunk-YC54NOTA.js";
import {
  Boolean,
  Enum,
  Integer,
  Literal,
  Null,
  Number as Number2,
  Optional,
  Record,
  String as String2,
  Union,
  _Array_,
  _Object_,
  require_ajv,
  require_dist,
  require_mod
} from "./chunk-ATQTHNUW.js";
import "./chunk-6NSVECJL.js";
import "./chunk-RBZQUEOL.js";
import "./chunk-L343Q6Q5.js";
import "./chunk-ZY5ZGQGZ.js";
import {
  terminalBlock,
  terminalText,
  withoutCommands
} from "./chunk-OMAPLYQ6.js";
import {
  __toESM
} from "./chunk-BC4RUIGE.js";

// src/commands/calibration-file.ts
import { existsSync } from "node:fs";
function findCalibration({ baseline: { calibration: path } }) {
  if (path === void 0) return void 0;
  return { path, calibration: existsSync(path) ? parseCalibration(readText(path), path) : void 0 };
}

// src/commands/compare.ts
async function compare(options, around2) {
  const { force, earlier = [] } = options;
  const { config: loaded, warnings } = loadConfig({ path: options.config, env: around2.env, offline: true });
  const accepted = findAcceptedFile(loaded, Date.now());
  const config = accepting(loaded, accepted.entries);
  const given = readOneRun(await openRun(options.candidate));
  const { run: candidate } = given;
  if (options.baseline.length === 0 && !candidate.header.paired) {
    throw new InputError(
      "There is nothing to compare with: --baseline is not given",
      "Name the stored runs to compare with, e.g. --baseline main/run.jsonl. Only a run of two endpoints side by side needs none."
    );
  }
  const baseline = await openRuns(options.baseline);
  const found = baselineFromFiles(baseline, candidate.header, {
    wanted: runsToLoad(config.baseline.runs),
    anchor: config.baseline.anchor,
    force
  });
  const noise = useCalibration(config, { found: findCalibration(config), header: candidate.header });
  const result = judge({
    candidate,
    earlierAttempts: readAttempts(await openRuns(earlier), given),
    design: found.design,
    baseline: found.runs,
    window: config.baseline.runs,
    anchor: config.baseline.anchor,
    refused: found.refused,
    policy: noise.policy,
    calibration: noise.provenance,
    baselineRequired: config.baseline.required,
    warnings: [
      ...found.warnings,
      ...noise.warnings,
      ...accepted.warnings,
      ...aboutThisRun(candidate.header.imported !== void 0, warnings)
    ],
    now: Date.now()
  });
  const words = [
    ...options.config === void 0 ? [] : [`--config ${quoteForShell(options.config)}`],
    ...options.baseline.map((name) => `--baseline ${quoteForShell(name)}`),
    `--candidate ${quoteForShell(options.candidate)}`,
    ...earlier.map((name) => `--earlier ${quoteForShell(name)}`),
    ...force ? ["--force"] : []
  ];
  const context = { mode: "local", reproduce: [`${around2.program} compare ${words.join(" ")}`] };
  around2.stdout(
    `${await renderFormat(options.format, { result, context, color: around2.color, width: around2.width })}
`
  );
  return exitCodeOf(result.verdict);
}
function readAttempts(files, candidate) {
  const runs = [];
  const refused = [];
  const names = /* @__PURE__ */ new Map([[candidate.identity, candidate.name]]);
  for (const { name, run: run2, identity } of files.map((file) => readOneRun(file))) {
    const first2 = names.get(identity);
    if (first2 === void 0) runs.push(run2);
    else refused.push({ source: name, reason: `the same run as ${first2}` });
    names.set(identity, first2 ?? name);
  }
  return { runs, refused };
}
function aboutThisRun(imported, warnings) {
  return imported ? [] : warnings;
}

// src/commands/import.ts
async function importRun(options, around2) {
  const given = await openRun(options.file);
  const first2 = firstLine(given);
  if (first2.trimStart().startsWith("{") && isRunFile(first2)) {
    throw new InputError(
      `${given.name} is a run file already`,
      "There is nothing to import: give it to `insight-agent compare` or `insight-agent report` as it is.",
      { file: given.name }
    );
  }
  const path = runPathOf(options.to);
  refuseOverwriting(path, options.force);
  const { run: run2 } = readOneRun(given, options);
  const lines = recordsOf(run2).map((record) => storable(record, given.name));
  writeText(path, lines.map((line2) => `${line2}
`).join(""));
  around2.stderr(`${terminalBlock(describe(run2))}
Written: ${path}
`);
  return 0;
}
function storable(record, file) {
  const line2 = JSON.stringify(record);
  const problem = checkRunRecord(JSON.parse(line2));
  if (problem === void 0) return line2;
  throw new InputError(
    `${file} has a value that a run file cannot hold: ${problem}`,
    "It is NaN or Infinity in the result. `insight-agent compare` reads the file itself, and judges that value as missing.",
    { file }
  );
}
function describe(run2) {
  const { imported, target, tool } = run2.header;
  const accuracy = measureRun(run2, {}).stages[QUALITY_STAGE]?.accuracy;
  const [set] = run2.header.workload.quality;
  const what = set ? `${set.items} items of ${set.source}, accuracy ${accuracy?.value ?? "unknown"} (${set.scorer})` : `${run2.samples.length} requests`;
  const notes = (imported?.notes ?? []).map((note) => `
    ${note}`).join("");
  return `Read from ${tool.name} ${tool.version}, model ${target.model}: ${what}.${notes}`;
}

// src/commands/init.ts
import { existsSync as existsSync2 } from "node:fs";

// src/commands/init-templates.ts
function workflowTemplate({ url, model, branch, mergeQueue, starts }) {
  const quote = (text) => JSON.stringify(text);
  const queue = mergeQueue ? "\n  merge_group: {} # gates; without it a required check never reports to the queue" : "";
  const key = starts ? "" : `
          api-key: \${{ secrets.STAGING_API_KEY }}`;
  const deploy = starts ? "# The config starts the server of this commit (target.start) and stops it afterwards." : "# Deploy this commit to the endpoint here: between two jobs another build could slip in.";
  return `name: Insight
on:
  push: { branches: [${quote(branch)}] } # records
  pull_request: {} # gates${queue}
permissions:
  contents: read
  actions: read
  pull-requests: write
concurrency:
  group: insight-staging # one measurement of the endpoint at a time
  queue: max # the others wait; without it a waiting check is cancelled by the next
jobs:
  measure:
    runs-on: ${starts ? "self-hosted" : "ubuntu-latest"}
    timeout-minutes: ${starts ? 60 : 30}
    steps:
      - uses: actions/checkout@v6
      ${deploy}
      - uses: insight-agent/insight-agent@v0.1.0
        with:
          url: ${quote(url)}
          model: ${quote(model)}${key}
`;
}
function startingConfigTemplate({ command, ready }) {
  const lines = [
    "  start:",
    `    command: ${JSON.stringify(command)}`,
    ...ready === void 0 ? [] : [`    ready: ${JSON.stringify(ready)}`],
    "    timeout: 10m"
  ];
  return configTemplate.replace(proofLines, () => `${lines.join("\n")}
`);
}
var proofLines = `  # Proof that the endpoint runs this commit: an address on it that tells its version.
  # expect: { url: /version, contains: $GITHUB_SHA, timeout: 5m }
`;
var configTemplate = `# Everything here has a default; remove what you do not need. Every key: docs/configuration.md.
# Check it with: insight-agent validate
target:
${proofLines}workload:
  # prompts: evals/prompts.jsonl        # {"prompt": "\u2026"} a line; absent: the shipped set
  max-output-tokens: 128
  stages:
    - { name: steady, closed: { concurrency: 8 }, requests: 300 }
# quality:
#   sets: [ { path: evals/core.jsonl, scorer: choice } ]   # absent: the shipped set; [] = none
gates:
  ttft_p50: { max-increase: 5%, min-change: 5ms }          # limit: 200ms judges without a baseline too
  ttft_p95: { max-increase: 10%, min-change: 10ms }
  tpot_p50: { max-increase: 5%, min-change: 1ms }
  output_tokens_per_sec: { max-decrease: 5% }
  error_ratio: { max-increase: 1pp }
  accuracy: { max-drop: 2pp }
budget: { minutes: 10 }
`;

// src/commands/init.ts
async function init(options, around2) {
  if (options.ready !== void 0 && options.start === void 0)
    throw new InputError(
      "--ready is the address of a server that --start begins",
      "Give --start too, or leave --ready out."
    );
  const starts = options.start !== void 0;
  const values = {
    url: options.url ?? (starts ? "http://127.0.0.1:8000/v1" : "https://staging.example.com/v1"),
    model: options.model ?? "my-model",
    branch: options.branch,
    mergeQueue: options.mergeQueue,
    starts
  };
  const config = options.start === void 0 ? configTemplate : startingConfigTemplate({ command: options.start, ready: options.ready });
  const files = [
    { path: ".github/workflows/insight.yml", text: workflowTemplate(values) },
    { path: ".github/insight-agent.yml", text: config }
  ];
  const [taken] = files.filter(({ path }) => existsSync2(path));
  if (taken && !options.force) {
    throw new InputError(
      `${taken.path} is there already; nothing was written`,
      "Use --force to overwrite it, or edit it by hand.",
      {
        file: taken.path
      }
    );
  }
  for (const { path, text } of files) writeText(path, text);
  around2.stdout(`${files.map(({ path }) => path).join("\n")}
`);
  const steps = [
    ...options.url && options.model ? [] : ["Put the address and the model of your endpoint into the workflow."],
    ...!starts && isLoopback(URL.parse(values.url)?.hostname ?? "") ? [
      `${values.url} is this machine: a hosted runner cannot reach it. Start the server in the job (target.start), or use a self-hosted runner.`
    ] : [],
    starts ? "Name the labels of your runner in the workflow (runs-on); the server starts there." : "Store the key as the repository secret STAGING_API_KEY (or remove the line, if the endpoint wants none).",
    `Push to ${options.branch}: that records the first baseline. From then on every pull request is gated.`,
    'To block merges, require the check "measure" in a ruleset (Settings \u2192 Rules \u2192 Rulesets).'
  ];
  around2.stderr(`Next:
${steps.map((step, index) => `  ${index + 1}. ${step}
`).join("")}`);
  return 0;
}

// src/commands/merge.ts
async function mergeRuns(options, around2) {
  const path = runPathOf(options.to);
  refuseOverwriting(path, options.force);
  const parts = (await openRuns(options.parts)).map(({ name, text }) => parseRun(text, name));
  const { run: run2, warnings } = joinParts(parts);
  writeText(path, formatRun(run2));
  const unfit = findUnfitStages(run2).map(
    ({ stage, reason, figure }) => `Not fit to be judged: stage ${stage}: ${reason} (${figure}).`
  );
  const lines = [
    `Joined ${parts.length} parts: ${run2.samples.length} requests and ${run2.scores.length} quality questions.`,
    ...warnings,
    ...unfit
  ];
  around2.stderr(`${lines.map((line2) => terminalBlock(line2)).join("\n")}
Written: ${path}
`);
  return 0;
}

// src/commands/program-name.ts
import { basename, relative } from "node:path";
function programName(script, folder) {
  if (script === void 0 || basename(script) === "insight-agent") return "insight-agent";
  return `node ${quoteForShell(relative(folder, script))}`;
}

// src/commands/report.ts
async function report(options, around2) {
  const [name, ...history] = options.runs;
  const { config: loaded } = loadConfig({ path: options.config, env: around2.env, offline: true });
  const config = accepting(loaded, findAcceptedFile(loaded, Date.now()).entries);
  const { run: candidate } = readOneRun(await openRun(name));
  const found = baselineFromFiles(await openRuns(history), candidate.header, {
    wanted: runsToLoad(config.baseline.runs),
    anchor: config.baseline.anchor
  });
  const noise = useCalibration(config, { found: findCalibration(config), header: candidate.header });
  const result = judge({
    candidate,
    design: history.length > 0 ? "history" : "none",
    baseline: found.runs,
    window: config.baseline.runs,
    anchor: config.baseline.anchor,
    refused: found.refused,
    ...{ policy: noise.policy, calibration: noise.provenance, warnings: noise.warnings },
    baselineRequired: false,
    warnings: found.warnings,
    now: Date.now()
  });
  const words = [
    ...options.runs.map(quoteForShell),
    ...options.config === void 0 ? [] : ["--config", quoteForShell(options.config)],
    ...["--out", quoteForShell(options.out)]
  ];
  const context = {
    mode: "local",
    artifactName: options.out,
    reproduce: [`${around2.program} report ${words.join(" ")}`]
  };
  const written = await writeReports(options.out, { result, context, html: true });
  around2.stdout(`${written.join("\n")}
`);
  return 0;
}

// src/commands/run.ts
import { join as join2 } from "node:path";

// src/commands/shell-lines.ts
import { join } from "node:path";
function repeatRun(measured) {
  return [runLine(measured, measured.options.out)];
}
function gateNextRun(measured) {
  const { program: program2, options } = measured;
  const next = `${options.out.replace(/[\\/]+$/, "")}-next`;
  const words = [
    ...options.config === void 0 ? [] : ["--config", quoteForShell(options.config)],
    ...["--baseline", quoteForShell(join(options.out, "run.jsonl"))],
    ...["--candidate", quoteForShell(join(next, "run.jsonl"))]
  ];
  return [runLine(measured, next), `${program2} compare ${words.join(" ")}`];
}
function runLine({ program: program2, options, showUrl }, out) {
  const { config, url, model, baselineUrl } = options;
  const words = [
    ...config === void 0 ? [] : ["--config", quoteForShell(config)],
    ...url === void 0 ? [] : ["--url", address(url, showUrl, "ENDPOINT_URL")],
    ...model === void 0 ? [] : ["--model", quoteForShell(model)],
    ...baselineUrl === void 0 ? [] : ["--baseline-url", address(baselineUrl, false, "BASELINE_URL")],
    ...["--out", quoteForShell(out)]
  ];
  return `${program2} run ${words.join(" ")}`;
}
function address(url, showUrl, variable) {
  const shown = shownUrl(url, showUrl);
  return shown === void 0 ? `"\${${variable}:?set it to the address that reports do not show}"` : quoteForShell(shown);
}

// src/commands/run.ts
async function run(options, around2) {
  const { env } = around2;
  const flags = Object.fromEntries(
    Object.entries({ url: options.url, model: options.model, "baseline-url": options.baselineUrl }).filter(
      (entry) => entry[1] !== void 0
    )
  );
  const loaded = loadConfig({ path: options.config, flags, env });
  const accepted = findAcceptedFile(loaded.config, Date.now());
  const config = accepting(loaded.config, accepted.entries);
  const warnings = [...loaded.warnings, ...accepted.warnings];
  const display = createProgressDisplay({ write: around2.stderr, isTerminal: around2.isTerminal }, monotonicMs);
  for (const warning of warnings) around2.stderr(`Warning: ${warning}
`);
  const announce = (line2) => around2.stderr(`${terminalBlock(line2)}
`);
  const world = nodeWorld({
    env,
    runPath: join2(options.out, "run.jsonl"),
    logPaths: serverLogs(options.out),
    conceal: concealTargets(config),
    signal: around2.signal,
    warnings,
    commit: await readHeadCommit(),
    progress: display.show,
    announce,
    github: void 0,
    calibration: findCalibration(config),
    findBaseline: async (candidate) => {
      const { design, files, runs, anchor } = config.baseline;
      if (design !== "history") return { design: "none", runs: [], refused: [] };
      const { runIds, release } = config.baseline;
      if (runIds ?? release)
        return { design: "history", runs: [], refused: [], missing: onGitHubOnly(release ? "release" : "run-ids") };
      return baselineFromFiles(await openRuns(files), candidate, { wanted: runsToLoad(runs), anchor });
    }
  });
  if (options.shard !== void 0) return runPart(options.shard, { options, config, world, around: around2, display });
  const { result: judged, unusable } = await gate(config, world);
  display.finish();
  const result = await narrate(judged, config, { now: monotonicMs, signal: around2.signal, announce });
  if (unusable) around2.stderr(`${unusable.message}
    ${unusable.hint}
`);
  const measured = { program: around2.program, options, showUrl: config.report.showUrl };
  const context = {
    mode: "local",
    artifactName: options.out,
    reproduce: repeatRun(measured),
    gateNext: gateNextRun(measured)
  };
  const written = await writeReports(options.out, { result, context, html: config.report.html });
  around2.stdout(
    `${await renderFormat(options.format, { result, context, color: around2.color, width: around2.width })}
`
  );
  around2.stderr(`Written: ${[join2(options.out, "run.jsonl"), ...written].join(", ")}
`);
  return exitCodeOf(result.verdict);
}
async function runPart(text, of) {
  const { options, config, world, around: around2, display } = of;
  const origin = "flag `--shard`";
  const shard = readShard(text, origin);
  world.announce("This part begins at once: start all parts at the same time. Joining them checks that they were.");
  const part = await measurePart(config, { shard, origin, sharedWord: around2.env[SHARED_WORD] || void 0 }, world);
  display.finish();
  const { headline, text: told, isMeasured, warnings } = tellPart(part, shard);
  for (const warning of warnings) around2.stderr(`Warning: ${terminalBlock(warning)}
`);
  around2.stderr(`${terminalBlock(`${headline}: ${told}`)}
Written: ${join2(options.out, "run.jsonl")}
`);
  return isMeasured ? 0 : 3;
}
function onGitHubOnly(key) {
  return {
    cause: "source-empty",
    told: `baseline.${key} is for the action only`,
    next: "Name run files in baseline.files, or judge this run by the command compare"
  };
}

// src/commands/simulate.ts
import { open } from "node:fs/promises";

// src/simulator/seeded.ts
function hashToUnit(...parts) {
  return hashToInteger(parts.join("\0")) / 2 ** 53;
}
function hashToInteger(text) {
  let high = 2654435769;
  let low = 2246822507;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    high = Math.imul(high ^ unit, 16777619);
    low = Math.imul(low ^ unit, 1540483477) ^ low >>> 15;
  }
  return joinLanes(high, low);
}
function joinLanes(high, low) {
  return (finalize(high ^ low << 7) >>> 11) * 2 ** 32 + finalize(low ^ high >>> 3);
}
function createRandom(...seed) {
  let state = hashToInteger(seed.join("\0")) >>> 0;
  return () => {
    state = state + 1831565813 | 0;
    let mixed = Math.imul(state ^ state >>> 15, 1 | state);
    mixed = mixed + Math.imul(mixed ^ mixed >>> 7, 61 | mixed) ^ mixed;
    return ((mixed ^ mixed >>> 14) >>> 0) / 2 ** 32;
  };
}
function drawNormal(random) {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}
function finalize(lane) {
  let mixed = lane ^ lane >>> 16;
  mixed = Math.imul(mixed, 2246822507);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 3266489909);
  return (mixed ^ mixed >>> 16) >>> 0;
}

// src/simulator/tokenizer.ts
var PIECE_CHARACTERS = 6;
function splitTokens(text) {
  const pieces = [];
  let start = 0;
  while (start < text.length) {
    const end = findPieceEnd(text, start);
    pieces.push(text.slice(start, end));
    start = end;
  }
  return pieces;
}
function tokenizePrompt(text, blockTokens) {
  const blocks = [];
  let tokens = 0;
  let high = 1;
  let low = 2;
  let start = 0;
  while (start < text.length) {
    const end = findPieceEnd(text, start);
    for (let i = start; i < end; i++) {
      high = Math.imul(high ^ text.charCodeAt(i), 16777619);
      low = Math.imul(low ^ text.charCodeAt(i), 1540483477) ^ low >>> 15;
    }
    start = end;
    tokens++;
    if (tokens % blockTokens === 0) blocks.push(joinLanes(high, low));
  }
  return { tokens, blocks };
}
function findPieceEnd(text, start) {
  let end = start;
  while (end < text.length && isSpace(text.charCodeAt(end))) end++;
  const wordLimit = Math.min(text.length, end + PIECE_CHARACTERS);
  const wordStart = end;
  while (end < wordLimit && isWordCharacter(text.charCodeAt(end))) end++;
  if (end > wordStart || end === text.length) return end;
  const unit = text.charCodeAt(end);
  const isPair = unit >= 55296 && unit < 56320 && end + 1 < text.length;
  return end + (isPair ? 2 : 1);
}
function isSpace(unit) {
  return unit === 32 || unit >= 9 && unit <= 13;
}
function isWordCharacter(unit) {
  if (unit < 128) {
    return unit >= 97 && unit <= 122 || unit >= 65 && unit <= 90 || unit >= 48 && unit <= 57;
  }
  return unit >= 192 && unit < 4352;
}

// src/simulator/answers.ts
function parseAnswerKeys(text, file) {
  const keys = /* @__PURE__ */ new Map();
  text.split("\n").forEach((line2, index) => {
    if (line2.trim() === "") return;
    const place = { file, line: index + 1 };
    const item = readAnswerKey(parseLine(line2));
    if (!item) {
      throw new InputError(
        "A line of the quality set is not an item that the simulator can answer",
        "Each line is a JSON object with the texts id, prompt, example and wrong, and with slices; example and wrong may be calls of tools.",
        place
      );
    }
    if (keys.has(item.prompt)) {
      throw new InputError(
        `Item "${item.id}" asks the same as item "${keys.get(item.prompt)?.id}"`,
        "Items are told apart by their prompts: reword one of them.",
        place
      );
    }
    keys.set(item.prompt, item);
  });
  return keys;
}
function findUnusedRates(rates, keys) {
  const slices = new Set([...keys.values()].flatMap(listSlices));
  return Object.keys(rates).filter((slice) => slice !== "default" && !slices.has(slice));
}
function planAnswer(question, { profile, keys, runSeed }) {
  const { answers, quantisation } = profile;
  const item = keys.get(question.content) ?? keys.get(question.content.replace(/^\[\w+\] /, ""));
  if (!item) return cut({ pieces: writeWords(question.content, profile), calls: [] }, question.maxTokens);
  const isFlipped = hashToUnit(runSeed, "flip", question.requestNumber) < answers.flipRatio;
  const isRounded = hashToUnit(answers.seed, "quantised", item.id) < quantisation.flipRatio;
  const knows = hashToUnit(answers.seed, "right", item.id) < findRate(item, answers.rates) !== isRounded;
  const right = knows !== isFlipped;
  const said = writeOut(right ? item.example : item.wrong, question.offersTools === true);
  return { ...cut(said, question.maxTokens), itemId: item.id, right };
}
function callPartsOf({ pieces, calls }, index, tokens) {
  const end = index + tokens;
  return calls.flatMap(({ call, from, to }, place) => {
    if (to <= index || from >= end) return [];
    const text = pieces.slice(Math.max(from, index), Math.min(to, end)).join("");
    return [{ call, index: place, text, isFirst: from >= index, isLast: to <= end }];
  });
}
function writeOut(said, offersTools) {
  if (typeof said === "string") return { pieces: splitTokens(said), calls: [] };
  if (!offersTools) return { pieces: splitTokens(JSON.stringify(said)), calls: [] };
  const written = { pieces: [], calls: [] };
  for (const call of said) {
    const from = written.pieces.length;
    written.pieces.push(...splitTokens(JSON.stringify(call.arguments)));
    written.calls.push({ call, from, to: written.pieces.length });
  }
  return written;
}
function findRate(item, rates) {
  const matching = listSlices(item).flatMap((slice) => rates[slice] ?? []);
  return matching.length > 0 ? Math.min(...matching) : rates.default ?? 0.9;
}
function listSlices(item) {
  return Object.entries(item.slices).map(([dimension, value]) => `${dimension}=${value}`);
}
function cut({ pieces, calls }, maxTokens) {
  if (pieces.length > maxTokens) return { pieces: pieces.slice(0, maxTokens), calls, finishReason: "length" };
  return { pieces, calls, finishReason: calls.length > 0 ? "tool_calls" : "stop" };
}
var WORDS = "the model reads each prompt and writes a short answer that stays near point first it names what was asked then gives one reason an example or a number from text and ends with next step people can take without more help some parts are known others remain open so care is due when facts differ between two old notes about same river city garden engine letter plan";
function writeWords(prompt, { answers, outputTokens }) {
  const random = createRandom(answers.seed, "words", prompt);
  const length = Math.max(1, Math.round(outputTokens.median * Math.exp(outputTokens.sigma * drawNormal(random))));
  const words = WORDS.split(" ");
  return Array.from({ length }, (_, index) => {
    const word = words[Math.floor(random() * words.length)] ?? "";
    return index === 0 ? word : ` ${word}`;
  });
}
function parseLine(line2) {
  try {
    return JSON.parse(line2);
  } catch {
    return void 0;
  }
}
function readAnswerKey(item) {
  if (!isObject(item)) return void 0;
  const { id, prompt, slices } = item;
  const [example, wrong] = [readSaid(item.example), readSaid(item.wrong)];
  if (!isText(id) || !isText(prompt) || !isObject(slices) || !example || !wrong) return void 0;
  return { id, prompt, slices, example, wrong };
}
function readSaid(value) {
  if (!isObject(value)) return isText(value) ? value : void 0;
  const calls = Array.isArray(value.calls) ? value.calls : [value];
  return calls.length > 0 && calls.every(isCall) ? calls : void 0;
}
function isCall(value) {
  return isObject(value) && isText(value.name) && isObject(value.arguments);
}
function isText(value) {
  return typeof value === "string" && value !== "";
}
function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

// src/simulator/built-in-profiles.ts
var import_fastest_levenshtein2 = __toESM(require_mod(), 1);

// src/simulator/profile.ts
var import_fastest_levenshtein = __toESM(require_mod(), 1);
var import_yaml = __toESM(require_dist(), 1);

// src/simulator/hold-schema.ts
var import_ajv = __toESM(require_ajv(), 1);
var whole = new import_ajv.Ajv({ allErrors: true, useDefaults: true, strict: false });
var first = new import_ajv.Ajv();
var compiled = /* @__PURE__ */ new WeakMap();
function completeBySchema(schema, value) {
  return errorsOf(whole, schema, value);
}
function findMistake(schema, value) {
  return errorsOf(first, schema, value)[0];
}
function errorsOf(ajv, schema, value) {
  const validate2 = compiled.get(schema) ?? ajv.compile(schema);
  compiled.set(schema, validate2);
  return validate2(value) ? [] : validate2.errors ?? [];
}

// src/simulator/profile.ts
var closed = { additionalProperties: false, default: {} };
function milliseconds(value, description) {
  return Number2({ minimum: 0, default: value, description });
}
function ratio(value, description) {
  return Number2({ minimum: 0, maximum: 1, default: value, description });
}
function costRatio(description) {
  return Number2({ exclusiveMinimum: 0, maximum: 10, default: 1, description });
}
var Engine = _Object_(
  {
    maxBatch: Integer({ minimum: 1, default: 32, description: "Sequences that run at once; further ones wait." }),
    stepMs: milliseconds(4, "Fixed cost of a step, whatever is in it."),
    decodeMsPerSequence: milliseconds(0.1, "Cost that each running sequence adds to a step."),
    prefillMsPerToken: milliseconds(0.05, "Cost of each prompt token that is not in the prefix cache."),
    chunkedPrefillTokens: Optional(
      Integer({ minimum: 1, description: "Most prompt tokens one step takes in. Default: no limit." })
    )
  },
  closed
);
var PrefixCache = _Object_(
  {
    blockTokens: Integer({
      minimum: 1,
      default: 16,
      description: "Tokens of a block; only full blocks are kept."
    }),
    capacityBlocks: Integer({ minimum: 0, default: 4096, description: "Blocks kept at most; 0 switches it off." })
  },
  closed
);
var Noise = _Object_(
  {
    jitterRatio: ratio(0.02, "Log-normal jitter of each step: standard deviation of the logarithm."),
    driftRatio: ratio(0.01, "Slow drift within a run: standard deviation of the logarithm."),
    driftCorrelation: ratio(0.995, "How much of the drift the next step keeps (AR(1) coefficient)."),
    spikeProbability: ratio(0, "Chance that a step is a spike."),
    spikeScale: Number2({ minimum: 1, default: 5, description: "How much longer a spike takes." }),
    runShiftRatio: ratio(0.01, "Difference between two processes of the same build, drawn from the run seed.")
  },
  closed
);
var Answers = _Object_(
  {
    rates: Record(String2(), Number2({ minimum: 0, maximum: 1 }), {
      default: {},
      description: "Share of quality items answered right: `default` (0.9 where it is not given), or by slice, e.g. `skill=jargon`; the lowest that fits counts."
    }),
    flipRatio: ratio(0, "Chance that a single request gets the other answer."),
    seed: Integer({ default: 1, description: "Which items are right, and the words of load answers." })
  },
  closed
);
var OutputTokens = _Object_(
  {
    median: Integer({ minimum: 1, default: 128, description: "Length of an answer to a load prompt." }),
    sigma: Number2({
      minimum: 0,
      default: 0,
      description: "Log-normal spread of that length; 0: always the median."
    })
  },
  closed
);
var Speculation = _Object_(
  {
    draftTokens: Integer({
      minimum: 0,
      maximum: 32,
      default: 0,
      description: "Tokens that a draft model proposes for each sequence in a decode step; 0 switches it off."
    }),
    acceptanceRatio: ratio(0.7, "Chance that a proposed token is accepted; the first one that is not ends the row."),
    draftMs: milliseconds(0.2, "Cost that each proposed token adds to a decode step, however many sequences run.")
  },
  closed
);
var Quantisation = _Object_(
  {
    decodeCostRatio: costRatio(
      "What `stepMs` and `decodeMsPerSequence` are multiplied with: smaller weights are read faster."
    ),
    prefillCostRatio: costRatio("What `prefillMsPerToken` is multiplied with."),
    flipRatio: ratio(
      0,
      "Share of quality items that get the other answer, the same ones in every run: most were right before."
    )
  },
  closed
);
var ColdStart = _Object_(
  {
    notReadyMs: milliseconds(0, "From the start on, how long `/health` and every question get HTTP 503."),
    slowRequests: Integer({ minimum: 0, default: 0, description: "First requests of an engine that are slow." }),
    slowScale: Number2({
      minimum: 1,
      default: 5,
      description: "How much longer a step takes while one of them is in it, as while kernels are compiled."
    })
  },
  closed
);
var Replicas = _Object_(
  {
    count: Integer({
      minimum: 1,
      maximum: 64,
      default: 1,
      description: "Engines, each with its own batch, prefix cache and noise."
    }),
    routing: Enum(["round-robin", "least-loaded"], {
      default: "round-robin",
      description: "Which engine a request goes to: the next one, or the one with the fewest requests."
    })
  },
  closed
);
var Faults = _Object_(
  {
    errorRatio: _Object_(
      {
        status: Integer({ minimum: 400, maximum: 599, default: 500, description: "HTTP status of the refusal." }),
        ratio: ratio(0, "Share of requests that are refused with this status.")
      },
      closed
    ),
    resetRatio: ratio(0, "Share of answers whose connection is reset half way."),
    stallRatio: ratio(0, "Share of answers that pause half way."),
    stallMs: milliseconds(1e3, "Length of that pause."),
    emptyRatio: ratio(0, "Share of answers that end well without a single token."),
    inBandErrorRatio: ratio(0, "Share of answers with an error event half way into a 200 stream."),
    malformedRatio: ratio(0, "Share of answers with a line of broken JSON half way."),
    hangRatio: ratio(0, "Share of requests that never get a single byte."),
    html: Boolean({ default: false, description: "Answer with a web page, as a login wall in between does." }),
    noStream: Boolean({ default: false, description: "Ignore `stream: true` and answer in one piece." }),
    coldStartMs: milliseconds(0, "Wait between the very first request and the first step, as while weights load.")
  },
  closed
);
var ProfileSchema = _Object_(
  {
    model: String2({ minLength: 1, default: "insight-simulator", description: "The only model it knows." }),
    version: String2({ minLength: 1, default: "1", description: "What `/version` answers." }),
    contextTokens: Integer({ minimum: 1, default: 8192, description: "Longest prompt and answer together." }),
    engine: Engine,
    prefixCache: PrefixCache,
    speculation: Speculation,
    quantisation: Quantisation,
    coldStart: ColdStart,
    replicas: Replicas,
    noise: Noise,
    outputTokens: OutputTokens,
    answers: Answers,
    faults: Faults
  },
  closed
);
function parseProfile(text, file) {
  const lines = new import_yaml.LineCounter();
  const document = (0, import_yaml.parseDocument)(text, { lineCounter: lines });
  const locate = (path) => {
    const node = document.getIn(path, true);
    const offset = isRanged(node) ? node.range[0] : 0;
    const { line: line2, col } = lines.linePos(offset);
    return { file, line: line2, column: col };
  };
  if (document.errors.length > 0) {
    throw new ConfigError(
      document.errors.map((error) => ({
        message: `The profile is not valid YAML: ${error.message.split("\n")[0]}`,
        hint: "Correct the spelling at this place.",
        place: { file, line: error.linePos?.[0].line, column: error.linePos?.[0].col }
      }))
    );
  }
  return completeProfile(document.toJS() ?? {}, locate);
}
function completeProfile(given, locate = () => ({})) {
  const profile = structuredClone(given);
  const problems = completeBySchema(ProfileSchema, profile).map((error) => {
    const path = readPointer(error.instancePath);
    if (error.keyword === "additionalProperties") {
      const key = String(error.params.additionalProperty);
      return describeUnknownKey(key, path, locate([...path, key]));
    }
    const name = path.join(".") || "The profile";
    const value = path.reduce((node, key) => node?.[key], profile);
    const hint = `It is ${JSON.stringify(value)}; the profile's documentation lists the allowed values.`;
    return { message: `${name} ${error.message}`, hint, place: locate(path) };
  });
  if (problems.length === 0) problems.push(...findContradictions(profile, locate));
  if (problems.length > 0) throw new ConfigError(problems);
  return profile;
}
function findContradictions(profile, locate) {
  const problems = [];
  for (const key of Object.keys(profile.answers.rates)) {
    if (key === "default" || /^[^=]+=.+$/.test(key)) continue;
    problems.push({
      message: `answers.rates has the key "${key}", which is neither "default" nor a slice`,
      hint: 'Write a slice as dimension=value, for example "skill=jargon".',
      place: locate(["answers", "rates", key])
    });
  }
  const { errorRatio, resetRatio, stallRatio, emptyRatio, inBandErrorRatio, malformedRatio, hangRatio } = profile.faults;
  const sum = errorRatio.ratio + resetRatio + stallRatio + emptyRatio + inBandErrorRatio + malformedRatio + hangRatio;
  if (sum > 1 + 1e-9) {
    problems.push({
      message: `The ratios of faults add up to ${sum}`,
      hint: "A request has one fault at the most: keep their sum at or below 1.",
      place: locate(["faults"])
    });
  }
  return problems;
}
function describeUnknownKey(key, path, place) {
  const known = listKeys(path);
  const nearest = (0, import_fastest_levenshtein.closest)(key, known);
  const isTypo = (0, import_fastest_levenshtein.distance)(key, nearest) <= Math.max(2, key.length / 3);
  return {
    message: `Unknown key "${[...path, key].join(".")}"`,
    hint: isTypo ? `Did you mean "${nearest}"?` : `Known keys here: ${known.join(", ")}.`,
    place
  };
}
function listKeys(path) {
  let node = ProfileSchema;
  for (const key of path) node = node.properties?.[key] ?? {};
  return Object.keys(node.properties ?? {});
}
function readPointer(pointer) {
  return pointer.split("/").slice(1).map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
}
function isRanged(node) {
  return typeof node === "object" && node !== null && "range" in node && Array.isArray(node.range);
}

// src/simulator/built-in-profiles.ts
var demoBase = {
  model: "demo-model",
  version: "base",
  engine: {
    maxBatch: 16,
    stepMs: 0.8,
    decodeMsPerSequence: 0.02,
    prefillMsPerToken: 0.04,
    chunkedPrefillTokens: 64
  },
  noise: { jitterRatio: 0.03, driftRatio: 0.01, driftCorrelation: 0.998, runShiftRatio: 0.01 },
  outputTokens: { median: 32 },
  answers: { rates: { default: 0.93 }, flipRatio: 5e-3 }
};
var partialProfiles = {
  default: {},
  "slow-prefill": { version: "slow-prefill", engine: { prefillMsPerToken: 0.2 } },
  "weak-jargon": { version: "weak-jargon", answers: { rates: { "skill=jargon": 0.3 } } },
  "demo-base": demoBase,
  // Prefill at 1.8 times the cost, and one weak slice.
  "demo-regressed": {
    ...demoBase,
    version: "regressed",
    engine: { ...demoBase.engine, prefillMsPerToken: 0.072 },
    answers: { ...demoBase.answers, rates: { default: 0.93, "skill=jargon": 0.3 } }
  },
  // What a pull request may turn, each alone, beside demo-base.
  "demo-speculative": {
    ...demoBase,
    version: "speculative",
    speculation: { draftTokens: 3, acceptanceRatio: 0.7, draftMs: 0.1 }
  },
  "demo-quantised": {
    ...demoBase,
    version: "quantised",
    quantisation: { decodeCostRatio: 0.6, prefillCostRatio: 0.9, flipRatio: 0.03 }
  },
  "demo-cold": { ...demoBase, version: "cold", coldStart: { notReadyMs: 2e3, slowRequests: 8 } },
  "demo-replicas": { ...demoBase, version: "replicas", replicas: { count: 2, routing: "least-loaded" } }
};
var builtInProfileNames = Object.keys(partialProfiles);
function findBuiltInProfile(name) {
  return completeProfile(partialProfiles[name]);
}
async function loadProfile(nameOrFile, readFile) {
  if (isBuiltIn(nameOrFile)) return findBuiltInProfile(nameOrFile);
  if (!/[/\\]|\.(ya?ml|json)$/.test(nameOrFile)) {
    throw new InputError(
      `There is no built-in profile "${nameOrFile}"`,
      `Did you mean "${(0, import_fastest_levenshtein2.closest)(nameOrFile, builtInProfileNames)}"? Built in: ${builtInProfileNames.join(", ")}. A file needs its extension (.yml or .json).`
    );
  }
  return parseProfile(await readProfile(nameOrFile, readFile), nameOrFile);
}
function isBuiltIn(name) {
  return Object.hasOwn(partialProfiles, name);
}
async function readProfile(file, readFile) {
  try {
    return await readFile(file);
  } catch (cause) {
    throw new InputError(
      `The profile ${file} cannot be read`,
      `Give an existing file, or one of the built-in profiles: ${builtInProfileNames.join(", ")}.`,
      { file },
      { cause }
    );
  }
}

// src/simulator/server.ts
import { timingSafeEqual } from "node:crypto";

// src/simulator/answer-writer.ts
function createStreamWriter({ response, clock }, format2) {
  const endWith = ({ text, last }) => {
    if (text !== "") response.write(text);
    const atMs = clock();
    response.end(last);
    return atMs;
  };
  return {
    open() {
      response.writeHead(200, { "content-type": format2.contentType, "cache-control": "no-cache" });
      response.flushHeaders();
    },
    admit(counts) {
      const text = format2.begin(counts);
      if (text !== "") writeNow(response, text);
    },
    token(piece) {
      const text = format2.token(piece);
      const atMs = clock();
      writeNow(response, text);
      return atMs;
    },
    callParts(parts) {
      const text = parts.map((part) => format2.callPart?.(part) ?? "").join("");
      if (text === "") return void 0;
      const atMs = clock();
      writeNow(response, text);
      return atMs;
    },
    finish: (reason, usage) => endWith(format2.finish(reason, usage)),
    fail: (refusal) => endWith(format2.error(refusal)),
    breakJson: () => writeNow(response, format2.malformed())
  };
}
function createJsonWriter({ response, clock }, format2) {
  let text = "";
  const calls = [];
  let isBroken = false;
  const send = (status, body) => {
    const atMs = clock();
    response.writeHead(status, { "content-type": "application/json" }).end(body);
    return atMs;
  };
  return {
    open() {
    },
    admit() {
    },
    token(piece) {
      text += piece;
      return clock();
    },
    callParts(parts) {
      calls.push(...parts.filter(({ isLast }) => isLast).map(({ call }) => call));
      return clock();
    },
    finish(finishReason, usage) {
      const body = format2.whole({ text, calls, finishReason, usage });
      return send(200, isBroken ? body.slice(0, body.length / 2) : body);
    },
    fail: (refusal) => send(refusal.status, JSON.stringify(format2.refusal(refusal))),
    breakJson() {
      isBroken = true;
    }
  };
}
function writeNow(response, text) {
  response.write(text);
  response.socket?.uncork();
}

// src/simulator/faults.ts
function drawFault(faults, runSeed, requestNumber) {
  const shares = [
    ["error", faults.errorRatio.ratio],
    ["hang", faults.hangRatio],
    ["empty", faults.emptyRatio],
    ["reset", faults.resetRatio],
    ["in-band-error", faults.inBandErrorRatio],
    ["malformed", faults.malformedRatio],
    ["stall", faults.stallRatio]
  ];
  let left = hashToUnit(runSeed, "fault", requestNumber);
  for (const [fault, share] of shares) {
    if (left < share) return fault;
    left -= share;
  }
  return "none";
}

// src/simulator/listener.ts
import { createServer } from "node:http";
import { createSecureServer, Http2ServerResponse } from "node:http2";
async function listen(answer, { port, host, tls }) {
  const settings = { noDelay: true, keepAliveTimeout: KEEP_ALIVE_MS, requestTimeout: 0 };
  const server = tls ? createSecureServer({ ...settings, ...tls, allowHTTP1: true }) : createServer(settings);
  const sockets = /* @__PURE__ */ new Set();
  server.on("request", answer);
  server.on("connection", (socket) => {
    sockets.add(socket);
    socket.once("close", () => sockets.delete(socket));
  });
  server.on("secureConnection", (socket) => {
    const tcp = [...sockets].find(({ remotePort }) => remotePort === socket.remotePort);
    if (tcp) tcpBelow.set(socket, tcp);
  });
  await new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, resolve);
  });
  return {
    port: server.address().port,
    close: () => new Promise((resolve) => {
      server.close(() => resolve());
      for (const socket of sockets) socket.destroy();
    })
  };
}
function isGone(response) {
  return inHttp2(response)?.destroyed ?? response.closed;
}
function breakOff(response) {
  const stream = inHttp2(response);
  if (stream) stream.destroy(new Error("broken on demand"));
  else if (response.socket) (tcpBelow.get(response.socket) ?? response.socket).resetAndDestroy();
}
var KEEP_ALIVE_MS = 75e3;
var tcpBelow = /* @__PURE__ */ new WeakMap();
function inHttp2(response) {
  return response instanceof Http2ServerResponse ? response.stream : void 0;
}

// src/simulator/live-request.ts
var LiveRequest = class {
  #options;
  #truth;
  #cachedTokens = 0;
  /** Emissions that a stall holds back; `undefined` when nothing is held. */
  #held;
  #stallTimer;
  #isEnded = false;
  constructor(options) {
    this.#options = options;
    const { truth, answer, fault } = options;
    this.#truth = { ...truth, outputTokens: 0, itemId: answer.itemId, right: answer.right };
    if (fault !== "none") this.#truth.fault = fault;
  }
  /** The router chose this engine. */
  route(replica) {
    this.#truth.replica = replica;
  }
  admit(admission) {
    this.#truth.admittedMs = this.#options.clock();
    this.#options.writer.admit({
      inputTokens: this.#options.truth.inputTokens,
      cachedTokens: admission.cachedTokens
    });
    this.#cachedTokens = admission.cachedTokens;
    this.#truth.cachedTokens = admission.cachedTokens;
  }
  emit(emission) {
    if (this.#held) this.#held.push(emission);
    else this.#write(emission);
  }
  /** The client went away, or the simulator is closing. */
  giveUp() {
    this.#end("cancelled", this.#options.clock());
  }
  #write(emission) {
    const { answer, fault, writer } = this.#options;
    const half = Math.floor(answer.pieces.length / 2);
    const isHalfWay = emission.index <= half && half < emission.index + emission.tokens;
    if (isHalfWay && fault !== "none") this.#playFault(emission);
    if (this.#isEnded || this.#held) return;
    if (answer.pieces.length > 0) this.#writeTokens(emission);
    if (emission.isLast) {
      const { inputTokens } = this.#options.truth;
      const usage = { inputTokens, cachedTokens: this.#cachedTokens, outputTokens: this.#truth.outputTokens };
      const endMs = writer.finish(answer.finishReason, usage);
      this.#end(fault === "none" || fault === "stall" ? "ok" : "fault", endMs);
    }
  }
  /** All in one event. */
  #writeTokens({ index, tokens, batch }) {
    const { writer, answer } = this.#options;
    const atMs = answer.calls.length > 0 ? writer.callParts(callPartsOf(answer, index, tokens)) : writer.token(answer.pieces.slice(index, index + tokens).join(""));
    this.#truth.outputTokens += tokens;
    if (index === 0) this.#truth.batchAtFirstToken = batch;
    if (atMs === void 0) return;
    this.#truth.firstTokenMs ??= atMs;
    this.#truth.lastTokenMs = atMs;
    this.#truth.tokenEvents = (this.#truth.tokenEvents ?? 0) + 1;
  }
  #playFault(emission) {
    const { fault, writer, clock, resetConnection } = this.#options;
    switch (fault) {
      case "reset":
        this.#end("fault", clock());
        resetConnection();
        return;
      case "in-band-error":
        this.#end("fault", writer.fail({ ...ENGINE_ERROR, message: "The engine died while it was generating." }));
        return;
      case "malformed":
        writer.breakJson();
        return;
      case "stall":
        this.#stall(emission);
        return;
      // Played before there was an engine's token to speak of, or by leaving tokens out.
      case "none":
      case "error":
      case "hang":
      case "empty":
        return;
      default:
        fault;
    }
  }
  /** Holds the half-way token and all after it until the pause is over; it happens once. */
  #stall(emission) {
    if (this.#stallTimer) return;
    this.#held = [emission];
    this.#stallTimer = setTimeout(() => {
      const held = this.#held ?? [];
      this.#held = void 0;
      for (const late of held) this.#write(late);
    }, this.#options.stallMs);
  }
  #end(outcome, endMs) {
    if (this.#isEnded) return;
    this.#isEnded = true;
    clearTimeout(this.#stallTimer);
    this.#options.onEnd({ ...this.#truth, outcome, endMs });
  }
};
var ENGINE_ERROR = { status: 500, type: "server_error", param: null, code: null };

// src/simulator/metrics-page.ts
var BOUNDS_SEC = [
  ...[1e-3, 5e-3, 0.01, 0.02, 0.04, 0.06, 0.08, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10, 20, 40, 80, 160, 640],
  2560
];
var TtftHistogram = class {
  /** By bound, not cumulative; the last is beyond all of them. */
  #counts = new Array(BOUNDS_SEC.length + 1).fill(0);
  #sumSec = 0;
  observe({ receivedMs, firstTokenMs }) {
    if (firstTokenMs === void 0) return;
    const seconds = (firstTokenMs - receivedMs) / 1e3;
    const place = BOUNDS_SEC.findIndex((bound) => seconds <= bound);
    const index = place === -1 ? BOUNDS_SEC.length : place;
    this.#counts[index] = (this.#counts[index] ?? 0) + 1;
    this.#sumSec += seconds;
  }
  write(name, labels) {
    let total = 0;
    const lines = this.#counts.map((count, index) => {
      total += count;
      return `${name}_bucket{le="${BOUNDS_SEC[index] ?? "+Inf"}",${labels}} ${total}`;
    });
    return [...lines, `${name}_sum{${labels}} ${this.#sumSec}`, `${name}_count{${labels}} ${total}`];
  }
};
function writeMetricsPage({ model, prefixCache, speculation }, engines) {
  const modelLabel = `model_name="${model.replace(/[\\"]/g, "\\$&").replaceAll("\n", "\\n")}"`;
  const labelled = engines.map((engine, index) => ({ engine, labels: `engine="${index}",${modelLabel}` }));
  const { capacityBlocks } = prefixCache;
  const families = [
    ...always,
    ...capacityBlocks > 0 ? [cacheUse(capacityBlocks)] : [],
    ...speculation.draftTokens > 0 ? ofSpeculation : []
  ];
  const ttftName = "vllm:time_to_first_token_seconds";
  const lines = [
    ...families.flatMap(({ name, type, read }) => [
      `# TYPE ${name} ${type}`,
      ...labelled.map(({ engine, labels }) => `${name}{${labels}} ${read(engine)}`)
    ]),
    `# TYPE ${ttftName} histogram`,
    ...labelled.flatMap(({ engine, labels }) => engine.ttft.write(ttftName, labels))
  ];
  return `${lines.join("\n")}
`;
}
var always = [
  { name: "vllm:num_requests_running", type: "gauge", read: ({ running }) => running },
  { name: "vllm:num_requests_waiting", type: "gauge", read: ({ waiting }) => waiting },
  { name: "vllm:prefix_cache_queries_total", type: "counter", read: ({ queriedTokens }) => queriedTokens },
  { name: "vllm:prefix_cache_hits_total", type: "counter", read: ({ cachedTokens }) => cachedTokens },
  // Its batch never outgrows its memory, so that nothing is ever put back.
  { name: "vllm:num_preemptions_total", type: "counter", read: () => 0 }
];
function cacheUse(capacityBlocks) {
  return {
    ...{ name: "vllm:kv_cache_usage_perc", type: "gauge" },
    read: ({ cachedBlocks }) => cachedBlocks / capacityBlocks
  };
}
var ofSpeculation = [
  { name: "vllm:spec_decode_num_drafts_total", type: "counter", read: ({ drafts }) => drafts },
  { name: "vllm:spec_decode_num_draft_tokens_total", type: "counter", read: ({ draftTokens }) => draftTokens },
  {
    ...{ name: "vllm:spec_decode_num_accepted_tokens_total", type: "counter" },
    read: ({ acceptedTokens }) => acceptedTokens
  }
];

// src/simulator/prefix-cache.ts
var PrefixCache2 = class {
  /** Insertion order is recency: a block that is used again is taken out and put back at the end. */
  #blocks = /* @__PURE__ */ new Set();
  #capacityBlocks;
  /** Capacity 0 switches the cache off. */
  constructor(capacityBlocks) {
    this.#capacityBlocks = capacityBlocks;
  }
  get size() {
    return this.#blocks.size;
  }
  /** How many leading blocks are held; they count as used now. */
  matchPrefix(blocks) {
    let matched = 0;
    for (const block of blocks) {
      if (!this.#blocks.has(block)) break;
      matched++;
    }
    this.#touch(blocks.slice(0, matched));
    return matched;
  }
  /** Keeps the blocks of a prompt whose prefill is done, and drops the least recently used ones beyond the capacity. */
  store(blocks) {
    this.#touch(blocks);
    for (const block of this.#blocks) {
      if (this.#blocks.size <= this.#capacityBlocks) break;
      this.#blocks.delete(block);
    }
  }
  /** From the prompt's end to its start, so that under pressure a prefix loses its tail first and stays useful. */
  #touch(blocks) {
    for (const block of blocks.toReversed()) {
      this.#blocks.delete(block);
      this.#blocks.add(block);
    }
  }
};

// src/simulator/engine.ts
var Engine2 = class {
  #costs;
  #speculation;
  #coldStart;
  #seed;
  #blockTokens;
  #cache;
  #noise;
  #waiting = [];
  #running = [];
  #batch = 0;
  #steps = 0;
  #admitted = 0;
  #queriedTokens = 0;
  #cachedTokens = 0;
  #drafts = 0;
  #draftTokens = 0;
  #acceptedTokens = 0;
  /** `seed` decides which proposed tokens are accepted. */
  constructor(profile, noise, seed = 1) {
    this.#costs = quantisedCosts(profile);
    this.#speculation = profile.speculation;
    this.#coldStart = profile.coldStart;
    this.#seed = seed;
    this.#blockTokens = profile.prefixCache.blockTokens;
    this.#cache = new PrefixCache2(profile.prefixCache.capacityBlocks);
    this.#noise = noise;
  }
  get load() {
    return {
      waiting: this.#waiting.length,
      running: this.#running.length,
      steps: this.#steps,
      cachedBlocks: this.#cache.size,
      queriedTokens: this.#queriedTokens,
      cachedTokens: this.#cachedTokens,
      drafts: this.#drafts,
      draftTokens: this.#draftTokens,
      acceptedTokens: this.#acceptedTokens
    };
  }
  /** Puts a sequence at the end of the queue. */
  submit(sequence2) {
    this.#waiting.push(sequence2);
  }
  /** Takes a sequence out, waiting or running; its slot is free from the next step on. A step under way keeps its length. */
  cancel(id) {
    this.#waiting = this.#waiting.filter((sequence2) => sequence2.id !== id);
    this.#running = this.#running.filter(({ sequence: sequence2 }) => sequence2.id !== id);
  }
  /** Fills the batch from the queue and plans one step; `undefined` when there is nothing to do. */
  startStep() {
    const admitted = this.#admit();
    if (this.#running.length === 0) return void 0;
    this.#batch = this.#running.length;
    this.#steps++;
    const { stepMs, decodeMsPerSequence, prefillMsPerToken } = this.#costs;
    const { draftTokens, draftMs } = this.#speculation;
    const rows = draftTokens === 0 ? [] : this.#running.map((running) => this.#countProposed(running));
    const proposed = rows.reduce((sum, tokens) => sum + tokens, 0);
    const costMs = stepMs + decodeMsPerSequence * (this.#batch + proposed) + draftMs * rows.reduce((most, tokens) => Math.max(most, tokens), 0) + prefillMsPerToken * this.#takePrefillTokens();
    const { slowRequests, slowScale } = this.#coldStart;
    const isSlow = slowRequests > 0 && this.#running.some(({ place }) => place < slowRequests);
    return { durationMs: costMs * (isSlow ? slowScale : 1) * this.#noise(), admitted };
  }
  /** Ends the step: every sequence whose prompt is taken in emits a token or several, and finished ones leave the batch. */
  finishStep() {
    const emissions = [];
    for (const running of this.#running) {
      if (running.prefillLeftTokens > 0) continue;
      const { id, prompt, outputTokens } = running.sequence;
      const index = running.emittedTokens;
      const tokens = 1 + this.#acceptProposed(running);
      if (index === 0) this.#cache.store(prompt.blocks);
      running.emittedTokens += tokens;
      const isLast = running.emittedTokens === outputTokens;
      emissions.push({ id, index, tokens, isLast, batch: this.#batch });
    }
    this.#running = this.#running.filter(({ emittedTokens, sequence: sequence2 }) => emittedTokens < sequence2.outputTokens);
    return emissions;
  }
  /** Proposals begin with the second token, and none goes beyond the answer's end. */
  #countProposed({ emittedTokens, sequence: sequence2 }) {
    if (emittedTokens === 0) return 0;
    return Math.min(this.#speculation.draftTokens, sequence2.outputTokens - emittedTokens - 1);
  }
  #acceptProposed(running) {
    const proposed = this.#countProposed(running);
    if (proposed === 0) return 0;
    const { acceptanceRatio } = this.#speculation;
    let accepted = 0;
    const isAccepted = (place) => hashToUnit(this.#seed, "draft", running.sequence.id, place) < acceptanceRatio;
    while (accepted < proposed && isAccepted(running.emittedTokens + accepted)) accepted++;
    this.#drafts++;
    this.#draftTokens += proposed;
    this.#acceptedTokens += accepted;
    return accepted;
  }
  #admit() {
    const free = this.#costs.maxBatch - this.#running.length;
    return this.#waiting.splice(0, free).map((sequence2) => {
      const { tokens, blocks } = sequence2.prompt;
      const usable = blocks.slice(0, Math.floor((tokens - 1) / this.#blockTokens));
      const cachedTokens = this.#cache.matchPrefix(usable) * this.#blockTokens;
      this.#queriedTokens += tokens;
      this.#cachedTokens += cachedTokens;
      this.#running.push({
        ...{ sequence: sequence2, place: this.#admitted++, emittedTokens: 0 },
        prefillLeftTokens: tokens - cachedTokens
      });
      return { id: sequence2.id, cachedTokens };
    });
  }
  /** Oldest first, up to the limit of a chunk. Returns how many tokens this step takes in. */
  #takePrefillTokens() {
    const limit = this.#costs.chunkedPrefillTokens ?? Number.POSITIVE_INFINITY;
    let taken = 0;
    for (const running of this.#running) {
      const share = Math.min(running.prefillLeftTokens, limit - taken);
      running.prefillLeftTokens -= share;
      taken += share;
    }
    return taken;
  }
};
function quantisedCosts({ engine, quantisation }) {
  const { decodeCostRatio, prefillCostRatio } = quantisation;
  return {
    ...engine,
    stepMs: engine.stepMs * decodeCostRatio,
    decodeMsPerSequence: engine.decodeMsPerSequence * decodeCostRatio,
    prefillMsPerToken: engine.prefillMsPerToken * prefillCostRatio
  };
}

// src/simulator/noise.ts
function createStepNoise(noise, runSeed) {
  const jitter = createRandom(runSeed, "jitter");
  const spike = createRandom(runSeed, "spike");
  const shift = noise.runShiftRatio * drawNormal(createRandom(runSeed, "shift"));
  const drift = createDrift(noise, createRandom(runSeed, "drift"));
  return () => {
    const exponent = shift + drift() + noise.jitterRatio * drawNormal(jitter);
    const spikeFactor = spike() < noise.spikeProbability ? noise.spikeScale : 1;
    return Math.exp(exponent) * spikeFactor;
  };
}
function createDrift({ driftRatio, driftCorrelation }, random) {
  let level = drawNormal(random);
  const innovation = Math.sqrt(1 - driftCorrelation ** 2);
  return () => {
    level = driftCorrelation * level + innovation * drawNormal(random);
    return driftRatio * level;
  };
}

// src/simulator/pacing.ts
function readMachineClockMs() {
  const [seconds, nanoseconds] = process.hrtime();
  return seconds * 1e3 + nanoseconds / 1e6;
}
function createTimer(clock) {
  return (dueMs, done) => {
    let cancel = () => {
    };
    const look = () => {
      const leftMs = dueMs - clock();
      if (leftMs <= 0) done();
      else wait(leftMs);
    };
    const wait = (leftMs) => {
      if (leftMs < SPIN_MS) {
        const immediate = setImmediate(look);
        cancel = () => clearImmediate(immediate);
      } else {
        const timeout = setTimeout(look, Math.floor(leftMs));
        cancel = () => clearTimeout(timeout);
      }
    };
    wait(dueMs - clock());
    return () => cancel();
  };
}
var SPIN_MS = 0.25;
var Pacing = class {
  #options;
  #state = "cold";
  #cancelTimer = () => {
  };
  constructor(options) {
    this.#options = options;
  }
  /** Says that the engine got work. */
  wake() {
    const { clock, timer, coldStartMs } = this.#options;
    if (this.#state === "cold" && coldStartMs > 0) {
      const readyMs = clock() + coldStartMs;
      this.#state = "busy";
      this.#cancelTimer = timer(readyMs, () => this.#beginStep(readyMs));
    } else if (this.#state === "cold" || this.#state === "idle") {
      this.#beginStep(clock());
    }
  }
  stop() {
    this.#state = "stopped";
    this.#cancelTimer();
  }
  #beginStep(startMs) {
    const { engine, timer, onStepStart } = this.#options;
    const step = engine.startStep();
    if (!step) {
      this.#state = "idle";
      return;
    }
    this.#state = "busy";
    const dueMs = startMs + step.durationMs;
    this.#cancelTimer = timer(dueMs, () => this.#endStep(dueMs, step.durationMs));
    onStepStart(step);
  }
  #endStep(dueMs, durationMs) {
    const { engine, clock, onStepEnd } = this.#options;
    onStepEnd(engine.finishStep());
    if (this.#state === "stopped") return;
    const nowMs = clock();
    this.#beginStep(nowMs - dueMs > durationMs ? nowMs : dueMs);
  }
};

// src/simulator/replicas.ts
var SEED_STRIDE = 1000003;
var Replicas2 = class {
  #routing;
  #replicas;
  /** By sequence, from when it is routed until it is taken out. */
  #placeOf = /* @__PURE__ */ new Map();
  #routed = 0;
  constructor(options) {
    const { count, routing } = options.profile.replicas;
    this.#routing = routing;
    this.#replicas = Array.from({ length: count }, (_, index) => createReplica(options, index));
  }
  /** One for each engine. */
  get states() {
    return this.#replicas.map(({ engine, ttft }) => ({ ...engine.load, ttft }));
  }
  /** Hands the sequence to one of the engines and says which, from 0. */
  submit(sequence2) {
    const index = this.#route();
    const replica = this.#replicas[index];
    this.#placeOf.set(sequence2.id, replica);
    replica.engine.submit(sequence2);
    replica.pacing.wake();
    return index;
  }
  /** A request has ended: frees its place, which one that was never submitted has none of, and counts its TTFT. */
  end(id, record) {
    const replica = this.#placeOf.get(id);
    replica?.engine.cancel(id);
    replica?.ttft.observe(record);
    this.#placeOf.delete(id);
  }
  stop() {
    for (const { pacing } of this.#replicas) pacing.stop();
  }
  #route() {
    const next = this.#routed++ % this.#replicas.length;
    if (this.#routing === "round-robin") return next;
    const inTurn = this.#replicas.map((_, step) => (next + step) % this.#replicas.length);
    const sizes = this.#replicas.map(({ engine: { load } }) => load.waiting + load.running);
    return inTurn.reduce((least, index) => (sizes[index] ?? 0) < (sizes[least] ?? 0) ? index : least);
  }
};
function createReplica({ profile, runSeed, clock, onAdmission, onEmission }, index) {
  const seed = runSeed + index * SEED_STRIDE;
  const engine = new Engine2(profile, createStepNoise(profile.noise, seed), seed);
  const pacing = new Pacing({
    engine,
    clock,
    timer: createTimer(clock),
    coldStartMs: profile.faults.coldStartMs,
    onStepStart: ({ admitted }) => {
      for (const admission of admitted) onAdmission(admission);
    },
    onStepEnd: (emissions) => {
      for (const emission of emissions) onEmission(emission);
    }
  });
  return { engine, pacing, ttft: new TtftHistogram() };
}

// src/simulator/wire.ts
var STREAM_END = "data: [DONE]\n\n";
var WEB_PAGE = "<!DOCTYPE html>\n<html><head><title>Sign in</title></head><body><h1>Sign in</h1><p>Please sign in to continue.</p></body></html>\n";
function createChunkFormat({ id, createdSec, model }, includeUsage) {
  const head3 = `data: {"id":${JSON.stringify(`chatcmpl-${id}`)},"object":"chat.completion.chunk","created":${createdSec},"model":${JSON.stringify(model)},"choices":[`;
  const tail = includeUsage ? '],"usage":null}\n\n' : "]}\n\n";
  const format2 = (delta, finishReason) => `${head3}{"index":0,"delta":${delta},"logprobs":null,"finish_reason":${finishReason}}${tail}`;
  const usageOf = (usage) => `${head3}],"usage":${JSON.stringify(formatUsage(usage))}}

`;
  return {
    contentType: "text/event-stream; charset=utf-8",
    begin: () => format2('{"role":"assistant","content":""}', "null"),
    token: (piece) => format2(`{"content":${JSON.stringify(piece)}}`, "null"),
    callPart: (part) => format2(JSON.stringify({ tool_calls: [formatPart(part, id)] }), "null"),
    finish: (reason, usage) => ({
      text: format2("{}", JSON.stringify(reason)) + (includeUsage ? usageOf(usage) : ""),
      last: STREAM_END
    }),
    error: (refusal) => ({ text: `data: ${JSON.stringify(formatError(refusal))}

`, last: STREAM_END }),
    malformed: () => `${head3}{"index":0,"delta":{"content":"

`
  };
}
function formatCompletion({ id, createdSec, model }, answer) {
  return JSON.stringify({
    id: `chatcmpl-${id}`,
    object: "chat.completion",
    created: createdSec,
    model,
    choices: [
      {
        index: 0,
        message: { role: "assistant", ...formatMessage(answer, id), refusal: null },
        logprobs: null,
        finish_reason: answer.finishReason
      }
    ],
    usage: formatUsage(answer.usage)
  });
}
function formatMessage({ text, calls }, id) {
  if (calls.length === 0) return { content: text };
  const formatted = calls.map(({ name, arguments: args }, index) => ({
    id: `call_${id}_${index}`,
    type: "function",
    function: { name, arguments: JSON.stringify(args) }
  }));
  return { content: text === "" ? null : text, tool_calls: formatted };
}
function formatPart({ index, call, text, isFirst }, id) {
  if (!isFirst) return { index, function: { arguments: text } };
  return { index, id: `call_${id}_${index}`, type: "function", function: { name: call.name, arguments: text } };
}
function formatError({ message: message2, type, param, code }) {
  return { error: { message: message2, type, param, code } };
}
function formatUsage({ inputTokens, cachedTokens, outputTokens }) {
  return {
    prompt_tokens: inputTokens,
    completion_tokens: outputTokens,
    total_tokens: inputTokens + outputTokens,
    prompt_tokens_details: { cached_tokens: cachedTokens }
  };
}

// src/simulator/replies.ts
function refuseKey() {
  return { ...INVALID, status: 401, message: "Incorrect API key provided.", code: "invalid_api_key" };
}
function refuseMethod(method, wanted) {
  return { ...INVALID, status: 405, message: `Not allowed: ${method}. Use ${wanted}.` };
}
function refusePath(path) {
  return { ...INVALID, status: 404, message: `Unknown request URL: ${path}.`, code: "unknown_url" };
}
function refuseLoading() {
  return { ...INVALID, status: 503, type: "unavailable_error", message: "The model is being loaded." };
}
function refuseSize(maxBytes) {
  return { ...INVALID, status: 413, message: `The body is larger than ${maxBytes} bytes.` };
}
function refuseModel(model) {
  const message2 = `The model \`${model}\` does not exist or you do not have access to it.`;
  return { ...INVALID, status: 404, message: message2, param: "model", code: "model_not_found" };
}
function refuseLength(promptTokens, contextTokens) {
  const message2 = `This model's maximum context length is ${contextTokens} tokens; your messages have ${promptTokens} and leave no room for an answer.`;
  return { ...INVALID, status: 400, message: message2, param: "messages", code: "context_length_exceeded" };
}
function refuseByFault(status) {
  return { ...INVALID, status, type: "server_error", message: "The simulated server refuses this request." };
}
function sendJson(response, status, value) {
  response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(value));
}
function sendRefusal(response, refusal, format2 = formatError) {
  if (refusal.status === 429) response.setHeader("retry-after", "1");
  sendJson(response, refusal.status, format2(refusal));
}
function sendMetrics(response, page) {
  response.writeHead(200, { "content-type": "text/plain; version=0.0.4; charset=utf-8" }).end(page);
}
function sendWebPage(response, status) {
  response.writeHead(status, { "content-type": "text/html; charset=utf-8" }).end(WEB_PAGE);
}
var INVALID = { type: "invalid_request_error", param: null, code: null };

// src/simulator/completions.ts
var Completions = class {
  #options;
  #replicas;
  #live = /* @__PURE__ */ new Map();
  constructor(options) {
    const { profile, runSeed, clock, turns } = options;
    this.#options = options;
    this.#replicas = new Replicas2({
      ...{ profile, runSeed, clock },
      onAdmission: (admission) => turns(() => this.#live.get(admission.id)?.admit(admission)),
      onEmission: (emission) => turns(() => this.#live.get(emission.id)?.emit(emission))
    });
  }
  /** Of all engines together. */
  get load() {
    return { live: this.#live.size, ...addLoads(this.#replicas.states) };
  }
  /** The page of metrics. */
  get metricsPage() {
    const { profile } = this.#options;
    return writeMetricsPage(profile, this.#replicas.states);
  }
  stop() {
    this.#replicas.stop();
    for (const live of this.#live.values()) live.giveUp();
  }
  /** Answers one request, refuses it, or plays its fault. */
  receive(arrival, body) {
    const { profile, runSeed } = this.#options;
    const fault = drawFault(profile.faults, runSeed, arrival.number);
    if (fault === "error" || profile.faults.html) {
      this.#failAtOnce(arrival, fault);
      return;
    }
    const judged = judgeBody(body, arrival, profile);
    if ("refusal" in judged) this.refuse(arrival, judged.refusal);
    else this.#accept(arrival, { ...judged, fault });
  }
  /** Refuses a request that is at fault itself. */
  refuse(arrival, refusal) {
    const { response, dialect } = arrival;
    const endMs = this.#options.clock();
    sendRefusal(response, refusal, dialect.formatRefusal);
    this.#options.truthLog({
      ...instantsOf(arrival),
      ...{ endMs, outputTokens: 0, outcome: "refused", status: refusal.status }
    });
  }
  #failAtOnce(arrival, fault) {
    const { response, dialect } = arrival;
    const { errorRatio, html } = this.#options.profile.faults;
    const status = fault === "error" ? errorRatio.status : 200;
    const endMs = this.#options.clock();
    if (html) sendWebPage(response, status);
    else sendRefusal(response, refuseByFault(status), dialect.formatRefusal);
    const cause = fault === "none" ? {} : { fault };
    this.#options.truthLog({ ...instantsOf(arrival), endMs, outputTokens: 0, outcome: "fault", ...cause, status });
  }
  #accept(arrival, { ask, prompt, maxTokens, fault }) {
    const { number, response, dialect } = arrival;
    const { clock, profile, truthLog } = this.#options;
    const planned = planAnswer(
      { content: ask.question, requestNumber: number, maxTokens, offersTools: ask.offersTools },
      this.#options
    );
    const isEmpty = fault === "empty" || dialect.answers === "vectors";
    const answer = isEmpty ? { ...planned, pieces: [], calls: [], finishReason: "stop" } : planned;
    const writer = this.#createWriter(arrival, ask, answer.calls.length > 0);
    const live = new LiveRequest({
      answer,
      fault,
      stallMs: profile.faults.stallMs,
      writer,
      clock,
      resetConnection: () => breakOff(response),
      truth: { ...instantsOf(arrival), inputTokens: prompt.tokens },
      onEnd: (record) => {
        this.#live.delete(number);
        this.#replicas.end(number, record);
        truthLog(record);
      }
    });
    this.#live.set(number, live);
    if (isGone(response)) {
      live.giveUp();
      return;
    }
    response.on("close", () => live.giveUp());
    if (fault === "hang") return;
    writer.open();
    const replica = this.#replicas.submit({ id: number, prompt, outputTokens: Math.max(1, answer.pieces.length) });
    if (profile.replicas.count > 1) live.route(replica);
  }
  #createWriter({ number, response, dialect }, ask, callsTools) {
    const { profile, runSeed, clock } = this.#options;
    const createdSec = Math.floor(Date.now() / 1e3);
    const identity = { id: `${runSeed}-${number}`, createdSec, model: profile.model };
    if (ask.isStream && !profile.faults.noStream)
      return createStreamWriter({ response, clock }, dialect.formatStream(identity, ask, callsTools));
    return createJsonWriter(
      { response, clock },
      { whole: (answer) => dialect.formatWhole(identity, answer), refusal: dialect.formatRefusal }
    );
  }
};
function addLoads(loads) {
  const sum = (name) => loads.reduce((total, load) => total + load[name], 0);
  return {
    ...{ waiting: sum("waiting"), running: sum("running"), steps: sum("steps"), cachedBlocks: sum("cachedBlocks") },
    ...{ queriedTokens: sum("queriedTokens"), cachedTokens: sum("cachedTokens") },
    ...{ drafts: sum("drafts"), draftTokens: sum("draftTokens"), acceptedTokens: sum("acceptedTokens") }
  };
}
function instantsOf({ requestId, headersReceivedMs, receivedMs }) {
  return { requestId, headersReceivedMs, receivedMs };
}
function judgeBody(body, { dialect, around: around2 }, profile) {
  const { model, contextTokens, prefixCache } = profile;
  const parsed = dialect.parse(body, around2);
  if (!parsed.ok) return { refusal: parsed.refusal };
  const { ask } = parsed;
  if (ask.model !== "" && ask.model !== model) return { refusal: refuseModel(ask.model) };
  const prompt = tokenizePrompt(ask.prompt, prefixCache.blockTokens);
  const roomTokens = contextTokens - prompt.tokens;
  if (roomTokens < 1) return { refusal: refuseLength(prompt.tokens, contextTokens) };
  return { ask, prompt, maxTokens: Math.min(ask.maxTokens ?? roomTokens, roomTokens) };
}

// src/simulator/dialect.ts
function bearerOf({ authorization }) {
  return /^Bearer (.*)$/.exec(authorization?.toString() ?? "")?.[1];
}

// src/simulator/request-body.ts
var nullable = (schema) => Optional(Union([schema, Null()]));
function readBody(schema, text) {
  let body;
  try {
    body = JSON.parse(text);
  } catch {
    return refuse("We could not parse the JSON body of your request.", null);
  }
  const mistake = findMistake(schema, body);
  if (!mistake) return { ok: true, body };
  const path = mistake.instancePath.split("/").slice(1);
  if (mistake.keyword === "required") path.push(String(mistake.params.missingProperty));
  return refuse(`Invalid value for '${path.join(".")}': ${mistake.message ?? "not valid"}.`, path.join("."));
}
function refuse(message2, param) {
  return { ok: false, refusal: { status: 400, message: message2, type: "invalid_request_error", param, code: null } };
}
var chatTools = nullable(
  _Array_(
    _Object_({
      type: Literal("function"),
      function: _Object_({ name: String2({ minLength: 1 }), parameters: Optional(_Object_({})) })
    })
  )
);
function templateOf(turns, tools = []) {
  const offersTools = tools.length > 0;
  return {
    offersTools,
    prompt: `${offersTools ? `<|tools|>
${JSON.stringify(tools)}
` : ""}${turns.map(({ role, text }) => `<|${role}|>
${text}
`).join("")}<|assistant|>
`,
    question: turns.findLast(({ role }) => role === "user")?.text ?? ""
  };
}

// src/simulator/dialects/anthropic-messages.ts
var Part = _Object_({ type: String2(), text: Optional(String2()) });
var Content = Union([String2(), _Array_(Part)]);
var Body = _Object_({
  model: String2(),
  // Required, unlike elsewhere.
  max_tokens: Integer({ minimum: 1 }),
  system: Optional(Content),
  messages: _Array_(
    _Object_({ role: Union([Literal("user"), Literal("assistant")]), content: Content }),
    { minItems: 1 }
  ),
  tools: Optional(
    _Array_(
      _Object_({ name: String2({ minLength: 1 }), input_schema: _Object_({ type: Literal("object") }) })
    )
  ),
  stream: nullable(Boolean())
});
var anthropicMessages = {
  path: /^\/v1\/messages$/,
  answers: "text",
  keyOf: (headers) => headers["x-api-key"]?.toString(),
  parse: (text, { headers }) => {
    if (!headers["anthropic-version"]) return refuse("anthropic-version: header is required", null);
    const read = readBody(Body, text);
    if (!read.ok) return read;
    const { model, system, messages, stream, max_tokens, tools } = read.body;
    const turns = [
      ...system === void 0 ? [] : [{ role: "system", text: textOf(system) }],
      ...messages.map(({ role, content }) => ({ role, text: textOf(content) }))
    ];
    const said = templateOf(turns, tools);
    const ask = { model, ...said, isStream: stream ?? false, includeUsage: true, maxTokens: max_tokens };
    return { ok: true, ask };
  },
  formatStream: (identity, _ask, callsTools) => formatStream(identity, callsTools),
  formatWhole: (identity, { text, calls, finishReason, usage }) => JSON.stringify({
    ...message(identity),
    content: [
      ...calls.length > 0 ? [] : [{ type: "text", text }],
      ...calls.map((call, index) => ({ ...toolUse(identity, { call, index }), input: call.arguments }))
    ],
    stop_reason: stopReason(finishReason),
    usage: { ...inputUsage(usage), output_tokens: usage.outputTokens }
  }),
  formatRefusal: formatError2
};
function textOf(content) {
  return typeof content === "string" ? content : content.map(({ text = "" }) => text).join("");
}
function formatStream(identity, callsTools) {
  const event = (value) => `event: ${value.type}
data: ${JSON.stringify(value)}

`;
  return {
    contentType: "text/event-stream; charset=utf-8",
    begin: (counts) => event({
      type: "message_start",
      message: { ...message(identity), usage: { ...inputUsage(counts), output_tokens: 1 } }
    }) + (callsTools ? "" : event({ type: "content_block_start", index: 0, content_block: { type: "text", text: "" } })) + event({ type: "ping" }),
    token: (text) => event({ type: "content_block_delta", index: 0, delta: { type: "text_delta", text } }),
    callPart: (part) => {
      const { index, text, isFirst, isLast } = part;
      return [
        ...isFirst ? [{ type: "content_block_start", index, content_block: toolUse(identity, part) }] : [],
        { type: "content_block_delta", index, delta: { type: "input_json_delta", partial_json: text } },
        ...isLast ? [{ type: "content_block_stop", index }] : []
      ].map(event).join("");
    },
    finish: (reason, { outputTokens }) => ({
      text: (callsTools ? "" : event({ type: "content_block_stop", index: 0 })) + event({
        type: "message_delta",
        delta: { stop_reason: stopReason(reason), stop_sequence: null },
        usage: { output_tokens: outputTokens }
      }),
      last: event({ type: "message_stop" })
    }),
    error: (refusal) => ({ text: "", last: event(formatError2(refusal)) }),
    malformed: () => 'event: content_block_delta\ndata: {"type":"content_block_delta","delta":{"text":"\n\n'
  };
}
function toolUse({ id }, { call, index }) {
  return { type: "tool_use", id: `toolu_${id}_${index}`, name: call.name, input: {} };
}
function message({ id, model }) {
  return { id: `msg_${id}`, type: "message", role: "assistant", model, content: [], stop_reason: null };
}
function inputUsage({ inputTokens, cachedTokens }) {
  return {
    input_tokens: inputTokens - cachedTokens,
    cache_creation_input_tokens: 0,
    cache_read_input_tokens: cachedTokens
  };
}
function stopReason(reason) {
  return { stop: "end_turn", length: "max_tokens", tool_calls: "tool_use" }[reason];
}
function formatError2({ message: text, type }) {
  return { type: "error", error: { type: type === "server_error" ? "api_error" : type, message: text } };
}

// src/simulator/dialects/gemini.ts
var Content2 = _Object_({
  role: Optional(Union([Literal("user"), Literal("model")])),
  parts: _Array_(_Object_({ text: Optional(String2()) }), { minItems: 1 })
});
var Body2 = _Object_({
  contents: _Array_(Content2, { minItems: 1 }),
  systemInstruction: Optional(Content2),
  tools: Optional(
    _Array_(
      _Object_({
        functionDeclarations: _Array_(_Object_({ name: String2(), description: String2() }))
      })
    )
  ),
  generationConfig: Optional(_Object_({ maxOutputTokens: Optional(Integer({ minimum: 1 })) }))
});
var gemini = {
  path: /^\/v1beta\/models\/(?<model>[^/:]+):streamGenerateContent$/,
  answers: "text",
  keyOf: (headers) => headers["x-goog-api-key"]?.toString(),
  parse: (text, { model = "", query }) => {
    if (query.get("alt") !== "sse") return refuse("This endpoint streams server-sent events only: alt=sse", null);
    const read = readBody(Body2, text);
    if (!read.ok) return read;
    const { contents, systemInstruction, generationConfig, tools } = read.body;
    const turns = [
      ...systemInstruction ? [{ role: "system", text: textOf2(systemInstruction) }] : [],
      ...contents.map((content) => ({ role: content.role ?? "user", text: textOf2(content) }))
    ];
    const maxTokens = generationConfig?.maxOutputTokens;
    const said = templateOf(
      turns,
      tools?.flatMap(({ functionDeclarations }) => functionDeclarations)
    );
    return { ok: true, ask: { model, ...said, isStream: true, includeUsage: true, maxTokens } };
  },
  formatStream: formatStream2,
  formatWhole: (identity, answer) => JSON.stringify(lastOf(identity, answer)),
  formatRefusal: formatError3
};
function textOf2({ parts }) {
  return parts.map(({ text = "" }) => text).join("");
}
function formatStream2(identity) {
  const event = (value) => `data: ${JSON.stringify(value)}\r
\r
`;
  let inputTokens = 0;
  const begun = () => ({ usageMetadata: { promptTokenCount: inputTokens, totalTokenCount: inputTokens } });
  return {
    contentType: "text/event-stream",
    begin: (counts) => {
      inputTokens = counts.inputTokens;
      return "";
    },
    token: (piece) => event({ ...responseOf(identity, [{ text: piece }]), ...begun() }),
    // A call comes whole, when all of it is there.
    callPart: ({ call, isLast }) => isLast ? event({ ...responseOf(identity, [partOf(call)]), ...begun() }) : "",
    finish: (finishReason, usage) => ({
      text: "",
      last: event(lastOf(identity, { text: "", calls: [], finishReason, usage }))
    }),
    error: (refusal) => ({ text: "", last: event(formatError3(refusal)) }),
    malformed: () => 'data: {"candidates":[{"content":{"parts":[{"text":"\r\n\r\n'
  };
}
function partOf({ name, arguments: args }) {
  return { functionCall: { name, args } };
}
function responseOf({ id, model }, parts, finishReason) {
  const candidate = {
    content: { parts, role: "model" },
    index: 0,
    ...finishReason ? { finishReason } : {}
  };
  return { candidates: [candidate], modelVersion: model, responseId: id };
}
function lastOf(identity, { text, calls, finishReason, usage }) {
  const { inputTokens, cachedTokens, outputTokens } = usage;
  return {
    ...responseOf(identity, [{ text }, ...calls.map(partOf)], finishReason === "length" ? "MAX_TOKENS" : "STOP"),
    usageMetadata: {
      promptTokenCount: inputTokens,
      candidatesTokenCount: outputTokens,
      ...cachedTokens > 0 ? { cachedContentTokenCount: cachedTokens } : {},
      totalTokenCount: inputTokens + outputTokens
    }
  };
}
function formatError3({ status, message: message2 }) {
  return { error: { code: status, message: message2, status: status === 404 ? "NOT_FOUND" : "INVALID_ARGUMENT" } };
}

// src/simulator/dialects/ollama-chat.ts
var Body3 = _Object_({
  model: String2(),
  messages: _Array_(
    _Object_({
      role: String2(),
      content: String2(),
      images: Optional(_Array_(String2({ pattern: "^[A-Za-z0-9+/=]+$" })))
    }),
    { minItems: 1 }
  ),
  stream: Optional(Boolean()),
  tools: chatTools,
  options: Optional(_Object_({ num_predict: Optional(Integer()) }))
});
var ollamaChat = {
  path: /^\/api\/chat$/,
  answers: "text",
  keyOf: bearerOf,
  parse: (text) => {
    const read = readBody(Body3, text);
    if (!read.ok) return read;
    const { model, messages, stream = true, options, tools } = read.body;
    const limit = options?.num_predict ?? -1;
    const turns = messages.map(({ role, content }) => ({ role, text: content }));
    const ask = {
      model,
      ...templateOf(turns, tools ?? []),
      isStream: stream,
      includeUsage: true,
      maxTokens: limit > 0 ? limit : void 0
    };
    return { ok: true, ask };
  },
  formatStream: (identity) => ({
    contentType: "application/x-ndjson",
    begin: () => "",
    token: (piece) => line({ ...head(identity), message: { role: "assistant", content: piece }, done: false }),
    // A call comes whole, when all of it is there.
    callPart: ({ call, isLast }) => isLast ? line({ ...head(identity), message: messageOf("", [call]), done: false }) : "",
    finish: (finishReason, usage) => ({
      text: "",
      last: line(lastOf2(identity, { text: "", calls: [], finishReason, usage }))
    }),
    error: (refusal) => ({ text: "", last: line(formatError4(refusal)) }),
    malformed: () => '{"model":"m","message":{"role":"assistant","content":"\n'
  }),
  formatWhole: (identity, answer) => JSON.stringify(lastOf2(identity, answer)),
  formatRefusal: formatError4
};
function line(value) {
  return `${JSON.stringify(value)}
`;
}
function head({ model, createdSec }) {
  return { model, created_at: new Date(createdSec * 1e3).toISOString() };
}
function messageOf(content, calls) {
  return {
    role: "assistant",
    content,
    ...calls.length > 0 ? { tool_calls: calls.map((call) => ({ function: call })) } : {}
  };
}
function lastOf2(identity, { text, calls, finishReason, usage }) {
  return {
    ...head(identity),
    message: messageOf(text, calls),
    // It has no word for calls.
    done_reason: finishReason === "length" ? "length" : "stop",
    done: true,
    prompt_eval_count: usage.inputTokens,
    eval_count: usage.outputTokens
  };
}
function formatError4({ message: message2 }) {
  return { error: message2 };
}

// src/simulator/dialects/openai-chat.ts
var Part2 = Union([
  _Object_({ type: Literal("text"), text: String2() }),
  _Object_({ type: Literal("image_url"), image_url: _Object_({ url: String2() }) })
]);
var bodyFields = {
  messages: _Array_(
    _Object_({ role: String2(), content: nullable(Union([String2(), _Array_(Part2)])) }),
    { minItems: 1 }
  ),
  stream: nullable(Boolean()),
  stream_options: nullable(_Object_({ include_usage: nullable(Boolean()) })),
  max_tokens: nullable(Integer({ minimum: 1 })),
  max_completion_tokens: nullable(Integer({ minimum: 1 })),
  temperature: nullable(Number2({ minimum: 0, maximum: 2 })),
  n: nullable(Literal(1)),
  tools: chatTools
};
var ChatBody = _Object_({ model: String2(), ...bodyFields });
var DeploymentBody = _Object_(bodyFields);
var openaiChat = {
  path: /^\/v1\/chat\/completions$/,
  answers: "text",
  keyOf: bearerOf,
  parse: (text) => {
    const read = readBody(ChatBody, text);
    return read.ok ? readAsk(read.body, read.body.model) : read;
  },
  formatStream: (identity, { includeUsage }) => createChunkFormat(identity, includeUsage),
  formatWhole: formatCompletion,
  formatRefusal: formatError
};
var azureOpenai = {
  ...openaiChat,
  path: /^\/openai\/deployments\/(?<model>[^/]+)\/chat\/completions$/,
  keyOf: (headers) => headers["api-key"]?.toString(),
  parse: (text, { model = "", query }) => {
    if (!query.get("api-version")) {
      const refusal = { status: 404, message: "Resource not found", type: "not_found", param: null, code: "404" };
      return { ok: false, refusal };
    }
    const read = readBody(DeploymentBody, text);
    return read.ok ? readAsk(read.body, model) : read;
  }
};
function readAsk(body, model) {
  const isStream = body.stream ?? false;
  if (body.stream_options && !isStream) {
    return refuse("The 'stream_options' parameter is only allowed when 'stream' is enabled.", "stream_options");
  }
  const turns = body.messages.map(({ role, content }) => ({ role, text: readContent(content) }));
  return {
    ok: true,
    ask: {
      model,
      ...templateOf(turns, body.tools ?? []),
      isStream,
      includeUsage: body.stream_options?.include_usage ?? false,
      maxTokens: body.max_completion_tokens ?? body.max_tokens ?? void 0
    }
  };
}
function readContent(content) {
  if (typeof content === "string") return content;
  return (content ?? []).map((part) => part.type === "text" ? part.text : "<image>").join("");
}

// src/simulator/dialects/openai-completions.ts
var Body4 = _Object_({
  model: String2(),
  prompt: String2(),
  stream: nullable(Boolean()),
  stream_options: nullable(_Object_({ include_usage: nullable(Boolean()) })),
  max_tokens: nullable(Integer({ minimum: 1 })),
  temperature: nullable(Number2({ minimum: 0, maximum: 2 }))
});
var openaiCompletions = {
  path: /^\/v1\/completions$/,
  answers: "text",
  keyOf: bearerOf,
  parse: (text) => {
    const read = readBody(Body4, text);
    if (!read.ok) return read;
    const { model, prompt, stream, stream_options, max_tokens } = read.body;
    return {
      ok: true,
      ask: {
        model,
        prompt,
        question: prompt,
        isStream: stream ?? false,
        includeUsage: stream_options?.include_usage ?? false,
        // OpenAI's default of the legacy route.
        maxTokens: max_tokens ?? 16
      }
    };
  },
  formatStream: (identity, { includeUsage }) => formatStream3(identity, includeUsage),
  formatWhole: (identity, { text, finishReason, usage }) => JSON.stringify({ ...head2(identity), choices: [choice(text, finishReason)], usage: formatUsage(usage) }),
  formatRefusal: formatError
};
function formatStream3(identity, includeUsage) {
  const event = (value) => `data: ${JSON.stringify({ ...head2(identity), ...value })}

`;
  return {
    contentType: "text/event-stream; charset=utf-8",
    begin: () => "",
    token: (piece) => event({ choices: [choice(piece, null)] }),
    finish: (reason, usage) => ({
      text: event({ choices: [choice("", reason)] }) + (includeUsage ? event({ choices: [], usage: formatUsage(usage) }) : ""),
      last: STREAM_END
    }),
    error: (refusal) => ({ text: `data: ${JSON.stringify(formatError(refusal))}

`, last: STREAM_END }),
    malformed: () => 'data: {"choices":[{"index":0,"text":"\n\n'
  };
}
function head2({ id, createdSec, model }) {
  return { id: `cmpl-${id}`, object: "text_completion", created: createdSec, model };
}
function choice(text, finishReason) {
  return { index: 0, text, logprobs: null, finish_reason: finishReason };
}

// src/simulator/dialects/openai-embeddings.ts
var Body5 = _Object_({
  model: String2(),
  input: String2({ minLength: 1 }),
  encoding_format: Optional(Literal("float"))
});
var DIMENSIONS = 32;
var openaiEmbeddings = {
  path: /^\/v1\/embeddings$/,
  answers: "vectors",
  keyOf: bearerOf,
  parse: (text) => {
    const read = readBody(Body5, text);
    if (!read.ok) return read;
    const { model, input } = read.body;
    const ask = { model, prompt: input, question: input, isStream: false, includeUsage: true, maxTokens: void 0 };
    return { ok: true, ask };
  },
  formatStream: () => {
    throw new Error("Internal error: embeddings are not streamed");
  },
  formatWhole: ({ id, model }, { usage: { inputTokens } }) => JSON.stringify({
    object: "list",
    data: [{ object: "embedding", index: 0, embedding: vector(id) }],
    model,
    usage: { prompt_tokens: inputTokens, total_tokens: inputTokens }
  }),
  formatRefusal: formatError
};
function vector(seed) {
  return Array.from({ length: DIMENSIONS }, (_, index) => hashToUnit(1, seed, index) - 0.5);
}

// src/simulator/dialects/openai-responses.ts
var Part3 = _Object_({ type: String2(), text: Optional(String2()) });
var Item = _Object_({ role: String2(), content: Union([String2(), _Array_(Part3)]) });
var Tool = _Object_({
  type: Literal("function"),
  name: String2({ minLength: 1 }),
  parameters: _Object_({})
});
var Body6 = _Object_({
  model: String2(),
  input: Union([String2(), _Array_(Item, { minItems: 1 })]),
  stream: nullable(Boolean()),
  tools: Optional(_Array_(Tool)),
  // OpenAI refuses fewer.
  max_output_tokens: nullable(Integer({ minimum: 16 }))
});
var openaiResponses = {
  path: /^\/v1\/responses$/,
  answers: "text",
  keyOf: bearerOf,
  parse: (text) => {
    const read = readBody(Body6, text);
    if (!read.ok) return read;
    const { model, input, stream, max_output_tokens, tools } = read.body;
    const items = typeof input === "string" ? [{ role: "user", content: input }] : input;
    const turns = items.map(({ role, content }) => ({ role, text: textOf3(content) }));
    return {
      ok: true,
      ask: {
        model,
        ...templateOf(turns, tools),
        isStream: stream ?? false,
        includeUsage: true,
        maxTokens: max_output_tokens ?? void 0
      }
    };
  },
  formatStream: (identity, _ask, callsTools) => formatStream4(identity, callsTools),
  formatWhole: (identity, answer) => JSON.stringify(describe2(identity, answer)),
  formatRefusal: formatError
};
function textOf3(content) {
  return typeof content === "string" ? content : content.map(({ text = "" }) => text).join("");
}
function formatStream4(identity, callsTools) {
  let sequence2 = 0;
  let written = "";
  const calls = [];
  const event = (type, value) => `event: ${type}
data: ${JSON.stringify({ type, sequence_number: sequence2++, ...value })}

`;
  const beginMessage = () => event("response.output_item.added", {
    output_index: 0,
    item: { type: "message", role: "assistant", content: [] }
  }) + event("response.content_part.added", { ...place, part: { type: "output_text", text: "" } });
  const place = { item_id: `msg_${identity.id}`, output_index: 0, content_index: 0 };
  return {
    contentType: "text/event-stream; charset=utf-8",
    begin: () => event("response.created", { response: describe2(identity) }) + event("response.in_progress", { response: describe2(identity) }) + (callsTools ? "" : beginMessage()),
    token: (piece) => {
      written += piece;
      return event("response.output_text.delta", { ...place, delta: piece });
    },
    callPart: (part) => {
      if (part.isLast) calls.push(part.call);
      return eventsOf(identity, part).map(([type, value]) => event(type, value)).join("");
    },
    finish: (finishReason, usage) => ({
      text: callsTools ? "" : event("response.output_text.done", { ...place, text: written }),
      last: event(finishReason === "length" ? "response.incomplete" : "response.completed", {
        response: describe2(identity, { text: written, calls, finishReason, usage })
      })
    }),
    error: ({ message: message2, type }) => ({
      text: "",
      last: event("response.failed", {
        response: { ...describe2(identity), status: "failed", error: { code: type, message: message2 } }
      })
    }),
    malformed: () => 'event: response.output_text.delta\ndata: {"type":"response.output_text.delta","delta":"\n\n'
  };
}
function eventsOf(identity, part) {
  const { call, index, text, isFirst, isLast } = part;
  const item = itemOf(identity, part);
  const at = { item_id: item.id, output_index: index };
  const whole2 = { arguments: JSON.stringify(call.arguments) };
  return [
    ...isFirst ? [["response.output_item.added", { output_index: index, item }]] : [],
    ["response.function_call_arguments.delta", { ...at, delta: text }],
    ...isLast ? [
      ["response.function_call_arguments.done", { ...at, ...whole2 }],
      ["response.output_item.done", { output_index: index, item: { ...item, ...whole2 } }]
    ] : []
  ];
}
function itemOf({ id }, { call, index }) {
  return {
    type: "function_call",
    id: `fc_${id}_${index}`,
    call_id: `call_${id}_${index}`,
    name: call.name,
    arguments: ""
  };
}
function outputOf(identity, { text, calls }) {
  if (calls.length === 0)
    return [{ type: "message", role: "assistant", content: [{ type: "output_text", text, annotations: [] }] }];
  return calls.map((call, index) => ({
    ...itemOf(identity, { call, index }),
    arguments: JSON.stringify(call.arguments)
  }));
}
function describe2(identity, answer) {
  const { id, createdSec, model } = identity;
  const isCut = answer?.finishReason === "length";
  return {
    id: `resp_${id}`,
    object: "response",
    created_at: createdSec,
    status: answer ? isCut ? "incomplete" : "completed" : "in_progress",
    error: null,
    incomplete_details: isCut ? { reason: "max_output_tokens" } : null,
    model,
    output: answer ? outputOf(identity, answer) : [],
    usage: answer ? {
      input_tokens: answer.usage.inputTokens,
      input_tokens_details: { cached_tokens: answer.usage.cachedTokens },
      output_tokens: answer.usage.outputTokens,
      output_tokens_details: { reasoning_tokens: 0 },
      total_tokens: answer.usage.inputTokens + answer.usage.outputTokens
    } : null
  };
}

// src/simulator/dialects/tgi-generate.ts
var Body7 = _Object_({
  inputs: String2({ minLength: 1 }),
  parameters: Optional(
    _Object_({
      max_new_tokens: Optional(Integer({ minimum: 1 })),
      temperature: Optional(Number2({ exclusiveMinimum: 0 })),
      seed: Optional(Integer({ exclusiveMinimum: 0 }))
    })
  )
});
var tgiGenerate = {
  path: /^\/generate_stream$/,
  answers: "text",
  keyOf: bearerOf,
  parse: (text) => {
    const read = readBody(Body7, text);
    if (!read.ok) return read;
    const { inputs, parameters } = read.body;
    const ask = { model: "", prompt: inputs, question: inputs, isStream: true, includeUsage: true };
    return { ok: true, ask: { ...ask, maxTokens: parameters?.max_new_tokens ?? 100 } };
  },
  formatStream: formatStream5,
  formatWhole: (_identity, answer) => JSON.stringify([{ generated_text: answer.text, details: details(answer) }]),
  formatRefusal: formatError5
};
function formatStream5() {
  let index = 0;
  let written = "";
  const event = (value) => `data:${JSON.stringify(value)}

`;
  const token = (text, special) => ({
    index: ++index,
    token: { id: index, text, logprob: -0.1, special }
  });
  return {
    contentType: "text/event-stream",
    begin: () => "",
    token: (piece) => {
      written += piece;
      return event({ ...token(piece, false), generated_text: null, details: null });
    },
    finish: (finishReason, usage) => ({
      text: "",
      last: event({
        ...token("</s>", true),
        generated_text: written,
        details: details({ finishReason, usage })
      })
    }),
    error: (refusal) => ({ text: "", last: event(formatError5(refusal)) }),
    malformed: () => 'data:{"index":1,"token":{"text":"\n\n'
  };
}
function details({ finishReason, usage }) {
  return {
    finish_reason: reasonOf(finishReason),
    generated_tokens: usage.outputTokens,
    input_length: usage.inputTokens,
    seed: null
  };
}
function reasonOf(reason) {
  return reason === "length" ? "length" : "eos_token";
}
function formatError5({ message: message2, type }) {
  return { error: message2, error_type: type === "server_error" ? "generation" : "validation" };
}

// src/simulator/dialects.ts
var dialects = [
  openaiChat,
  openaiCompletions,
  openaiResponses,
  openaiEmbeddings,
  azureOpenai,
  anthropicMessages,
  ollamaChat,
  tgiGenerate,
  gemini
];
function dialectOf(path) {
  for (const dialect of dialects) {
    const match = dialect.path.exec(path);
    if (match) return { dialect, model: decode(match.groups?.model) };
  }
  return void 0;
}
function decode(model) {
  try {
    return model === void 0 ? void 0 : decodeURIComponent(model);
  } catch {
    return model;
  }
}

// src/simulator/turns.ts
var SLICE_MS = 0.1;
function createTurns(clock) {
  let waiting = [];
  let isScheduled = false;
  const schedule = () => {
    if (isScheduled || waiting.length === 0) return;
    isScheduled = true;
    setImmediate(runSlice);
  };
  const runSlice = () => {
    isScheduled = false;
    const untilMs = clock() + SLICE_MS;
    let done = 0;
    try {
      do
        waiting[done++]?.();
      while (done < waiting.length && clock() < untilMs);
    } finally {
      waiting = waiting.slice(done);
      schedule();
    }
  };
  return (work) => {
    waiting.push(work);
    schedule();
  };
}

// src/simulator/server.ts
async function startSimulator(options) {
  const { profile, seed = profile.answers.seed, host = "127.0.0.1", tls } = options;
  const clock = options.clock ?? readMachineClockMs;
  const turns = createTurns(clock);
  const completions = new Completions({
    turns,
    profile: { ...profile, answers: { ...profile.answers, seed } },
    keys: parseAnswerKeys(options.qualitySet ?? ""),
    runSeed: options.runSeed ?? 1,
    clock,
    truthLog: options.truthLog ?? (() => {
    })
  });
  let requests = 0;
  const readyAtMs = clock() + profile.coldStart.notReadyMs;
  const isReady = () => clock() >= readyAtMs;
  const listener = await listen(
    async (request, response) => {
      const headersReceivedMs = clock();
      const body = await readBody2(request);
      if (!body) return;
      response.setHeader("server", "insight-agent-simulator");
      const [path = "", search = ""] = (request.url ?? "").split("?");
      const query = new URLSearchParams(search);
      const asked = dialectOf(path);
      if (!asked) {
        if (path === "/metrics") sendMetrics(response, completions.metricsPage);
        else if (!isReady() && path !== "/version") sendRefusal(response, refuseLoading());
        else answerSideRoute({ request, response, path }, options);
        return;
      }
      const { dialect, model } = asked;
      const number = requests++;
      const given = request.headers["x-request-id"];
      const requestId = typeof given === "string" ? given : `simulated-${number}`;
      response.setHeader("x-request-id", requestId);
      const around2 = { model, query, headers: request.headers };
      const arrival = { number, requestId, headersReceivedMs, receivedMs: clock(), response, dialect, around: around2 };
      turns(() => {
        if (!isReady()) completions.refuse(arrival, refuseLoading());
        else if (!isKeyRight(dialect.keyOf(request.headers), options.apiKey)) completions.refuse(arrival, refuseKey());
        else if (request.method !== "POST") completions.refuse(arrival, refuseMethod(request.method ?? "", "POST"));
        else if (body.bytes > MAX_BODY_BYTES) completions.refuse(arrival, refuseSize(MAX_BODY_BYTES));
        else completions.receive(arrival, body.text());
      });
    },
    { port: options.port ?? 0, host, tls }
  );
  const { port } = listener;
  return {
    url: `${tls ? "https" : "http"}://${host}:${port}/v1`,
    port,
    stats: () => ({ requests, ...completions.load }),
    close: () => {
      completions.stop();
      return listener.close();
    }
  };
}
var MAX_BODY_BYTES = 32 * 1024 * 1024;
function answerSideRoute({ request, response, path }, { profile, apiKey }) {
  if (path === "/health") response.end();
  else if (path === "/version") sendJson(response, 200, { version: profile.version });
  else if (!anyKey(request).some((key) => isKeyRight(key, apiKey))) sendRefusal(response, refuseKey());
  else if (!Object.hasOwn(modelLists, path)) sendRefusal(response, refusePath(path));
  else if (profile.faults.html) sendWebPage(response, 200);
  else sendJson(response, 200, modelLists[path]?.(profile));
}
function anyKey({ headers }) {
  return [bearerOf(headers), ...["x-api-key", "api-key", "x-goog-api-key"].map((name) => headers[name]?.toString())];
}
var modelLists = {
  "/v1/models": listModels,
  "/openai/models": listModels,
  "/api/tags": ({ model }) => ({ models: [{ name: model, model }] }),
  "/info": ({ model, version }) => ({ model_id: model, version }),
  "/v1beta/models": ({ model }) => ({ models: [{ name: `models/${model}` }] })
};
function listModels({ model, contextTokens }) {
  const entry = { id: model, object: "model", created: 0, owned_by: "insight-agent", max_model_len: contextTokens };
  return { object: "list", data: [entry] };
}
function isKeyRight(key, apiKey) {
  if (apiKey === void 0) return true;
  const given = Buffer.from(key ?? "");
  const wanted = Buffer.from(apiKey);
  return given.length === wanted.length && timingSafeEqual(given, wanted);
}
function readBody2(request) {
  const chunks = [];
  let bytes = 0;
  return new Promise((resolve) => {
    request.on("data", (chunk) => {
      bytes += chunk.length;
      if (bytes <= MAX_BODY_BYTES) chunks.push(chunk);
    });
    request.on("end", () => resolve({ text: () => Buffer.concat(chunks).toString("utf8"), bytes }));
    request.on("error", () => resolve(void 0));
    request.on("close", () => resolve(void 0));
  });
}

// src/commands/simulator-certificate.ts
import { createPrivateKey, X509Certificate } from "node:crypto";
import { writeFile } from "node:fs/promises";

// src/simulator/certificate.ts
import { generateKeyPairSync, sign } from "node:crypto";
function selfSign(...names) {
  return certify({ names, isAuthority: false });
}
function makeKeys() {
  return generateKeyPairSync("ec", { namedCurve: "P-256" });
}
var serial = 1;
function certify(of) {
  const { privateKey, publicKey } = of.keys ?? makeKeys();
  const [subject] = of.names;
  const { name, privateKey: signer } = of.issuer ?? { name: subject, privateKey };
  const algorithm = sequence(Buffer.from("06082a8648ce3d040302", "hex"));
  const validity = sequence(
    Buffer.concat([der(23, Buffer.from("200101000000Z")), der(23, Buffer.from("491231235959Z"))])
  );
  const toBeSigned = sequence(
    Buffer.concat([
      der(160, der(2, Buffer.from([2]))),
      der(2, Buffer.from([serial++ % 128])),
      algorithm,
      nameOf(name),
      validity,
      nameOf(subject),
      publicKey.export({ type: "spki", format: "der" }),
      der(163, sequence(of.isAuthority ? basicConstraints() : alternativeNames(of.names)))
    ])
  );
  const signature = der(3, Buffer.concat([Buffer.from([0]), sign("sha256", toBeSigned, signer)]));
  const certificate = sequence(Buffer.concat([toBeSigned, algorithm, signature]));
  return {
    key: privateKey.export({ type: "pkcs8", format: "pem" }).toString(),
    cert: `-----BEGIN CERTIFICATE-----
${certificate.toString("base64").replace(/.{64}/g, "$&\n")}
-----END CERTIFICATE-----
`
  };
}
function nameOf(commonName) {
  return sequence(
    der(49, sequence(Buffer.concat([Buffer.from("0603550403", "hex"), der(12, Buffer.from(commonName))])))
  );
}
function alternativeNames(names) {
  const listed = names.map(
    (name) => /^[\d.]+$/.test(name) ? der(135, Buffer.from(name.split(".").map(Number))) : der(130, Buffer.from(name))
  );
  return sequence(Buffer.concat([Buffer.from("0603551d11", "hex"), der(4, sequence(Buffer.concat(listed)))]));
}
function basicConstraints() {
  const isAuthority = Buffer.from("0101ff", "hex");
  return sequence(Buffer.concat([Buffer.from("0603551d13", "hex"), isAuthority, der(4, sequence(isAuthority))]));
}
function sequence(content) {
  return der(48, content);
}
function der(tag, content) {
  const { length } = content;
  const head3 = length < 128 ? [length] : length < 256 ? [129, length] : [130, length >> 8, length & 255];
  return Buffer.concat([Buffer.from([tag, ...head3]), content]);
}

// src/commands/simulator-certificate.ts
async function certificateOf({ tls, tlsSave, tlsCert, tlsKey }, readFile) {
  if (tlsCert !== void 0 && tlsKey !== void 0) {
    if (tlsSave !== void 0)
      throw contradiction("--tls-save writes a certificate that is made, and --tls-cert gives one");
    return readCertificate(tlsCert, tlsKey, readFile);
  }
  if (tlsCert !== void 0 || tlsKey !== void 0) throw contradiction("--tls-cert and --tls-key belong together");
  if (!tls && tlsSave === void 0) return void 0;
  const made = selfSign("localhost", "127.0.0.1");
  if (tlsSave !== void 0) await save(tlsSave, made.cert);
  return made;
}
async function readCertificate(certFile, keyFile, readFile) {
  const cert = await readPem(certFile, readFile, (text) => new X509Certificate(text));
  const key = await readPem(keyFile, readFile, createPrivateKey);
  if (!cert.parsed.checkPrivateKey(key.parsed))
    throw new InputError(`${keyFile} is not the key of ${certFile}`, "Give the key that the certificate was made for.");
  return { cert: cert.text, key: key.text };
}
async function readPem(file, readFile, parse) {
  try {
    const text = await readFile(file);
    return { text, parsed: parse(text) };
  } catch (cause) {
    if (cause instanceof InputError) throw cause;
    const hint = "Give the PEM file of a certificate for --tls-cert, and of its key, without a password, for --tls-key.";
    throw new InputError(`${file} cannot be used`, hint, { file }, { cause });
  }
}
async function save(file, text) {
  try {
    await writeFile(file, text);
  } catch (cause) {
    const hint = "Give a file in an existing folder.";
    throw new InputError(`The certificate cannot be written to ${file}`, hint, { file }, { cause });
  }
}
function contradiction(message2) {
  return new InputError(message2, "Give --tls-cert with --tls-key, or neither for a certificate that is made now.");
}

// src/commands/simulate.ts
async function simulate(options, around2) {
  const profileName = options.profile ?? "default";
  const profile = await loadProfile(profileName, around2.readFile);
  for (const slice of findUnusedRates(profile.answers.rates, parseAnswerKeys(around2.qualitySetText))) {
    around2.stderr(`Warning: no quality item is in the slice "${slice}"; its rate has no effect.
`);
  }
  const truth = options.truthLog === void 0 ? void 0 : await openTruthLog(options.truthLog);
  try {
    const { port, seed, runSeed, apiKey } = options;
    const tls = await certificateOf(options, around2.readFile);
    const simulator = await startOnPort({
      ...{ profile, port, tls, seed, runSeed, apiKey, qualitySet: around2.qualitySetText },
      truthLog: truth && ((record) => truth.stream.write(`${JSON.stringify(record)}
`))
    });
    if (options.json) around2.stdout(`${JSON.stringify({ url: simulator.url, model: profile.model, ca: tls?.cert })}
`);
    else
      around2.stderr(
        describeStart(simulator.url, {
          profileName,
          model: profile.model,
          needsKey: apiKey !== void 0,
          ca: tls && (options.tlsCert ?? options.tlsSave ?? null)
        })
      );
    await waitForAbort(around2.signal);
    await simulator.close();
  } finally {
    await truth?.close();
  }
}
var PORT_PROBLEMS = {
  EADDRINUSE: "another program listens on it",
  EACCES: "this user may not listen on it",
  ERR_SOCKET_BAD_PORT: "ports go from 0 to 65535"
};
async function startOnPort(options) {
  try {
    return await startSimulator(options);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    const reason = PORT_PROBLEMS[code];
    if (!reason) throw error;
    throw new InputError(
      `Port ${options.port} cannot be used: ${reason}`,
      "Give another port, or leave it out to get a free one.",
      {},
      { cause: error }
    );
  }
}
async function openTruthLog(file) {
  try {
    const stream = (await open(file, "w")).createWriteStream();
    return { stream, close: () => new Promise((resolve) => stream.end(resolve)) };
  } catch (cause) {
    throw new InputError(
      `The truth log ${file} cannot be written`,
      "Give a file in an existing folder.",
      { file },
      { cause }
    );
  }
}
function describeStart(url, about) {
  const key = about.needsKey ? ` -H 'authorization: Bearer <your key>'` : "";
  const trust = about.ca === void 0 ? "" : about.ca === null ? " --insecure" : ` --cacert ${about.ca}`;
  const body = JSON.stringify({ model: about.model, stream: true, messages: [{ role: "user", content: "Hello" }] });
  return [
    `Simulated endpoint with profile "${about.profileName}": ${url}`,
    ...about.ca === null ? ["Its certificate was made now; `--tls-save FILE` writes it, for `target.tls.ca`."] : [],
    "Try it:",
    `  curl -N${trust} ${url}/chat/completions${key} -H 'content-type: application/json' -d '${body}'`,
    "Stop it with Ctrl+C.",
    ""
  ].join("\n");
}
function waitForAbort(signal) {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener("abort", () => resolve(), { once: true });
  });
}

// src/commands/validate.ts
async function validate(options, around2) {
  const { config, warnings } = loadConfig({ path: options.config, env: around2.env, offline: true });
  const workload = loadWorkload(config, { readText, readShipped });
  const { prompts, sets, notes } = workload;
  refuseUnsendable(config.target, { prompts, sets });
  const items = sets.reduce((total, set) => total + set.items.length, 0);
  for (const warning of warnings) around2.stderr(`Warning: ${warning}
`);
  for (const note of [...notes, ...describeSlices({ config, workload })]) around2.stdout(`${terminalText(note)}
`);
  around2.stdout(
    `The config is valid: ${config.workload.stages.length} load stage(s), ${prompts.length} prompts, ${items} quality items, ${config.gates.gates.length} gates.
`
  );
  return 0;
}

// src/command-line.ts
function calm(text) {
  return process.env.GITHUB_ACTIONS === "true" ? withoutCommands(text) : text;
}
var around = {
  stdout: (text) => process.stdout.write(calm(text)),
  stderr: (text) => process.stderr.write(calm(text)),
  program: programName(process.argv[1], process.cwd()),
  env: process.env,
  isTerminal: process.stderr.isTTY === true,
  color: process.stdout.isTTY === true && !process.env.NO_COLOR,
  width: process.stdout.columns ?? 100,
  signal: stopOnSignals()
};
var format = () => new Option("--format <format>", "what to print on standard output").choices(reportFormats).default("text");
var program = new Command("insight-agent").description("Measures an LLM endpoint, compares with stored runs and says whether it got worse.").version(readTool().version).configureHelp({ showGlobalOptions: true }).exitOverride();
program.command("run").description("drive the target; write the run file and the reports; gate where the config names baselines").option("--config <file>", "config file (default: .github/insight-agent.yml where it exists)").option("--url <url>", "base URL of the endpoint, e.g. http://127.0.0.1:8000/v1").option("--model <name>", "model to ask for").option("--baseline-url <url>", "base URL of a second endpoint to measure beside the first and compare with").option("--shard <i/n>", "measure only part i of n of the plan, e.g. 1/4: `merge` joins the parts").option("--out <folder>", "where to write", "insight-agent-out").addOption(format()).action(async (options) => finish(await run(options, around)));
program.command("calibrate").description("measure an endpoint that does not change several times: what its gates make of its own noise").option("--config <file>", "config file (default: .github/insight-agent.yml where it exists)").option("--url <url>", "base URL of the endpoint, e.g. http://127.0.0.1:8000/v1").option("--model <name>", "model to ask for").option("--against <url>", "base URL of a second instance of the same build, measured beside the first").option("--runs <number>", "how many runs (default: 5)", positiveNumber).option("--out <folder>", "where to write", "insight-agent-calibration").addOption(
  new Option("--format <format>", "what to print on standard output").choices(calibrationFormats).default("text")
).action(async (options) => finish(await calibrate(options, around)));
program.command("compare").description("gate stored runs: run files, or result files of other tools (see import)").option(
  "--baseline <run...>",
  "runs of the base branch, files or the folders that hold them: the history (not for a run of two endpoints)",
  []
).requiredOption("--candidate <run>", "run to judge: a file, or the folder that `run` wrote").option("--earlier <run...>", "earlier attempts at the candidate's commit, judged with it as one").option("--config <file>", "config file with the gates").option("--force", "compare although the load or the definitions of the metrics differ, with a warning").addOption(format()).action(async (options) => finish(await compare(options, around)));
program.command("report").description("rebuild the reports of a stored run").argument("<run...>", "the run (its file or folder), then runs to compare it with").option("--config <file>", "config file with the gates").option("--out <folder>", "where to write", "insight-agent-report").action(async (runs, options) => finish(await report({ runs, ...options }, around)));
program.command("import").description(
  "turn the result file of another tool into a run file: vllm bench serve (--save-result --save-detailed), lm-evaluation-harness (--log_samples), inspect_ai (.json, .eval)"
).argument("<file>", "the tool's result file").requiredOption("--to <run>", "run file to write, or the folder for its run.jsonl").option("--metric <name>", "which of its figures is the score, e.g. acc_norm, or the name of a scorer").option("--filter <name>", "lm-evaluation-harness: which filter's answers are scored, e.g. flexible-extract").option("--store-outputs", "keep questions and answers as well, where the file has them").option("--force", "overwrite a file that is there").action(async (file, options) => finish(await importRun({ file, ...options }, around)));
program.command("merge").description("join the parts of one plan, measured by several machines, into one run file").argument("<run...>", "the run files of all parts, or their folders").requiredOption("--to <run>", "run file to write, or the folder for its run.jsonl").option("--force", "overwrite a file that is there").action(async (parts, options) => finish(await mergeRuns({ parts, ...options }, around)));
program.command("simulate").description("run the embedded inference endpoint").option("--port <number>", "port (default: any free one)", wholeNumber).option("--profile <name>", "built-in profile or profile file", "default").option("--seed <number>", "seed of answers and lengths", wholeNumber).option("--run-seed <number>", "seed of the noise of this run", wholeNumber).option("--truth-log <file>", "write the true instants of every request").option("--tls", "speak https, and HTTP/2 beside HTTP/1.1, with a certificate for localhost that is made now").option("--tls-save <file>", "the same, and write that certificate, for target.tls.ca").option("--tls-cert <file>", "speak https with this certificate (PEM)").option("--tls-key <file>", "its private key (PEM)").option("--json", "print the address as one JSON line").action(async (options) => {
  await simulate(
    { ...options, apiKey: process.env.INSIGHT_SIMULATOR_KEY },
    { ...around, readFile: async (path) => readText(path), qualitySetText: readShipped("quality.jsonl") }
  );
  finish(0);
});
program.command("init").description("write a workflow and a config to start from").option("--url <url>", "base URL of the endpoint").option("--model <name>", "model to ask for").option("--branch <name>", "base branch", "main").option("--merge-queue", "gate the groups of a merge queue too").option("--start <command>", "shell line with which the job starts the server itself, on a runner of your own").option("--ready <address>", "address that answers once that server is ready").option("--force", "overwrite files that are there").action(async (options) => finish(await init(options, around)));
program.command("validate").description("check a config file and the data files that it names").option("--config <file>", "config file (default: .github/insight-agent.yml where it exists)").action(async (options) => finish(await validate(options, around)));
function wholeNumber(text) {
  const value = Number(text);
  if (!Number.isSafeInteger(value) || value < 0) throw new InvalidArgumentError("Give a whole number from 0 on.");
  return value;
}
function positiveNumber(text) {
  const value = wholeNumber(text);
  if (value < 1) throw new InvalidArgumentError("Give a whole number from 1 on.");
  return value;
}
function finish(exitCode) {
  process.stdout.write("", () => process.stderr.write("", () => process.exit(exitCode)));
}
try {
  await program.parseAsync();
} catch (error) {
  const { code, exitCode } = error;
  if (code?.startsWith("commander.")) finish(exitCode === 0 ? 0 : 2);
  else {
    const explained = explainError(error);
    process.stderr.write(calm(`${terminalBlock(explained.text)}
`));
    finish(explained.exitCode);
  }
}
