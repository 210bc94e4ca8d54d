/** The bundle holds a part of undici only: that the API is reached, directly and through a runner's proxy, is seen in the bundle alone. */
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer } from 'node:tls';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { bundle } from '../../scripts/bundle.ts';
import { repositoryRoot } from '../../scripts/generate.ts';
import { makeAuthority } from '../../src/simulator/certificate.ts';
import { startConnectProxy } from '../connect-proxy/server.ts';
import { documentedPermissions, openScene } from './scene.ts';

const run = promisify(execFile);
const folder = mkdtempSync(join(tmpdir(), 'insight-agent-client-'));
afterAll(() => rmSync(folder, { recursive: true }));

beforeAll(async () => {
  const { files } = await bundle(repositoryRoot, { client: join(repositoryRoot, 'src/github/client.ts') });
  for (const [name, content] of files) writeFileSync(join(folder, name), content);
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  writeFileSync(
    join(folder, 'main.js'),
    `import { connectGitHub } from './client.js';
const [apiUrl, token] = process.argv.slice(2);
const client = connectGitHub({ token, apiUrl, log: console.error });
const { data } = await client.rest.repos.getCommit({ owner: 'Codertocat', repo: 'Hello-World', ref: 'main' });
process.stdout.write(data.sha);`,
  );
});

/** The base branch's tip, asked for in a process of its own. */
async function askForTip(apiUrl: string, token: string, env: Record<string, string> = {}): Promise<string> {
  return (
    await run(process.execPath, [join(folder, 'main.js'), apiUrl, token], { env: { ...env, GITHUB_API_URL: apiUrl } })
  ).stdout;
}

it('asks directly', async () => {
  await using scene = await openScene();
  const { github, base } = scene;
  const token = github.state.addToken(documentedPermissions);
  expect(await askForTip(github.apiUrl, token)).toBe(base.at(-1));
});

it("asks through the runner's proxy", async () => {
  await using scene = await openScene();
  const { github, base } = scene;
  const token = github.state.addToken(documentedPermissions);
  // Nobody but the proxy knows the name, and only what is encrypted goes through a tunnel.
  const authority = makeAuthority('an authority of its own');
  const ca = join(folder, 'authority.pem');
  writeFileSync(ca, authority.cert);
  const front = createServer(authority.issue('api.github.example'), (socket) => {
    socket.pipe(connect(Number(new URL(github.apiUrl).port), '127.0.0.1')).pipe(socket);
  });
  await new Promise<void>((resolve) => front.listen(0, '127.0.0.1', resolve));
  await using proxy = await startConnectProxy(`https://127.0.0.1:${(front.address() as AddressInfo).port}`);
  try {
    const apiUrl = github.apiUrl.replace(new URL(github.apiUrl).origin, 'https://api.github.example');
    const env = { https_proxy: `http://127.0.0.1:${proxy.port}`, NODE_EXTRA_CA_CERTS: ca };
    expect(await askForTip(apiUrl, token, env)).toBe(base.at(-1));
    expect(proxy.asked).toEqual([{ to: 'api.github.example:443', authorization: undefined }]);
  } finally {
    front.close();
  }
});
