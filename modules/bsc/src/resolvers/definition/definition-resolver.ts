import {
  BatchField,
  byParents,
  FieldsOf,
  Person,
  planYear,
  type RequestContext,
  RowField,
  raw,
  refuse,
  type Selection,
  SurveyQuestion,
  ToMany,
  ToOne,
} from '@yeondong/schema';
import { KpiBand } from '../../entities/definition/kpi-band.js';
import { KpiHistory } from '../../entities/definition/kpi-history.js';
import { KpiTraceYear } from '../../entities/definition/kpi-trace.js';
import { KpiVersion } from '../../entities/definition/kpi-version.js';
import { TargetChange } from '../../entities/definition/target-change.js';
import { KpiSourceName } from '../../entities/enums.js';
import { Kpi } from '../../entities/kpi.js';
import { KpiResult } from '../../entities/kpi-result.js';
import { KpiTarget } from '../../entities/kpi-target.js';
import { TraceArgs } from '../../inputs/definition/definition-inputs.js';
import { formerTargetsOf } from '../../stores/definition/former-targets.js';
import { tracesOf } from '../../stores/definition/trace.js';

const USUAL_YEARS = 5;
const MOST_YEARS = 10;

const keysOf = (rows: readonly Kpi[]): number[] => rows.map(({ key }) => key);

@FieldsOf(() => Kpi)
export class DefinitionResolver {
  @RowField(() => KpiSourceName, {
    needs: ['derivedFrom'],
    description: '실적의 출처. / Where its results come from.',
  })
  source({ derivedFrom }: Kpi) {
    return derivedFrom ?? 'MANUAL';
  }

  @RowField(() => [KpiBand], { needs: ['bands'], nullable: true, description: '점수 구간. / Bands.' })
  bands(kpi: Kpi) {
    return kpi.bands;
  }

  @ToOne(() => SurveyQuestion, {
    key: 'surveyQuestionKey',
    nullable: true,
    description: '실적을 가져오는 설문의 문항. / Question that its results come from.',
  })
  declare surveyQuestion: SurveyQuestion | null;

  @ToOne(() => Kpi, { key: 'predecessorKey', nullable: true, description: '앞 지표. / The KPI that it followed.' })
  declare predecessor: Kpi | null;

  @BatchField(() => Kpi, { nullable: true, description: '이를 잇는 지표. / The KPI that follows it.' })
  async successor(rows: readonly Kpi[], _args: unknown, ctx: RequestContext, selection: Selection) {
    const found = await byParents(ctx, Kpi, 'predecessorKey', keysOf(rows), selection, raw('t.id'));
    return found.map(([first]) => first ?? null);
  }

  @ToMany(() => KpiHistory, { key: 'kpiKey', orderBy: 't.year', description: '지난 해 값. / Values of earlier years.' })
  declare history: KpiHistory[];

  @ToMany(() => KpiVersion, {
    key: 'kpiKey',
    orderBy: 't.number',
    description: '확정된 뒤 바뀐 정의의 판. / Versions of the definition since it was confirmed.',
  })
  declare versions: KpiVersion[];

  @BatchField(() => [KpiTraceYear], {
    args: TraceArgs,
    description:
      '해마다의 이력: 정의, 단절, 목표, 값, 점수, 결정(최대 10년). / Trace by year: versions, breaks, targets, values, scores and decisions; ten years at most.',
  })
  trace(rows: readonly Kpi[], { from, to }: TraceArgs, ctx: RequestContext, selection: Selection) {
    const last = to ?? planYear(ctx);
    const first = from ?? last - USUAL_YEARS + 1;
    if (last < first || last - first >= MOST_YEARS) throw refuse('bsc.trace.years', ['from'], { most: MOST_YEARS });
    const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
    return tracesOf(ctx, keysOf(rows), years, selection);
  }
}

@FieldsOf(() => KpiVersion)
export class KpiVersionResolver {
  @ToOne(() => Person, { key: 'changedByKey', nullable: true, description: '바꾼 사람. / Who changed it.' })
  declare changedBy: Person | null;
}

@FieldsOf(() => KpiTarget)
export class FormerTargetsResolver {
  @BatchField(() => [TargetChange], {
    needs: ['kpiKey', 'year'],
    description: '바뀌기 전의 목표, 시간순. / Targets that it replaced, in order of time.',
  })
  formerTargets(rows: readonly KpiTarget[], _args: unknown, ctx: RequestContext, selection: Selection) {
    return formerTargetsOf(ctx, rows, selection);
  }
}

@FieldsOf(() => TargetChange)
export class TargetChangeResolver {
  @ToOne(() => Person, { key: 'changedByKey', nullable: true, description: '바꾼 사람. / Who changed it.' })
  declare changedBy: Person | null;
}

@FieldsOf(() => KpiResult)
export class DecidedResultResolver {
  @ToOne(() => Person, { key: 'leftOutByKey', nullable: true, description: '점수에서 뺀 사람. / Who left it out.' })
  declare leftOutBy: Person | null;
}
