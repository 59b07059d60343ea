import type { Issue } from '@yeondong/schema/rules';

export const OPINION_LENGTHS = { title: 100, content: 2000 } as const;

/** What tells who somebody is: the form does not take it, since who wrote an opinion is not kept. */
const PERSONAL = {
  /** 주민등록번호: six digits of a birthday, then seven that begin with 1 to 8. */
  resident: /(?<!\d)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])[-\s]?[1-8]\d{6}(?!\d)/,
  phone: /(?<!\d)01[016789][-.\s]?\d{3,4}[-.\s]?\d{4}(?!\d)/,
  email: /[\w.+-]+@[\w-]+\.[\w.-]+/,
} as const;

/** Finds what tells who wrote a text. */
export function checkNothingPersonal(text: string, path: Issue['path']): readonly Issue[] {
  const read = text.normalize('NFKC');
  return Object.entries(PERSONAL).flatMap(([what, pattern]) =>
    pattern.test(read) ? [{ path, code: `plan-sync.opinion.personal-${what}` }] : [],
  );
}

/** What two texts have alike when they say the same: width, case, spaces and marks do not count. */
export const sameText = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{P}]/gu, '');
