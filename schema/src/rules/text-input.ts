import { refuse } from '../kernel/errors.js';
import { isCleanText } from '../kernel/text.js';

type Path = readonly (string | number)[];

export const TITLE_LENGTH = 300;
export const LONG_TEXT_LENGTH = 20_000;

/** A required text: trimmed, not empty, clean, no longer than allowed. */
export function requiredText(text: string | null | undefined, longest: number, path: Path): string {
  const trimmed = (text ?? '').normalize('NFC').trim();
  if (trimmed === '') throw refuse('text.empty', path);
  if (!isCleanText(trimmed)) throw refuse('text.unclean', path);
  if ([...trimmed].length > longest) throw refuse('text.too-long', path, { longest });
  return trimmed;
}

/** An optional text; empty means none. */
export const optionalText = (text: string | null | undefined, longest: number, path: Path): string | null =>
  text === null || text === undefined || text.trim() === '' ? null : requiredText(text, longest, path);

interface TitleInput {
  readonly titleKo?: string | null | undefined;
  readonly titleEn?: string | null | undefined;
}

/** The title of a new record in both languages; English may be left out. */
export const newTitles = ({ titleKo, titleEn }: TitleInput) => ({
  titleKo: requiredText(titleKo, TITLE_LENGTH, ['input', 'titleKo']),
  titleEn: optionalText(titleEn, TITLE_LENGTH, ['input', 'titleEn']),
});

/** Of a record's title, what an update changes: what is left out stays. */
export const changedTitles = ({ titleKo, titleEn }: TitleInput) => ({
  ...(titleKo === undefined ? {} : { titleKo: requiredText(titleKo, TITLE_LENGTH, ['input', 'titleKo']) }),
  ...(titleEn === undefined ? {} : { titleEn: optionalText(titleEn, TITLE_LENGTH, ['input', 'titleEn']) }),
});

/** A record's code: ASCII letters, digits, point, underscore and hyphen, 60 at most. */
export function codeText(code: string, path: Path): string {
  if (!/^[A-Za-z0-9._-]{1,60}$/.test(code)) throw refuse('code.invalid', path);
  return code;
}
