/**
 * Reads one file out of an artifact's zip archive, in memory. Nothing is ever extracted to disk, and nothing is inflated
 * beyond the caps: the archive comes from the network, and a few hundred kilobytes can hold gigabytes of zeros.
 */
import { fromBufferPromise, type ZipFile } from 'yauzl';

export interface ZipCaps {
  /** Entries that the archive may have in all. */
  maxEntries: number;
  /** Bytes that the wanted entry may have after inflating. */
  maxBytes: number;
}

export type ZipEntry = { ok: true; bytes: Buffer } | { ok: false; reason: string };

/** The bytes of the entry called exactly `name`; every way of failing is a reason (which may quote untrusted text). */
export async function readZipEntry(bytes: Buffer, name: string, caps: ZipCaps): Promise<ZipEntry> {
  try {
    // Strict names: yauzl then refuses absolute paths, `..` and backslashes anywhere in the archive.
    const archive = await fromBufferPromise(bytes, {
      lazyEntries: true,
      validateEntrySizes: true,
      strictFileNames: true,
    });
    return await findEntry(archive, name, caps);
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error));
  }
}

async function findEntry(archive: ZipFile, name: string, caps: ZipCaps): Promise<ZipEntry> {
  if (archive.entryCount > caps.maxEntries)
    return refuse(`it has ${archive.entryCount} entries, more than ${caps.maxEntries}`);
  const found = [];
  for await (const entry of archive.eachEntry()) {
    if (entry.fileName === name) found.push(entry);
  }
  const [entry] = found;
  if (entry === undefined) return refuse(`it holds no ${name}`);
  // Two entries of one name: readers disagree on which one counts, so neither does.
  if (found.length > 1) return refuse(`it holds ${name} more than once`);
  if (entry.isEncrypted()) return refuse(`its ${name} is encrypted`);
  if (entry.uncompressedSize > caps.maxBytes) return refuse(tooLarge(name, caps));

  const chunks: Buffer[] = [];
  let sizeBytes = 0;
  // The stated size is the archive's own word; the count of what really comes out is ours.
  for await (const chunk of await archive.openReadStreamPromise(entry)) {
    sizeBytes += chunk.length;
    if (sizeBytes > caps.maxBytes) return refuse(tooLarge(name, caps));
    chunks.push(chunk);
  }
  return { ok: true, bytes: Buffer.concat(chunks) };
}

function tooLarge(name: string, caps: ZipCaps): string {
  return `its ${name} is larger than ${caps.maxBytes} bytes`;
}

function refuse(reason: string): ZipEntry {
  return { ok: false, reason: `the archive is refused: ${reason}` };
}
