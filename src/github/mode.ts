/** What this job is to do: asked for by the input `mode`, or read off the event. Pure. */
import { ConfigError, InputError } from '../errors.ts';
import { type EventContext, trustedEvents } from './event.ts';

/** The words of the input `mode`. */
export const modeNames = ['auto', 'gate', 'record', 'merge', 'calibrate'] as const;

export type ModeName = (typeof modeNames)[number];

export interface Plan {
  /** What is done: driving the endpoint and judging it, judging what other jobs drove, or measuring the endpoint's own noise. */
  task: 'measure' | 'merge' | 'calibrate';
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

/**
 * A comment is only possible where `event.pullRequest` is set. `baseBranch` is a branch name, `main`.
 * @throws InputError for `pull_request_target` in every mode, and for an event that `auto` cannot place.
 */
export function planJob(requested: ModeName, event: EventContext, baseBranch: string): Plan {
  if (event.name === 'pull_request_target') {
    throw new InputError(
      'The event pull_request_target is refused: it gives code from a pull request the secrets and the write token of the base branch.',
      'Use `on: pull_request` instead.',
      { origin: 'the workflow trigger' },
    );
  }
  const reason = `input \`mode\` is ${requested}`;
  switch (requested) {
    case 'auto':
      return { task: 'measure', ...placeEvent(event, baseBranch) };
    case 'gate':
    case 'record':
      return { task: 'measure', mode: requested, reason };
    case 'merge': {
      const placed = placeEvent(event, baseBranch);
      return { task: 'merge', mode: placed.mode, reason: `${reason}, and ${placed.reason}` };
    }
    case 'calibrate':
      return { task: 'calibrate', mode: 'record', reason };
  }
}

function placeEvent(event: EventContext, baseBranch: string): Pick<Plan, 'mode' | 'reason'> {
  if (event.name === 'pull_request') return { mode: 'gate', reason: 'the event is a pull request' };
  if (event.name === 'merge_group') return { mode: 'gate', reason: 'the event is a merge queue group' };
  if (trustedEvents.some((name) => name === event.name)) {
    // The full ref: a tag that is called like the branch is not the branch.
    return event.ref === `refs/heads/${baseBranch}`
      ? { mode: 'record', reason: `the event is a ${event.name} on the base branch` }
      : { mode: 'gate', reason: `the event is a ${event.name} outside the base branch` };
  }
  throw new InputError(
    `Mode auto does not know what to do on the event ${event.name}.`,
    'Set the input `mode` to `gate` or `record`, or start the workflow on push, pull_request, merge_group, schedule or workflow_dispatch.',
    { origin: 'input `mode`' },
  );
}
