import { createHash } from 'node:crypto';
import type { DatabaseKind } from '../src/databases.js';
import type { Platform } from '../src/platform.js';
import { readRows } from '../src/rows.js';
import { AnswersDiffer } from './ask.js';
import { type Imported, imported } from './data/imported.js';
import { INDICATORS } from './data/observations.js';
import { cpuMs } from './process-figures.js';
import type { ImportResult } from './report.js';
import { openTables, type Tables } from './tables.js';

const TABLE = 'social_indicators_observation';
const TOTALS = 'social_indicators_total';
const IMPORT = `mutation($input: ObservationImportInput!) {
  importObservations(input: $input) { created issues { code } }
}`;
/** Has the right to import. */
const ACCOUNT = 'statistician';

/** The product's import, with all its checks and its audit, beside the same rows put into the table in one transaction. */
export async function measureImports(
  platform: Platform,
  database: DatabaseKind,
  observations: number,
  rounds: number,
): Promise<ImportResult[]> {
  const tables = await openTables(platform.databaseUrl);
  const what = imported(observations);
  const floor = () => tables.insert(TABLE, what.rows);
  const product = (round: number) => importAll(platform, what, round);
  try {
    await prove(platform.databaseUrl, tables, floor, () => product(0));
    const times = { floor: [] as number[], product: [] as number[] };
    const cpu: number[] = [];
    for (let round = 1; round <= rounds; round += 1) {
      times.floor.push(await secondsOf(floor));
      await takeOut(tables);
      const before = cpuMs(platform.pid);
      times.product.push(await secondsOf(() => product(round)));
      cpu.push(cpuMs(platform.pid) - before);
      await takeOut(tables);
    }
    const shared = { database, rows: observations, floor: times.floor };
    return [
      { ...shared, contender: 'floor', seconds: times.floor, cpuMs: [] },
      { ...shared, contender: `product, ${what.files.length} files`, seconds: times.product, cpuMs: cpu },
    ];
  } finally {
    await tables.close();
  }

  async function prove(url: string, at: Tables, ...writers: readonly (() => Promise<unknown>)[]): Promise<void> {
    const hashes: string[] = [];
    for (const write of writers) {
      await write();
      hashes.push(await hashOf(url));
      await takeOut(at);
    }
    console.log(`import on ${database}: floor ${hashes[0]}, product ${hashes[1]}`);
    if (hashes[0] !== hashes[1]) throw new AnswersDiffer(`import on ${database}`);
  }
}

async function secondsOf(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await work();
  return (performance.now() - begun) / 1000;
}

/** File by file, as one person sends them. A line above the header makes each round's files new ones. */
async function importAll(platform: Platform, { files, rows }: Imported, round: number): Promise<void> {
  let created = 0;
  for (const [at, file] of files.entries()) {
    const bytes = Buffer.from(`${round}\n${file}`).toString('base64');
    const { importObservations } = await platform.data<{ importObservations: { created: number } }>(
      IMPORT,
      { input: { fileName: `${at}.csv`, bytes } },
      { as: ACCOUNT },
    );
    created += importObservations.created;
  }
  if (created !== rows.length) throw new Error(`${created} of ${rows.length} observations were imported`);
}

async function takeOut(tables: Tables): Promise<void> {
  for (const table of [TABLE, TOTALS]) await tables.run(`delete from ${table} where indicator_id > ${INDICATORS}`);
}

/** Of what was written, but the day and the batch. */
async function hashOf(databaseUrl: string): Promise<string> {
  const rows = await readRows(
    databaseUrl,
    `select indicator_id, region_id, period, sex, age, value, status, note, source_id, revision, reason, valid_to, sample
      from ${TABLE} where indicator_id > ${INDICATORS} order by indicator_id, region_id, period`,
  );
  return createHash('sha256').update(JSON.stringify(rows)).digest('hex').slice(0, 16);
}
