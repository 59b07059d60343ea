import type { RequestContext } from '../contract/context.js';
import type { SurveyMode } from '../rules/survey-groups.js';
import { answerTable } from '../rules/survey-table.js';
import type { TableFile } from '../rules/table-file.js';
import type { ImportPlan } from './import-store.js';
import { keepResponses, questionsOf, strataOf } from './survey-store.js';

interface Wanted {
  readonly survey: number;
  readonly mode: SurveyMode;
  readonly soundOnly: boolean;
}

/** What the import of a table of answers would do. */
export async function planAnswers(
  ctx: RequestContext,
  { survey, mode, soundOnly }: Wanted,
  file: TableFile,
): Promise<ImportPlan> {
  const [[questions = []], [strata = []]] = [await questionsOf(ctx, [survey]), await strataOf(ctx, [survey])];
  const { rows, issues, faulty } = answerTable(file.lines, questions, strata);
  const keys = new Map(strata.map(({ code, key }) => [code, key]));
  const people = rows.map(({ stratum, seconds, answers }) => ({
    ...{ answers, mode, seconds },
    stratumKey: stratum === null ? null : (keys.get(stratum) ?? null),
  }));
  return {
    rows: file.lines.length - 1,
    leftOut: soundOnly ? faulty : 0,
    created: rows.length,
    revised: 0,
    unchanged: 0,
    issues,
    apply: (tx) => keepResponses(tx, survey, people),
  };
}
