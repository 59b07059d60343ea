import type { SeedLoad } from '@yeondong/schema';
import { IndicatorField } from '../entities/indicator-field.js';
import { dataRows } from './data-files.js';

const FIRST_YEAR = 2006;

type Loaded = ReturnType<SeedLoad['writeMissing']>;

/** The thirteen fields of the plan. */
export function loadFields(load: SeedLoad): Loaded {
  const rows = dataRows<'code' | 'title_ko' | 'title_en'>('fields');
  return load.writeMissing(
    IndicatorField,
    'code',
    rows,
    (row) => ({
      code: row.code,
      titleKo: row.title_ko,
      titleEn: row.title_en,
      position: rows.indexOf(row) + 1,
      version: 1,
      fromYear: FIRST_YEAR,
      toYear: null,
    }),
    ({ code }) => code,
  );
}
