import {
  BatchField,
  bilingualField,
  byKeys,
  byParents,
  DecimalScalar,
  Department,
  Domain,
  FieldsOf,
  fields,
  Goal,
  Initiative,
  keysOf,
  type Page,
  ReadByCode,
  ReadPage,
  type RequestContext,
  type Row,
  raw,
  type Selection,
  ToMany,
  ToOne,
  ToPage,
} from '@yeondong/schema';
import { swotAnalyses } from '../entities/collections.js';
import { SwotAnalysis, SwotItem, SwotQuadrantName, SwotStrategy } from '../entities/swot.js';
import { leadingQuadrant, priorityOf } from '../rules/swot.js';

const permission = 'policy-rnd.program.read';
const WEIGHED = fields('letter', 'weight', 'rating');

@FieldsOf(() => SwotAnalysis)
export class SwotResolver {
  @ReadPage(swotAnalyses, { permission, description: 'SWOT 분석 목록. / SWOT analyses.' })
  declare swotAnalyses: Page<SwotAnalysis>;

  @ReadByCode(() => SwotAnalysis, { permission, description: '코드로 찾은 SWOT 분석. / A SWOT analysis by its code.' })
  declare swotAnalysis: SwotAnalysis | null;

  @ToOne(() => Domain, { key: 'domainKey', nullable: true, description: '영역. / Domain.' })
  declare domain: Domain | null;

  @ToOne(() => Goal, { key: 'goalKey', nullable: true, description: '정책목표. / Goal.' })
  declare goal: Goal | null;

  @ToOne(() => Department, { key: 'departmentKey', description: '분석한 부서. / Department that analyses.' })
  declare department: Department;

  @ToMany(() => SwotItem, { key: 'analysisKey', orderBy: 't.id', description: '요인. / Factors.' })
  declare items: SwotItem[];

  @ToMany(() => SwotStrategy, { key: 'analysisKey', orderBy: 't.id', description: '전략. / Strategies.' })
  declare strategies: SwotStrategy[];

  @BatchField(() => SwotQuadrantName, {
    nullable: true,
    description:
      '앞세울 갈래: 강점과 약점, 기회와 위협 가운데 큰 쪽(같으면 없음). / Kind that leads; none where a side is even.',
  })
  async leading(rows: readonly Row<SwotAnalysis>[], _args: unknown, ctx: RequestContext) {
    const items = await byParents(ctx, SwotItem, 'analysisKey', keysOf(rows), WEIGHED, raw('t.id'));
    return items.map(leadingQuadrant);
  }
}

@FieldsOf(() => SwotStrategy)
export class SwotStrategyResolver {
  @ToOne(() => Initiative, {
    key: 'initiativeKey',
    nullable: true,
    description: '담은 이행과제. / Initiative it went into.',
  })
  declare initiative: Initiative | null;

  @BatchField(() => [SwotItem], { needs: ['itemKeys'], description: '바탕이 된 요인. / Factors that it rests on.' })
  items(rows: readonly Row<SwotStrategy>[], _args: unknown, ctx: RequestContext, selection: Selection) {
    return itemsOf(ctx, rows, selection);
  }

  @BatchField(() => DecimalScalar, {
    needs: ['itemKeys', 'impact', 'feasibility'],
    description: '우선순위: Σ(비중×평점)×효과×실현가능성÷25. / Priority.',
  })
  async priority(rows: readonly Row<SwotStrategy>[], _args: unknown, ctx: RequestContext) {
    const items = await itemsOf(ctx, rows, WEIGHED);
    return rows.map(({ impact, feasibility }, at) => priorityOf(items[at] ?? [], impact, feasibility));
  }
}

async function itemsOf(ctx: RequestContext, rows: readonly Row<SwotStrategy>[], selection: Selection) {
  const keys = [...new Set(rows.flatMap(({ itemKeys }) => itemKeys))];
  const found = new Map((await byKeys(ctx, SwotItem, keys, selection)).flatMap((one) => (one ? [[one.key, one]] : [])));
  return rows.map(({ itemKeys }) => itemKeys.flatMap((key) => found.get(key) ?? []));
}

@FieldsOf(() => Goal)
export class GoalSwot {
  @ToPage(swotAnalyses, {
    column: 'goal_id',
    permission,
    description: '이 목표의 SWOT 분석. / SWOT analyses of the goal.',
  })
  declare swotAnalyses: Page<SwotAnalysis>;
}

export const SwotAnalysisTitle = bilingualField(() => SwotAnalysis, 'title', '제목. / Title.');
