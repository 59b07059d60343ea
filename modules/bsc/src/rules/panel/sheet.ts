import { big, type Criterion, type DecimalText, decimalText, type Issue, sum } from '@yeondong/schema/rules';
import type { PanelGrade } from './scheme.js';

export const PANEL_SHEET_STATES = ['DRAFT', 'SUBMITTED', 'RECUSED'] as const;
export type PanelSheetState = (typeof PANEL_SHEET_STATES)[number];

/** The grade that a member gives for a criterion. */
export interface PanelMark {
  readonly criterion: string;
  readonly grade: string;
}

/** What is wrong with marks: known criteria, each once, known grades; all of them where the sheet is handed in. */
export function checkMarks(
  marks: readonly PanelMark[],
  criteria: readonly Criterion[],
  grades: readonly PanelGrade[],
  submit: boolean,
): Issue[] {
  const issues = marks.flatMap(({ criterion, grade }, at): Issue[] => {
    const known = criteria.some(({ code }) => code === criterion);
    if (!known || marks.findIndex((other) => other.criterion === criterion) !== at)
      return [{ path: ['marks', at, 'criterion'], code: 'bsc.panel.criterion' }];
    return grades.some(({ code }) => code === grade) ? [] : [{ path: ['marks', at, 'grade'], code: 'bsc.panel.grade' }];
  });
  if (issues.length > 0 || !submit || marks.length === criteria.length) return issues;
  return [{ path: ['marks'], code: 'bsc.panel.marks-each' }];
}

export const pointsOf = (grade: string, grades: readonly PanelGrade[]): DecimalText =>
  grades.find(({ code }) => code === grade)?.points ?? '0';

/** What a sheet gives: the mean of its criteria's points, unrounded. */
export const sheetTotal = (marks: readonly PanelMark[], grades: readonly PanelGrade[]): DecimalText =>
  decimalText(big(sum(marks.map(({ grade }) => pointsOf(grade, grades)))).div(marks.length));
