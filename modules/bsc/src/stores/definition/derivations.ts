import type { RequestContext, TransactionContext } from '@yeondong/schema';
import { isFew } from '../../rules/methods/satisfaction.js';
import { allowedActs } from '../../rules/result-state.js';
import { kpiKeysOf } from '../kpi-store.js';
import { isDueMonth, type Month, yearOf } from '../months.js';
import { type YearFacts, yearFacts } from '../year-facts.js';
import { type Derived, enterDerived } from './derived-entry.js';
import { scheduleValues } from './schedule-value.js';
import { surveyValues } from './survey-value.js';

/** Why nothing could be taken; the texts are the module's messages. */
export type SkipReason = 'bsc.derive.schedule' | 'bsc.derive.survey' | 'bsc.derive.panel' | 'bsc.derive.state';

export interface Derivations {
  /** Keys of results. */
  readonly entered: readonly number[];
  readonly skipped: readonly { readonly kpiKey: number; readonly reason: SkipReason }[];
}

const FEW = 'bsc.result.few-answers';

type Taken = Omit<Derived, 'kpiKey'>;

async function fromSchedules(ctx: RequestContext, kpis: readonly YearFacts[], month: Month) {
  const keys = kpis.map(({ kpi }) => kpi.key);
  const values = await scheduleValues(ctx, keys, month);
  return values.map(
    (found): Taken | null => found && { value: found.progress, note: `월별 공정표 ${found.schedules}건의 공정률` },
  );
}

async function fromSurveys(ctx: RequestContext, kpis: readonly YearFacts[]) {
  const keys = kpis.map(({ kpi }) => kpi.surveyQuestionKey);
  const values = await surveyValues(ctx, keys);
  return values.map((found): Taken | null => {
    if (!found) return null;
    const note = `설문 「${found.survey}」 ${found.question}, 응답 ${found.answered}명`;
    return { value: found.score, note, flags: isFew(found.answered) ? [FEW] : [] };
  });
}

/** Derives a department's results of a month from work schedules and surveys; what cannot be taken is told. */
export async function deriveResults(tx: TransactionContext, departmentKey: number, month: Month): Promise<Derivations> {
  const year = yearOf(month);
  const facts = [...(await yearFacts(tx, await kpiKeysOf(tx, departmentKey, year), year)).values()];
  const due = facts.filter(({ kpi }) => kpi.derivedFrom !== null && isDueMonth(kpi.cycle, month));
  const of = (source: string) => due.filter(({ kpi }) => kpi.derivedFrom === source);
  const [scheduled, asked, judged] = [of('SCHEDULE'), of('SURVEY'), of('PANEL')];
  const found = [
    ...(await fromSchedules(tx, scheduled, month)).map((value) => [value, 'bsc.derive.schedule'] as const),
    ...(await fromSurveys(tx, asked)).map((value) => [value, 'bsc.derive.survey'] as const),
    ...judged.map(() => [null, 'bsc.derive.panel'] as const),
  ];
  const taken: Derived[] = [];
  const skipped: { kpiKey: number; reason: SkipReason }[] = [];
  for (const [index, { kpi, results }] of [...scheduled, ...asked, ...judged].entries()) {
    const [value, without] = found[index] as (typeof found)[number];
    const open = allowedActs(results.get(month)?.status ?? 'OPEN').includes('ENTER');
    if (value === null || !open) skipped.push({ kpiKey: kpi.key, reason: open ? without : 'bsc.derive.state' });
    else taken.push({ kpiKey: kpi.key, ...value });
  }
  return { entered: await enterDerived(tx, month, taken, ['kpi']), skipped };
}
