/** What a tree that may be a stranger's gets to see and to send: real files and links. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readForeign } from '../../src/commands/foreign-files.ts';
import { readCheckout } from '../../src/commands/git.ts';
import { serverEnvironment, strangersEnvironment } from '../../src/commands/server-environment.ts';
import { InputError } from '../../src/errors.ts';

let folder = '';
let tree = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'insight-foreign-'));
  tree = join(folder, 'tree');
  mkdirSync(join(tree, '.git'), { recursive: true });
  mkdirSync(join(tree, 'evals'));
  writeFileSync(join(folder, 'key'), 'the-key-of-the-runner');
  writeFileSync(join(tree, '.git', 'config'), 'AUTHORIZATION: basic the-token');
  writeFileSync(join(tree, 'evals', 'items.jsonl'), '{"prompt":"Hm?"}\n');
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('data of a stranger’s tree', () => {
  const read = (...steps: string[]): string => readForeign(join(tree, ...steps), tree);

  it('is read where it is a plain file', () => {
    expect(read('evals', 'items.jsonl')).toBe('{"prompt":"Hm?"}\n');
  });

  it('is not read through a link, wherever it leads', () => {
    symlinkSync(join(folder, 'key'), join(tree, 'prompts.jsonl'));
    symlinkSync(join(tree, '.git', 'config'), join(tree, 'inside.jsonl'));
    symlinkSync(folder, join(tree, 'up'));
    symlinkSync(join(tree, 'evals'), join(tree, 'alias'));
    for (const steps of [['prompts.jsonl'], ['inside.jsonl'], ['up', 'key'], ['alias', 'items.jsonl']]) {
      expect(() => read(...steps), steps.join('/')).toThrow(InputError);
      expect(() => read(...steps)).toThrow(/is not read: it is, or is reached by, a link/);
    }
  });

  it('is not read from elsewhere, nor from what git keeps', () => {
    for (const steps of [
      ['..', 'key'],
      ['.git', 'config'],
      ['evals', '..', '.git', 'config'],
      ['.GIT', 'config'],
    ])
      expect(() => read(...steps), steps.join('/')).toThrow(/is not read/);
  });

  it('is missing in the usual words', () => {
    expect(() => read('nothing.jsonl')).toThrow(/nothing\.jsonl does not exist/);
  });
});

describe('the environment of a started server', () => {
  const env = {
    PATH: '/bin',
    CUDA_VISIBLE_DEVICES: '0',
    TOKENIZERS_PARALLELISM: 'false',
    'INPUT_API-KEY': 'sk-1',
    ACTIONS_RUNTIME_TOKEN: 'runtime',
    STAGING_API_KEY: 'sk-staging-0123',
    GATEWAY: 'Bearer sk-staging-0123',
    HF_TOKEN: 'hf_0123456789',
    GITHUB_OUTPUT: '/tmp/output',
    GITHUB_ENV: '/tmp/env',
    GITHUB_SHA: 'a'.repeat(40),
  };

  it('has no inputs and no runner’s token where the code is our own', () => {
    const { 'INPUT_API-KEY': _input, ACTIONS_RUNTIME_TOKEN: _token, ...rest } = env;
    expect(serverEnvironment(env)).toEqual(rest);
  });

  it('has nothing secret, and no way to speak for the step, where it may be a stranger’s', () => {
    const given = strangersEnvironment(env, ['sk-staging-0123', 'short', '']);
    expect(given).toEqual({
      env: { PATH: '/bin', CUDA_VISIBLE_DEVICES: '0', TOKENIZERS_PARALLELISM: 'false', GITHUB_SHA: 'a'.repeat(40) },
      withheld: ['GATEWAY', 'HF_TOKEN', 'STAGING_API_KEY'],
    });
  });

  it.each([
    ['AWS_ACCESS_KEY_ID', true],
    ['AWS_SESSION_TOKEN', true],
    ['AZURE_CLIENT_SECRET', true],
    ['GOOGLE_APPLICATION_CREDENTIALS', true],
    ['SSH_AUTH_SOCK', true],
    ['db_password', true],
    ['KEYBOARD', false],
    ['VLLM_MAX_TOKENS', false],
    ['AUTHOR', false],
    ['LD_LIBRARY_PATH', false],
  ])('%s is named like a secret: %s', (name, isSecret) => {
    expect(strangersEnvironment({ [name]: 'x' }, []).withheld).toEqual(isSecret ? [name] : []);
  });
});

describe('what is checked out', () => {
  it('is not told by a folder of the tree that is made to look like a repository', async () => {
    const forged = join(tree, 'evals');
    mkdirSync(join(forged, 'objects'));
    mkdirSync(join(forged, 'refs'));
    writeFileSync(join(forged, 'HEAD'), `${'a'.repeat(40)}\n`);
    writeFileSync(join(forged, 'config'), '[core]\n\trepositoryformatversion = 0\n\tbare = true\n');
    expect(await readCheckout(forged)).toBeUndefined();
  });
});
