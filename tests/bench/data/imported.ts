import { FRESH, INDICATORS, QUARTERS, quarterText, regionCode } from './observations.js';
import type { Rows } from './rows.js';

/** What is imported: the same values as the lines of tables and as rows. */
export interface Imported {
  /** CSV, each as long as one import may be. */
  files: readonly string[];
  rows: Rows;
}

/** One line less than the product takes, and less than a request may hold. */
const FILE_LINES = 19_000;
const HEADER = '지표,지역,시점,값';

/** A value for each quarter and region of indicators that have none yet. */
export function imported(observations: number): Imported {
  const rows: Rows = [];
  const lines: string[] = [];
  for (let at = 0; at < observations; at += 1) {
    const quarter = at % QUARTERS;
    const of = INDICATORS + (Math.floor(at / QUARTERS) % FRESH);
    const region = Math.floor(at / (QUARTERS * FRESH));
    const tenths = 100 + ((at * 37) % 9000);
    lines.push(`bench.${of + 1},${regionCode(region)},${quarterText(quarter)},${tenths / 10}`);
    rows.push(row(of, region, quarter, tenths));
  }
  const files: string[] = [];
  for (let from = 0; from < lines.length; from += FILE_LINES)
    files.push(`${HEADER}\n${lines.slice(from, from + FILE_LINES).join('\n')}\n`);
  return { files, rows };
}

function row(of: number, region: number, quarter: number, tenths: number): Rows[number] {
  return {
    indicator_id: of + 1,
    region_id: region + 1,
    period: quarterText(quarter),
    sex: 'T',
    age: '_T',
    value: tenths * 100_000,
    status: 'A',
    note: null,
    source_id: null,
    batch_id: null,
    revision: 1,
    reason: null,
    valid_from: '2006-01-02',
    valid_to: null,
    sample: 0,
  };
}
