/** Whether an answer came compressed: every request asks for one that is not. */
import type { Recording } from './traffic.ts';

/** How the body is encoded, e.g. `gzip`; undefined where it is as the server wrote it. Untrusted. */
export function contentEncoding({ headers }: Pick<Recording, 'headers'>): string | undefined {
  const said = [headers?.['content-encoding'] ?? []].flat().join(', ').trim().toLowerCase();
  return said === '' || said === 'identity' ? undefined : said;
}
