import {
  Committee,
  createRecord,
  fields,
  insertMany,
  parsePeriod,
  raw,
  referred,
  refuse,
  refuseAll,
  select,
  sql,
  type TransactionContext,
} from '@yeondong/schema';
import { PanelItem } from '../../entities/panel/panel-item.js';
import { PanelRound } from '../../entities/panel/panel-round.js';
import type { PanelRoundInput } from '../../inputs/panel/panel-inputs.js';
import {
  checkDifficultyBands,
  checkPanelGrades,
  FIRST_SCHEMES,
  type PanelKind,
  type PanelScheme,
} from '../../rules/panel/scheme.js';
import { DIFFICULTIES } from '../../rules/score-rule.js';
import { monthSpan, yearOf } from '../months.js';
import { requireModuleOn } from '../write-right.js';
import { KPIS, namedKpis, newItem, usualKpis } from './panel-kpis.js';
import { RUN, seat, seatedPeople } from './panel-seats.js';

const PERIODS: Readonly<Record<PanelKind, readonly string[]>> = {
  APPRAISAL: ['YEAR'],
  QUALITATIVE: ['HALF', 'YEAR'],
};

/** Opens a round with its panel and KPIs; its key. */
export async function openPanelRound(tx: TransactionContext, input: PanelRoundInput): Promise<number> {
  const { kind, period, dueOn } = input;
  const committee = await referred(
    tx,
    Committee,
    input.committee,
    ['input', 'committee'],
    fields('departmentKey', 'quorum'),
  );
  await requireModuleOn(tx, [committee.departmentKey], ['input', 'committee']);
  if (!PERIODS[kind].includes(parsePeriod(period).kind)) throw refuse('bsc.panel.period', ['input', 'period']);
  if (dueOn < tx.today) throw refuse('bsc.panel.due', ['input', 'dueOn']);
  const quorum = input.quorum ?? committee.quorum;
  const people = await seatedPeople(tx, committee.key, input.members);
  if (quorum < 1 || quorum > people.length)
    throw refuse('bsc.panel.quorum', ['input', 'quorum'], { most: people.length });
  const year = yearOf(monthSpan(period).last);
  const kpis = input.kpis ? await namedKpis(tx, kind, period, input.kpis) : await usualKpis(tx, kind, period);
  if (kpis.length === 0) throw refuse('bsc.panel.no-items', KPIS);
  const round = {
    ...{ kind, period, year, committeeKey: committee.key, state: 'OPEN' as const, quorum },
    ...(await schemeFor(tx, input)),
    ...{ openedOn: tx.today, dueOn, closedOn: null },
    ...{ agreementValue: null, agreementMembers: null, agreementItems: null, sample: false, version: 1 },
  };
  const key = await createRecord(tx, PanelRound, RUN, round);
  await seat(tx, key, people);
  await insertMany(
    tx,
    PanelItem,
    kpis.map((kpiKey, index) => newItem(key, kpiKey, index + 1)),
  );
  return key;
}

/** What is given, else what the round before was judged by, else what the first one is. */
async function schemeFor(
  tx: TransactionContext,
  { kind, grades, difficulties }: PanelRoundInput,
): Promise<PanelScheme> {
  const [before] = await select(tx, PanelRound, fields('criteria', 'grades', 'difficulties'), {
    where: sql`t.kind = ${kind}`,
    orderBy: raw('t.id desc'),
    limit: 1,
  });
  const scheme = before ?? FIRST_SCHEMES[kind];
  refuseAll([
    ...(grades ? checkPanelGrades(grades) : []),
    ...(difficulties && kind === 'APPRAISAL' ? checkDifficultyBands(difficulties, DIFFICULTIES) : []),
  ]);
  return {
    criteria: scheme.criteria,
    grades: grades?.map((grade) => ({ ...grade })) ?? scheme.grades,
    difficulties: kind === 'APPRAISAL' ? (difficulties?.map((band) => ({ ...band })) ?? scheme.difficulties) : [],
  };
}
