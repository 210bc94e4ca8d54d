/** Images that stand in the request itself. */

export interface ImageData {
  mediaType: string;
  base64: string;
}

/** The parts of a `data:` URL in base64 (RFC 2397); undefined for any other address. */
export function readDataUrl(url: string): ImageData | undefined {
  const [, mediaType, base64] =
    /^data:([\w.+-]+\/[\w.+-]+)(?:;[\w.+-]+=[^;,]*)*;base64,([A-Za-z0-9+/=_-]+)$/i.exec(url) ?? [];
  return mediaType !== undefined && base64 !== undefined ? { mediaType, base64 } : undefined;
}
