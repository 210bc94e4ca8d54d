/** Takes what the schema refused out of the raw config, so that the rest can be looked at. */
import { isMapping, type KeyPath, valueAt } from './key-path.ts';

/** A copy of `raw` without the values at `paths`. A list goes as a whole: its other entries would change their places. */
export function removeInvalid(raw: Record<string, unknown>, paths: readonly KeyPath[]): Record<string, unknown> {
  const rest = structuredClone(raw);
  for (const path of paths) removeAt(rest, path);
  return rest;
}

function removeAt(root: Record<string, unknown>, path: KeyPath): void {
  const list = path.findIndex((part) => typeof part === 'number');
  const target = list < 0 ? path : path.slice(0, list);
  const [parent, key] = [valueAt(root, target.slice(0, -1)), target.at(-1)];
  if (!isMapping(parent) || key === undefined) return;
  // Something required is missing deep inside: its parent is of no use. Sections stay, for their other keys.
  if (!Object.hasOwn(parent, key) && target.length > 2) removeAt(root, target.slice(0, -1));
  else delete parent[key];
}
