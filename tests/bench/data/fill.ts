import { readRows } from '../../src/rows.js';
import { openTables } from '../tables.js';
import type { Known } from './known.js';
import { fillLinks } from './links.js';
import { fillObservations } from './observations.js';
import { fillTree } from './tree.js';

/** How much a platform is filled with. */
export interface Amount {
  /** 1, or how often everything below the domains is there. */
  scale: number;
  observations: number;
}

/** Fills a platform that holds reference data alone, as the product's own writers would leave it. */
export async function fill(databaseUrl: string, { scale, observations }: Amount): Promise<void> {
  const tables = await openTables(databaseUrl);
  try {
    const keysOf = (table: string) =>
      readRows(databaseUrl, `select id from ${table} order by id`).then((rows) => rows.map(({ id }) => Number(id)));
    const known: Known = {
      domains: await keysOf('core_domain'),
      departments: await keysOf('core_department'),
      perspectives: await keysOf('bsc_perspective'),
      fields: await keysOf('social_indicators_field'),
    };
    const initiatives = await fillTree(tables, known, scale);
    if (observations === 0) return;
    await fillObservations(tables, known, observations);
    await fillLinks(tables, known, initiatives);
  } finally {
    await tables.close();
  }
}
