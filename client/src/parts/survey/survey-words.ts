export const SURVEY_STATES = ['DRAFT', 'OPEN', 'CLOSED', 'PUBLISHED'] as const;
export const SURVEY_PURPOSES = [
  'CITIZEN_OPINION',
  'CUSTOMER_EVALUATION',
  'POLICY_QUALITY',
  'CULTURE',
  'USAGE',
  'OTHER',
] as const;
export const SURVEY_POPULATIONS = ['CITIZEN', 'CUSTOMER', 'STAFF', 'EXPERT'] as const;
export const QUESTION_KINDS = ['SINGLE', 'MULTIPLE', 'SCALE', 'SCALE_5', 'SCALE_10', 'NUMBER', 'TEXT'] as const;
export const FACETS = ['REGION', 'SEX', 'AGE', 'DEPARTMENT', 'GROUP'] as const;

export const WEIGHTINGS = ['POST_STRATIFICATION', 'RAKING', 'NONE'] as const;
export const FIELD_MODES = ['PAPER', 'INTERVIEW'] as const;

export type QuestionKind = (typeof QUESTION_KINDS)[number];
export type Facet = (typeof FACETS)[number];

/** Names in both languages as they are written in one line: the English behind a slash. */
export const bothLanguages = (written: string): { titleKo: string; titleEn: string | null } => {
  const [ko = '', ...en] = written.split('/');
  return { titleKo: ko.trim(), titleEn: en.join('/').trim() || null };
};

export const inOneLine = ({ titleKo, titleEn }: { titleKo: string; titleEn: string }): string =>
  titleEn === titleKo ? titleKo : `${titleKo} / ${titleEn}`;

/** The words of a list that are not empty, as one writes them: apart by commas or line ends. */
export const written = (text: string, apart: RegExp): string[] =>
  text
    .split(apart)
    .map((part) => part.trim())
    .filter((part) => part !== '');
