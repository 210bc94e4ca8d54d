/** What tells that two run files are no parts of one plan. */
import type { RunHeader } from '../../model/run-file.ts';
import type { Part } from './order-parts.ts';

/** What must be equal in all parts, by the name that people know it by. */
const facts: Record<string, (header: RunHeader) => unknown> = {
  'version of insight-agent': ({ tool }) => [tool.name, tool.version],
  endpoint: ({ target }) => [target.originHash, target.label, target.labelled, target.api],
  model: ({ target }) => target.model,
  transport: ({ target }) => [target.answer, target.http, target.compressed, target.proxied],
  'prompts and load': ({ fingerprint }) => fingerprint.load,
  'quality items': ({ fingerprint }) => [fingerprint.quality, fingerprint.asking],
  workload: ({ workload }) => workload,
  'definitions of the metrics': ({ definitions }) => definitions,
  gates: ({ gates }) => gates,
  prices: ({ prices }) => prices,
  judge: ({ licence }) => licence,
  commit: ({ commit }) => commit,
  'number of targets of the pull request (`instances`)': ({ instances }) => instances,
  'workflow run': ({ github }) => [github?.repository, github?.workflow, github?.runId, github?.event, github?.ref],
  'attempt of the workflow run': ({ github }) => github?.runAttempt,
  job: ({ github }) => github?.job,
};

/** "part 3 has another model than part 1 (a / b)"; undefined where all parts are of one plan. */
export function describeDifferences(parts: readonly Part[]): string | undefined {
  const [first, ...others] = parts;
  if (!first) return undefined;
  for (const [name, read] of Object.entries(facts)) {
    const expected = JSON.stringify(read(first.run.header));
    const other = others.find(({ run }) => JSON.stringify(read(run.header)) !== expected);
    if (other) {
      const [theirs, ours] = [other, first].map(({ run }) => told(read(run.header)));
      const values = ours === undefined || theirs === undefined ? '' : ` (${theirs}, not ${ours})`;
      return `part ${other.index} has another ${name} than part ${first.index}${values}`;
    }
  }
  return undefined;
}

/** Only what is short enough to be read. */
function told(value: unknown): string | undefined {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}
