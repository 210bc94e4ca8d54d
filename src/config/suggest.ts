/** What somebody probably meant. */
import { closest, distance } from 'fastest-levenshtein';

/** "Did you mean …?" where one of the names is close, else the list of all. */
export function suggestName(word: string, names: readonly string[]): string {
  const near = nearestName(word, names);
  if (near !== undefined) return `Did you mean \`${near}\`?`;
  return names.length === 0 ? 'Remove it.' : `Allowed here: ${names.map((name) => `\`${name}\``).join(', ')}.`;
}

/** The name that `word` begins, or that a slip of the fingers away from it (up to a third of the letters, or two), or undefined. */
export function nearestName(word: string, names: readonly string[]): string | undefined {
  if (names.length === 0 || word.length < 2 || word.length > 60) return undefined;
  const folded = foldCase(word);
  const begun = names.filter((name) => foldCase(name).startsWith(`${folded}-`));
  if (begun.length === 1) return begun[0];
  const near = closest(folded, names.map(foldCase));
  const limit = near.length < 4 ? 1 : Math.max(2, Math.floor(near.length / 3));
  return distance(folded, near) <= limit ? names.find((name) => foldCase(name) === near) : undefined;
}

/** `maxAge` and `max_age` are spellings of `max-age`. */
function foldCase(name: string): string {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replaceAll('_', '-');
}
