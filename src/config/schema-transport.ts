/** Which version of HTTP is spoken to an endpoint, and whether its answers may come compressed. No default: a second endpoint takes the target's. */
import Type from 'typebox';

export function httpField(more: string) {
  return Type.Enum(['auto', 1.1, 2], {
    'x-hint': 'Write `http: 2`, `http: 1.1` or `http: auto`, without quotes.',
    description: `Version of HTTP. \`2\` is spoken over https, by agreement with the endpoint (ALPN): one that does not agree is not measured. \`auto\` takes what it agrees on before the load, and keeps to that (docs/transport.md). ${more}`,
    examples: [2],
  });
}

export function compressionField(more: string) {
  return Type.Boolean({
    description: `\`true\` asks for compressed answers (gzip, br, zstd, deflate) and unpacks them: what the compressor holds back is then in every time. With \`false\` one that comes all the same has failed. ${more}`,
    examples: [true],
  });
}
