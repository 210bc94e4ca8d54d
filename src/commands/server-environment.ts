/** What a started server finds in its environment. Pure. */

type Environment = Record<string, string | undefined>;

/** The step's inputs and the runner's tokens are ours to hold: no server has business with them. */
const ours = /^(INPUT_|ACTIONS_(RUNTIME|RESULTS|ID_TOKEN))/;

/** Files by which a step speaks to the runner: its outputs, the environment and the path of later steps. */
const toRunner = /^(ACTIONS_|GITHUB_(ENV|OUTPUT|PATH|STATE|STEP_SUMMARY|TOKEN)$)/;

/** Names that secrets have, word by word: `HF_TOKEN`, and not `VLLM_MAX_TOKENS`. */
const secretWord =
  /(?:^|_)(?:ACCESSKEY|APIKEY|AUTH|CREDENTIALS?|KEY|PASS|PASSPHRASE|PASSWD|PASSWORD|PAT|PRIVATE|SECRETS?|TOKEN)(?:_|$)/i;

/** Shorter values are words. */
const SHORTEST_SECRET = 8;

export function serverEnvironment(env: Environment): Environment {
  return pick(env, (name) => !ours.test(name));
}

/**
 * For a server of code that may be a stranger's: nothing that holds one of `secrets`, nothing that is named like a secret, and no way to speak for
 * the step. `withheld` are the names of what else the server would have had, sorted.
 */
export function strangersEnvironment(
  env: Environment,
  secrets: readonly string[],
): { env: Environment; withheld: string[] } {
  const known = secrets.filter((secret) => secret.length >= SHORTEST_SECRET);
  const isSecret = (name: string): boolean =>
    secretWord.test(name) || known.some((secret) => env[name]?.includes(secret) === true);
  const given = pick(serverEnvironment(env), (name) => !toRunner.test(name));
  return {
    env: pick(given, (name) => !isSecret(name)),
    withheld: Object.keys(given).filter(isSecret).toSorted(),
  };
}

function pick(env: Environment, takes: (name: string) => boolean): Environment {
  return Object.fromEntries(Object.entries(env).filter(([name]) => takes(name)));
}
