/** Compressed answers (RFC 9110, 8.4.1), unpacked after they have ended: every piece of text keeps the instant at which the bytes arrived that completed it. */
import type { Transform } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate, createInflateRaw, createZstdDecompress } from 'node:zlib';
import { contentEncoding } from '../model/content-encoding.ts';
import type { Recording, RequestError, TapeChunk } from '../model/traffic.ts';

/** What a request names that takes compressed answers. */
export const UNPACKED_ENCODINGS = 'gzip, br, zstd, deflate';

/**
 * The recording as if the answer had come unpacked, one trip through zlib's threads for each of its reads later; what was there before something broke is
 * kept. Never rejects. One that is not compressed, or in a way that is not known here, is handed back as it is.
 */
export async function unpack(recording: Recording, maxBytes: number): Promise<Recording> {
  const { tape, headers, failure } = recording;
  const encoding = contentEncoding(recording);
  const first = tape?.chunks.find(({ bytes }) => bytes.length > 0)?.bytes[0] ?? 0;
  const unpacker = encoding === undefined ? undefined : createUnpacker(encoding, first);
  if (!tape || !unpacker) return recording;
  const { chunks, problem } = await run(unpacker, tape.chunks, { maxBytes, encoding });
  return {
    ...recording,
    headers: { ...headers, 'content-encoding': undefined },
    tape: { ...tape, chunks },
    // What broke the connection also cut the answer short.
    failure: failure ?? problem,
  };
}

function createUnpacker(encoding: string, firstByte: number): Transform | undefined {
  switch (encoding) {
    case 'gzip':
    case 'x-gzip':
      return createGunzip();
    case 'br':
      return createBrotliDecompress();
    case 'zstd':
      return createZstdDecompress();
    case 'deflate':
      // Some servers leave the wrapper of zlib (RFC 1950) away; its first byte always ends in 8.
      return (firstByte & 0x0f) === 8 ? createInflate() : createInflateRaw();
    default:
      return undefined;
  }
}

async function run(
  unpacker: Transform,
  packed: readonly TapeChunk[],
  { maxBytes, encoding }: { maxBytes: number; encoding: string | undefined },
): Promise<{ chunks: TapeChunk[]; problem: RequestError | undefined }> {
  const chunks: TapeChunk[] = [];
  let atMs = 0;
  let bytes = 0;
  let problem: RequestError | undefined;
  let isOver = false;
  let wake: (() => void) | undefined;
  const fail = (found: RequestError): void => {
    problem ??= found;
    unpacker.destroy();
    wake?.();
  };
  unpacker.on('data', (piece: Buffer) => {
    bytes += piece.length;
    if (bytes > maxBytes)
      fail({ kind: 'protocol', message: `the response is longer than ${maxBytes} bytes when unpacked` });
    else chunks.push({ atMs, bytes: piece });
  });
  unpacker.on('error', (error) => fail(describeProblem(error, encoding)));
  unpacker.on('end', () => {
    isOver = true;
    wake?.();
  });
  const step = (begin: (done: () => void) => void): Promise<void> =>
    new Promise((resolve) => {
      wake = resolve;
      begin(resolve);
    });
  for (const chunk of packed) {
    if (problem || isOver) break;
    atMs = chunk.atMs;
    await step((done) => unpacker.write(chunk.bytes, () => done()));
  }
  // Before it was told that the input is: zlib ends so where bytes are left that are no part of its format.
  if (isOver) fail({ kind: 'protocol', message: `the compressed answer (${encoding}) goes on after its end` });
  else if (!problem) await step(() => unpacker.end());
  unpacker.destroy();
  return { chunks, problem };
}

/** zlib says the same of all its formats where the end is missing. */
function describeProblem(error: Error, encoding: string | undefined): RequestError {
  const { code } = error as { code?: unknown };
  return code === 'Z_BUF_ERROR'
    ? { kind: 'reset', message: `the compressed answer (${encoding}) ended before it was whole` }
    : { kind: 'protocol', message: `the answer says that it is compressed (${encoding}), and cannot be unpacked` };
}
