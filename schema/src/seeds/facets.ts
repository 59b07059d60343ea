import type { Class } from '../contract/class.js';
import { FacetValue } from '../entities/facet.js';
import { Goal } from '../entities/goal.js';
import { Initiative } from '../entities/initiative.js';
import type { FacetDimension } from '../rules/facet.js';
import { assignFacets } from '../stores/facet-store.js';
import { dataRows } from './data-files.js';
import { orNull, words } from './data-folder.js';
import { keyOf, type SeedLoad } from './seed-load.js';

type Coded = 'code' | 'name_ko' | 'name_en';
type OfficeColumn = Coded | 'kind' | 'level' | 'parent' | 'valid_to';
type ValueColumn = 'dimension' | 'code' | 'title_ko' | 'title_en' | 'sample';
type AssignmentColumn = 'type' | 'code' | 'values';

interface Value {
  readonly dimension: FacetDimension;
  readonly code: string;
  readonly titleKo: string;
  readonly titleEn: string;
  readonly parent: string | null;
  readonly validTo: string | null;
  readonly sample: boolean;
}

/** The areas of the district and neighbourhood offices, districts first in each. */
const regions = (): Value[] =>
  dataRows<OfficeColumn>('organization')
    .filter(({ level }) => level === '구' || level === '동')
    .map(({ code, name_ko, name_en, level, parent, valid_to }) => ({
      ...{ dimension: 'REGION', code, titleKo: name_ko, titleEn: name_en.replace(' District Office', '') },
      ...{ parent: level === '동' ? parent : null, validTo: orNull(valid_to), sample: false },
    }));

const others = (): Value[] =>
  dataRows<ValueColumn>('facet-values').map(({ dimension, code, title_ko, title_en, sample }) => ({
    ...{ dimension: dimension as FacetDimension, code, titleKo: title_ko, titleEn: title_en },
    ...{ parent: null, validTo: null, sample: sample === '1' },
  }));

/** Regions, groups of people, and budget programs as a sample; then what the sample's goals and initiatives are aimed at. */
export async function loadFacets(load: SeedLoad): Promise<void> {
  const values = [...regions(), ...others()];
  const loaded = await load.writeMissing(
    FacetValue,
    'code',
    values,
    ({ parent, ...value }, above) => ({
      ...{ ...value, parentKey: parent === null ? null : keyOf(above, parent), validFrom: null },
      ...{ position: values.findIndex(({ code }) => code === value.code) + 1, version: 1 },
    }),
    ({ code }) => code,
  );
  // Values that were there before have been assigned, and taken off again, by whom it concerns.
  if ([...loaded.values()].every(({ isNew }) => !isNew)) return;
  const rows = dataRows<AssignmentColumn>('facet-assignments');
  await assignSampleFacets(load, Initiative, rows);
  await assignSampleFacets(load, Goal, rows);
}

/** Gives records of a type, named by their code, the values that the data say. */
export async function assignSampleFacets<T extends { code: string }>(
  load: SeedLoad,
  entity: Class<T>,
  rows: readonly Readonly<Record<AssignmentColumn, string>>[],
): Promise<void> {
  const own = rows.filter(({ type }) => type === entity.name);
  const records = await load.keysBy(
    entity,
    'code' as keyof T & string,
    own.map(({ code }) => code),
  );
  const values = await load.keysBy(FacetValue, 'code', [...new Set(own.flatMap((row) => words(row.values)))]);
  for (const row of own) {
    const key = records.get(row.code);
    const assigned = words(row.values).map((code) => {
      const value = values.get(code);
      if (value === undefined) throw new Error(`The data name ${code}, which is nowhere`);
      return value;
    });
    if (key === undefined) continue;
    await assignFacets(load.tx, { type: entity.name, key }, assigned);
    load.written.core_facet_assignment = (load.written.core_facet_assignment ?? 0) + assigned.length;
  }
}
