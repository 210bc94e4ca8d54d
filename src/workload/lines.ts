/** The lines of a text that have something on them, one by one: of a long text only the line that is looked at is taken out. */
export interface SourceLine {
  /** From 1 on, blank lines counted. */
  line: number;
  source: string;
}

export function* linesOf(text: string): Generator<SourceLine, void, undefined> {
  let start = text.startsWith('\uFEFF') ? 1 : 0;
  for (let line = 1; start <= text.length; line++) {
    const found = text.indexOf('\n', start);
    const end = found === -1 ? text.length : found;
    const source = text.slice(start, end).trimEnd();
    if (source.trim() !== '') yield { line, source };
    start = end + 1;
  }
}
