/** What one version of the config file changes against another, in the words of the file. Pure. No value that names or opens an endpoint is repeated. */
import { ConfigError } from '../errors.ts';
import { defaultGates, type RawGates } from './gate-rules.ts';
import { isMapping, showValue } from './key-path.ts';
import { type ConfigSources, completeConfig } from './load.ts';
import { parseUnit, unitKinds } from './units.ts';

export type ConfigChanges =
  /** One change each, `gates.ttft_p50.max-increase 5% → 50%`, in the order of the sections; some of their texts stand in the file. */
  | { ok: true; changes: string[] }
  /** The earlier file is none that could be used. */
  | { ok: false };

/**
 * Both are read with the same inputs, and with their defaults filled in: what is written out but is the default is no change, nor is
 * another spelling of the same value. `before` absent: there was no file.
 */
export function listConfigChanges({
  before,
  now,
  inputs,
}: {
  before: ConfigSources['file'];
  now: ConfigSources['file'];
  inputs: Record<string, string>;
}): ConfigChanges {
  const later = tryComplete({ file: now, inputs });
  const earlier = tryComplete({ file: before, inputs });
  return earlier && later ? { ok: true, changes: compareMappings(earlier, later, '') } : { ok: false };
}

/** What decides most comes first; undefined for a file that cannot be used. */
function tryComplete(sources: Pick<ConfigSources, 'file' | 'inputs'>): object | undefined {
  try {
    const { raw, writtenGates } = completeConfig(sources);
    const { target, gates, ...rest } = raw;
    return { target, gates: { ...gates, ...overDefaults(writtenGates) }, ...rest };
  } catch (error) {
    if (error instanceof ConfigError) return undefined;
    throw error;
  }
}

/** A written rule replaces only the keys that it names. */
function overDefaults(written: RawGates): Record<string, unknown> {
  const defaults: RawGates = defaultGates;
  return Object.fromEntries(
    Object.entries(written).map(([key, rule]) => {
      if (!isMapping(rule)) return [key, 'off'];
      const { [key]: usual = {} } = defaults;
      return [key, { ...(isMapping(usual) ? usual : {}), ...rule }];
    }),
  );
}

/** Keys whose values are addresses, secrets, or what may hold them: that they changed is all that is said. */
const unspoken = /(?:^|\.)(?:url|headers|api-key-env|api-key-file|tls|custom|command|ready|contains|header)(?:\.|$)/;

function compareValues(before: unknown, now: unknown, path: string): string[] {
  if (isSame(before, now)) return [];
  if (unspoken.test(path))
    return [`${path} ${before === undefined ? 'set' : now === undefined ? 'removed' : 'changed'}`];
  if (/^gates\.[^.]*$/.test(path) || path.startsWith('gates.accuracy[')) {
    if (now === 'off') return [`${path} switched off`];
    if (before === 'off') return [`${path} switched on`];
    if (isMapping(before) && now === undefined) return [`${path} removed`];
  }
  if (isMapping(before ?? now) && isMapping(now ?? before)) return compareMappings(before ?? {}, now ?? {}, `${path}.`);
  if (Array.isArray(before) && Array.isArray(now)) return compareLists(before, now, path);
  return [`${path} ${show(before)} → ${show(now)}`];
}

function compareMappings(before: object, now: object, start: string): string[] {
  const keys = new Set([...Object.keys(now), ...Object.keys(before)]);
  return [...keys].flatMap((key) => compareValues(own(before, key), own(now, key), `${start}${key}`));
}

/** Entries with a name (stages) or a path (sets) keep it when others are put between them. */
function compareLists(before: readonly unknown[], now: readonly unknown[], path: string): string[] {
  const [earlier, later] = [byName(before), byName(now)];
  const names = new Set([...later.keys(), ...earlier.keys()]);
  const changes = [...names].flatMap((name) => {
    const [old, current] = [earlier.get(name), later.get(name)];
    const place = `${path}[${name}]`;
    if (old === undefined) return [`${place} added`];
    return current === undefined ? [`${place} removed`] : compareValues(old, current, place);
  });
  return changes.length > 0 ? changes : [`${path} in another order`];
}

function byName(list: readonly unknown[]): Map<string, unknown> {
  const named = new Map<string, unknown>();
  for (const [index, entry] of list.entries()) {
    const name = isMapping(entry) ? (own(entry, 'name') ?? own(entry, 'path') ?? own(entry, 'type')) : entry;
    const told = typeof name === 'string' && !named.has(name) ? name : String(index);
    named.set(told, entry);
  }
  return named;
}

function isSame(before: unknown, now: unknown): boolean {
  if (isMapping(before) && isMapping(now)) return compareMappings(before, now, '').length === 0;
  if (Array.isArray(before) && Array.isArray(now))
    return before.length === now.length && before.every((entry, index) => isSame(entry, now[index]));
  if (before === now) return true;
  return isText(before) && isText(now) && (squeeze(before) === squeeze(now) || isSameAmount(before, now));
}

/** `60s` is `1m`, and `2k` is 2000. */
function isSameAmount(before: string | number, now: string | number): boolean {
  return unitKinds.some((kind) => {
    const [old, current] = [parseUnit(kind, before), parseUnit(kind, now)];
    return old.ok && current.ok && old.value === current.value;
  });
}

/** `lognormal(300,0.6)` is `lognormal(300, 0.6)`. */
function squeeze(value: string | number): string {
  return String(value).replace(/(?<=[,(])\s+|\s+(?=[,)])/g, '');
}

function isText(value: unknown): value is string | number {
  return typeof value === 'string' || typeof value === 'number';
}

function show(value: unknown): string {
  if (value === undefined) return '(not set)';
  return typeof value === 'string' ? showValue(value).slice(1, -1) || '""' : showValue(value);
}

function own(value: object, key: string): unknown {
  return Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined;
}
