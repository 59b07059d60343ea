import {
  type Class,
  Department,
  Domain,
  Goal,
  Initiative,
  keyAt,
  Mission,
  orNull,
  Person,
  type SeedLoad,
  update,
  Vision,
} from '@yeondong/schema';
import { PlanItem } from '../entities/plan-item.js';
import { dataRows } from './data-files.js';
import type { Editions } from './plans.js';

type ItemColumn =
  | 'edition'
  | 'code'
  | 'continues'
  | 'title_ko'
  | 'title_en'
  | 'parent'
  | 'node'
  | 'department'
  | 'start_year'
  | 'end_year'
  | 'status'
  | 'phase'
  | 'customers'
  | 'outcome'
  | 'unlinked_reason'
  | 'entry';
type ItemRow = Readonly<Record<ItemColumn, string>>;
type Keys = ReadonlyMap<string, number>;

/** An item that this load wrote. */
export interface WrittenItem {
  readonly key: number;
  readonly lineage: number;
}

const NODES = { Vision, Mission, Domain, Goal, Initiative } as const;
const PROPERTIES = {
  ...({ Vision: 'visionKey', Mission: 'missionKey', Domain: 'domainKey' } as const),
  ...({ Goal: 'goalKey', Initiative: 'initiativeKey' } as const),
};
/** Who submitted and who confirmed what the data say was confirmed. */
const HANDS = { submitted: 'staff', confirmed: 'head' } as const;
const confirmedAt = (year: number): Date => new Date(`${year}-01-12T10:00:00+09:00`);

/** Items in the order of the file: what is above, or what is continued, comes first. */
export async function loadItems(load: SeedLoad, editions: Editions): Promise<Map<string, WrittenItem>> {
  const rows = dataRows<ItemColumn>('items').filter(({ edition }) => editions.get(edition)?.isNew);
  const departments = await load.keysBy(Department, 'code', [...new Set(rows.map(({ department }) => department))]);
  const people = await load.keysBy(Person, 'login', Object.values(HANDS));
  const nodes = await nodeKeys(load, rows);
  const written = new Map<string, WrittenItem>();
  for (const [index, row] of rows.entries()) {
    const edition = editions.get(row.edition) as { key: number; year: number };
    const lineage = row.continues === '' ? null : (written.get(row.continues)?.lineage ?? null);
    const key = await load.write(PlanItem, {
      ...textsOf(row),
      phaseSince: `${edition.year}-01-01`,
      versionKey: edition.key,
      lineageKey: lineage,
      parentKey: row.parent === '' ? null : (written.get(row.parent)?.key ?? null),
      visionKey: null,
      missionKey: null,
      domainKey: null,
      goalKey: null,
      initiativeKey: null,
      ...nodeOf(row, nodes),
      departmentKey: keyAt(departments, row.department),
      ownerDepartmentKey: keyAt(departments, row.department),
      position: index + 1,
      ...handsOf(row, people, edition.year),
    });
    if (lineage === null) await update(load.tx, PlanItem, key, { lineageKey: key });
    written.set(row.code, { key, lineage: lineage ?? key });
  }
  return written;
}

async function nodeKeys(load: SeedLoad, rows: readonly ItemRow[]): Promise<Keys> {
  const found = new Map<string, number>();
  for (const [type, entity] of Object.entries(NODES)) {
    const codes = rows.map(({ node }) => node).filter((node) => node.startsWith(`${type}:`));
    const own = codes.map((node) => node.slice(type.length + 1));
    const keys = await load.keysBy(entity as Class<{ code: string }>, 'code', [...new Set(own)]);
    for (const [code, key] of keys) found.set(`${type}:${code}`, key);
  }
  return found;
}

const nodeOf = ({ node }: ItemRow, nodes: Keys) => ({
  [PROPERTIES[node.split(':')[0] as keyof typeof PROPERTIES]]: keyAt(nodes, node),
});

const textsOf = (row: ItemRow) => ({
  code: row.code,
  titleKo: row.title_ko,
  titleEn: row.title_en,
  version: 1,
  startYear: Number(row.start_year),
  endYear: Number(row.end_year),
  status: row.status as PlanItem['status'],
  statusReason: null,
  policyPhase: row.phase as PlanItem['policyPhase'],
  customerGroups: row.customers === '' ? [] : row.customers.split('|'),
  outcomeStatement: orNull(row.outcome),
  unlinkedReason: orNull(row.unlinked_reason),
  returnReason: null,
  onFinal: null,
  droppedFrom: null,
  sample: true,
  ownerPersonKey: null,
});

function handsOf({ entry }: ItemRow, people: Keys, year: number) {
  const confirmed = entry === 'CONFIRMED';
  const submitted = confirmed || entry === 'SUBMITTED';
  return {
    entry: entry as PlanItem['entry'],
    submittedByKey: submitted ? (people.get(HANDS.submitted) ?? null) : null,
    confirmedByKey: confirmed ? (people.get(HANDS.confirmed) ?? null) : null,
    confirmedAt: confirmed ? confirmedAt(year) : null,
    visibility: confirmed ? ('APPROVED' as const) : ('DRAFT' as const),
  };
}
