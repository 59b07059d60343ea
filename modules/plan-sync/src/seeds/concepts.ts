import { Department, Domain, orNull, Person, type SeedLoad } from '@yeondong/schema';
import { DevelopmentConcept } from '../entities/concept/concept.js';
import { PlanItem } from '../entities/plan-item.js';
import { Publication } from '../entities/publication/publication.js';
import { dataRows } from './data-files.js';

type ConceptColumn =
  | ('code' | 'title_ko' | 'title_en' | 'year' | 'domain' | 'department' | 'summary')
  | ('study' | 'status' | 'proposed_by' | 'reason' | 'decided_on' | 'item');
type PublicationColumn =
  | ('code' | 'title_ko' | 'title_en' | 'kind' | 'edition')
  | ('published_on' | 'quantity' | 'audience' | 'department');

const named = <Column extends string>(rows: readonly Readonly<Record<Column, string>>[], column: Column) =>
  [...new Set(rows.map((row) => row[column]))].filter((cell) => cell !== '');

/** Development concepts in their several states. */
export async function loadConcepts(load: SeedLoad): Promise<void> {
  const rows = dataRows<ConceptColumn>('concepts');
  const departments = await load.keysBy(Department, 'code', named(rows, 'department'));
  const domains = await load.keysBy(Domain, 'code', named(rows, 'domain'));
  const people = await load.keysBy(Person, 'login', named(rows, 'proposed_by'));
  const items = await load.keysBy(PlanItem, 'code', named(rows, 'item'));
  await load.writeMissing(
    DevelopmentConcept,
    'code',
    rows,
    (row) => ({
      ...{ code: row.code, titleKo: row.title_ko, titleEn: row.title_en, summary: row.summary },
      year: Number(row.year),
      domainKey: domains.get(row.domain) as number,
      departmentKey: departments.get(row.department) as number,
      study: orNull(row.study),
      status: row.status as DevelopmentConcept['status'],
      proposedByKey: people.get(row.proposed_by) ?? null,
      reason: orNull(row.reason),
      decidedOn: orNull(row.decided_on),
      itemKey: items.get(row.item) ?? null,
      ...{ position: rows.indexOf(row) + 1, sample: true, version: 1 },
    }),
    ({ code }) => code,
  );
}

/** What was made to show citizens what was achieved. */
export async function loadPublications(load: SeedLoad): Promise<void> {
  const rows = dataRows<PublicationColumn>('publications');
  const departments = await load.keysBy(Department, 'code', named(rows, 'department'));
  await load.writeMissing(
    Publication,
    'code',
    rows,
    (row) => ({
      ...{ code: row.code, titleKo: row.title_ko, titleEn: row.title_en, audience: row.audience },
      kind: row.kind as Publication['kind'],
      edition: Number(row.edition),
      publishedOn: row.published_on,
      quantity: Number(row.quantity),
      departmentKey: departments.get(row.department) as number,
      activityKey: null,
      ...{ position: rows.indexOf(row) + 1, sample: true, version: 1 },
    }),
    ({ code }) => code,
  );
}
