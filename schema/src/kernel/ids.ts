const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
/** The letters of twelve bits. */
const PAIRS = Array.from({ length: 4096 }, (_, bits) => `${LETTERS[bits >> 6]}${LETTERS[bits & 63]}`);

/** base64url of ASCII. Every row has an id: two buffers for each would be a tenth of the work on a large answer. */
function asciiToBase64url(text: string): string {
  const whole = text.length - (text.length % 3);
  let written = '';
  for (let at = 0; at < whole; at += 3) {
    const bits = (text.charCodeAt(at) << 16) | (text.charCodeAt(at + 1) << 8) | text.charCodeAt(at + 2);
    written += (PAIRS[bits >> 12] as string) + (PAIRS[bits & 4095] as string);
  }
  if (whole === text.length) return written;
  const [first, second] = [text.charCodeAt(whole), text.charCodeAt(whole + 1)];
  if (Number.isNaN(second)) return written + PAIRS[first << 4];
  return written + PAIRS[(first << 4) | (second >> 4)] + LETTERS[(second << 2) & 63];
}

/** What of "Type:" fills whole letters, and what is left to be written with the key. */
const prefixes = new Map<string, { readonly written: string; readonly rest: string }>();

function prefixOf(type: string) {
  const text = `${type}:`;
  const whole = text.length - (text.length % 3);
  const prefix = { written: asciiToBase64url(text.slice(0, whole)), rest: text.slice(whole) };
  prefixes.set(type, prefix);
  return prefix;
}

/** A record's opaque global id: base64url of "Type:key". */
export function globalId(type: string, key: number): string {
  const { written, rest } = prefixes.get(type) ?? prefixOf(type);
  return written + asciiToBase64url(rest + key);
}

export interface RecordReference {
  readonly type: string;
  readonly key: number;
}

/** What a global id stands for, or null where the text is not one. */
export function parseGlobalId(id: string | null | undefined): RecordReference | null {
  if (!id) return null;
  const match = /^([A-Z][A-Za-z]*):([1-9]\d{0,9})$/.exec(Buffer.from(id, 'base64url').toString('utf8'));
  // Not by globalId: what callers take for a type must not be remembered.
  if (!match || asciiToBase64url(match[0]) !== id) return null;
  return { type: match[1] as string, key: Number(match[2]) };
}

/** The key of a record of one type; null where the text is no id of such a record. */
export function keyOfType(id: string | null | undefined, type: string): number | null {
  const reference = parseGlobalId(id);
  return reference?.type === type ? reference.key : null;
}
