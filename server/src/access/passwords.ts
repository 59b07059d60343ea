import { hash, verify } from '@node-rs/argon2';

/** argon2id with the parameters that OWASP recommends as a minimum (19 MiB, 2 passes). */
export const hashPassword = (password: string): Promise<string> =>
  hash(password, { memoryCost: 19_456, timeCost: 2, parallelism: 1 });

/** False for a wrong password and for a hash that is none. */
export async function verifyPassword(password: string, known: string): Promise<boolean> {
  try {
    return await verify(known, password);
  } catch {
    return false;
  }
}
