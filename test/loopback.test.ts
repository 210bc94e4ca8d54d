import { expect, it } from 'vitest';
import { isLoopback } from '../src/model/loopback.ts';

it.each<[string, boolean]>([
  ['http://localhost:8000', true],
  ['http://LOCALHOST', true],
  ['http://vllm.localhost', true],
  ['http://127.0.0.1:8089', true],
  ['http://127.1', true],
  ['http://[::1]:8000', true],
  ['http://0.0.0.0:8000', true],
  ['http://localhost.example.com', false],
  ['http://notlocalhost', false],
  ['http://127.0.0.1.example.com', false],
  ['http://128.0.0.1', false],
  ['http://10.0.0.1', false],
  ['https://staging.example.com', false],
])('%s leads to this machine: %s', (url, expected) => {
  expect(isLoopback(new URL(url).hostname)).toBe(expected);
});
