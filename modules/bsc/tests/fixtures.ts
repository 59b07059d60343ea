import { readFileSync } from 'node:fs';
import { type Answer, type GqlError, type Platform, readRows, repository } from '@yeondong/testing';

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

/** Code and place of every issue of an answer. */
export const issuesOf = (errors: readonly GqlError[]): [string, string][] =>
  errors.flatMap(({ extensions }) =>
    (extensions.issues ?? []).map(({ code, path }): [string, string] => [code, [...path].join('.')]),
  );

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

// biome-ignore lint/suspicious/noExplicitAny: an answer is as its query asks for it
type Asked = any;
type Input = readonly [mutation: string, inputType: string, selection: string, input: object, as?: string];

/** Short ways to ask and to act on one platform; who acts is the officer unless another is named. */
export interface Calls {
  read(query: string, as?: string): Promise<Asked>;
  run(...call: Input): Promise<Answer<{ it: Asked }>>;
  /** A mutation that must succeed: what it gives. */
  done(...call: Input): Promise<Asked>;
  /** Code and place of each issue that a mutation is refused for. */
  refused(...call: Input): Promise<[string, string][]>;
  moveToday(date: string): Promise<unknown>;
}

export function callsOf(platform: Platform): Calls {
  const run: Calls['run'] = (name, type, below, input, as = 'bsc') =>
    platform.gql(`mutation($input: ${type}!) { it: ${name}(input: $input) { ${below} } }`, { input }, { as });
  return {
    read: (query, as = 'bsc') => platform.data(query, {}, { as }),
    run,
    async done(...call) {
      const { data, errors } = await run(...call);
      if (errors.length > 0) throw new Error(JSON.stringify(errors));
      return data?.it;
    },
    refused: async (...call) => issuesOf((await run(...call)).errors),
    moveToday: (date) =>
      platform.data(
        'mutation($date: Date!) { setBusinessDate(date: $date) { businessDate } }',
        { date },
        { as: 'planner' },
      ),
  };
}
