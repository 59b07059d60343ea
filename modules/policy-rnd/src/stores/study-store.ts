import {
  type DueSource,
  fields,
  type RequestContext,
  type Row,
  raw,
  referred,
  select,
  sql,
  TRUE,
  type TransactionContext,
} from '@yeondong/schema';
import { Study } from '../entities/study.js';
import { mostAlike } from '../rules/similarity.js';
import { requireWritable } from './write-right.js';

const READ = fields('kind', 'status', 'verdict', 'budget', 'partner', 'departmentKey', 'version');

/** A study of a department that the actor writes for. */
export async function studyToActOn(tx: TransactionContext, id: string): Promise<Row<Study>> {
  const study = await referred(tx, Study, id, ['input', 'id'], READ);
  await requireWritable(tx, study.departmentKey, ['input', 'id']);
  return study;
}

const MOST_COMPARED = 2000;

/** For each study those most like it, so that none is done twice. */
export async function similarStudies(ctx: RequestContext, rows: readonly Row<Study>[]) {
  const others = await select(ctx, Study, fields('titleKo', 'need'), {
    where: TRUE,
    orderBy: raw('t.id desc'),
    limit: MOST_COMPARED,
  });
  const textOf = ({ key, titleKo, need }: Row<Study>) => ({ key, text: `${titleKo} ${need}` });
  const texts = others.map(textOf);
  return rows.map((row) => mostAlike(textOf(row), texts));
}

/** Studies that were begun, and those that ended, within a year. */
export async function studyFigures(ctx: RequestContext, year: number) {
  const days = sql`between ${`${year}-01-01`} and ${`${year}-12-31`}`;
  const of = async (column: string) =>
    (await select(ctx, Study, fields(), { where: sql`${raw(`t.${column}`)} ${days}` })).length;
  return { studiesBegun: await of('begun_on'), studiesFinished: await of('final_on') };
}

/** What became of studies, half a year after they ended. */
export const utilisations: DueSource = {
  id: 'policy-rnd.studies-to-evaluate',
  rows: async (ctx, until) => {
    const where = sql`t.status in ('PUBLISHED', 'CLOSED_NONPUBLIC') and t.utilise_due <= ${until}`;
    const asked = fields('code', 'titleKo', 'titleEn', 'utiliseDue', 'departmentKey');
    const open = await select(ctx, Study, asked, { where, orderBy: raw('t.id') });
    return open.map(({ key, titleKo, titleEn, utiliseDue, departmentKey }) => ({
      recordType: 'Study',
      recordKey: key,
      dueOn: utiliseDue as string,
      audience: { department: departmentKey, roles: ['head', 'staff'] as const },
      titleKo: `연구 활용 평가: ${titleKo}`,
      titleEn: `Use of a study: ${titleEn ?? titleKo}`,
      path: '/m/policy-rnd/studies',
    }));
  },
};
