/** What a pull request may do. */
export interface PullRequestConfig {
  /** The label that accepts its regressions. Absent: none does. */
  acceptLabel?: string | undefined;
  /** Path of the file of accepted regressions, which need not be there. Absent: none is looked for. */
  accepted?: string | undefined;
}
