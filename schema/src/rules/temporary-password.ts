/** Without signs that are mistaken for each other on paper or over the phone. */
const CAPITALS = 'ABCDEFGHJKLMNPQRSTUVWXYZ';
const SMALL = 'abcdefghijkmnopqrstuvwxyz';
const DIGITS = '23456789';
const GROUP = 4;
const GROUPS = 4;

const signAt = (signs: string, byte: number): string => signs[byte % signs.length] as string;

/**
 * A password to be read out once and changed at the first sign-in: four groups of four signs, each with a capital, small
 * letters and a digit, joined by hyphens. Takes sixteen random bytes.
 */
export const temporaryPassword = (bytes: Uint8Array): string =>
  Array.from({ length: GROUPS }, (_, group) => {
    const at = (index: number): number => bytes[group * GROUP + index] as number;
    return signAt(CAPITALS, at(0)) + signAt(SMALL, at(1)) + signAt(SMALL, at(2)) + signAt(DIGITS, at(3));
  }).join('-');
