import { checkPassword } from './password.js';
import { temporaryPassword } from './temporary-password.js';

describe('a temporary password', () => {
  it('has four groups made of the bytes', () => {
    expect(temporaryPassword(new Uint8Array(16))).toBe('Aaa2-Aaa2-Aaa2-Aaa2');
    expect(temporaryPassword(Uint8Array.from({ length: 16 }, (_, index) => index))).toBe('Abc5-Efg9-Jjk5-Nop9');
    expect(temporaryPassword(new Uint8Array(16).fill(255))).toBe('Rff9-Rff9-Rff9-Rff9');
  });

  it('keeps the policy', () => {
    expect(checkPassword(temporaryPassword(new Uint8Array(16)), 'somebody')).toEqual([]);
  });
});
