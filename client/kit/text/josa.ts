import { josa } from 'es-hangul';

export type Particle = Parameters<typeof josa>[1];

const DIGITS = ['영', '일', '이', '삼', '사', '오', '육', '칠', '팔', '구'];
const LETTERS: Record<string, string> = {
  l: '엘',
  m: '엠',
  n: '엔',
  r: '알',
};

/** How the last sound of a word is written in Hangul; digits and Latin letters are read aloud first. */
function spokenEnd(word: string): string {
  const bare = word.replace(/[)\]」』”"'’\s]+$/u, '');
  const numeric = /[\d,.]+$/.exec(bare)?.[0].replaceAll(',', '');
  if (numeric) return spokenNumber(numeric);
  if (bare.endsWith('%')) return '퍼센트';
  const last = bare.slice(-1).toLowerCase();
  return /[a-z]/.test(last) ? (LETTERS[last] ?? '이') : bare;
}

function spokenNumber(digits: string): string {
  if (digits.includes('.')) return DIGITS[Number(digits.slice(-1))] ?? '';
  const zeros = /0*$/.exec(digits)?.[0].length ?? 0;
  if (zeros === digits.length) return '영';
  if (zeros === 0) return DIGITS[Number(digits.slice(-1))] ?? '';
  if (zeros >= 8) return '억';
  if (zeros >= 4) return '만';
  return ['', '십', '백', '천'][zeros] ?? '';
}

/** The word with the right form of a particle: `withJosa('43', '을/를')` → `43을`. */
export function withJosa(word: string, particle: Particle): string {
  return word + josa.pick(spokenEnd(word) || word, particle);
}
