import {
  absent,
  BatchField,
  FieldsOf,
  MeasuredType,
  measured,
  measuredInput,
  type Page,
  ReadPage,
  type RequestContext,
  RowField,
  type Selection,
  ToOne,
} from '@yeondong/schema';
import { guidelineTargets } from '../entities/collections.js';
import { TargetTrack } from '../entities/enums.js';
import { GuidelineTarget } from '../entities/guideline-target.js';
import { Indicator } from '../entities/indicator.js';
import { TargetPoint } from '../entities/indicator-parts.js';
import { Observation } from '../entities/observation.js';
import { Region } from '../entities/region.js';
import { pathAt, requiredPace, trackOf } from '../rules/target-path.js';
import { currentOf } from '../stores/target-store.js';

const PATH = ['path', 'baseYear', 'baseValue', 'year', 'value'];
const STANDING = [...PATH, 'indicatorKey', 'regionKey'];
const FORMULA_VERSION = 'social-indicators.target.1';

@FieldsOf(() => GuidelineTarget)
export class TargetResolver {
  @ReadPage(guidelineTargets, {
    permission: 'social-indicators.indicator.read',
    description: '미래지표 가이드라인. / Guideline targets.',
  })
  declare guidelineTargets: Page<GuidelineTarget>;

  @ToOne(() => Indicator, { key: 'indicatorKey', description: '지표. / Its indicator.' })
  declare indicator: Indicator;

  @ToOne(() => Region, { key: 'regionKey', description: '지역. / Its region.' })
  declare region: Region;

  @RowField(() => [TargetPoint], { needs: PATH, description: '경로, 해마다. / The path, year by year.' })
  points(row: GuidelineTarget) {
    const years = Array.from({ length: row.year - row.baseYear + 1 }, (_, index) => row.baseYear + index);
    return years.map((year) => ({ year, value: pathAt(row, year) }));
  }

  @BatchField(() => Observation, {
    needs: ['indicatorKey', 'regionKey'],
    nullable: true,
    description: '지금의 값. / Present value.',
  })
  current(rows: readonly GuidelineTarget[], _args: unknown, ctx: RequestContext, selection: Selection) {
    return currentOf(ctx, rows, selection.names());
  }

  @BatchField(() => MeasuredType, {
    needs: STANDING,
    description:
      '지금부터 해마다 바뀌어야 할 만큼(같은 비율이면 %). / What must change every year from now; percent on a path of equal growth.',
  })
  async requiredPace(rows: readonly GuidelineTarget[], _args: unknown, ctx: RequestContext) {
    const current = await currentOf(ctx, rows);
    return rows.map((row, index) => {
      const now = current[index];
      const inputs = [measuredInput('target', row.value, String(row.year))];
      const basis = { asOf: ctx.today, formulaVersion: FORMULA_VERSION, inputs };
      if (!now?.value) return absent('NO_DATA', basis);
      const pace = requiredPace(row, Number(now.period.slice(0, 4)), now.value);
      const known = { ...basis, inputs: [measuredInput('current', now.value, now.period), ...inputs] };
      return pace === null ? absent('UNDEFINED', known) : measured(pace, known);
    });
  }

  @BatchField(() => TargetTrack, { needs: STANDING, description: '경로에 견준 현재. / Where it stands on the path.' })
  async track(rows: readonly GuidelineTarget[], _args: unknown, ctx: RequestContext) {
    const current = await currentOf(ctx, rows);
    return rows.map((row, index) => {
      const now = current[index];
      return now?.value ? trackOf(now.polarity, row, Number(now.period.slice(0, 4)), now.value) : 'UNKNOWN';
    });
  }
}
