/** Final consonant of a Hangul syllable: 0 none, 8 ㄹ, else another. */
const RIEUL = 8;
const FINALS = 28;
const FIRST_SYLLABLE = 0xac00;
const LAST_SYLLABLE = 0xd7a3;

/** How digits and the letters that end in a consonant are read aloud: 영 일 이 삼 … 엘 엠 엔 알. */
const READ_ALOUD: Readonly<Record<string, string>> = {
  ...Object.fromEntries([...'영일이삼사오육칠팔구'].map((syllable, digit) => [String(digit), syllable])),
  l: '엘',
  m: '엠',
  n: '엔',
  r: '알',
};

function finalConsonant(word: string): number {
  const last = word
    .replace(/[\s)\]}」』”"'’.,]+$/u, '')
    .slice(-1)
    .toLowerCase();
  const syllable = (READ_ALOUD[last] ?? last).charCodeAt(0);
  return syllable >= FIRST_SYLLABLE && syllable <= LAST_SYLLABLE ? (syllable - FIRST_SYLLABLE) % FINALS : 0;
}

/** The form of a particle that follows `word`: `을/를` names the form after a consonant first, then the one after a vowel. */
export function particle(word: string, forms: string): string {
  const [afterConsonant = '', afterVowel = ''] = forms.split('/');
  const final = finalConsonant(word);
  const asAfterVowel = final === 0 || (final === RIEUL && afterConsonant.startsWith('으로'));
  return asAfterVowel ? afterVowel : afterConsonant;
}
