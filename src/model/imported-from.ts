/** What a run that was read from another tool's result file says of that file. */
/**
 * What a run that was read from another tool's result file knows of its own making. The fields of the header that such a file does not hold
 * are absent or `unknown` there and are never shown: what is known of the load is in `shape`.
 */
export interface ImportedFrom {
  /** The tool, as reports name it. */
  tool: string;
  /** The load by the tool's own names, e.g. `num_prompts`: equal shapes make two of its runs comparable. */
  shape: Record<string, string>;
  /** True where requests were sent by a rate: throughput is then what was asked for, not what the server can do. */
  openLoop: boolean;
  /** What a reader must know, one sentence each. */
  notes: string[];
}
