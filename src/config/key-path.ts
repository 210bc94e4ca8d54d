/** Where a value stands in the config: a list of keys and indexes, and how people spell it. */

export type KeyPath = readonly (string | number)[];

/** `['workload', 'stages', 0, 'name']` → `workload.stages[0].name`. */
export function spellPath(path: KeyPath): string {
  return path
    .map((part, index) => (typeof part === 'number' ? `[${part}]` : `${index === 0 ? '' : '.'}${cleanText(part)}`))
    .join('');
}

/** A JSON pointer into `root`, as keys and indexes: a part is an index only where an array stands. */
export function parsePointer(pointer: string, root: unknown): KeyPath {
  const path: (string | number)[] = [];
  let value = root;
  for (const escaped of pointer.split('/').slice(1)) {
    const part = escaped.replaceAll('~1', '/').replaceAll('~0', '~');
    path.push(Array.isArray(value) ? Number(part) : part);
    value = childOf(value, part);
  }
  return path;
}

/** The value at `path`, or undefined. Looks at own properties only: keys come from a file that anybody may have written. */
export function valueAt(root: unknown, path: KeyPath): unknown {
  return path.reduce(childOf, root);
}

/** True for what a YAML mapping becomes. */
export function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A value as messages show it: one line, no control or format characters, cut at 60 characters. */
export function showValue(value: unknown): string {
  if (typeof value === 'number' || value === undefined) return String(value);
  const text = cleanText(JSON.stringify(value));
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

/** Text from a file made fit for a message: what cannot be seen is replaced, so that no line can be forged. */
export function cleanText(text: string): string {
  return text.replace(/[\p{C}\p{Zl}\p{Zp}`]/gu, '\uFFFD');
}

function childOf(value: unknown, part: string | number): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, part)) return undefined;
  return (value as Record<string | number, unknown>)[part];
}
