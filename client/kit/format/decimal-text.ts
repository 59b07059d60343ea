/** Decimal numbers as text: the server's `Decimal` never passes through a float. */
const DECIMAL = /^(-?)(\d+)(?:\.(\d+))?$/;

/** Rounded half away from zero to a number of places; null when the text is no decimal. */
export function roundDecimal(text: string, places: number): string | null {
  const match = DECIMAL.exec(text);
  if (!match) return null;
  const [, sign = '', whole = '0', fraction = ''] = match;
  const digits = BigInt(whole + fraction.slice(0, places).padEnd(places, '0'));
  const up = Number(fraction[places] ?? '0') >= 5 ? 1n : 0n;
  const rounded = (digits + up).toString().padStart(places + 1, '0');
  const cut = rounded.length - places;
  const text2 = places > 0 ? `${rounded.slice(0, cut)}.${rounded.slice(cut)}` : rounded;
  return /[1-9]/.test(text2) ? sign + text2 : text2;
}

/** Thousands separated by commas. */
export function groupDigits(text: string): string {
  const [whole = '', fraction] = text.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}
