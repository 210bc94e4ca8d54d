/** What GitHub gives a job: by whose change started it. */
import type { Access, Scope } from '../local-github/state.ts';

/** Whose change it is. */
export type From = 'owner' | 'fork' | 'dependabot';
export type Permissions = Partial<Record<Scope, Access>>;

/** What the documentation asks a workflow to ask for. */
const documented: Permissions = { contents: 'read', actions: 'read', 'pull-requests': 'write' };

/** A fork's token reads at most. Dependabot's reads unless the workflow names its permissions, which a test does by giving them. */
export function grantPermissions(from: From, asked: Permissions | undefined): Permissions {
  const wanted = asked ?? documented;
  if (from === 'owner' || (from === 'dependabot' && asked !== undefined)) return wanted;
  const lowered = Object.entries(wanted).map(([scope, access]) => [scope, access === 'write' ? 'read' : access]);
  return Object.fromEntries(lowered) as Permissions;
}

/** Without secrets an input that is filled from one is empty, not absent. */
export function giveSecrets(from: From, secrets: Record<string, string> = {}): Record<string, string> {
  return from === 'owner' ? secrets : Object.fromEntries(Object.keys(secrets).map((name) => [name, '']));
}
