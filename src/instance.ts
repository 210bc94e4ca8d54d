/** Names that keep several targets of one repository apart: their artifacts and their comments. */
import type { Config } from './model/config.ts';

/** Key of a target: letters, digits and dashes only, since it becomes part of artifact names and of the comment's marker. */
export function instanceKey({ target }: Config): string {
  const key = target.label
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
  return key || 'target';
}

/** What the name of every artifact of this target starts with. */
export function artifactPrefix(config: Config): string {
  return `insight-agent-${instanceKey(config)}.`;
}

/** Attempts of one workflow run share its id, so the attempt is part of the name. */
export function artifactName(config: Config, job: string, attempt: number): string {
  return `${artifactPrefix(config)}${job}.${attempt}`;
}
