/** Releases and their assets as the REST API writes them. */
import { shapeUser, writeInstant } from './answer-shapes.ts';
import type { Asset, Release } from './collaboration.ts';
import type { World } from './route.ts';

export function shapeRelease(release: Release, world: World) {
  const { repository } = world.state;
  const { apiUrl, serverUrl } = world.addresses;
  const path = `/repos/${repository.owner}/${repository.name}/releases/${release.id}`;
  const html = `${serverUrl}/${repository.owner}/${repository.name}`;
  return {
    url: `${apiUrl}${path}`,
    html_url: `${html}/releases/tag/${encodeURIComponent(release.tag)}`,
    assets_url: `${apiUrl}${path}/assets`,
    upload_url: `${apiUrl}/uploads${path}/assets{?name,label}`,
    tarball_url: `${html}/tarball/${encodeURIComponent(release.tag)}`,
    zipball_url: `${html}/zipball/${encodeURIComponent(release.tag)}`,
    id: release.id,
    node_id: `RE_${release.id}`,
    tag_name: release.tag,
    target_commitish: release.target,
    name: release.name,
    body: null,
    draft: release.draft,
    prerelease: release.prerelease,
    immutable: false,
    created_at: writeInstant(release.createdMs),
    updated_at: writeInstant(release.createdMs),
    published_at: release.draft ? null : writeInstant(release.createdMs),
    author: shapeUser(release.author, world.addresses),
    assets: release.assets.map((asset) => shapeAsset(asset, release, world)),
  };
}

export function shapeAsset(asset: Asset, release: Release, { state, addresses }: World) {
  const { owner, name } = state.repository;
  const tag = encodeURIComponent(release.tag);
  return {
    url: `${addresses.apiUrl}/repos/${owner}/${name}/releases/assets/${asset.id}`,
    browser_download_url: `${addresses.serverUrl}/${owner}/${name}/releases/download/${tag}/${encodeURIComponent(asset.name)}`,
    id: asset.id,
    node_id: `RA_${asset.id}`,
    name: asset.name,
    label: '',
    state: 'uploaded',
    content_type: asset.contentType,
    size: asset.bytes.length,
    digest: asset.digest,
    download_count: 0,
    created_at: writeInstant(asset.createdMs),
    updated_at: writeInstant(asset.createdMs),
    uploader: shapeUser(asset.uploader, addresses),
  };
}
