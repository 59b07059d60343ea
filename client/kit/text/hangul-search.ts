import { getChoseong } from 'es-hangul';

const CONSONANTS_ONLY = /^[ㄱ-ㅎ\s]+$/;
const squeeze = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s+/g, '');

/** Whether a query finds a text: by part of the words, or by 초성 (ㅂㅈㅂㅊ finds 비전부천). */
export function findsHangul(query: string, text: string): boolean {
  if (CONSONANTS_ONLY.test(query)) {
    // NFKC would turn compatibility consonants into conjoining ones, which no keyboard types
    const wanted = query.replace(/\s+/g, '');
    return wanted !== '' && getChoseong(text).replace(/\s+/g, '').includes(wanted);
  }
  const wanted = squeeze(query);
  return wanted !== '' && squeeze(text).includes(wanted);
}

/** Entries that a query finds, those whose title begins with it first. */
export function rankHangul<T>(query: string, entries: readonly T[], words: (entry: T) => readonly string[]): T[] {
  const wanted = squeeze(query);
  return entries
    .filter((entry) => words(entry).some((word) => findsHangul(query, word)))
    .map((entry) => ({ entry, first: squeeze(words(entry)[0] ?? '').startsWith(wanted) ? 0 : 1 }))
    .sort((a, b) => a.first - b.first)
    .map(({ entry }) => entry);
}
