/** Letters and digits that are not taken for one another when somebody writes them down (Crockford's base 32). */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 12;
const GROUP = 4;
const BITS = 5n;
/** Sixteen hexadecimal digits are 64 bits, of which sixty are used. */
const HEX_DIGITS = 16;

const grouped = (letters: string): string => letters.match(new RegExp(`.{${GROUP}}`, 'g'))?.join('-') ?? letters;

/** A receipt that can be written on paper, from random hexadecimal digits: `7K3M-Q9XT-0ZRB`. */
export function receiptFrom(hex: string): string {
  let left = BigInt(`0x${hex.slice(0, HEX_DIGITS)}`);
  let letters = '';
  for (let at = 0; at < LENGTH; at += 1) {
    letters += ALPHABET[Number(left & 31n)];
    left >>= BITS;
  }
  return grouped(letters);
}

/** The receipt that somebody typed, whatever the case, spaces and full-width letters; none where it cannot be one. */
export function receiptIn(typed: string): string | null {
  const letters = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\-‐–—]/g, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1');
  const isOne = letters.length === LENGTH && [...letters].every((letter) => ALPHABET.includes(letter));
  return isOne ? grouped(letters) : null;
}
