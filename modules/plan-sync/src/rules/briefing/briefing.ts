import { big, grouped, type ProgressLight, round } from '@yeondong/schema/rules';

/** The language that a briefing is written in. */
export type BriefingLang = 'ko' | 'en';

/** A text in both languages; English may be missing. */
export interface Named {
  readonly ko: string;
  readonly en: string | null;
}

export const inLang = ({ ko, en }: Named, lang: BriefingLang): string => (lang === 'en' ? (en ?? ko) : ko);

export interface BriefingColumn {
  readonly title: string;
  readonly numeric: boolean;
}

export interface BriefingTable {
  readonly caption: string;
  readonly columns: readonly BriefingColumn[];
  readonly rows: readonly (readonly string[])[];
}

export interface BriefingSection {
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly tables: readonly BriefingTable[];
}

/** A place of the approval box: whose it is, and who signed when. */
export interface BriefingSignature {
  readonly role: string;
  readonly name: string | null;
  readonly signedOn: string | null;
}

/** What is printed: cover with approval box, contents, sections with tables. All cells are texts, so every copy holds the same. */
export interface Briefing {
  readonly title: string;
  readonly subtitle: string;
  readonly office: string;
  readonly day: string;
  readonly approval: readonly BriefingSignature[];
  readonly sections: readonly BriefingSection[];
}

/** A column by its title; of numbers where it ends with `#`. */
export const columns = (...titles: readonly string[]): BriefingColumn[] =>
  titles.map((title) => ({ title: title.replace(/#$/, ''), numeric: title.endsWith('#') }));

/** A chapter that is one table, captioned as the chapter is; above it paragraphs, if any. */
export const tableChapter = (
  title: string,
  heads: readonly BriefingColumn[],
  rows: BriefingTable['rows'],
  ...paragraphs: readonly string[]
): BriefingSection => ({ title, paragraphs, tables: [{ caption: title, columns: heads, rows }] });

/** What stands where nothing is known. */
export const NONE = '–';

const MILLION = 1_000_000;

/** Won in millions, to the whole million. */
export const millions = (won: number | null): string =>
  won === null ? NONE : grouped(round(big(won).div(MILLION), 0));

/** Of two languages, the one that a briefing is in. */
export const pick =
  (lang: BriefingLang) =>
  (ko: string, en: string): string =>
    lang === 'ko' ? ko : en;

export const percent = (value: string | null): string => (value === null ? NONE : `${round(value, 2)}%`);

const LIGHTS: Readonly<Record<ProgressLight, Readonly<Record<BriefingLang, string>>>> = {
  NORMAL: { ko: '● 정상', en: '● On plan' },
  CAUTION: { ko: '▲ 주의', en: '▲ Caution' },
  POOR: { ko: '■ 부진', en: '■ Behind' },
  DELAYED: { ko: '◆ 지연', en: '◆ Late' },
  EARLY: { ko: '▷ 조기', en: '▷ Early' },
  NOT_REPORTED: { ko: '○ 미보고', en: '○ Not reported' },
  NONE: { ko: '◇ 없음', en: '◇ None' },
};

/** A light by shape and word, for paper without colours. */
export const lightWord = (light: ProgressLight | null, lang: BriefingLang): string =>
  light === null ? NONE : LIGHTS[light][lang];
