import {
  Activity,
  BatchField,
  DateScalar,
  DecimalScalar,
  FieldsOf,
  type Page,
  ProgressLightName,
  ReadPage,
  type RequestContext,
  ToOne,
} from '@yeondong/schema';
import { programmeItems } from '../../entities/programme/collections.js';
import { ProgrammeItem } from '../../entities/programme/programme-item.js';
import { standingsOf } from '../../stores/programme/standing-store.js';

const NEEDS = ['year', 'subject', 'activityKey'];

@FieldsOf(() => ProgrammeItem)
export class ProgrammeResolver {
  @ReadPage(programmeItems, {
    permission: 'bsc.programme.read',
    description: '연간 운영: 계획의 항목과 지금 모습. / The year’s programme: what the plan has and what stands.',
  })
  declare programmeItems: Page<ProgrammeItem>;

  @ToOne(() => Activity, { key: 'activityKey', description: '계획의 활동. / Activity of the plan.' })
  declare activity: Activity;

  @BatchField(() => DecimalScalar, { needs: NEEDS, description: '계획한 양. / How much is planned.' })
  async planned(rows: readonly ProgrammeItem[], _args: unknown, ctx: RequestContext) {
    return (await standingsOf(ctx, rows)).map(({ planned }) => planned);
  }

  @BatchField(() => DecimalScalar, { needs: NEEDS, description: '지금까지의 양. / How much stands by now.' })
  async standing(rows: readonly ProgrammeItem[], _args: unknown, ctx: RequestContext) {
    return (await standingsOf(ctx, rows)).map(({ standing }) => standing);
  }

  @BatchField(() => String, { needs: NEEDS, description: '단위(원문의 말). / Unit, in the plan’s word.' })
  async unit(rows: readonly ProgrammeItem[], _args: unknown, ctx: RequestContext) {
    return (await standingsOf(ctx, rows)).map(({ unit }) => unit);
  }

  @BatchField(() => DateScalar, { needs: NEEDS, description: '다음 기한. / Next due day.' })
  async dueOn(rows: readonly ProgrammeItem[], _args: unknown, ctx: RequestContext) {
    return (await standingsOf(ctx, rows)).map(({ dueOn }) => dueOn);
  }

  @BatchField(() => ProgressLightName, {
    needs: NEEDS,
    description: '신호(기준일에 따름). / Light by the business date.',
  })
  async light(rows: readonly ProgrammeItem[], _args: unknown, ctx: RequestContext) {
    return (await standingsOf(ctx, rows)).map(({ light }) => light);
  }
}
