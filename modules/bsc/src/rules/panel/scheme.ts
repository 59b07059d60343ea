import { type Criterion, compare, type DecimalText, type Issue } from '@yeondong/schema/rules';

/** APPRAISAL 성격평가, before a year; QUALITATIVE 정성평가, after a period. */
export const PANEL_KINDS = ['APPRAISAL', 'QUALITATIVE'] as const;
export type PanelKind = (typeof PANEL_KINDS)[number];

/** A grade that members give: its points, and the mean from which on a KPI has it. */
export interface PanelGrade {
  readonly code: string;
  readonly titleKo: string;
  readonly titleEn: string;
  readonly points: DecimalText;
  readonly from: DecimalText;
}

/** The multiplier that a KPI gets from a mean of its difficulty on. */
export interface DifficultyBand {
  readonly from: DecimalText;
  readonly difficulty: DecimalText;
}

/** What a round is judged by; kept with the round, so that a later one may have another. */
export interface PanelScheme {
  readonly criteria: readonly Criterion[];
  readonly grades: readonly PanelGrade[];
  readonly difficulties: readonly DifficultyBand[];
}

/** The criterion whose mean proposes the multiplier. */
export const DIFFICULTY = 'DIFFICULTY';

const titles = [
  ['수', 'Excellent'],
  ['우', 'Good'],
  ['미', 'Fair'],
  ['양', 'Poor'],
  ['가', 'Very poor'],
] as const;

const gradesOf = (points: readonly DecimalText[], from: readonly DecimalText[]): PanelGrade[] =>
  titles.map(([titleKo, titleEn], at) => ({
    code: titleKo,
    titleKo,
    titleEn,
    points: points[at] as DecimalText,
    from: from[at] as DecimalText,
  }));

const criterion = (code: string, titleKo: string, titleEn: string, most: number): Criterion => ({
  code,
  titleKo,
  titleEn,
  most,
});

/** What the first round of a kind is judged by, where it says nothing else. */
export const FIRST_SCHEMES: Readonly<Record<PanelKind, PanelScheme>> = {
  APPRAISAL: {
    criteria: [
      criterion('IMPORTANCE', '중요도', 'Importance', 5),
      criterion('RELEVANCE', '적합성', 'Relevance', 5),
      criterion('CHALLENGE', '도전성', 'Challenge', 5),
      criterion(DIFFICULTY, '난이도', 'Difficulty', 5),
    ],
    grades: gradesOf(['5', '4', '3', '2', '1'], ['4.5', '3.5', '2.5', '1.5', '0']),
    difficulties: [
      { from: '4.5', difficulty: '1.05' },
      { from: '3.5', difficulty: '1.02' },
      { from: '0', difficulty: '1' },
    ],
  },
  QUALITATIVE: {
    criteria: [criterion('ACHIEVEMENT', '정성평가', 'Qualitative evaluation', 100)],
    grades: gradesOf(['100', '90', '80', '70', '60'], ['95', '85', '75', '65', '0']),
    difficulties: [],
  },
};

const falls = (values: readonly DecimalText[]): boolean =>
  values.every((value, at) => at === 0 || compare(value, values[at - 1] as DecimalText) < 0);

/** What is wrong with grades: at least two, each once, points and bounds fall from the best down, the lowest from 0. */
export function checkPanelGrades(grades: readonly PanelGrade[]): Issue[] {
  const path = ['input', 'grades'];
  if (new Set(grades.map(({ code }) => code)).size !== grades.length) return [{ path, code: 'bsc.panel.grade-twice' }];
  const right =
    grades.length >= 2 &&
    falls(grades.map(({ points }) => points)) &&
    falls(grades.map(({ from }) => from)) &&
    compare(grades.at(-1)?.from as DecimalText, '0') === 0;
  return right ? [] : [{ path, code: 'bsc.panel.grades' }];
}

/** What is wrong with the bands of difficulty: they fall from the hardest down to 0, and give what a KPI may have. */
export function checkDifficultyBands(bands: readonly DifficultyBand[], allowed: readonly DecimalText[]): Issue[] {
  const path = ['input', 'difficulties'];
  const right =
    bands.length > 0 &&
    falls(bands.map(({ from }) => from)) &&
    compare(bands.at(-1)?.from as DecimalText, '0') === 0 &&
    bands.every(({ difficulty }) => allowed.some((each) => compare(each, difficulty) === 0));
  return right ? [] : [{ path, code: 'bsc.panel.difficulties' }];
}
