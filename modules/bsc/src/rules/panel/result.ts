import { compare, type DecimalText, gradeOf, trimmedMean } from '@yeondong/schema/rules';
import { DIFFICULTY, type PanelScheme } from './scheme.js';
import { type PanelMark, pointsOf, sheetTotal } from './sheet.js';

/** A sheet that was handed in. */
export interface HandedIn {
  readonly member: number;
  /** Whether the member still sits on the panel; what they gave stays either way. */
  readonly present: boolean;
  readonly marks: readonly PanelMark[];
}

export interface CriterionMean {
  readonly criterion: string;
  readonly mean: DecimalText;
}

/** What a panel finds of a KPI. Nothing below the quorum. */
export interface PanelResult {
  readonly mean: DecimalText | null;
  readonly grade: string | null;
  readonly criteria: readonly CriterionMean[];
  /** How many sheets it rests on. */
  readonly counted: number;
  /** The multiplier that the mean of the difficulty proposes. */
  readonly difficulty: DecimalText | null;
}

/**
 * The mean of the members' sheets, two places, without the highest and the lowest from five on. The quorum is counted
 * on those present: sheets of members who have left count for the mean alone.
 */
export function panelResult(sheets: readonly HandedIn[], scheme: PanelScheme, quorum: number): PanelResult {
  const counted = sheets.length;
  const present = sheets.filter((sheet) => sheet.present).length;
  if (present < Math.max(quorum, 1)) return { mean: null, grade: null, criteria: [], counted, difficulty: null };
  const mean = trimmedMean(sheets.map(({ marks }) => sheetTotal(marks, scheme.grades)));
  const criteria = scheme.criteria.map(({ code }) => ({ criterion: code, mean: meanFor(sheets, code, scheme) }));
  const hardness = criteria.find(({ criterion }) => criterion === DIFFICULTY)?.mean;
  return {
    mean,
    grade: mean === null ? null : gradeOf(mean, bandsOf(scheme)),
    criteria,
    counted,
    difficulty: hardness === undefined ? null : difficultyFor(hardness, scheme),
  };
}

const bandsOf = ({ grades }: PanelScheme) =>
  grades.map(({ code, titleKo, titleEn, from }) => ({ grade: code, titleKo, titleEn, from }));

function meanFor(sheets: readonly HandedIn[], code: string, { grades }: PanelScheme): DecimalText {
  const points = sheets.map(({ marks }) => {
    const mark = marks.find(({ criterion }) => criterion === code);
    return pointsOf(mark?.grade ?? '', grades);
  });
  return trimmedMean(points) as DecimalText;
}

const difficultyFor = (mean: DecimalText, { difficulties }: PanelScheme): DecimalText | null =>
  difficulties.find(({ from }) => compare(mean, from) >= 0)?.difficulty ?? null;
