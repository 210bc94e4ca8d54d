/** What a pull request may do. */
export interface PullRequestConfig {
  /** Absent: a draft is gated like any other. */
  drafts?: 'skip' | undefined;
  /** The label that accepts its regressions. Absent: none does. */
  acceptLabel?: string | undefined;
  /** Path of the file of accepted regressions, which need not be there. Absent: none is looked for. */
  accepted?: string | undefined;
}
