import { createHmac, randomBytes } from 'node:crypto';

const BYTES = 32;

/** Opaque random tokens; only keyed hashes of them are stored. */
export interface Tokens {
  mint(prefix: string): { readonly token: string; readonly hash: string };
  hashOf(token: string): string;
}

export function createTokens(secret: string): Tokens {
  const hashOf = (token: string): string => createHmac('sha256', secret).update(token).digest('hex');
  return {
    hashOf,
    mint: (prefix) => {
      const token = `yd${prefix}_${randomBytes(BYTES).toString('base64url')}`;
      return { token, hash: hashOf(token) };
    },
  };
}
