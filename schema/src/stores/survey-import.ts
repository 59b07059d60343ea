import type { RequestContext } from '../contract/context.js';
import type { SurveyMode } from '../rules/survey-groups.js';
import { answerTable } from '../rules/survey-table.js';
import type { TableFile } from '../rules/table-file.js';
import type { ImportPlan } from './import-store.js';
import { keepResponses, questionsOf, strataOf } from './survey-store.js';

interface Wanted {
  readonly survey: number;
  readonly mode: SurveyMode;
  readonly leaveOutFaulty: boolean;
}

/** What the import of a table of answers would do. */
export async function planAnswers(
  ctx: RequestContext,
  { survey, mode, leaveOutFaulty }: Wanted,
  file: TableFile,
): Promise<ImportPlan> {
  const [[questions = []], [strata = []]] = [await questionsOf(ctx, [survey]), await strataOf(ctx, [survey])];
  const { rows, issues, faulty } = answerTable(file.lines, questions, strata);
  const keys = new Map(strata.map(({ code, key }) => [code, key]));
  const people = rows.map(({ stratum, seconds, answers }) => ({
    ...{ answers, mode, seconds },
    stratumKey: stratum === null ? null : (keys.get(stratum) ?? null),
  }));
  // A table of which nothing can be read is refused with its faults, whatever was asked.
  const leavesOut = leaveOutFaulty && rows.length > 0;
  return {
    rows: file.lines.length - 1,
    leftOut: leavesOut ? faulty : 0,
    created: rows.length,
    revised: 0,
    unchanged: 0,
    issues: leavesOut ? [] : issues,
    apply: (tx) => keepResponses(tx, survey, people),
  };
}
