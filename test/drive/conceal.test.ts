import { expect, it } from 'vitest';
import { concealTarget } from '../../src/drive/conceal.ts';

const conceal = concealTarget({
  url: 'https://llm.internal.example:8443/v1',
  apiKey: 'sk-12',
  headers: { authorization: 'Bearer abcdefgh12', 'x-team': 'search' },
});

it.each([
  ['Incorrect API key provided: sk-12.', 'Incorrect API key provided: [secret].'],
  ['got "Bearer abcdefgh12"', 'got "[secret]"'],
  ['got abcdefgh12, twice abcdefgh12', 'got [secret], twice [secret]'],
  ['no route https://llm.internal.example:8443/v1/chat', 'no route https://[endpoint]/v1/chat'],
  ['Host: llm.internal.example.', 'Host: [endpoint].'],
  ['team search is over its quota', 'team search is over its quota'],
  ['', ''],
])('%s', (said, shown) => {
  expect(conceal(said)).toBe(shown);
});

it('leaves a host name of one word alone, since it is also a word', () => {
  const ofService = concealTarget({ url: 'http://api/v1', headers: {} });
  expect(ofService('the api is over its quota')).toBe('the api is over its quota');
});

it('hides the password of a proxy, as it is written and as it is sent', () => {
  const proxied = concealTarget({
    ...{ url: 'https://host.example/v1', headers: {} },
    proxies: { https: { name: 'HTTPS_PROXY', url: 'http://user:pass%40word@proxy.example:1' }, none: '' },
  });
  const sent = Buffer.from('user:pass@word').toString('base64');
  expect(proxied(`pass@word, pass%40word, Basic ${sent}, user`)).toBe('[secret], [secret], Basic [secret], user');
});
