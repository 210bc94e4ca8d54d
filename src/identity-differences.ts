/** What two endpoints are, and where that differs. It is what pull requests change: told, and never a reason to refuse. */
import type { IdentityDifference } from './model/result.ts';
import type { RunHeader } from './model/run-file.ts';

/** None where one of the two was measured by another tool, whose file does not say what was measured. */
export function findIdentityDifferences(baseline: RunHeader, candidate: RunHeader): IdentityDifference[] {
  if (baseline.imported || candidate.imported) return [];
  const [before, now] = [listFacts(baseline.target), listFacts(candidate.target)];
  const wasAsked = baseline.target.identity !== undefined && candidate.target.identity !== undefined;
  return [...new Set([...before.keys(), ...now.keys()])].flatMap((what) => {
    const difference = { what, baseline: before.get(what) ?? null, candidate: now.get(what) ?? null };
    if (difference.baseline === difference.candidate) return [];
    // A run of an older version did not ask: that it tells nothing says nothing.
    const isWhole = difference.baseline !== null && difference.candidate !== null;
    return isWhole || wasAsked ? [difference] : [];
  });
}

function listFacts({ model, api, server, identity = {} }: RunHeader['target']): Map<string, string> {
  const named = Object.entries({ model, protocol: api, server }).flatMap(([name, value]): [string, string][] =>
    value === undefined ? [] : [[name, value]],
  );
  return new Map([...named, ...Object.entries(identity)]);
}
