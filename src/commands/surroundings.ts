/** What a command gets from the process it runs in. */
export interface Surroundings {
  /** Documents. */
  stdout: (text: string) => void;
  /** Progress, warnings, hints. */
  stderr: (text: string) => void;
  /** How this program was called, as a shell line begins. */
  program: string;
  env: Record<string, string | undefined>;
  /** True when standard error is a terminal: progress is then redrawn in place. */
  isTerminal: boolean;
  /** True when standard output may carry colours. */
  color: boolean;
  /** Columns of standard output. */
  width: number;
  /** Aborted by SIGINT and SIGTERM. */
  signal: AbortSignal;
}
