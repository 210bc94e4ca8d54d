/** Releases and the files that hang on them. */
import { type Answer, type Call, pageOf, refuseInvalid, refuseNotFound, refuseTaken } from './answer.ts';
import { shapeAsset, shapeRelease } from './answer-shapes-releases.ts';
import type { Asset, Release } from './collaboration.ts';
import { resolveCommit } from './git-graph.ts';
import { type Route, repo, type World } from './route.ts';
import type { State, Token } from './state.ts';

export const releasesRoutes: Route[] = [
  { operation: `POST ${repo}/releases`, needs: [['contents', 'write']], answer: createRelease },
  {
    operation: `GET ${repo}/releases/tags/{tag}`,
    needs: [['contents', 'read']],
    answer: (world, { parameters }) => {
      const release = world.state.releases.find(({ tag, draft }) => tag === parameters.tag && !draft);
      return release === undefined ? refuseNotFound() : { status: 200, body: shapeRelease(release, world) };
    },
  },
  {
    operation: `GET ${repo}/releases/{release_id}/assets`,
    needs: [['contents', 'read']],
    answer: (world, { parameters, query }) => {
      const release = findRelease(world.state, parameters.release_id);
      if (release === undefined) return refuseNotFound();
      const page = pageOf(release.assets, query, `${world.addresses.apiUrl}/assets`);
      return { status: 200, body: page.items.map((asset) => shapeAsset(asset, release, world)), headers: page.headers };
    },
  },
  // GitHub has a host of its own for uploads, which a release names in `upload_url`: nobody can guess it from the address of the API.
  {
    operation: `POST ${repo}/releases/{release_id}/assets`,
    prefix: '/uploads',
    needs: [['contents', 'write']],
    answer: uploadAsset,
  },
  {
    operation: `GET ${repo}/releases/assets/{asset_id}`,
    needs: [['contents', 'read']],
    answer: (world, { parameters, accept }) => {
      const { release, asset } = findAsset(world.state, parameters.asset_id);
      if (release === undefined || asset === undefined) return refuseNotFound();
      if (accept === 'application/octet-stream')
        return { status: 302, headers: { location: world.signBlob(asset.id) } };
      return { status: 200, body: shapeAsset(asset, release, world) };
    },
  },
  {
    operation: `DELETE ${repo}/releases/assets/{asset_id}`,
    needs: [['contents', 'write']],
    answer: ({ state }, { parameters }) => {
      const { release, asset } = findAsset(state, parameters.asset_id);
      if (release === undefined || asset === undefined) return refuseNotFound();
      release.assets.splice(release.assets.indexOf(asset), 1);
      return { status: 204 };
    },
  },
];

function createRelease(world: World, { body }: Call, token: Token): Answer {
  const { state } = world;
  const { tag_name: tag, name, target_commitish: target, draft, prerelease } = body as Record<string, unknown>;
  if (typeof tag !== 'string' || tag === '') return refuseInvalid('tag_name is missing', 'tag_name', 'Release');
  if (state.releases.some((release) => release.tag === tag)) return refuseTaken('Release', 'tag_name');
  const from = typeof target === 'string' ? target : state.repository.defaultBranch;
  const commit = resolveCommit(state, from);
  if (commit === undefined) return refuseInvalid('target_commitish is invalid', 'target_commitish', 'Release');
  const release = state.addRelease(tag);
  Object.assign(release, {
    target: from,
    author: token.account,
    draft: draft === true,
    prerelease: prerelease === true,
  });
  if (typeof name === 'string') release.name = name;
  if (!release.draft && !state.refs.has(`refs/tags/${tag}`)) state.refs.set(`refs/tags/${tag}`, commit.sha);
  return { status: 201, body: shapeRelease(release, world) };
}

function uploadAsset(world: World, { parameters, query, bytes, contentType }: Call, token: Token): Answer {
  const release = findRelease(world.state, parameters.release_id);
  if (release === undefined) return refuseNotFound();
  // Letters, digits and few signs are kept; GitHub writes a full stop for the rest.
  const name = (query.get('name') ?? '').replace(/[^\w.@+-]+/g, '.');
  if (name === '') return refuseInvalid('name is missing', 'name', 'ReleaseAsset');
  if (contentType === '') return { status: 400, body: { message: 'Bad Content-Type' } };
  if (bytes.length === 0) return { status: 400, body: { message: 'Bad Content-Length: 0' } };
  if (release.assets.some((asset) => asset.name === name)) return refuseTaken('ReleaseAsset', 'name');
  const asset = world.state.addAsset(release, { name, bytes, contentType, uploader: token.account });
  return { status: 201, body: shapeAsset(asset, release, world) };
}

function findRelease(state: State, id: string | undefined): Release | undefined {
  return state.releases.find((release) => String(release.id) === id);
}

function findAsset(state: State, id: string | undefined): { release?: Release; asset?: Asset | undefined } {
  const isIt = (asset: Asset) => String(asset.id) === id;
  const release = state.releases.find(({ assets }) => assets.some(isIt));
  return release === undefined ? {} : { release, asset: release.assets.find(isIt) };
}
