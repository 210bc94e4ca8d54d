import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);

import {
  InputError
} from "./chunk-AUE5KRHT.js";
import {
  $s,
  Ds,
  Fs,
  Ms,
  Ns,
  Ps,
  Ss,
  js,
  xs
} from "./chunk-6NSVECJL.js";

// src/model/rare-records.ts
function addRareRecord(run, record) {
  switch (record.kind) {
    case "server":
      run.server ??= [];
      run.server.push(record);
      return;
    case "rating":
      run.ratings ??= [];
      run.ratings.push(record);
      return;
    case "helper":
      run.helpers ??= [];
      run.helpers.push(record);
      return;
  }
}

// src/history/check-record.ts
var byKind = {
  header: $s,
  sample: Ps,
  score: xs,
  rating: Ns,
  helper: Ss,
  stage: js,
  health: Ds,
  server: Ms,
  end: Fs
};
function checkRunRecord(value) {
  const kind = typeof value === "object" && value !== null ? value.kind : void 0;
  if (typeof kind !== "string") return "a record without a `kind`";
  const validate = Object.hasOwn(byKind, kind) ? byKind[kind] : void 0;
  if (!validate || validate(value)) return void 0;
  const [error] = validate.errors ?? [];
  return `a ${kind} record whose ${error?.instancePath.slice(1).replaceAll("/", ".") || "shape"} breaks the rule "${error?.keyword ?? "unknown"}"`;
}

// src/history/run-file.ts
var RUN_SCHEMA_VERSION = 1;
function parseRun(text, source) {
  const lines = text.split("\n");
  const lastLine = lines.findLastIndex((line) => line.trim() !== "");
  let run;
  for (const [index, line] of lines.entries()) {
    if (line.trim() === "") continue;
    const place = { file: source, line: index + 1 };
    const value = parseLine(line);
    if (value === void 0) {
      if (index === lastLine && index === lines.length - 1 && run) break;
      throw new InputError(
        `${source}:${index + 1} is not JSON`,
        "A run file holds one JSON record a line. Was it edited, or is it another kind of file?",
        place
      );
    }
    if (!run) {
      run = { header: readHeader(value, source), samples: [], scores: [], stages: [], health: [] };
      continue;
    }
    const problem = checkRunRecord(value);
    if (problem)
      throw new InputError(
        `${source}:${index + 1}: ${problem}`,
        "The file does not follow schemas/run-file.schema.json; record the run again.",
        place
      );
    addRecord(run, value, place);
  }
  if (!run)
    throw new InputError(
      `${source} is empty`,
      "Give a run file: the run.jsonl that `insight-agent run` or the action wrote.",
      { file: source }
    );
  return run;
}
function addRecord(run, record, place) {
  switch (record.kind) {
    case "sample":
      run.samples.push(record);
      return;
    case "score":
      run.scores.push(record);
      return;
    case "stage":
      run.stages.push(record);
      return;
    case "health":
      run.health.push(record);
      return;
    case "server":
    case "rating":
    case "helper":
      addRareRecord(run, record);
      return;
    case "end":
      run.end = record;
      return;
    case "header":
      throw new InputError(
        `${place.file}:${place.line} is a second header`,
        "Two runs were joined into one file: give them one by one.",
        place
      );
  }
}
function readHeader(value, source) {
  const { kind, schemaVersion } = typeof value === "object" && value !== null ? value : {};
  if (kind !== "header") {
    throw new InputError(
      `${source} is not a run file: its first line is no header`,
      "Give the run.jsonl that `insight-agent run` or the action wrote.",
      { file: source, line: 1 }
    );
  }
  if (typeof schemaVersion === "number" && schemaVersion > RUN_SCHEMA_VERSION) {
    throw new InputError(
      `${source} has schema version ${schemaVersion}; this version of insight-agent reads up to ${RUN_SCHEMA_VERSION}`,
      "Update insight-agent here, or record the run again with this version.",
      { file: source, line: 1 }
    );
  }
  const problem = checkRunRecord(value);
  if (problem)
    throw new InputError(
      `${source}:1: ${problem}`,
      "The header does not follow schemas/run-file.schema.json; record the run again.",
      { file: source, line: 1 }
    );
  return value;
}
function parseLine(line) {
  try {
    return JSON.parse(line);
  } catch {
    return void 0;
  }
}

// src/commands/files.ts
import { isUtf8 } from "node:buffer";
import { existsSync, mkdirSync, readFileSync, realpathSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
function readText(path, within) {
  const text = readAnyText(path);
  if (within !== void 0 && relative(realpathSync(within), realpathSync(path)).split(sep)[0] === "..")
    throw new InputError(`${path} is a link that leads out of ${within}`, "Put the file itself there.", { file: path });
  const at = text.indexOf("\uFFFD");
  if (at === -1 || isUtf8(readFileSync(path))) return text;
  const isUtf16 = /^\uFFFD\uFFFD/.test(text);
  throw new InputError(
    `${path} is ${isUtf16 ? "UTF-16" : "not all UTF-8"}`,
    "Save it as UTF-8.",
    isUtf16 ? { file: path } : { file: path, line: text.slice(0, at).split("\n").length }
  );
}
function readAnyText(path) {
  const read = tryReadText(path);
  if ("text" in read) return read.text;
  throw unreadable(path, read);
}
function unreadable(path, { why, cause }) {
  return new InputError(
    `${path} ${why}`,
    `Check the path; it is taken from the folder in which the command runs.`,
    { file: path },
    { cause }
  );
}
function tryReadText(path) {
  try {
    return { text: readFileSync(path, "utf8") };
  } catch (cause) {
    const { code = "" } = cause;
    return { why: whyUnreadable(code), cause };
  }
}
function whyUnreadable(code) {
  switch (code) {
    case "ENOENT":
      return "does not exist";
    case "EISDIR":
      return "is a folder";
    // A text holds 512 MiB at the most, whatever the memory.
    case "ERR_STRING_TOO_LONG":
    case "ERR_FS_FILE_TOO_LARGE":
      return "is too large to be read: give a part of it, below 500 MB";
    default:
      return `cannot be read (${code})`;
  }
}
function writeText(path, text) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
function runPathOf(to) {
  const isFolder = /[/\\]$/.test(to) || (statSync(to, { throwIfNoEntry: false })?.isDirectory() ?? false);
  return isFolder ? join(to, "run.jsonl") : to;
}
function refuseOverwriting(path, force) {
  if (!existsSync(path) || force) return;
  throw new InputError(`${path} is there already`, "Name another file with --to, or overwrite it with --force.", {
    file: path
  });
}
function readShipped(name) {
  return readFileSync(join(packageRoot(), "data", name), "utf8");
}
function readTool() {
  const { name, version } = JSON.parse(readFileSync(join(packageRoot(), "package.json"), "utf8"));
  return { name, version };
}
function packageRoot() {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, "data", "quality.jsonl"))) {
    const parent = dirname(folder);
    if (parent === folder) throw new Error("Internal error: the data folder of insight-agent is missing");
    folder = parent;
  }
  return folder;
}

// src/history/run-writer.ts
import { closeSync, mkdirSync as mkdirSync2, openSync, writeSync } from "node:fs";
import { dirname as dirname2 } from "node:path";
function openRunFile(path) {
  mkdirSync2(dirname2(path), { recursive: true });
  const file = openSync(path, "w");
  let open = true;
  return {
    append: (record) => {
      const line = formatRecord(record);
      if (open) writeSync(file, `${line}
`);
      return JSON.parse(line);
    },
    close: () => {
      if (open) closeSync(file);
      open = false;
    }
  };
}
function formatRecord(record) {
  return JSON.stringify(record, (key, value) => {
    if (!key.endsWith("Ms")) return value;
    return Array.isArray(value) ? value.map(toMicrosecond) : toMicrosecond(value);
  });
}
function toMicrosecond(value) {
  return typeof value === "number" ? Math.round(value * 1e3) / 1e3 : value;
}

// src/github/outside-data.ts
function readField(value, ...keys) {
  let current = value;
  for (const key of keys) {
    if (typeof current !== "object" || current === null || !Object.hasOwn(current, key)) return void 0;
    current = current[key];
  }
  return current;
}
function readText2(value, ...keys) {
  const found = readField(value, ...keys);
  return typeof found === "string" && found !== "" ? found : void 0;
}
function readInteger(value, ...keys) {
  const found = readField(value, ...keys);
  return typeof found === "number" && Number.isSafeInteger(found) ? found : void 0;
}
function readFlag(value, ...keys) {
  const found = readField(value, ...keys);
  return typeof found === "boolean" ? found : void 0;
}
function readInstantMs(value, ...keys) {
  const text = readText2(value, ...keys);
  const instantMs = text === void 0 ? Number.NaN : Date.parse(text);
  return Number.isNaN(instantMs) ? void 0 : instantMs;
}
var commitShape = /^[0-9a-f]{40}$|^[0-9a-f]{64}$/;
function readCommit(value, ...keys) {
  const text = readText2(value, ...keys);
  return text !== void 0 && commitShape.test(text) ? text : void 0;
}

export {
  addRareRecord,
  checkRunRecord,
  parseRun,
  readText,
  readAnyText,
  unreadable,
  tryReadText,
  whyUnreadable,
  writeText,
  runPathOf,
  refuseOverwriting,
  readShipped,
  readTool,
  openRunFile,
  formatRecord,
  readField,
  readText2,
  readInteger,
  readFlag,
  readInstantMs,
  readCommit
};
