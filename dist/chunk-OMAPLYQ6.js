import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);


// src/report/numbers.ts
var NOT_MEASURED = "not measured";
var significant = new Intl.NumberFormat("en-US", { maximumSignificantDigits: 3 });
var written = new Intl.NumberFormat("en-US", { maximumSignificantDigits: 9 });
var measured = new Intl.NumberFormat("en-US", { minimumSignificantDigits: 3, maximumSignificantDigits: 3 });
var oneDecimal = new Intl.NumberFormat("en-US", { minimumFractionDigits: 1, maximumFractionDigits: 1 });
var whole = new Intl.NumberFormat("en-US", { maximumFractionDigits: 0 });
var INFINITE = "\u221E (falls on a failed request)";
function formatCount(count) {
  return Number.isFinite(count) ? whole.format(count) : NOT_MEASURED;
}
function formatCounted(count, noun) {
  return `${formatCount(count)} ${count === 1 ? noun : `${noun}s`}`;
}
function formatValue(value, unit) {
  if (value === null || value === void 0 || !Number.isFinite(value)) return NOT_MEASURED;
  return unit === "ratio" ? formatShare(value) : `${measuredDigits(value)} ${unit}`.trimEnd();
}
function formatSetValue(value, unit) {
  if (!Number.isFinite(value)) return NOT_MEASURED;
  const [size, sign] = unit === "ratio" ? [value * 100, "%"] : [value, unit];
  return `${written.format(size).replace("-", "\u2212")} ${sign}`.trimEnd();
}
function formatMove(from, to, unit) {
  return unit === "ratio" ? `${formatShare(from)} \u2192 ${formatShare(to)}` : `${measuredDigits(from)} \u2192 ${formatValue(to, unit)}`;
}
function formatRange(low, high, unit) {
  if (unit === "ratio") return `${formatShare(low)} to ${formatShare(high)}`;
  return `${measuredDigits(low)} to ${formatValue(high, unit)}`;
}
function formatShare(ratio) {
  if (!Number.isFinite(ratio)) return NOT_MEASURED;
  if (ratio > 0 && ratio < 5e-4) return "<0.1 %";
  if (ratio < 1 && ratio >= 0.9995) return ">99.9 %";
  return `${signMark(ratio, false)}${oneDecimal.format(Math.abs(ratio) * 100)} %`;
}
function formatChange(change, scale) {
  return `${signedTenths(change)} ${scale === "points" ? "points" : "%"}`;
}
function formatChangeRange(low, high, scale) {
  return joinBounds({ low, high, scale, write: signedTenths });
}
function formatSize(change, scale) {
  return `${shortDigits(Math.abs(change))} ${scale === "points" ? "points" : "%"}`;
}
function formatShortChange(change, scale) {
  return `${signMark(change, true)}${formatSize(change, scale)}`;
}
function formatShortRange(low, high, scale) {
  return joinBounds({ low, high, scale, write: (bound) => `${signMark(bound, true)}${shortDigits(Math.abs(bound))}` });
}
function formatSetting(ratio, scale) {
  const digits = formatDigits(ratio * 100);
  return `${digits} ${scale === "relative" ? "%" : digits === "1" ? "point" : "points"}`;
}
function formatLevel(level) {
  return `${(Math.floor(level * 1e4 + 1e-6) / 100).toString()} %`;
}
function formatProbability(probability) {
  return probability < 1e-3 ? "<0.001" : formatDigits(probability);
}
function formatAge(ageMs) {
  if (!Number.isFinite(ageMs)) return "of unknown age";
  if (ageMs < 6e4) return "under a minute";
  const minutes = Math.floor(ageMs / 6e4);
  if (minutes < 60) return formatCounted(minutes, "minute");
  if (minutes < 48 * 60) return formatCounted(Math.floor(minutes / 60), "hour");
  return formatCounted(Math.floor(minutes / 1440), "day");
}
function formatDuration(durationMs) {
  if (!Number.isFinite(durationMs)) return NOT_MEASURED;
  if (durationMs < 1e3) return `${formatDigits(durationMs)} ms`;
  const seconds = Math.round(durationMs / 1e3);
  if (seconds < 60) return `${seconds} s`;
  return seconds % 60 === 0 ? `${seconds / 60} min` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}
function formatBytes(bytes) {
  return Number.isFinite(bytes) ? `${formatDigits(bytes / 1048576)} MiB` : NOT_MEASURED;
}
function formatSigned(value) {
  return `${signMark(value, true)}${formatDigits(Math.abs(value))}`;
}
function formatDigits(value) {
  return Number.isFinite(value) ? significant.format(value).replace("-", "\u2212") : NOT_MEASURED;
}
function joinBounds(range) {
  const { low, high, scale, write } = range;
  const unit = scale === "points" ? " points" : " %";
  if (low === null) return high === null ? "no interval" : `at most ${write(high)}${unit}`;
  if (high === null) return `at least ${write(low)}${unit}`;
  return `${write(low)}${scale === "points" ? "" : unit} to ${write(high)}${unit}`;
}
function measuredDigits(value) {
  if (!Number.isFinite(value)) return NOT_MEASURED;
  return value === 0 ? "0" : measured.format(value).replace("-", "\u2212");
}
function signedTenths(ratio) {
  if (!Number.isFinite(ratio)) return ratio > 0 ? "+\u221E" : ratio < 0 ? "\u2212\u221E" : NOT_MEASURED;
  const size = Math.abs(ratio) * 100;
  const digits = size === 0 ? "0.0" : size < 0.05 ? "<0.1" : size >= 1e3 ? whole.format(size) : oneDecimal.format(size);
  return `${signMark(ratio, true)}${digits}`;
}
function shortDigits(size) {
  const percent2 = size * 100;
  if (!Number.isFinite(percent2)) return "\u221E";
  if (percent2 > 0 && percent2 < 0.05) return "<0.1";
  return percent2 >= 9.95 ? whole.format(percent2) : oneDecimal.format(percent2).replace(/\.0$/, "");
}
function signMark(value, plus) {
  return value < 0 ? "\u2212" : value > 0 && plus ? "+" : "";
}

// src/report/neutralise.ts
var INLINE_CHARS = 600;
var CODE_CHARS = 120;
var BLOCK_CHARS = 8e3;
var READ_UNITS = 32768;
var ZERO_WIDTH_SPACE = "\u200B";
var terminalSequences = new RegExp(
  [
    "(?:\\u001b[\\]PX^_]|[\\u0090\\u0098\\u009d-\\u009f])[^\\u0007\\u001b\\u009c]*(?:\\u0007|\\u001b\\\\|\\u009c)",
    "(?:\\u001b\\[|\\u009b)[0-?]*[ -/]*[@-~]",
    "\\u001b[ -/]*[0-~]"
  ].join("|"),
  "g"
);
function markdownText(text, options = {}) {
  const line = cleanLine(text, options.maxChars);
  const escaped = breakReferences(line, options.inLink).replace(/[\\`*_[\]~]/g, "\\$&").replace(/!$/, "\\!").replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("|", "&#124;").replaceAll("$", "<span>$</span>");
  if (options.midLine) return escaped;
  return escaped.trimStart().replace(/^[-+=#]/, "\\$&").replace(/^(\d+)(?=[.)](\s|$))/, "$1\\");
}
function markdownCode(text, options = {}) {
  const line = cleanLine(text, options.maxChars ?? CODE_CHARS).trim();
  if (line === "") return "(empty)";
  const ticks = "`".repeat(longestRun(line) + 1);
  const padding = line.startsWith("`") || line.endsWith("`") ? " " : "";
  const content = options.cell ? line.replaceAll("\\|", `\\${ZERO_WIDTH_SPACE}|`).replaceAll("|", "\\|") : line;
  return `${ticks}${padding}${content}${padding}${ticks}`;
}
function markdownFence(text, language = "text", maxChars = BLOCK_CHARS) {
  const content = cleanBlock(text, maxChars);
  const fence = "`".repeat(Math.max(3, longestRun(content) + 1));
  return `${fence}${language}
${content}
${fence}`;
}
function markdownHtmlText(text, maxChars) {
  return escapeHtml(breakReferences(cleanLine(text, maxChars))).replace(/[[\]*_~\\|]/g, (sign) => `&#${sign.charCodeAt(0)};`).replaceAll("$", "<span>$</span>");
}
function htmlText(text, maxChars) {
  return escapeHtml(cleanLine(text, maxChars));
}
function htmlBlock(text, maxChars = BLOCK_CHARS) {
  return escapeHtml(cleanBlock(text, maxChars));
}
function logLines(text, maxChars = BLOCK_CHARS) {
  return cleanBlock(text, maxChars).split("\n").map((line) => `| ${breakLogCommand(line)}`).join("\n");
}
function logLine(text, maxChars) {
  const line = breakLogCommand(cleanLine(text, maxChars)).trim();
  return line.startsWith("::") ? `| ${line}` : line;
}
function xmlText(text, maxChars = BLOCK_CHARS) {
  return escapeHtml(cleanLine(text, maxChars).replace(/[\ufffe\uffff]/g, ""));
}
function withoutCommands(text) {
  return breakLogCommand(text.replace(/(^|[\r\n])([^\S\r\n]*)(?=::)/g, "$1$2| "));
}
function terminalText(text, maxChars) {
  return cleanLine(text, maxChars);
}
function terminalBlock(text, maxChars = BLOCK_CHARS) {
  return cleanBlock(text, maxChars);
}
function safeUrl(url) {
  if (!URL.canParse(url)) return void 0;
  const parsed = new URL(url);
  if (parsed.protocol !== "https:" && parsed.protocol !== "http:") return void 0;
  if (parsed.username !== "" || parsed.password !== "") return void 0;
  return parsed.href.replace(
    /[^A-Za-z0-9\-._~:/?#@!&=%+,;]/g,
    (char) => encodeURIComponent(char).replace(/[!'()*]/g, percent)
  );
}
function cleanLine(text, maxChars = INLINE_CHARS) {
  return truncate(cleanCharacters(text).replace(/\s+/gu, " "), maxChars, text.length > READ_UNITS);
}
function cleanBlock(text, maxChars) {
  return truncate(cleanCharacters(text), maxChars, text.length > READ_UNITS);
}
function cleanCharacters(text) {
  return text.slice(0, READ_UNITS).toWellFormed().replace(terminalSequences, "").replace(/\r\n|[\r\v\f\u0085\u2028\u2029]/g, "\n").replaceAll("	", " ").replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/g, "").replace(/[\u00ad\u200b\u2060-\u2064\ufeff]|[\u{e0100}-\u{e01ef}]/gu, "").normalize("NFC").replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\u{e0000}-\u{e007f}]/gu, spellOut).replace(new RegExp("(\\p{M}{4})\\p{M}+", "gu"), "$1");
}
function spellOut(char) {
  return `\u27E8U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}\u27E9`;
}
function breakReferences(line, inLink = false) {
  const broken = line.replace(/[@#]|\bGH-|www(?=\.)|:(?=\/\/)/gi, `$&${ZERO_WIDTH_SPACE}`).replace(/:(?=[\w+-]+:)/g, `:${ZERO_WIDTH_SPACE}`);
  if (inLink) return broken;
  return broken.replace(/\b[\da-f]{7,40}\b/gi, (id) => id.replace(/.{6}(?=.)/g, `$&${ZERO_WIDTH_SPACE}`));
}
function breakLogCommand(line) {
  return line.replace(/##(?=\[)/g, "## ");
}
function escapeHtml(text) {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;").replaceAll("'", "&#39;").replaceAll("`", "&#96;");
}
function longestRun(text) {
  return Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
}
function truncate(text, maxChars, cutBefore) {
  const chars = [...text];
  if (chars.length <= maxChars && !cutBefore) return text;
  const total = `${cutBefore ? "more than " : ""}${chars.length.toLocaleString("en-US")}`;
  return `${chars.slice(0, maxChars).join("").trimEnd()} \u2026 (shortened from ${total} characters)`;
}
function percent(char) {
  return `%${char.charCodeAt(0).toString(16).toUpperCase()}`;
}

export {
  INFINITE,
  formatCount,
  formatCounted,
  formatValue,
  formatSetValue,
  formatMove,
  formatRange,
  formatShare,
  formatChange,
  formatChangeRange,
  formatSize,
  formatShortChange,
  formatShortRange,
  formatSetting,
  formatLevel,
  formatProbability,
  formatAge,
  formatDuration,
  formatBytes,
  formatSigned,
  formatDigits,
  CODE_CHARS,
  markdownText,
  markdownCode,
  markdownFence,
  markdownHtmlText,
  htmlText,
  htmlBlock,
  logLines,
  logLine,
  xmlText,
  withoutCommands,
  terminalText,
  terminalBlock,
  safeUrl
};
