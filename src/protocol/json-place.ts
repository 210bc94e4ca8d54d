/** A place in a JSON document: a dotted path (`choices.0.text`) or a JSON pointer (`/choices/0/text`, RFC 6901). */

/** What stands at the place; undefined where nothing does. */
export function readPlace(document: unknown, place: string): unknown {
  return splitPlace(place).reduce<unknown>((value, key) => {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    return (value as Record<string, unknown>)[key];
  }, document);
}

function splitPlace(place: string): string[] {
  if (!place.startsWith('/')) return place.split('.');
  return place
    .slice(1)
    .split('/')
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
}
