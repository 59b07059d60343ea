import { raw, sql } from '@yeondong/schema';
import { writtenTable } from './data-revisions.js';

test.each([
  [sql`insert into core_goal (code) values (${'A'})`, 'core_goal'],
  [sql`INSERT IGNORE INTO "bsc_kpi" (code) select code from core_goal`, 'bsc_kpi'],
  [sql`update ${raw('core_initiative')} set title_ko = ${'x'} where id = ${1}`, 'core_initiative'],
  [sql`\n  delete from social_observation where id = ${1}`, 'social_observation'],
  [raw('drop table x_y'), null],
  [raw('with t as (select 1) insert into core_goal select 1'), null],
])('the table of %j', (statement, table) => {
  expect(writtenTable(statement)).toBe(table);
});
