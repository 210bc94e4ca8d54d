/** Files of a commit. */
import { type Answer, type Call, refuseNotFound } from './answer.ts';
import { shapeDirectory, shapeFile } from './answer-shapes-files.ts';
import { resolveCommit } from './git-graph.ts';
import { type Route, repo, type World } from './route.ts';

export const contentsRoutes: Route[] = [
  { operation: `GET ${repo}/contents/{path}`, needs: [['contents', 'read']], answer: readContent },
];

function readContent({ state, addresses }: World, { parameters, query, accept }: Call): Answer {
  const ref = query.get('ref') ?? state.repository.defaultBranch;
  const commit = resolveCommit(state, ref);
  if (commit === undefined) return refuseNotFound();
  const path = (parameters.path ?? '').replace(/\/+$/, '');
  const files = state.files.at(commit.sha);
  const text = files.get(path);
  const place = { ref, repository: state.repository, addresses };
  if (text === undefined) {
    const below = [...files].filter(([name]) => name.startsWith(`${path}/`));
    return below.length === 0 ? refuseNotFound() : { status: 200, body: shapeDirectory(path, below, place) };
  }
  if (/application\/vnd\.github\.(v3\.)?raw/.test(accept)) {
    const headers = { 'content-type': 'application/vnd.github.raw+json; charset=utf-8' };
    return { status: 200, bytes: Buffer.from(text), headers };
  }
  return { status: 200, body: shapeFile(path, text, place) };
}
