/** What this job is to do: asked for by the input `mode`, or read off the event. Pure. */
import { ConfigError, InputError } from '../errors.ts';
import { type EventContext, trustedEvents } from './event.ts';
import type { Tree } from './tree.ts';

/** The words of the input `mode`. */
export const modeNames = ['auto', 'gate', 'record', 'merge', 'report', 'calibrate'] as const;

export type ModeName = (typeof modeNames)[number];

export interface Plan {
  /** What is done: driving the endpoint and judging it, judging what was measured elsewhere, or measuring the endpoint's own noise. */
  task: 'measure' | 'merge' | 'report' | 'calibrate';
  /** Whether what comes of it is judged, or remembered as a baseline. */
  mode: 'gate' | 'record';
  /** Why, for the log. */
  reason: string;
}

/** @throws ConfigError for a word that is no mode. */
export function readMode(text: string): ModeName {
  const name = modeNames.find((known) => known === text);
  if (name !== undefined) return name;
  const hint = `Use ${modeNames.slice(0, -1).join(', ')} or ${modeNames.at(-1)}.`;
  throw new ConfigError([{ message: `\`mode\` is "${text}"`, hint, place: { origin: 'input `mode`' } }]);
}

/** Whether run files that exist are judged and nothing is driven: the config then needs to name no endpoint. */
export function judgesOnly(requested: ModeName, event: Pick<EventContext, 'name'>): boolean {
  return requested === 'report' || requested === 'merge' || (requested === 'auto' && event.name === 'workflow_run');
}

/** @throws InputError for `pull_request_target`, whatever the mode. */
export function refuseUnsafeEvent({ name }: Pick<EventContext, 'name'>): void {
  if (name !== 'pull_request_target') return;
  throw new InputError(
    'The event pull_request_target is refused: it gives code from a pull request the secrets and the write token of the base branch.',
    'Use `on: pull_request` instead.',
    { origin: 'the workflow trigger' },
  );
}

/**
 * A comment is only possible where `event.pullRequest` is set. `baseBranch` is a branch name, `main`.
 * @throws InputError for an event that `auto` cannot place.
 */
export function planJob(requested: ModeName, event: EventContext, baseBranch: string): Plan {
  const reason = `input \`mode\` is ${requested}`;
  switch (requested) {
    case 'auto':
      return judgesOnly(requested, event)
        ? { task: 'report', mode: 'gate', reason: 'the event is the end of another workflow run' }
        : { task: 'measure', ...placeEvent(event, baseBranch) };
    case 'gate':
    case 'record':
      return { task: 'measure', mode: requested, reason };
    case 'report':
      return { task: 'report', mode: 'gate', reason };
    case 'merge': {
      const placed = placeEvent(event, baseBranch);
      return { task: 'merge', mode: placed.mode, reason: `${reason}, and ${placed.reason}` };
    }
    case 'calibrate':
      return { task: 'calibrate', mode: 'record', reason };
  }
}

/**
 * The plan where the tree may be a stranger's: what comes of it must not become a measure for others.
 * @throws InputError where that was asked for.
 */
export function planForTree(plan: Plan, { requested, tree }: { requested: ModeName; tree: Tree }): Plan {
  if (tree.holds === 'own' || (plan.task !== 'calibrate' && plan.mode !== 'record')) return plan;
  if (requested === 'auto') return { ...plan, mode: 'gate', reason: tree.why };
  throw new InputError(
    `Mode ${requested} is refused here: ${tree.why}. What it leaves behind would be what others are judged by.`,
    'Use `mode: gate`, or run it on the branch itself.',
    { origin: 'input `mode`' },
  );
}

function placeEvent(event: EventContext, baseBranch: string): Pick<Plan, 'mode' | 'reason'> {
  if (event.name === 'pull_request') return { mode: 'gate', reason: 'the event is a pull request' };
  if (event.name === 'workflow_dispatch' && event.pullRequest)
    return { mode: 'gate', reason: `the checked-out commit is the head of pull request ${event.pullRequest.number}` };
  if (event.name === 'merge_group') return { mode: 'gate', reason: 'the event is a merge queue group' };
  if (trustedEvents.some((name) => name === event.name)) {
    // The full ref: a tag that is called like the branch is not the branch.
    return event.ref === `refs/heads/${baseBranch}`
      ? { mode: 'record', reason: `the event is a ${event.name} on the base branch` }
      : { mode: 'gate', reason: `the event is a ${event.name} outside the base branch` };
  }
  throw new InputError(
    `Mode auto does not know what to do on the event ${event.name}.`,
    'Set the input `mode` to `gate` or `record`, or start the workflow on push, pull_request, merge_group, schedule, workflow_dispatch or workflow_run.',
    { origin: 'input `mode`' },
  );
}
