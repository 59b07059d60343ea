import {
  BatchField,
  bilingualField,
  Department,
  Domain,
  FieldsOf,
  Goal,
  Initiative,
  linked,
  type Page,
  Person,
  ReadByCode,
  ReadPage,
  type RequestContext,
  type Selection,
  ToMany,
  ToOne,
} from '@yeondong/schema';
import { indicatorFields, indicatorSources, indicators } from '../entities/collections.js';
import { GuidelineTarget } from '../entities/guideline-target.js';
import { Indicator } from '../entities/indicator.js';
import { IndicatorField } from '../entities/indicator-field.js';
import { IndicatorDiagnosis } from '../entities/indicator-parts.js';
import { IndicatorSource } from '../entities/indicator-source.js';
import { Observation } from '../entities/observation.js';
import { LatestArgs, SeriesArgs } from '../inputs/arguments.js';
import { latestOf, seriesAt } from '../stores/series-at.js';
import { shownDiagnosis } from '../stores/shown-diagnosis.js';
import { standingsOf } from '../stores/standing-store.js';

const READ = { permission: 'social-indicators.indicator.read' };
const GOALS = { table: 'social_indicators_goal_link', near: 'indicator_id', far: 'goal_id' };
const INITIATIVES = { table: 'social_indicators_initiative_link', near: 'indicator_id', far: 'initiative_id' };

const keysOf = (rows: readonly Indicator[]): number[] => rows.map(({ key }) => key);

@FieldsOf(() => Indicator)
export class IndicatorResolver {
  @ReadPage(indicators, { ...READ, description: '사회지표 목록. / Social indicators.' })
  declare indicators: Page<Indicator>;

  @ReadByCode(() => Indicator, { ...READ, description: '코드로 찾은 사회지표. / An indicator by its code.' })
  declare indicator: Indicator | null;

  @ReadPage(indicatorFields, { ...READ, description: '사회지표 분야. / Fields of social indicators.' })
  declare indicatorFields: Page<IndicatorField>;

  @ReadPage(indicatorSources, { ...READ, description: '통계의 출처. / Sources of statistics.' })
  declare indicatorSources: Page<IndicatorSource>;

  @ToOne(() => Domain, { key: 'domainKey', description: '영역. / Its domain.' })
  declare domain: Domain;

  @ToOne(() => IndicatorField, { key: 'fieldKey', description: '분야. / Its field.' })
  declare field: IndicatorField;

  @ToOne(() => Department, { key: 'ownerDepartmentKey', nullable: true, description: '담당 부서. / Its department.' })
  declare department: Department | null;

  @ToOne(() => IndicatorSource, { key: 'sourceKey', nullable: true, description: '출처. / Its source.' })
  declare source: IndicatorSource | null;

  @ToOne(() => Person, { key: 'proposedByKey', nullable: true, description: '제안한 사람. / Who proposed it.' })
  declare proposedBy: Person | null;

  @BatchField(() => [Goal], { description: '연계한 정책목표. / Goals it tells about.' })
  goals(rows: readonly Indicator[], _args: unknown, ctx: RequestContext, selection: Selection) {
    return linked(ctx, Goal, GOALS, keysOf(rows), selection);
  }

  @BatchField(() => [Initiative], { description: '연계한 이행과제. / Initiatives it tells about.' })
  initiatives(rows: readonly Indicator[], _args: unknown, ctx: RequestContext, selection: Selection) {
    return linked(ctx, Initiative, INITIATIVES, keysOf(rows), selection);
  }

  @BatchField(() => [Observation], {
    args: SeriesArgs,
    description:
      '한 지역의 시계열(남녀·모든 연령), 시간순. / Series of a region over both sexes and all ages, in order.',
  })
  series(rows: readonly Indicator[], args: SeriesArgs, ctx: RequestContext, selection: Selection) {
    return seriesAt(ctx, keysOf(rows), args, selection);
  }

  @BatchField(() => Observation, {
    args: LatestArgs,
    nullable: true,
    description: '값이 있는 가장 최근 관측값. / Newest observation that has a value.',
  })
  latest(rows: readonly Indicator[], args: LatestArgs, ctx: RequestContext, selection: Selection) {
    return latestOf(ctx, keysOf(rows), args, selection);
  }

  @ToMany(() => GuidelineTarget, {
    key: 'indicatorKey',
    orderBy: 't.year',
    description: '가이드라인, 연도순. / Guideline targets, by year.',
  })
  declare targets: GuidelineTarget[];

  @BatchField(() => IndicatorDiagnosis, {
    needs: ['polarity', 'margin', 'aggregation'],
    description: '현재수준 비교진단. / Diagnosis against nation, peers and its own past.',
  })
  async diagnosis(rows: readonly Indicator[], _args: unknown, ctx: RequestContext, selection: Selection) {
    return (await standingsOf(ctx, rows, selection)).map((standing) => shownDiagnosis(standing, ctx.today));
  }
}

export const IndicatorTitle = bilingualField(() => Indicator, 'title', '이름. / Title.');
export const IndicatorFieldTitle = bilingualField(() => IndicatorField, 'title', '이름. / Title.');
export const IndicatorSourceTitle = bilingualField(() => IndicatorSource, 'title', '간행물. / Publication.');
export const IndicatorSourceName = bilingualField(() => IndicatorSource, 'name', '기관. / Organization.');
