import { readFileSync } from 'node:fs';
import { type Calls as CommonCalls, callsOf, type Platform, readRows, repository } from '@yeondong/testing';

export interface Moved {
  id: string;
  version: number;
  status: string;
  value: string | null;
  revision: number;
  reason: string | null;
  score: string | null;
  flags: string[];
}

export interface Entry {
  readonly kpi: { readonly id: string; readonly code: string };
  readonly status: string;
  readonly result: { readonly id: string; readonly version: number; readonly value: string | null } | null;
}

export const departmentId = async (platform: Platform, code: string): Promise<string> =>
  (
    await platform.data<{ department: { id: string } }>(
      'query($code: String!) { department(code: $code) { id } }',
      { code },
      { as: 'planner' },
    )
  ).department.id;

/** The row of a KPI in the entry grid of its department. */
export async function entryOf(
  platform: Platform,
  department: string,
  period: string,
  code: string,
  as = 'bsc',
): Promise<Entry> {
  const { resultEntries } = await platform.data<{ resultEntries: Entry[] }>(
    `query($department: ID!, $period: Period!) { resultEntries(department: $department, period: $period) {
      status kpi { id code } result { id version value } } }`,
    { department, period },
    { as },
  );
  return resultEntries.find((entry) => entry.kpi.code === code) as Entry;
}

export const SAVE = `mutation($input: KpiResultsInput!, $draft: Boolean) { saveKpiResults(input: $input, draft: $draft) {
  id version status value revision flags score enteredBy { login } } }`;

export const act = (name: string): string =>
  `mutation($input: ResultsActInput!) { ${name}(input: $input) { id version status value reason score revision } }`;

export const REVISE = `mutation($input: ResultRevisionInput!) { reviseKpiResult(input: $input) {
  id version status value revision reason score revisions { revision value reason score } } }`;

/** The rows of a data file of the module as they are written, by column. */
export function dataFile(name: string): Record<string, string>[] {
  const [head = '', ...lines] = readFileSync(`${repository}/modules/bsc/data/${name}.csv`, 'utf8').trim().split('\n');
  const columns = head.split(',');
  return lines.map((line) => {
    const cells = line.split(',');
    if (line.includes('"') || cells.length !== columns.length) throw new Error(`${name}.csv: ${line}`);
    return Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? '']));
  });
}

/** Every result with its state and edit lock, to see that a refusal moved none. */
export const resultRows = (platform: Platform): Promise<Record<string, unknown>[]> =>
  readRows(
    platform.databaseUrl,
    'SELECT id, kpi_id, period, value, status, version, revision FROM bsc_result ORDER BY id',
  );

export interface Calls extends CommonCalls {
  moveToday(date: string): Promise<unknown>;
}

/** Who acts is the officer unless another is named. */
export const callsOn = (platform: Platform): Calls => ({
  ...callsOf(platform, 'bsc'),
  moveToday: (date) =>
    platform.data(
      'mutation($date: Date!) { setBusinessDate(date: $date) { businessDate } }',
      { date },
      { as: 'planner' },
    ),
});
