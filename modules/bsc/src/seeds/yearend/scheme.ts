import { type SeedLoad, sql } from '@yeondong/schema';
import { ChangeWindow } from '../../entities/definition/change-window.js';
import { EvaluationScheme, SchemeGrade } from '../../entities/ranking/scheme.js';

const FIRST_YEAR = 2006;

const GRADES = [
  { name: 'S', least: '95', quota: 20, payQuota: 20, payRate: '172.5' },
  { name: 'A', least: '90', quota: 30, payQuota: 40, payRate: '125' },
  { name: 'B', least: '80', quota: 40, payQuota: 30, payRate: '85' },
  { name: 'C', least: '0', quota: 10, payQuota: 10, payRate: '0' },
];

/** The fourth elected term begins. */
const TERM = { title: '민선 4기 출범', fromOn: '2006-07-01', toOn: '2006-07-31', regular: false };

/** The scheme and the further change window of the first year, which the city changes as it likes. */
export async function loadScheme(load: SeedLoad): Promise<void> {
  const known = await load.tx.db.rows(sql`select id from bsc_scheme limit 1`);
  if (known.length > 0) return;
  await load.write(ChangeWindow, { year: FIRST_YEAR, ...TERM, version: 1 });
  const schemeKey = await load.write(EvaluationScheme, {
    fromYear: FIRST_YEAR,
    grading: 'ABSOLUTE',
    tiesGoUp: true,
    denseRank: false,
    leastGroup: 5,
    bonusCap: '3',
    penaltyCap: '3',
    mayPassFull: false,
    appealDays: 10,
    unitWeighting: null,
    qualitativeLimit: null,
    bonusDepartmentShare: 50,
    version: 1,
  });
  for (const [index, grade] of GRADES.entries()) {
    await load.write(SchemeGrade, { schemeKey, position: index + 1, ...grade });
  }
}
