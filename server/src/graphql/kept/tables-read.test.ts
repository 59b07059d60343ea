import { sql } from '@yeondong/schema';
import { tablesRead } from './tables-read.js';

const counted = new Set(['core_goal', 'core_domain', 'bsc_kpi']);
const uncounted = new Set(['core_session']);
const read = (...statements: ReturnType<typeof sql>[]) => {
  const tables = tablesRead(statements, counted, uncounted);
  return tables && [...tables].sort();
};

test('every table that a statement names is read, however it is named', () => {
  expect(
    read(sql`select t.id from core_goal t, "core_domain" d where t.id = ${1} and exists (select 1 from BSC_KPI)`),
  ).toEqual(['bsc_kpi', 'core_domain', 'core_goal']);
  expect(read(sql`select 1 from core_goal`, sql`select 2 from core_goal`)).toEqual(['core_goal']);
});

test('what reads an uncounted table, or none that is known, cannot be told', () => {
  expect(read(sql`select 1 from core_goal g join core_session s on s.id = g.id`)).toBeNull();
  expect(read(sql`select 1 from core_goal`, sql`select 1 from elsewhere`)).toBeNull();
});

test('no statement reads no table', () => {
  expect(read()).toEqual([]);
});
