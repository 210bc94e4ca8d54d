/** What the report needs to know beside the result: where it will be read, and what it may point at. */
export interface ReportContext {
  /** `gate`: a pull request is judged. `record`: a run of the base branch becomes a baseline. `local`: the command line. */
  mode: 'gate' | 'record' | 'local';
  /** Name of this check where a repository has several; default "InsightAgent". */
  title?: string | undefined;
  /** e.g. `https://github.com/owner/repo`; without it commits are not linked. */
  repositoryUrl?: string | undefined;
  /** The workflow run that holds the artifact. */
  runUrl?: string | undefined;
  /** Artifact (or folder, on the command line) that holds run.jsonl, result.json and report.html. */
  artifactName?: string | undefined;
  /** Why a recording was lost: it was measured and could not be stored, so it is no baseline. May be untrusted. */
  lost?: string | undefined;
  /** What would keep the next recording, where running again would not. */
  afterLoss?: string | undefined;
  /** Newest commit of the pull request; the measured commit is often the merge commit and then differs. */
  headSha?: string | undefined;
  pullRequest?: number | undefined;
  /** Shell lines that measure once more and compare with this run; only where this run was measured by the command line. */
  gateNext?: string[] | undefined;
  /** Shell lines that repeat this measurement; quoted for the shell by whoever writes them. */
  reproduce: string[];
}
