import { addMonths, numberOrNull, orNull, type SeedLoad } from '@yeondong/schema';
import { Study } from '../entities/study.js';
import { dataRows } from './data-files.js';
import { known, type Lookup } from './lookup.js';

type StudyColumn =
  | ('code' | 'title_ko' | 'title_en' | 'kind' | 'need' | 'reason_not_in_house' | 'department' | 'domain')
  | ('initiative' | 'partner' | 'region' | 'mou_on' | 'status' | 'starts_on' | 'ends_on' | 'budget' | 'cost')
  | ('duplicate_note' | 'verdict' | 'verdict_note' | 'begun_on' | 'interim_on' | 'final_on' | 'result' | 'paper')
  | ('withheld_reason' | 'withheld_until' | 'utilisation');

const MONTHS_TO_USE = 6;

export const studyRows = () => dataRows<StudyColumn>('studies');

/** Lines 55, 66 and 67 of the plan: research with universities, and what the city cannot do itself. */
export async function loadStudies(load: SeedLoad, find: Lookup): Promise<void> {
  const rows = studyRows();
  await load.writeMissing(
    Study,
    'code',
    rows,
    (row) => ({
      ...{ code: row.code, titleKo: row.title_ko, titleEn: row.title_en, need: row.need },
      ...{ kind: row.kind as Study['kind'], status: row.status as Study['status'] },
      reasonNotInHouse: orNull(row.reason_not_in_house),
      departmentKey: known(find.department(row.department), row.department),
      ...{ domainKey: find.domain(row.domain), initiativeKey: find.initiative(row.initiative) },
      ...{ partner: orNull(row.partner), region: orNull(row.region), mouOn: orNull(row.mou_on) },
      ...{ startsOn: row.starts_on, endsOn: row.ends_on },
      ...{ budget: numberOrNull(row.budget), cost: numberOrNull(row.cost) },
      duplicateNote: orNull(row.duplicate_note),
      ...{ verdict: orNull(row.verdict) as Study['verdict'], verdictNote: orNull(row.verdict_note) },
      ...{ begunOn: orNull(row.begun_on), interimOn: orNull(row.interim_on), finalOn: orNull(row.final_on) },
      ...{ result: orNull(row.result), paper: orNull(row.paper) },
      ...{ withheldReason: orNull(row.withheld_reason), withheldUntil: orNull(row.withheld_until) },
      utiliseDue: row.final_on === '' ? null : addMonths(row.final_on, MONTHS_TO_USE),
      utilisation: orNull(row.utilisation) as Study['utilisation'],
      ...{ position: rows.indexOf(row) + 1, sample: true, version: 1 },
    }),
    ({ code }) => code,
  );
}
