/** A workflow file's path as GitHub writes it in several places: bare, with `@ref` behind, or with `owner/name/` before. */

/**
 * Splits `octo/app/.github/workflows/perf.yml@refs/heads/main` into its parts; `repository` is absent for a bare path.
 * Absent when no workflow file is named. What follows `@` counts as a ref only if it does not itself look like a workflow
 * file: a file called `perf.yml@x.yml` must not pass for `perf.yml`.
 */
export function splitWorkflowPath(text: string): { repository?: string | undefined; path: string } | undefined {
  const match =
    /^(?:(?<repository>[^/@]+\/[^/@]+)\/)?(?<path>\.github\/workflows\/[^/]+?\.ya?ml)(?:@refs\/.+|@(?!.*\.ya?ml$).+)?$/s.exec(
      text,
    );
  const path = match?.groups?.path;
  return path === undefined ? undefined : { repository: match?.groups?.repository, path };
}

/** Whether a run's `path` names this workflow file of this repository (`owner/name`). */
export function isSameWorkflow(text: string, expected: { path: string; repository: string }): boolean {
  const parts = splitWorkflowPath(text);
  if (parts === undefined || parts.path !== expected.path) return false;
  return parts.repository === undefined || parts.repository.toLowerCase() === expected.repository.toLowerCase();
}
