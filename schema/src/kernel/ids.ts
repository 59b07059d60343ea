const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** base64url of ASCII. Every row has an id: two buffers for each would be a tenth of the work on a large answer. */
function asciiToBase64url(text: string): string {
  let written = '';
  for (let at = 0; at < text.length; at += 3) {
    const bits = (text.charCodeAt(at) << 16) | (text.charCodeAt(at + 1) << 8) | text.charCodeAt(at + 2);
    for (let shift = 18, left = text.length - at; shift >= 0 && left >= 0; shift -= 6, left -= 1) {
      written += LETTERS[(bits >> shift) & 63];
    }
  }
  return written;
}

/** A record's opaque global id: base64url of "Type:key". */
export const globalId = (type: string, key: number): string => asciiToBase64url(`${type}:${key}`);

export interface RecordReference {
  readonly type: string;
  readonly key: number;
}

/** What a global id stands for, or null where the text is not one. */
export function parseGlobalId(id: string | null | undefined): RecordReference | null {
  if (!id) return null;
  const match = /^([A-Z][A-Za-z]*):([1-9]\d{0,9})$/.exec(Buffer.from(id, 'base64url').toString('utf8'));
  if (!match || globalId(match[1] as string, Number(match[2])) !== id) return null;
  return { type: match[1] as string, key: Number(match[2]) };
}
