/** A record's opaque global id: base64url of "Type:key". */
export const globalId = (type: string, key: number): string => Buffer.from(`${type}:${key}`).toString('base64url');

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
