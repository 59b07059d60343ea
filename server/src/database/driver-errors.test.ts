import { RuleError } from '@yeondong/schema';
import { translated } from './driver-errors.js';

const pathOf = (error: object): unknown => {
  const told = translated(error);
  return told instanceof RuleError ? told.issues.map(({ code, path }) => [code, path.join('.')]) : told;
};

const mariadb = (table: string, key: string) => ({
  query: `INSERT INTO ${table} (code) VALUES (?)`,
  driverError: { errno: 1062, message: `Duplicate entry 'A' for key '${key}'` },
});

describe('a value that is there already', () => {
  it.each([
    ['core_initiative', 'core_initiative_code_u', 'input.code'],
    ['core_initiative', 'core_initiative.core_initiative_code_u', 'input.code'],
    ['plan_sync_opinion', 'plan_sync_opinion_code_u', 'input.code'],
    ['plan_sync_fiscal_line', 'plan_sync_fiscal_line_title_ko_u', 'input.titleKo'],
    ['core_person', 'PRIMARY', ''],
  ])('of %s is told at its field by the key %s', (table, key, path) => {
    expect(pathOf(mariadb(table, key))).toEqual([['record.duplicate', path]]);
  });

  it('is told alike on SQLite', () => {
    const message = 'UNIQUE constraint failed: plan_sync_opinion.code';
    expect(pathOf({ code: 'SQLITE_CONSTRAINT_UNIQUE', message })).toEqual([['record.duplicate', 'input.code']]);
  });

  it('is told at no field where the statement is not known', () => {
    const error = { errno: 1062, message: "Duplicate entry 'A' for key 'plan_sync_plan_code_u'" };
    expect(pathOf(error)).toEqual([['record.duplicate', '']]);
  });
});
