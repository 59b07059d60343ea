import {
  bilingualField,
  changedTitles,
  changeRecord,
  createRecord,
  FieldsOf,
  fields,
  LAST_POSITION,
  newTitles,
  numberOf,
  once,
  type RequestContext,
  referred,
  refuse,
  remove,
  type Selection,
  saved,
  sql,
  ToOne,
  tell,
  transact,
  updateVersion,
  WriteField,
} from '@yeondong/schema';
import { Csf } from '../../entities/map/csf.js';
import { StrategicObjective } from '../../entities/strategic-objective.js';
import { CsfInput, CsfUpdate } from '../../inputs/map/map-inputs.js';
import { RecordAsRead } from '../../inputs/programme/year-record-input.js';

const WRITE = 'bsc.strategy.write';
const READ = fields('titleKo', 'titleEn', 'objectiveKey', 'version');

@FieldsOf(() => Csf)
export class CsfResolver {
  @ToOne(() => StrategicObjective, { key: 'objectiveKey', description: '전략목표. / Its objective.' })
  declare objective: StrategicObjective;

  @WriteField(() => Csf, {
    permission: WRITE,
    input: CsfInput,
    description: '핵심성공요인을 더함. / Adds a critical success factor.',
  })
  createCsf(input: CsfInput, ctx: RequestContext, selection: Selection) {
    return saved(ctx, Csf, selection, (tx) =>
      once(tx, 'bsc.csf.create', input.idempotencyKey, async () => {
        const objectiveKey = (await referred(tx, StrategicObjective, input.objective, ['input', 'objective'])).key;
        const own = { position: LAST_POSITION, sample: false, version: 1 };
        return createRecord(tx, Csf, WRITE, { objectiveKey, ...newTitles(input), ...own });
      }),
    );
  }

  @WriteField(() => Csf, {
    permission: WRITE,
    input: CsfUpdate,
    description: '핵심성공요인을 고침. / Changes a critical success factor.',
  })
  updateCsf(input: CsfUpdate, ctx: RequestContext, selection: Selection) {
    return saved(ctx, Csf, selection, async (tx) => {
      const before = await referred(tx, Csf, input.id, ['input', 'id'], READ);
      return changeRecord(tx, Csf, before, changedTitles(input), { act: WRITE, version: input.version });
    });
  }

  @WriteField(() => Boolean, {
    permission: WRITE,
    input: RecordAsRead,
    description: '지표가 없는 핵심성공요인을 지움. / Removes a success factor that no KPI measures.',
  })
  removeCsf(input: RecordAsRead, ctx: RequestContext) {
    return transact(ctx, async (tx) => {
      const before = await referred(tx, Csf, input.id, ['input', 'id'], READ);
      const count = await numberOf(tx, sql`select count(*) from bsc_kpi where csf_id = ${before.key}`);
      if (count > 0) throw refuse('bsc.csf.has-kpis', ['input', 'id'], { count: String(count) });
      await updateVersion(tx, Csf, before.key, input.version, {});
      await remove(tx, Csf, sql`id = ${before.key}`);
      tell(tx, { act: WRITE, type: 'Csf', key: before.key, before: { ...before } });
      return true;
    });
  }
}

export const CsfTitle = bilingualField(() => Csf, 'title', '내용. / Text.');
