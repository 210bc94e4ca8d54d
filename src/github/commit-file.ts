/** A file as a commit of this repository has it, whatever lies in the working folder. */
import { InputError } from '../errors.ts';
import { classifyApiError, explainApiError } from './api-error.ts';
import type { GitHubClient } from './client.ts';
import type { EventContext } from './event.ts';
import { readField, readText } from './outside-data.ts';

const reading = { action: 'read files (permissions: contents: read)', permission: 'contents: read' };

/**
 * Text of the file at `path` (from the root of the repository); undefined where the commit has none. GitHub gives up to 1 MB.
 * @throws PermissionError, UnavailableError, or InputError for what is there and is no text file of that size.
 */
export async function readCommittedFile(options: {
  client: GitHubClient;
  event: Pick<EventContext, 'repository'>;
  sha: string;
  path: string;
}): Promise<string | undefined> {
  const { client, event, sha, path } = options;
  const repository = { owner: event.repository.owner, repo: event.repository.name };
  try {
    const { data } = await client.rest.repos.getContent({ ...repository, path, ref: sha });
    return decode(data, { path, sha });
  } catch (error) {
    if (classifyApiError(error)?.kind !== 'missing') throw explainApiError(error, reading);
  }
  // A token that may not see the files gets the same answer as for a file that is not there.
  try {
    await client.rest.repos.getCommit({ ...repository, ref: sha, per_page: 1 });
  } catch (error) {
    throw explainApiError(error, reading);
  }
  return undefined;
}

function decode(data: unknown, { path, sha }: { path: string; sha: string }): string {
  const content = readField(data, 'content');
  const isFile = readText(data, 'type') === 'file' && typeof content === 'string';
  const bytes = isFile && readText(data, 'encoding') === 'base64' ? Buffer.from(content, 'base64') : undefined;
  // Of a larger file GitHub gives the size without the content.
  if (bytes !== undefined && bytes.length === readField(data, 'size')) {
    const text = bytes.toString('utf8');
    if (Buffer.from(text).equals(bytes)) return text;
  }
  throw new InputError(
    `${path} at the commit ${sha.slice(0, 12)} is no file that can be read from there`,
    'It must be a file, not a folder or a link out of the repository, of UTF-8 text below 1 MB.',
    { file: path },
  );
}
