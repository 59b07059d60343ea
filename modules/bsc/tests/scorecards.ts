import type { Platform } from '@yeondong/testing';

export interface Entry {
  readonly kpi: { readonly id: string; readonly code: string };
  readonly status: string;
  readonly result: { readonly id: string; readonly version: number; readonly value: string | null } | null;
}

export const departmentId = async (platform: Platform, code: string): Promise<string> =>
  (await platform.data<{ department: { id: string } }>('query($code: String!) { department(code: $code) { id } }', { code }, { as: 'planner' }))
    .department.id;

/** The row of a KPI in the entry grid of its department. */
export async function entryOf(platform: Platform, department: string, period: string, code: string, as = 'bsc'): Promise<Entry> {
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
  `mutation($input: ResultsActInput!) { ${name}(input: $input) { id version status value reason } }`;

export const REVISE = `mutation($input: ResultRevisionInput!) { reviseKpiResult(input: $input) {
  id version status value revision reason revisions { revision value reason } } }`;
