/** An endpoint that repeats everything it was told: nothing of it may stay behind. */

import { mkdir, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it } from 'vitest';
import { readZipEntry } from '../../src/github/zip.ts';
import { Story } from '../story/story.ts';
import { quickConfig } from './endpoint.ts';

const KEY = 'sk-live-ABCDEFGHIJKLMNOPQRST';
const HEADER = 'header-secret-0123456789';
const PATH = '/tenant-4711-secret/v1';

it.each([
  ['in answers, finish reasons and the server header', 200],
  ['in error bodies', 500],
])('an endpoint that repeats key, header, path and address %s leaks none of them', async (_name, status) => {
  const server = createServer((request, response) => {
    const told = `Bearer ${KEY} ${String(request.headers['x-team-key'])} http://${String(request.headers.host)}${String(request.url)}`;
    response.setHeader('server', `echo ${told}`);
    if (request.url?.endsWith('/models')) {
      response.setHeader('content-type', 'application/json').end(JSON.stringify({ data: [{ id: told }] }));
      return;
    }
    const isPreflight = String(request.headers['x-request-id'] ?? '') === '';
    if (status !== 200 && !isPreflight) {
      response.writeHead(status, { 'content-type': 'text/plain' }).end(`${'z'.repeat(180)}${told}`);
      return;
    }
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    const write = (body: object): void => void response.write(`data: ${JSON.stringify(body)}\n\n`);
    write({ choices: [{ delta: { content: told }, finish_reason: null }] });
    write({
      choices: [{ delta: {}, finish_reason: `stop ${told}` }],
      usage: { prompt_tokens: 3, completion_tokens: 9 },
    });
    response.end('data: [DONE]\n\n');
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;

  await using story = await Story.open();
  await mkdir(`${story.workspace}/.github`);
  const config = `${quickConfig}report: { store-outputs: true }\ntarget: { headers: { x-team-key: { env: TEAM_KEY } } }\n`;
  await writeFile(`${story.workspace}/.github/insight-agent.yml`, config);
  const step = await story.push({
    inputs: { url: `http://127.0.0.1:${port}${PATH}`, model: 'm', 'api-key': KEY },
    env: { TEAM_KEY: HEADER },
  });
  server.closeAllConnections();
  server.close();

  const artifact = story.github.state.artifacts.find(({ runId }) => runId === step.run.id);
  const left = [step.log, step.summary, ...Object.values(step.outputs)];
  for (const name of ['run.jsonl', 'result.json', 'report.md', 'report.html']) {
    const entry = await readZipEntry(artifact?.bytes ?? Buffer.alloc(0), name, { maxEntries: 20, maxBytes: 1e8 });
    expect(entry.ok, `${name}: ${step.log}`).toBe(true);
    left.push(entry.ok ? entry.bytes.toString('utf8') : '');
  }
  for (const text of left) {
    for (const secret of [KEY, KEY.slice(0, 14), HEADER, `127.0.0.1:${port}`, 'tenant-4711'])
      expect(text).not.toContain(secret);
  }
});
