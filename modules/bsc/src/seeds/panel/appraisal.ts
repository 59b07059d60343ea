import {
  Committee,
  type DecimalText,
  fields,
  keyList,
  keyOf,
  Person,
  type SeedLoad,
  select,
  sql,
  update,
} from '@yeondong/schema';
import { PanelItem } from '../../entities/panel/panel-item.js';
import { PanelMember } from '../../entities/panel/panel-member.js';
import { PanelRound } from '../../entities/panel/panel-round.js';
import { PanelSheet } from '../../entities/panel/panel-sheet.js';
import { agreementOf, type GivenTotal } from '../../rules/panel/agreement.js';
import { panelResult } from '../../rules/panel/result.js';
import { DIFFICULTY, FIRST_SCHEMES } from '../../rules/panel/scheme.js';
import { type PanelMark, sheetTotal } from '../../rules/panel/sheet.js';
import { newItem } from '../../stores/panel/panel-kpis.js';
import type { KpiDatum } from '../kpi-data.js';
import type { LoadedKpis } from '../kpis.js';
import { STUDY_GROUP, STUDY_MEMBERS } from '../programme/study-group.js';
import { SAMPLE_YEAR } from '../sample-year.js';

const SCHEME = FIRST_SCHEMES.APPRAISAL;
const QUORUM = 3;
const OPENED_ON = '2006-01-20';
const CLOSED_ON = '2006-02-10';
/** Among them the planning department's, which too few of the group may judge: no result. */
const DEPARTMENTS = ['POLICY_PLANNING', 'WELFARE_POLICY', 'TRANSPORT_POLICY'];
/** Grades of the three criteria beside the difficulty, by turns. */
const TURNS = ['수우우', '우우미', '수수우', '우미우', '미우미'] as const;
/** Grades of the difficulty that propose the multiplier which the KPI has. */
const HARDNESS = new Map<DecimalText, string>([
  ['1.05', '수'],
  ['1.02', '우'],
]);

interface Judge {
  readonly key: number;
  readonly department: number;
  readonly turn: number;
}

/** The appraisal before the year by the study group: the multipliers of its KPIs are those that it proposed. */
export async function loadAppraisal(load: SeedLoad, loaded: LoadedKpis): Promise<void> {
  const data = loaded.fresh.filter(({ department }) => DEPARTMENTS.includes(department));
  const committee = (await load.keysBy(Committee, 'code', [STUDY_GROUP])).get(STUDY_GROUP);
  if (data.length === 0 || committee === undefined) return;
  const roundKey = await load.write(PanelRound, {
    ...{ kind: 'APPRAISAL', period: String(SAMPLE_YEAR), year: SAMPLE_YEAR, committeeKey: committee },
    ...{ state: 'CLOSED', quorum: QUORUM, ...SCHEME },
    ...{ openedOn: OPENED_ON, dueOn: CLOSED_ON, closedOn: CLOSED_ON },
    ...{ agreementValue: null, agreementMembers: null, agreementItems: null, sample: true, version: 1 },
  });
  const judges = await loadJudges(load, roundKey);
  const totals: GivenTotal[] = [];
  for (const [index, datum] of data.entries()) {
    const judging = judges.filter(({ department }) => department !== loaded.departments.get(datum.department));
    const kpiKey = keyOf(loaded.kpis, datum.definition.code);
    totals.push(...(await loadItem(load, newItem(roundKey, kpiKey, index + 1), judging, datum)));
  }
  const { value, members, items } = agreementOf(totals);
  await update(load.tx, PanelRound, roundKey, {
    agreementValue: value,
    agreementMembers: members,
    agreementItems: items,
  });
}

async function loadJudges(load: SeedLoad, roundKey: number): Promise<Judge[]> {
  const people = await load.keysBy(Person, 'login', STUDY_MEMBERS);
  const keys = [...people.values()];
  const rows = await select(load.tx, Person, fields('departmentKey'), { where: sql`t.id in ${keyList(keys)}` });
  const judges: Judge[] = [];
  for (const [turn, { key: personKey, departmentKey }] of rows.entries()) {
    const key = await load.write(PanelMember, { roundKey, personKey, leftOn: null, version: 1 });
    judges.push({ key, department: departmentKey as number, turn });
  }
  return judges;
}

/** A KPI with its sheets and what they make; the totals that they give. */
async function loadItem(
  load: SeedLoad,
  item: ReturnType<typeof newItem>,
  judges: readonly Judge[],
  datum: KpiDatum,
): Promise<GivenTotal[]> {
  const sheets = judges.map(({ key, turn }) => ({
    member: key,
    present: true,
    marks: marksOf(datum, item.position + turn * (item.position % 3)),
  }));
  const itemKey = await load.write(PanelItem, { ...item, ...panelResult(sheets, SCHEME, QUORUM) });
  for (const { member, marks } of sheets) {
    const own = { memberKey: member, itemKey, state: 'SUBMITTED' as const, marks };
    await load.write(PanelSheet, { ...own, comment: null, submittedOn: CLOSED_ON, version: 1 });
  }
  return sheets.map(({ member, marks }) => ({ member, item: itemKey, total: sheetTotal(marks, SCHEME.grades) }));
}

function marksOf({ definition }: KpiDatum, turn: number): PanelMark[] {
  const grades = TURNS[turn % TURNS.length] as string;
  return SCHEME.criteria.map(({ code }, at) => ({
    criterion: code,
    grade: code === DIFFICULTY ? (HARDNESS.get(definition.difficulty) ?? '미') : (grades[at] as string),
  }));
}
