import type { Issue } from '../kernel/errors.js';
import { isCleanText } from '../kernel/text.js';

const SHORTEST = 9;
/** Longer ones only cost time when they are hashed. */
const LONGEST = 200;
const KINDS_NEEDED = 3;
const KINDS = [/\p{Lu}/u, /\p{Ll}/u, /\p{Nd}/u, /[^\p{Lu}\p{Ll}\p{Nd}]/u];

const folded = (text: string): string => text.normalize('NFKC').toLowerCase();

/**
 * What is wrong with a new password: `password.unclean`, `password.too-short` (< 9 characters), `password.too-long`,
 * `password.too-few-kinds` (3 of capital, small, digit, other; Hangul is other), `password.equals-login`.
 */
export const checkPassword = (
  password: string,
  login: string,
  path: Issue['path'] = ['password'],
): readonly Issue[] => {
  if (!isCleanText(password)) return [{ path, code: 'password.unclean' }];
  const length = [...password].length;
  const kinds = KINDS.filter((kind) => kind.test(password)).length;
  const issues: Issue[] = [];
  if (length < SHORTEST) issues.push({ path, code: 'password.too-short', params: { shortest: SHORTEST } });
  if (length > LONGEST) issues.push({ path, code: 'password.too-long', params: { longest: LONGEST } });
  if (kinds < KINDS_NEEDED) issues.push({ path, code: 'password.too-few-kinds', params: { needed: KINDS_NEEDED } });
  if (folded(password) === folded(login)) issues.push({ path, code: 'password.equals-login' });
  return issues;
};
