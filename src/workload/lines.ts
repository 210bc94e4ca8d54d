/** Lines of a text, one by one. */
export interface SourceLine {
  /** From 1 on, blank lines counted. */
  line: number;
  source: string;
}

/** Those that have something on them, ended by LF, CRLF or, where there is no LF at all, by CR; of a long text only the line that is looked at is taken out. */
export function* linesOf(text: string): Generator<SourceLine, void, undefined> {
  let start = text.startsWith('\uFEFF') ? 1 : 0;
  const mark = text.includes('\n') ? '\n' : '\r';
  for (let line = 1; start <= text.length; line++) {
    const found = text.indexOf(mark, start);
    const end = found === -1 ? text.length : found;
    const source = text.slice(start, end).trimEnd();
    if (source.trim() !== '') yield { line, source };
    start = end + 1;
  }
}
