/** One word for a POSIX shell: single quotes keep it from reading anything in it. */
export function quoteForShell(text: string): string {
  return /^[\w./:-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
