/**
 * The one neutraliser. Model output, error bodies, branch names and artifacts may hold anything; what comes out of here is
 * inert in the place it is named after. There is one function a place, and every end passes *every* string through its own,
 * our words included, so that nothing depends on remembering which strings are foreign.
 *
 * Order matters: characters are cleaned and normalised first (NFC turns U+1FEF into a backtick), escaped last.
 */

/** Longest text shown inline, in code points. */
const INLINE_CHARS = 600;
/** Longest name or other code shown inline, in code points. */
export const CODE_CHARS = 120;
/** Longest text shown as a block, in code points. */
const BLOCK_CHARS = 8_000;

/** More than this is never looked at. */
const READ_UNITS = 32_768;
const ZERO_WIDTH_SPACE = '\u200b';

/**
 * Terminal sequences of ECMA-48: strings with their terminator, control sequences, single escapes. Node's own stripping takes
 * quadratic time where strings do not end; here no character is passed over twice. An unfinished string keeps its text.
 */
const terminalSequences = new RegExp(
  [
    '(?:\\u001b[\\]PX^_]|[\\u0090\\u0098\\u009d-\\u009f])[^\\u0007\\u001b\\u009c]*(?:\\u0007|\\u001b\\\\|\\u009c)',
    '(?:\\u001b\\[|\\u009b)[0-?]*[ -/]*[@-~]',
    '\\u001b[ -/]*[0-~]',
  ].join('|'),
  'g',
);

/**
 * Text of a Markdown paragraph, list item, heading or table cell, on one line. `midLine`: something stands before it on its
 * line, so block syntax cannot start here.
 */
export function markdownText(
  text: string,
  options: { maxChars?: number; midLine?: boolean; inLink?: boolean } = {},
): string {
  const line = cleanLine(text, options.maxChars);
  const escaped = breakReferences(line, options.inLink)
    .replace(/[\\`*_[\]~]/g, '\\$&')
    .replace(/!$/, '\\!')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    // In a table a backslash before a pipe is read differently by different parsers; an entity is not.
    .replaceAll('|', '&#124;')
    // GitHub's own way to write a dollar that starts no formula.
    .replaceAll('$', '<span>$</span>');
  if (options.midLine) return escaped;
  return escaped
    .trimStart()
    .replace(/^[-+=#]/, '\\$&')
    .replace(/^(\d+)(?=[.)](\s|$))/, '$1\\');
}

/** A Markdown code span, on one line. `cell`: it stands in a table. */
export function markdownCode(text: string, options: { maxChars?: number; cell?: boolean } = {}): string {
  const line = cleanLine(text, options.maxChars ?? CODE_CHARS).trim();
  if (line === '') return '(empty)';
  const ticks = '`'.repeat(longestRun(line) + 1);
  const padding = line.startsWith('`') || line.endsWith('`') ? ' ' : '';
  // A backslash before an escaped pipe would be taken as the one that is escaped.
  const content = options.cell ? line.replaceAll('\\|', `\\${ZERO_WIDTH_SPACE}|`).replaceAll('|', '\\|') : line;
  return `${ticks}${padding}${content}${padding}${ticks}`;
}

/** A fenced Markdown block. `language` is ours, never taken from outside. */
export function markdownFence(text: string, language: 'text' | 'sh' | 'yaml' = 'text', maxChars = BLOCK_CHARS): string {
  const content = cleanBlock(text, maxChars);
  const fence = '`'.repeat(Math.max(3, longestRun(content) + 1));
  return `${fence}${language}\n${content}\n${fence}`;
}

/** Text inside raw HTML that stands in Markdown (`<summary>`): inert for HTML and for what the platform does after it. */
export function markdownHtmlText(text: string, maxChars?: number): string {
  return escapeHtml(breakReferences(cleanLine(text, maxChars)))
    .replace(/[[\]*_~\\|]/g, (sign) => `&#${sign.charCodeAt(0)};`)
    .replaceAll('$', '<span>$</span>');
}

/** Text content or a quoted attribute of an HTML document, on one line. */
export function htmlText(text: string, maxChars?: number): string {
  return escapeHtml(cleanLine(text, maxChars));
}

/** Content of an HTML `<pre>`: line ends are kept. */
export function htmlBlock(text: string, maxChars = BLOCK_CHARS): string {
  return escapeHtml(cleanBlock(text, maxChars));
}

/** Lines of a CI log: each has the prefix `| `, so that none can be a workflow command. */
export function logLines(text: string, maxChars = BLOCK_CHARS): string {
  return cleanBlock(text, maxChars)
    .split('\n')
    .map((line) => `| ${breakLogCommand(line)}`)
    .join('\n');
}

/** One line of a CI log without a prefix where none is needed: for titles and messages. */
export function logLine(text: string, maxChars?: number): string {
  const line = breakLogCommand(cleanLine(text, maxChars)).trim();
  return line.startsWith('::') ? `| ${line}` : line;
}

/** Text or a quoted attribute of an XML 1.0 document, on one line: what that version has no way to write is left out. */
export function xmlText(text: string, maxChars = BLOCK_CHARS): string {
  return escapeHtml(cleanLine(text, maxChars).replace(/[\ufffe\uffff]/g, ''));
}

/** What a command prints in a job of GitHub Actions: whatever foreign text begins a line of it, none is a workflow command. */
export function withoutCommands(text: string): string {
  return breakLogCommand(text.replace(/(^|[\r\n])([^\S\r\n]*)(?=::)/g, '$1$2| '));
}

/** One line on a terminal: no control sequences, no line ends. */
export function terminalText(text: string, maxChars?: number): string {
  return cleanLine(text, maxChars);
}

/** Several lines on a terminal. */
export function terminalBlock(text: string, maxChars = BLOCK_CHARS): string {
  return cleanBlock(text, maxChars);
}

/** An address that may be linked: http or https, without anything that could end the link. Undefined: do not link. */
export function safeUrl(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const parsed = new URL(url);
  if (parsed.protocol !== 'https:' && parsed.protocol !== 'http:') return undefined;
  if (parsed.username !== '' || parsed.password !== '') return undefined;
  return parsed.href.replace(/[^A-Za-z0-9\-._~:/?#@!&=%+,;]/g, (char) =>
    encodeURIComponent(char).replace(/[!'()*]/g, percent),
  );
}

/** Runs of white space become one space; edges stay, since a part may stand between others. */
function cleanLine(text: string, maxChars = INLINE_CHARS): string {
  return truncate(cleanCharacters(text).replace(/\s+/gu, ' '), maxChars, text.length > READ_UNITS);
}

function cleanBlock(text: string, maxChars: number): string {
  return truncate(cleanCharacters(text), maxChars, text.length > READ_UNITS);
}

/** NFC, `\n` as the only line end, no control or invisible characters; those that reorder or hide text are spelled out. */
function cleanCharacters(text: string): string {
  return (
    text
      .slice(0, READ_UNITS)
      .toWellFormed()
      .replace(terminalSequences, '')
      .replace(/\r\n|[\r\v\f\u0085\u2028\u2029]/g, '\n')
      .replaceAll('\t', ' ')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: removing them is the point
      .replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/g, '')
      .replace(/[\u00ad\u200b\u2060-\u2064\ufeff]|[\u{e0100}-\u{e01ef}]/gu, '')
      .normalize('NFC')
      .replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\u{e0000}-\u{e007f}]/gu, spellOut)
      // Stacked marks grow out of their line and cover their neighbours.
      .replace(/(\p{M}{4})\p{M}+/gu, '$1')
  );
}

function spellOut(char: string): string {
  return `⟨U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}⟩`;
}

/**
 * Mentions, references and addresses are found after Markdown, so neither backslash nor entity stops them; a zero-width space
 * does. Emoji short codes too: they could paint a tick. So are the ids of commits, which have seven hex digits at least; one that is to be copied stands in
 * code or in a link.
 */
function breakReferences(line: string, inLink = false): string {
  const broken = line
    .replace(/[@#]|\bGH-|www(?=\.)|:(?=\/\/)/gi, `$&${ZERO_WIDTH_SPACE}`)
    .replace(/:(?=[\w+-]+:)/g, `:${ZERO_WIDTH_SPACE}`);
  // Inside a link nothing is linked once more.
  if (inLink) return broken;
  return broken.replace(/\b[\da-f]{7,40}\b/gi, (id) => id.replace(/.{6}(?=.)/g, `$&${ZERO_WIDTH_SPACE}`));
}

/** The runner obeys `##[command]` anywhere in a line. */
function breakLogCommand(line: string): string {
  return line.replace(/##(?=\[)/g, '## ');
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
    .replaceAll('`', '&#96;');
}

function longestRun(text: string): number {
  return Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
}

function truncate(text: string, maxChars: number, cutBefore: boolean): string {
  const chars = [...text];
  if (chars.length <= maxChars && !cutBefore) return text;
  const total = `${cutBefore ? 'more than ' : ''}${chars.length.toLocaleString('en-US')}`;
  return `${chars.slice(0, maxChars).join('').trimEnd()} … (shortened from ${total} characters)`;
}

function percent(char: string): string {
  return `%${char.charCodeAt(0).toString(16).toUpperCase()}`;
}
