/** At this likeness somebody should look; nothing is ever refused for it. */
const ALIKE_FROM = 0.6;
const MOST_ALIKE = 5;
const PERCENT = 100;

const GRAM = 2;

const plain = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[\p{P}\p{S}\s]/gu, '');

function grams(text: string): Set<string> {
  const letters = [...plain(text)];
  if (letters.length < GRAM) return new Set(letters);
  return new Set(letters.slice(0, letters.length - GRAM + 1).map((_, at) => letters.slice(at, at + GRAM).join('')));
}

/** How alike two texts are, 0 to 1: the share of the pairs of letters that both have, whatever spaces and points. */
export function likeness(one: string, other: string): number {
  const [left, right] = [grams(one), grams(other)];
  const both = [...left].filter((gram) => right.has(gram)).length;
  const either = left.size + right.size - both;
  return either === 0 ? 0 : both / either;
}

interface KeyedText {
  readonly key: number;
  readonly text: string;
}

/** Of other texts those most like one, the most alike first. */
export const mostAlike = (one: KeyedText, others: readonly KeyedText[]) =>
  others
    .filter(({ key }) => key !== one.key)
    .map(({ key, text }) => ({ key, likeness: likeness(one.text, text) }))
    .filter((other) => other.likeness >= ALIKE_FROM)
    .sort((left, right) => right.likeness - left.likeness)
    .slice(0, MOST_ALIKE);

export const percentAlike = (share: number): number => Math.round(share * PERCENT);
