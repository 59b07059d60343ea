import { insertValues, type Param, raw, sql, type TransactionContext } from '@yeondong/schema';
import type { TotalMove } from '../rules/total.js';

const TABLE = 'social_indicators_total';
const PLACE = ['indicator_id', 'period', 'sex', 'age'];
const SUMS = ['observations', 'known', 'units', 'millionths'];
const COLUMNS = [...PLACE, ...SUMS];

/** Adds to the totals over regions. In the database, so that two who write at once both count. */
export const addToTotals = (tx: TransactionContext, moves: readonly TotalMove[]): Promise<void> =>
  insertValues(tx, { table: TABLE, columns: COLUMNS, otherwise: ADD[tx.db.dialect] }, moves.map(valuesOf));

const valuesOf = ({ indicatorKey, period, sex, age, observations, known, units, millionths }: TotalMove): Param[] => [
  ...[indicatorKey, period, sex, age],
  ...[observations, known, String(units), millionths],
];

const ADD = {
  sqlite: `on conflict (${PLACE.join(', ')}) do update set ${SUMS.map((name) => `${name} = ${name} + excluded.${name}`).join(', ')}`,
  mariadb: `on duplicate key update ${SUMS.map((name) => `${name} = ${name} + values(${name})`).join(', ')}`,
};

/** The totals as the observations make them, at a stroke: for who takes observations out. */
export async function recount(tx: TransactionContext): Promise<void> {
  await tx.db.execute(sql`delete from social_indicators_total`);
  await tx.db.execute(sql`insert into ${raw(`${TABLE} (${COLUMNS.join(', ')})`)} ${raw(TOTALS_OF_OBSERVATIONS)}`);
}

/** Remainders have the sign of what is divided, on both databases, so that the parts add up. */
const TOTALS_OF_OBSERVATIONS = `select ${PLACE.join(', ')}, count(*) as observations, count(value) as known,
    coalesce(sum((value - value % 1000000) / 1000000), 0) as units, coalesce(sum(value % 1000000), 0) as millionths
  from social_indicators_observation where valid_to is null group by ${PLACE.join(', ')}`;
