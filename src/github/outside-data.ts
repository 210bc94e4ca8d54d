/**
 * Reading values out of data that somebody else made (event payloads, API answers): a field of another type reads as
 * absent, so that a surprise becomes a refusal with a reason and never an exception far from its cause.
 */

/** The field of an object found by walking the keys; absent when any step is missing or no object. */
export function readField(value: unknown, ...keys: string[]): unknown {
  let current = value;
  for (const key of keys) {
    if (typeof current !== 'object' || current === null || !Object.hasOwn(current, key)) return undefined;
    current = (current as Record<string, unknown>)[key];
  }
  return current;
}

export function readText(value: unknown, ...keys: string[]): string | undefined {
  const found = readField(value, ...keys);
  return typeof found === 'string' && found !== '' ? found : undefined;
}

export function readInteger(value: unknown, ...keys: string[]): number | undefined {
  const found = readField(value, ...keys);
  return typeof found === 'number' && Number.isSafeInteger(found) ? found : undefined;
}

export function readFlag(value: unknown, ...keys: string[]): boolean | undefined {
  const found = readField(value, ...keys);
  return typeof found === 'boolean' ? found : undefined;
}

/** Milliseconds since 1970 of an ISO 8601 text. */
export function readInstantMs(value: unknown, ...keys: string[]): number | undefined {
  const text = readText(value, ...keys);
  const instantMs = text === undefined ? Number.NaN : Date.parse(text);
  return Number.isNaN(instantMs) ? undefined : instantMs;
}

const commitShape = /^[0-9a-f]{40}$|^[0-9a-f]{64}$/;

/** A full commit id (SHA-1 or SHA-256), lower case. */
export function readCommit(value: unknown, ...keys: string[]): string | undefined {
  const text = readText(value, ...keys);
  return text !== undefined && commitShape.test(text) ? text : undefined;
}
