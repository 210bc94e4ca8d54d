/** Reading JSON that a server may have written wrong: what does not have the expected type is absent. */
export type Json = Record<string, unknown>;

/** The JSON object that the text is, else undefined. */
export function parseObject(text: string): Json | undefined {
  try {
    return asObject(JSON.parse(text));
  } catch {
    return undefined;
  }
}

export function asObject(value: unknown): Json | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : undefined;
}

/** The objects of a list. */
export function asObjects(value: unknown): Json[] {
  return Array.isArray(value) ? value.filter((entry): entry is Json => asObject(entry) !== undefined) : [];
}

export function nonEmpty(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** A token count. */
export function asCount(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 ? value : undefined;
}

/** Of an error in any of the usual forms: a text, `{ message }`, or something else, which is shown as it is. */
export function errorText(error: unknown): string {
  return nonEmpty(asObject(error)?.message) ?? nonEmpty(error) ?? JSON.stringify(error).slice(0, 4000);
}

/** The string fields called `key` of the objects in the list called `list`; for lists of models. */
export function listNames(body: string, list: string, key: string): string[] {
  return asObjects(parseObject(body)?.[list]).flatMap((entry) => nonEmpty(entry[key]) ?? []);
}
