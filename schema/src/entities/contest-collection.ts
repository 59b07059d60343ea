import { codedWhere, sampleWhere } from '../contract/coded-where.js';
import { collection } from '../contract/collection.js';
import {
  booleanWhere,
  dateWhere,
  decimalWhere,
  enumWhere,
  idWhere,
  intWhere,
  stringWhere,
  toManyWhere,
  toOneWhere,
} from '../contract/where.js';
import { daysInYear } from '../contract/year-where.js';
import { raw } from '../kernel/sql.js';
import { Contest, ContestKindName, ContestStageName } from './contest.js';
import { ContestEntry } from './contest-entry.js';

const sample = sampleWhere;

export const contestEntries = collection(ContestEntry, {
  where: {
    id: idWhere('ContestEntry', 'id', '식별자. / Id.'),
    title: stringWhere('title', '제목. / Title.'),
    receiptNo: intWhere('receipt_no', '접수 번호. / Number of receipt.'),
    receivedOn: dateWhere('received_on', '받은 날. / Day it was received.'),
    screenedOut: booleanWhere('screened_out', '예비 심사에서 떨어졌는지. / Whether screening left it out.'),
    finalRank: intWhere('final_rank', '순위. / Rank.'),
    prize: stringWhere('prize', '받은 상. / Grade of the prize.'),
    result: decimalWhere('result', '결과. / Result.'),
    contest: toOneWhere('Contest', 'contest_id', '공모·경진대회. / Contest.'),
    sample,
  },
  orderBy: { RECEIPT_NO: 'receiptNo', TITLE: 'title', FINAL_RANK: 'finalRank', RECEIVED_ON: 'receivedOn' },
  defaultOrder: ['RECEIPT_NO'],
});

export const contests = collection(Contest, {
  where: {
    ...codedWhere('Contest'),
    kind: enumWhere('kind', 'ContestKind', ContestKindName, '종류. / Kind.'),
    stage: enumWhere('stage', 'ContestStage', ContestStageName, '단계. / Stage.'),
    opensOn: dateWhere('opens_on', '접수 첫날. / First day for entries.'),
    closesOn: dateWhere('closes_on', '접수 끝날. / Last day for entries.'),
    department: toOneWhere('Department', 'owner_department_id', '담당 부서. / Department in charge.'),
    activity: toOneWhere('Activity', 'activity_id', '계획한 활동. / The planned activity.'),
    entries: toManyWhere(
      'ContestEntry',
      (child, parent) => raw(`${child}.contest_id = ${parent}.id`),
      '출품. / Its entries.',
    ),
    sample,
  },
  orderBy: { CODE: 'code', TITLE: 'titleKo', OPENS_ON: 'opensOn', CLOSES_ON: 'closesOn', STAGE: 'stage' },
  defaultOrder: ['OPENS_ON', 'CODE'],
  inYear: daysInYear('opens_on', 'closes_on'),
});
