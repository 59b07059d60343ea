import { createHash } from 'node:crypto';

/** SHA-256 of a text in UTF-8, hexadecimal: what `sha256sum` says of the file that holds it. */
export const checksumOf = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');
