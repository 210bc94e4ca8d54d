/** The config file's text → plain values, each with the line and column it stands at. */
import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  LineCounter,
  type Node,
  parseDocument,
  visit,
  type YAMLError,
} from 'yaml';
import type { Place, Problem } from '../errors.ts';
import { cleanText, isMapping, type KeyPath } from './key-path.ts';

export interface ConfigFile {
  name: string;
  text: string;
}

export interface ParsedFile<Value> {
  /** What stands at the top; empty where the file is empty. */
  value: Value;
  /** Mistakes in the YAML itself. */
  problems: Problem[];
  /** False: the structure cannot be relied on, so checking its values would only produce follow-up errors. */
  usable: boolean;
  /** Place of a value or of its key; of the nearest parent that is there when `path` is not. */
  placeOf(path: KeyPath, part: 'key' | 'value'): Place;
}

/** Far beyond any honest config; bounds the work that a hostile one can ask for. */
const maxTextLength = 256 * 1024;
/** One slip in YAML can produce a message a line. */
const maxYamlProblems = 10;

/** A file whose top is a mapping. */
export function parseConfigFile(file: ConfigFile): ParsedFile<Record<string, unknown>> {
  return parseYaml(file, {
    ...{ is: isMapping, empty: {}, name: 'mapping' },
    hint: 'Start with a section, such as `target:`.',
  });
}

/** A file whose top is a list. */
export function parseListFile(file: ConfigFile): ParsedFile<unknown[]> {
  return parseYaml(file, {
    ...{ is: (value) => Array.isArray(value), empty: [], name: 'list' },
    hint: 'Start each entry with `- `.',
  });
}

interface Top<Value> {
  is: (value: unknown) => value is Value;
  empty: Value;
  name: string;
  hint: string;
}

/** Parses YAML 1.2. Aliases, tags and several documents are mistakes: no config needs them, and each hides what is meant. */
function parseYaml<Value>({ name, text }: ConfigFile, top: Top<Value>): ParsedFile<Value> {
  const lines = new LineCounter();
  const at = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file: name, line: Math.max(1, line), column: Math.max(1, col) };
  };
  const unusable = (problems: Problem[]): ParsedFile<Value> => ({
    value: top.empty,
    problems: problems.slice(0, maxYamlProblems),
    usable: false,
    placeOf: () => ({ file: name, line: 1, column: 1 }),
  });
  if (text.length > maxTextLength) {
    const message = `The config file has ${text.length} characters; at most ${maxTextLength} are read`;
    return unusable([
      { message, hint: 'Keep prompts and quality items in files of their own.', place: { file: name } },
    ]);
  }

  const document = parseDocument(text, {
    version: '1.2',
    lineCounter: lines,
    prettyErrors: false,
    stringKeys: true,
    resolveKnownTags: false,
    // Not 'silent': that also hides that there are several documents.
    logLevel: 'error',
  });
  const broken = [...document.errors, ...document.warnings].filter((error) => error.code !== 'DUPLICATE_KEY');
  if (broken.length > 0)
    return unusable(broken.map((error) => describeYamlError(error, { text, place: at(error.pos[0]) })));
  const forbidden = findForbidden(document, at);
  if (forbidden.length > 0) return unusable(forbidden);

  const value: unknown = document.toJS() ?? top.empty;
  if (!top.is(value)) {
    const found = Array.isArray(value) ? 'a list' : isMapping(value) ? 'a mapping' : 'a single value';
    return unusable([{ message: `The file holds ${found}, not a ${top.name}`, hint: top.hint, place: at(0) }]);
  }
  return {
    value,
    problems: document.errors.map((error) => describeYamlError(error, { text, place: at(error.pos[0]) })),
    usable: true,
    placeOf: (path, part) => at(offsetOf(document, path, part)),
  };
}

function describeYamlError(error: YAMLError, { text, place }: { text: string; place: Place }): Problem {
  switch (error.code) {
    case 'DUPLICATE_KEY':
      return {
        message: `The key \`${cleanText(keyAt(text, error.pos[0]))}\` is there twice in the same mapping`,
        hint: 'Keep one of the two.',
        place,
      };
    case 'TAB_AS_INDENT':
      return { message: 'A tab is used as indentation', hint: 'Indent with spaces.', place };
    case 'MULTIPLE_DOCS':
      return { message: 'The file holds several YAML documents', hint: 'Keep one; remove the `---` line.', place };
    case 'TAG_RESOLVE_FAILED':
      return { message: cleanText(error.message), hint: 'Remove the tag; write a plain value.', place };
    case 'RESOURCE_EXHAUSTION':
      return { message: 'The file is nested too deeply', hint: 'No section of the config is nested like this.', place };
    default:
      return {
        message: `Not valid YAML: ${cleanText(error.message)}`,
        hint: 'Check indentation, quotes and brackets here and just above.',
        place,
      };
  }
}

function keyAt(text: string, offset: number): string {
  return /^(?:"[^"\n]*"|'[^'\n]*'|[^:\n]{1,80})/.exec(text.slice(offset, offset + 200))?.[0].trim() ?? '';
}

function findForbidden(document: Document, at: (offset: number) => Place): Problem[] {
  const problems: Problem[] = [];
  const { yaml } = document.directives ?? {};
  if (yaml?.explicit && yaml.version !== '1.2') {
    problems.push({
      message: `The file asks for YAML ${yaml.version}`,
      hint: 'Remove the `%YAML` line.',
      place: at(0),
    });
  }
  visit(document, (_, node) => {
    if (!isAlias(node)) return;
    problems.push({
      message: `Alias \`*${cleanText(node.source)}\`: aliases are not supported in the config`,
      hint: 'Write the value out.',
      place: at(node.range?.[0] ?? 0),
    });
  });
  return problems;
}

/** Offset of the node at `path`; of its key where asked, or where the value is empty; of the nearest parent where it is absent. */
function offsetOf(document: Document, path: KeyPath, part: 'key' | 'value'): number {
  let node: Node | null = document.contents as Node | null;
  let offset = node?.range?.[0] ?? 0;
  for (const [depth, name] of path.entries()) {
    const last = depth === path.length - 1;
    const child = childNode(node, name);
    if (!child) return offset;
    offset =
      (last && part === 'key' ? child.keyOffset : undefined) ?? child.value?.range?.[0] ?? child.keyOffset ?? offset;
    if (isScalar(child.value) && child.value.value === null && child.keyOffset !== undefined) offset = child.keyOffset;
    node = child.value;
  }
  return offset;
}

function childNode(
  parent: Node | null,
  name: string | number,
): { value: Node | null; keyOffset?: number | undefined } | undefined {
  if (isMap(parent)) {
    // The last of two equal keys is the one whose value counts.
    const pair = parent.items.findLast((item) => isScalar(item.key) && String(item.key.value) === name);
    if (!pair) return undefined;
    return {
      value: isNode(pair.value) ? pair.value : null,
      keyOffset: isNode(pair.key) ? pair.key.range?.[0] : undefined,
    };
  }
  const value: unknown =
    parent && 'items' in parent && Array.isArray(parent.items) ? parent.items[Number(name)] : undefined;
  return isNode(value) ? { value } : undefined;
}
