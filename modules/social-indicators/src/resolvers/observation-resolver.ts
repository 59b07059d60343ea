import {
  BatchField,
  bilingualField,
  type CollectionArgs,
  FieldsOf,
  ImportBatch,
  type Page,
  page,
  planYear,
  ReadField,
  ReadPage,
  type RequestContext,
  type Selection,
  ToOne,
} from '@yeondong/schema';
import { observations, regions } from '../entities/collections.js';
import { Indicator } from '../entities/indicator.js';
import { IndicatorCell } from '../entities/indicator-parts.js';
import { IndicatorSource } from '../entities/indicator-source.js';
import { Observation } from '../entities/observation.js';
import { Region } from '../entities/region.js';
import { type AsOf, MatrixArgs, ObservationsArgs } from '../inputs/arguments.js';
import { formerValues } from '../stores/former-values.js';
import { matrixOf } from '../stores/matrix-store.js';
import { knownOn } from '../stores/series-store.js';

const READ = { permission: 'social-indicators.indicator.read' };

@FieldsOf(() => Observation)
export class ObservationResolver {
  @ReadField(() => observations.Connection, {
    ...READ,
    args: ObservationsArgs,
    description:
      '관측값: 지금의 값, 또는 어느 날 알려져 있던 값. / Observations as they stand, or as they stood on a day.',
  })
  observations(args: CollectionArgs & AsOf, ctx: RequestContext, selection: Selection): Promise<Page<Observation>> {
    return page(ctx, observations, args, selection, knownOn(args.asOf));
  }

  @ToOne(() => Indicator, { key: 'indicatorKey', description: '지표. / Its indicator.' })
  declare indicator: Indicator;

  @ToOne(() => Region, { key: 'regionKey', description: '지역. / Its region.' })
  declare region: Region;

  @ToOne(() => IndicatorSource, { key: 'sourceKey', nullable: true, description: '출처. / Its source.' })
  declare source: IndicatorSource | null;

  @ToOne(() => ImportBatch, { key: 'batchKey', nullable: true, description: '가져온 묶음. / Import it came with.' })
  declare batch: ImportBatch | null;

  @BatchField(() => [Observation], {
    needs: ['indicatorKey', 'regionKey', 'period', 'sex', 'age'],
    description: '같은 자리의 모든 값, 차수순. / All values of the same place, by revision.',
  })
  revisions(rows: readonly Observation[], _args: unknown, ctx: RequestContext, selection: Selection) {
    return formerValues(ctx, rows, selection);
  }
}

@FieldsOf(() => Region)
export class RegionResolver {
  @ReadPage(regions, { ...READ, description: '통계의 지역. / Regions of statistics.' })
  declare regions: Page<Region>;

  @ToOne(() => Region, { key: 'parentKey', nullable: true, description: '위 지역. / Region above.' })
  declare parent: Region | null;
}

@FieldsOf(() => IndicatorCell)
export class MatrixResolver {
  @ReadField(() => [IndicatorCell], {
    ...READ,
    args: MatrixArgs,
    description: '영역 × 분야 분류표, 빈 칸도. / The classification, domain by field, with the empty cells.',
  })
  indicatorMatrix({ year }: MatrixArgs, ctx: RequestContext, selection: Selection) {
    return matrixOf(ctx, year ?? planYear(ctx), selection);
  }
}

export const RegionTitle = bilingualField(() => Region, 'title', '이름. / Name.');
