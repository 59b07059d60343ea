import {
  fromScaled,
  keyList,
  type Measured,
  raw,
  round,
  sql,
  type TransactionContext,
  writeEvaluation,
} from '@yeondong/schema';
import { isConfirmed } from './kpi-score.js';
import type { Month } from './months.js';
import { type WeightedKpi, weightedScore } from './weighted-score.js';
import { yearFacts } from './year-facts.js';

const METHOD = 'bsc';
const STORED_PLACES = 6;

type SubjectType = 'Goal' | 'Initiative';
interface Link {
  readonly subject: number;
  readonly kpi: number;
  /** Weight on the scorecard of its department, scaled as stored. */
  readonly weight: string;
}

const LINKS: Readonly<Record<SubjectType, string>> = {
  Goal: 'select k.id as kpi_id, k.goal_id as subject_id from bsc_kpi k where k.goal_id is not null',
  Initiative: 'select kpi_id, initiative_id as subject_id from bsc_kpi_initiative',
};

/** All KPIs of the goals or initiatives that one of the given KPIs belongs to, with their weights of the year. */
const linksOf = (
  tx: TransactionContext,
  type: SubjectType,
  kpiKeys: readonly number[],
  year: number,
): Promise<Link[]> => {
  const links = raw(`(${LINKS[type]})`);
  return tx.db.rows<Link>(
    sql`select l.subject_id as subject, l.kpi_id as kpi, cast(i.weight as char(30)) as weight
      from ${links} l join bsc_scorecard_item i on i.kpi_id = l.kpi_id and i.to_month is null
      join bsc_scorecard c on c.id = i.scorecard_id and c.year = ${year}
      where l.subject_id in (select m.subject_id from ${links} m where m.kpi_id in ${keyList(kpiKeys)})
      order by l.subject_id, i.scorecard_id, i.position`,
  );
};

/** What bsc finds of goals and initiatives, for every month from `from` on that has a confirmed result. */
export async function writeEvaluations(tx: TransactionContext, kpiKeys: readonly number[], from: Month): Promise<void> {
  const year = Number(from.slice(0, 4));
  for (const type of ['Goal', 'Initiative'] as const) {
    const links = await linksOf(tx, type, kpiKeys, year);
    const facts = await yearFacts(
      tx,
      links.map((link) => Number(link.kpi)),
      year,
    );
    for (const subject of new Set(links.map((link) => Number(link.subject)))) {
      const parts = links
        .filter((link) => Number(link.subject) === subject)
        .flatMap(({ kpi, weight }): WeightedKpi[] => {
          const found = facts.get(Number(kpi));
          return found ? [{ facts: found, weight: fromScaled(String(weight), STORED_PLACES) }] : [];
        });
      for (const month of monthsWithResults(parts, from, tx.today)) {
        await write(tx, type, subject, month, weightedScore(parts, month, tx.today));
      }
    }
  }
}

/** None of them lies in the future: a target set ahead finds nothing of its year yet. */
const monthsWithResults = (parts: readonly WeightedKpi[], from: Month, today: string): Month[] => {
  const confirmed = parts.flatMap(({ facts }) => [...facts.results.values()].filter(isConfirmed));
  const months = new Set([from, ...confirmed.map((result) => result.period)]);
  return [...months].filter((month) => month >= from && month <= today.slice(0, 7)).sort();
};

const write = (tx: TransactionContext, subjectType: SubjectType, subjectKey: number, period: Month, score: Measured) =>
  writeEvaluation(tx, {
    subjectType,
    subjectKey,
    period,
    scoreValue: score.value && round(score.value, STORED_PLACES),
    scoreStatus: score.status,
    scoreCoverage: score.coverage && round(score.coverage, STORED_PLACES),
    scoreAsOf: score.asOf,
    formulaVersion: score.formulaVersion,
    scoreInputs: score.inputs.map((input) => ({ ...input, value: input.value && round(input.value, STORED_PLACES) })),
    grade: null,
    opinion: null,
    method: METHOD,
    evaluatorKey: null,
    recordedAt: tx.clock.now(),
    module: 'bsc',
  });
