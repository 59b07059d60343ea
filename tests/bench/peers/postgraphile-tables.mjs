import { readFileSync } from 'node:fs';
import pg from 'pg';
import { connect } from './rows.mjs';

/** Copies from the product's database what PostGraphile is asked for. */
const [databaseUrl, postgresUrl] = process.argv.slice(2);
const rows = connect(databaseUrl);
const postgres = new pg.Client(postgresUrl);

const PLAN = 'id, code, title_ko as title';
const PLACED = `${PLAN}, position`;
/** Tables in the order of their references, and where their rows are from. */
const TABLES = {
  department: 'select id, code, name_ko as name from core_department',
  vision: `select ${PLAN} from core_vision`,
  domain: `select ${PLACED}, vision_id from core_domain`,
  goal: `select ${PLACED}, domain_id from core_goal`,
  initiative: `select ${PLACED}, goal_id from core_initiative`,
  kpi: `select ${PLACED}, unit, polarity, department_id, latest_result_id from bsc_kpi`,
  kpi_initiative: 'select id, kpi_id, initiative_id from bsc_kpi_initiative',
  result: 'select id, kpi_id, period, value as stored_value, score_value as stored_score, status from bsc_result',
};

await postgres.connect();
await postgres.query(readFileSync(new URL('postgraphile.sql', import.meta.url), 'utf8'));
for (const [table, select] of Object.entries(TABLES)) {
  const copied = JSON.stringify(await rows(select));
  await postgres.query(`insert into ${table} select * from json_populate_recordset(null::${table}, $1)`, [copied]);
}
await postgres.query('analyze');
await postgres.end();
process.exit();
