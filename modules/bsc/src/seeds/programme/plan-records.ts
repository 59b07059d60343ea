import { type Activity, orNull, type Row, type SeedLoad } from '@yeondong/schema';
import { AwardGrade, AwardScheme } from '../../entities/programme/awards.js';
import { Connector } from '../../entities/programme/connector.js';
import { type ConnectorDirection, type ConnectorState } from '../../entities/programme/enums.js';
import { FundingEntry, FundingGoal } from '../../entities/programme/funding.js';
import { MetaCriterion, MetaEvaluation } from '../../entities/programme/meta-evaluation.js';
import { RewardExport } from '../../entities/programme/reward-export.js';
import { CustomerSurveyPlan } from '../../entities/programme/survey-plan.js';
import { Trip } from '../../entities/programme/trip.js';
import { REWARD_KINDS } from '../../rules/reward/shares.js';
import { dataRows } from '../data-files.js';
import { SAMPLE_YEAR } from '../sample-year.js';
import { writeForActivity } from './for-activity.js';

const YEAR_END = `${SAMPLE_YEAR}-12-31`;
const COUNTRIES: Readonly<Record<string, string>> = { 미국: 'US' };

type At = (id: string) => Row<Activity>;

const baseOf = ({ titleKo, titleEn, departmentKey }: Row<Activity>, sample = false) => ({
  year: SAMPLE_YEAR,
  titleKo,
  titleEn,
  departmentKey: departmentKey as number,
  sample,
  version: 1,
});

/** What the plan itself states, in numbers that are read from its own activities. */
export async function loadPlanRecords(load: SeedLoad, at: At): Promise<void> {
  await loadFunding(load, at('BS-01'));
  await loadConnectors(load, at('BS-02'));
  const survey = at('BS-06');
  await writeForActivity(load, CustomerSurveyPlan, survey.key, {
    ...baseOf(survey),
    sampleSize: survey.plannedPeople as number,
    population: null,
    designEffect: '1',
    dueOn: YEAR_END,
  });
  await loadAwards(load, at('BS-07'));
  await loadMetaEvaluation(load, at('BS-08'));
  const trip = at('BS-11');
  await writeForActivity(load, Trip, trip.key, {
    ...baseOf(trip),
    country: COUNTRIES[trip.place ?? ''] as string,
    persons: trip.plannedPeople as number,
    dueOn: YEAR_END,
    departsOn: null,
    returnsOn: null,
    reportDueOn: null,
    reportedOn: null,
    report: null,
  });
  await loadRewards(load, at('BS-13').key);
}

async function loadFunding(load: SeedLoad, activity: Row<Activity>): Promise<void> {
  const amount = activity.plannedAmount as number;
  const own = { source: '국비', amount, dueOn: YEAR_END };
  const goalKey = await writeForActivity(load, FundingGoal, activity.key, { ...baseOf(activity), ...own });
  if (goalKey === null) return;
  for (const row of dataRows<'amount' | 'secured_on' | 'document_no' | 'note'>('funding-entries')) {
    await load.write(FundingEntry, {
      goalKey,
      amount: Number(row.amount),
      securedOn: row.secured_on,
      documentNo: orNull(row.document_no),
      note: row.note,
      sample: true,
    });
  }
}

/** The plan names no system, only the day; the systems are samples. */
async function loadConnectors(load: SeedLoad, activity: Row<Activity>): Promise<void> {
  const rows = dataRows<'title_ko' | 'title_en' | 'direction' | 'content' | 'state'>('connectors');
  const known = await load.keysBy(
    Connector,
    'titleKo',
    rows.map((row) => row.title_ko),
  );
  for (const row of rows) {
    if (known.has(row.title_ko)) continue;
    const running = row.state === 'OPERATING';
    await load.write(Connector, {
      ...baseOf(activity, true),
      titleKo: row.title_ko,
      titleEn: row.title_en,
      activityKey: activity.key,
      direction: row.direction as ConnectorDirection,
      content: row.content,
      state: row.state as ConnectorState,
      dueOn: activity.endsOn as string,
      lastRunAt: running ? new Date(`${SAMPLE_YEAR}-06-14T21:00:00Z`) : null,
      lastRunSucceeded: running ? true : null,
      lastRunNote: null,
    });
  }
}

async function loadAwards(load: SeedLoad, activity: Row<Activity>): Promise<void> {
  const own = { scope: 'WHOLE_CITY', groupKey: null, state: 'CONFIRMED', dueOn: YEAR_END } as const;
  const schemeKey = await writeForActivity(load, AwardScheme, activity.key, { ...baseOf(activity), ...own });
  if (schemeKey === null) return;
  for (const [index, row] of dataRows<'title_ko' | 'title_en' | 'count'>('award-grades').entries()) {
    const titles = { titleKo: row.title_ko, titleEn: row.title_en };
    await load.write(AwardGrade, { schemeKey, position: index + 1, ...titles, count: Number(row.count) });
  }
}

async function loadMetaEvaluation(load: SeedLoad, activity: Row<Activity>): Promise<void> {
  const own = { state: 'PLANNED', dueOn: YEAR_END, doneOn: null } as const;
  const evaluationKey = await writeForActivity(load, MetaEvaluation, activity.key, { ...baseOf(activity), ...own });
  if (evaluationKey === null) return;
  for (const [index, row] of dataRows<'standard' | 'title_ko' | 'title_en'>('meta-criteria').entries()) {
    const standard = row.standard as MetaCriterion['standard'];
    const titles = { titleKo: row.title_ko, titleEn: row.title_en };
    await load.write(MetaCriterion, { evaluationKey, position: index + 1, standard, ...titles });
  }
}

async function loadRewards(load: SeedLoad, activityKey: number): Promise<void> {
  const known = await load.keysBy(RewardExport, 'kind', REWARD_KINDS);
  for (const kind of REWARD_KINDS) {
    if (known.has(kind)) continue;
    const own = { state: 'NOT_EXPORTED', dueOn: YEAR_END, version: 1 } as const;
    await load.write(RewardExport, { year: SAMPLE_YEAR, kind, activityKey, ...own });
  }
}
