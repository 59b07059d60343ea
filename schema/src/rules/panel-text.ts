import { codeText, requiredText } from './text-input.js';

const NAME_LENGTH = 100;

interface Named {
  readonly code: string;
  readonly titleKo: string;
  readonly titleEn: string;
}

/** Code and names of one of a list of criteria, grades or prizes; `codeField` is what its code is called there. */
export const namedOf = ({ code, titleKo, titleEn }: Named, list: string, at: number, codeField = 'code'): Named => ({
  code: codeText(code, ['input', list, at, codeField]),
  titleKo: requiredText(titleKo, NAME_LENGTH, ['input', list, at, 'titleKo']),
  titleEn: requiredText(titleEn, NAME_LENGTH, ['input', list, at, 'titleEn']),
});

/** Criteria as they are kept. */
export const criteriaFrom = <T extends Named & { readonly most: number }>(criteria: readonly T[]) =>
  criteria.map(({ most, ...one }, at) => ({ most, ...namedOf(one, 'criteria', at) }));
