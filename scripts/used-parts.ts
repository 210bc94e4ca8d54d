/** Large packages of which the programs use a part: what is bundled of them. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'esbuild';

/**
 * undici's own entry pulls in its mocks, caches, web sockets and interceptors. A name that is asked for and does not stand here fails
 * the build. `connect` is what its entry gives to every dispatcher and `ProxyAgent` calls.
 */
const undici = `
import { connect } from './lib/api/index.js';
import Dispatcher from './lib/dispatcher/dispatcher.js';
Dispatcher.prototype.connect = connect;
export { default as Client } from './lib/dispatcher/client.js';
export { default as ProxyAgent } from './lib/dispatcher/proxy-agent.js';
export { default as buildConnector } from './lib/core/connect.js';
export { fetch } from './lib/web/fetch/index.js';
`;

/** Modules that are loaded by what we call and never called: artifacts are uploaded only, as a zip of files that we name. */
const uncalled: { path: RegExp; from: RegExp }[] = [
  { path: /\/(?:download-artifact|delete-artifact|get-artifact|list-artifacts)\.js$/, from: /\/@actions\/artifact\// },
  { path: /^(?:readdir-glob|tar-stream)$/, from: /\/archiver\// },
  { path: /^glob$/, from: /\/archiver-utils\// },
  // Addresses that are signed here, a stand-in for tests, and types that are written as text.
  { path: /\/BlobSASSignatureValues\.js$/, from: /\/@azure\/storage-blob\// },
  { path: /\/test-transport$/, from: /\/@protobuf-ts\/runtime-rpc\// },
  { path: /\/parser\.mjs$/, from: /\/typebox\/build\/type\/script\// },
  // Checksums that only who asks for them gets; the toolkit states a SHA-256 of its own.
  { path: /\/crc64\.js$/, from: /\/@azure\/storage-common\// },
];

/** Of GitHub's REST API, all endpoints of which stand in one table: those that we call, by group. */
export const restEndpoints: Readonly<Record<string, readonly string[]>> = {
  actions: [
    'getWorkflowRun',
    'listJobsForWorkflowRunAttempt',
    'listWorkflowRunArtifacts',
    'listWorkflowRuns',
    'listWorkflowRunsForRepo',
  ],
  git: ['getRef'],
  issues: ['createComment', 'listComments', 'listLabelsOnIssue', 'updateComment'],
  pulls: ['get', 'list'],
  repos: [
    'compareCommitsWithBasehead',
    'createCommitStatus',
    'createRelease',
    'deleteReleaseAsset',
    'getCombinedStatusForRef',
    'getCommit',
    'getContent',
    'getReleaseByTag',
    'listCommits',
    'listReleaseAssets',
  ],
};
const restTable = /\/@octokit\/plugin-rest-endpoint-methods\/dist-src\/generated\/endpoints\.js$/;

/** Of the blob store's API, all answers of which are described in one file: what uploading in blocks reads and writes. */
const blobAnswers =
  /^(?:StorageError|Block|BlockLookupList|BlockBlob(?:Upload|StageBlock|CommitBlockList)(?:Exception)?Headers)$/;
const blobTable = /\/@azure\/storage-blob\/dist\/esm\/generated\/src\/models\/mappers\.js$/;

/** Node's streams as a package, for the versions of Node that had not all of them: the one that runs us has. */
const copiedStreams = /^readable-stream(\/passthrough)?$/;

/** Bundles only those parts. Whoever calls one that was left out gets an error with its name. */
export function usedParts(root: string): Plugin {
  return {
    name: 'used parts',
    setup(builder) {
      builder.onResolve({ filter: /^undici$/ }, () => ({ path: 'undici', namespace: 'used-part' }));
      builder.onLoad({ filter: /^undici$/, namespace: 'used-part' }, () => ({
        contents: undici,
        resolveDir: join(root, 'node_modules/undici'),
      }));
      builder.onLoad({ filter: restTable }, async ({ path }) => {
        const { default: table } = (await import(pathToFileURL(path).href)) as {
          default: Record<string, Record<string, unknown>>;
        };
        const called = Object.fromEntries(
          Object.entries(restEndpoints).map(([group, names]) => [
            group,
            Object.fromEntries(names.map((name) => [name, table[group]?.[name]])),
          ]),
        );
        return { contents: `export default ${JSON.stringify(called)};` };
      });
      builder.onLoad({ filter: blobTable }, async ({ path }) => {
        const table = (await import(pathToFileURL(path).href)) as Record<string, unknown>;
        const spell = (name: string) => (blobAnswers.test(name) ? JSON.stringify(table[name]) : 'undefined');
        return {
          contents: Object.keys(table)
            .map((name) => `export const ${name} = ${spell(name)};`)
            .join('\n'),
        };
      });
      builder.onResolve({ filter: copiedStreams }, ({ path }) => ({ path, namespace: 'used-part' }));
      builder.onLoad({ filter: copiedStreams, namespace: 'used-part' }, ({ path }) => ({
        contents: `module.exports = require('node:stream')${path.endsWith('passthrough') ? '.PassThrough' : ''};`,
      }));
      for (const { path, from } of uncalled)
        builder.onResolve({ filter: path }, (module) =>
          from.test(module.importer.replaceAll('\\', '/'))
            ? // A name in .mjs would be taken for a module of the other kind.
              { path: module.path.replace(/\.mjs$/, ''), namespace: 'uncalled' }
            : undefined,
        );
      builder.onLoad({ filter: /.*/, namespace: 'uncalled' }, ({ path }) => ({
        contents: `module.exports = function leftOut() { throw new Error(${JSON.stringify(`${path} is not in this bundle`)}); };`,
      }));
    },
  };
}
