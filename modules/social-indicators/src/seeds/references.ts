import { keyOf, numberOrNull, orNull, type SeedLoad } from '@yeondong/schema';
import { IndicatorSource } from '../entities/indicator-source.js';
import { Region } from '../entities/region.js';
import { dataRows } from './data-files.js';

const PEER_SINCE = 2006;

type Loaded = ReturnType<SeedLoad['writeMissing']>;

/** The city, its districts, its peers, the province and the nation. */
export function loadRegions(load: SeedLoad): Loaded {
  const rows = dataRows<
    'code' | 'level' | 'parent' | 'title_ko' | 'title_en' | 'from_year' | 'to_year' | 'home' | 'peer'
  >('regions');
  return load.writeMissing(
    Region,
    'code',
    rows,
    (row, loaded) => ({
      code: row.code,
      titleKo: row.title_ko,
      titleEn: row.title_en,
      position: rows.indexOf(row) + 1,
      version: 1,
      level: row.level as Region['level'],
      parentKey: row.parent === '' ? null : keyOf(loaded, row.parent),
      fromYear: numberOrNull(row.from_year),
      toYear: numberOrNull(row.to_year),
      home: row.home === '1',
      peerFromYear: row.peer === '1' ? PEER_SINCE : null,
      peerToYear: null,
    }),
    ({ code }) => code,
  );
}

export function loadSources(load: SeedLoad): Loaded {
  const rows = dataRows<
    | 'code'
    | 'organization_ko'
    | 'organization_en'
    | 'publication_ko'
    | 'publication_en'
    | 'published_on'
    | 'licence'
    | 'note'
  >('sources');
  return load.writeMissing(
    IndicatorSource,
    'code',
    rows,
    (row) => ({
      code: row.code,
      titleKo: row.publication_ko,
      titleEn: row.publication_en,
      nameKo: row.organization_ko,
      nameEn: row.organization_en,
      position: rows.indexOf(row) + 1,
      version: 1,
      publishedOn: orNull(row.published_on),
      licence: orNull(row.licence),
      note: orNull(row.note),
    }),
    ({ code }) => code,
  );
}
