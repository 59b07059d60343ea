import { type ChoiceWords, type ReadCell, readChoice } from '@yeondong/schema/rules';

export type Lang = 'ko' | 'en';

/** The choices of plans and money as tables write them, in Korean and in English. */
export const PLAN_WORDS = {
  level: {
    LONG_TERM: ['장기발전계획', 'Long-term plan', '장기'],
    BASIC: ['시정운영 기본계획', 'Basic plan', '기본'],
    TERM_PRIORITY: ['핵심과제', 'Term priorities'],
    MID_TERM_FISCAL: ['중기지방재정계획', 'Mid-term fiscal plan', '재정'],
    ANNUAL: ['시정계획', 'Annual plan', '주요업무계획'],
    SECTORAL: ['부문별 계획', 'Sectoral plan', '부문'],
  },
  status: {
    PROPOSED: ['제안', 'Proposed'],
    SELECTED: ['선정', 'Selected'],
    IN_PROGRESS: ['추진', 'In progress'],
    COMPLETED: ['완료', 'Completed'],
    DROPPED: ['폐지', 'Dropped'],
    DEFERRED: ['연기', 'Deferred'],
    MERGED_INTO: ['통합됨', 'Merged'],
    SPLIT_INTO: ['분리됨', 'Split'],
  },
  phase: {
    FORMATION: ['형성', 'Formation'],
    EXECUTION: ['집행', 'Execution'],
    EVALUATION: ['평가', 'Evaluation'],
  },
  onFinal: {
    OPEN: ['이행과제를 새로 엶', 'Opens an initiative'],
    RENAME: ['이행과제의 이름을 바꿈', 'Renames its initiative'],
    KEEP: ['끝나도 이행과제는 둠', 'Keeps its initiative when it ends'],
  },
  targetPath: {
    LINEAR: ['해마다 같은 크기로', 'By the same amount each year'],
    GEOMETRIC: ['해마다 같은 비율로', 'By the same rate each year'],
    EXPLICIT: ['해마다 정한 값으로', 'By values stated for years'],
  },
  account: {
    GENERAL: ['일반회계', 'General account', '일반'],
    SPECIAL: ['기타특별회계', 'Special account', '특별회계'],
    PUBLIC_ENTERPRISE: ['공기업특별회계', 'Public enterprise account', '공기업'],
    FUND: ['기금', 'Fund'],
  },
  spending: {
    PROJECT: ['사업', 'Project', '재량', '재량지출'],
    MANDATORY: ['의무', 'Mandatory', '의무지출'],
    CURRENT: ['경상', 'Running cost', '경상지출'],
  },
  source: {
    NATIONAL: ['국비', 'National', '국고보조'],
    PROVINCIAL: ['도비', 'Provincial'],
    CITY: ['시비', 'City'],
    LOCAL_DEBT: ['지방채', 'Local debt'],
    OTHER: ['기타', 'Other', '민자', '민자·기타'],
  },
  type: {
    DERIVES: ['도출', 'Derives from'],
    IMPLEMENTS: ['실행', 'Carries out'],
    FUNDS: ['재원', 'Funds'],
    MEASURES: ['측정', 'Measures'],
    SUPERSEDES: ['대체', 'Supersedes'],
    CONFLICTS: ['상충', 'Conflicts with'],
  },
  linkStatus: {
    PROPOSED: ['제안', 'Proposed'],
    CONFIRMED: ['양쪽 확인', 'Confirmed by both sides'],
    REJECTED: ['거절', 'Rejected'],
  },
} as const satisfies Readonly<Record<string, ChoiceWords>>;

export type WordField = keyof typeof PLAN_WORDS;
type WordOf<Field extends WordField> = keyof (typeof PLAN_WORDS)[Field];

/** Reads the choice that a cell names. */
export const readWord =
  <Field extends WordField>(field: Field) =>
  (text: string): ReadCell<WordOf<Field>> =>
    readChoice(PLAN_WORDS[field] as ChoiceWords, text) as ReadCell<WordOf<Field>>;

/** As {@link readWord}; an empty cell says the usual. */
export const readUsual =
  <Field extends WordField>(field: Field, usual: WordOf<Field>) =>
  (text: string): ReadCell<WordOf<Field>> =>
    text === '' ? { read: usual } : readWord(field)(text);

/** What a table calls a choice. */
export function wordFor<Field extends WordField>(field: Field, choice: string, lang: Lang): string {
  const words = (PLAN_WORDS[field] as ChoiceWords)[choice];
  return words?.[lang === 'ko' ? 0 : 1] ?? choice;
}
