import {
  BatchField,
  bilingualField,
  DecimalScalar,
  FieldsOf,
  fields,
  Initiative,
  keyOfType,
  planYear,
  ReadField,
  type RequestContext,
  type Row,
  raw,
  type Selection,
  select,
  sql,
  ToOne,
} from '@yeondong/schema';
import { Int } from 'type-graphql';
import { CriterionPoints, PriorityCandidate, PriorityCriterion } from '../../entities/priority/priority-choice.js';
import { PlanYearArgs } from '../../inputs/arguments.js';
import { PriorityArgs } from '../../inputs/priority/priority-inputs.js';
import { candidatesFor, domainsOf, prioritiesOf, standingOfEach } from '../../stores/priority/candidate-store.js';

const permission = 'plan-sync.plan.read';

@FieldsOf(() => PriorityCandidate)
export class PriorityCandidateResolver {
  @ReadField(() => [PriorityCriterion], {
    permission,
    args: PlanYearArgs,
    description: '그해의 선정 기준. / Criteria of a year.',
  })
  priorityCriteria({ year }: PlanYearArgs, ctx: RequestContext, selection: Selection) {
    return select(ctx, PriorityCriterion, selection, {
      where: sql`t.year = ${year ?? planYear(ctx)}`,
      orderBy: raw('t.position, t.id'),
    });
  }

  @ReadField(() => [PriorityCandidate], {
    permission,
    args: PriorityArgs,
    description: '그해의 중점추진과제 후보. / Candidates for the priorities of a year.',
  })
  async priorityCandidates({ year, domain }: PriorityArgs, ctx: RequestContext, selection: Selection) {
    const rows = await select(ctx, PriorityCandidate, selection, {
      where: sql`t.year = ${year ?? planYear(ctx)}`,
      orderBy: raw('t.id'),
      extra: ['initiativeKey'],
    });
    if (domain === undefined) return rows;
    const domains = await domainsOf(
      ctx,
      rows.map(({ initiativeKey }) => initiativeKey),
    );
    return rows.filter(({ initiativeKey }) => domains.get(initiativeKey) === keyOfType(domain, 'Domain'));
  }

  @ToOne(() => Initiative, { key: 'initiativeKey', description: '이행과제. / Its initiative.' })
  declare initiative: Initiative;

  @BatchField(() => [CriterionPoints], {
    needs: ['year', 'points'],
    description: '기준마다 점수. / Points by criterion.',
  })
  async scores(rows: readonly PriorityCandidate[], _args: unknown, ctx: RequestContext, selection: Selection) {
    const criteria = await select(ctx, PriorityCriterion, selection.below('criterion'), {
      where: sql`t.year >= ${Math.min(...rows.map(({ year }) => year))}`,
      orderBy: raw('t.position, t.id'),
      extra: ['year'],
    });
    return rows.map(({ year, points }) =>
      criteria
        .filter((criterion) => criterion.year === year)
        .map((criterion) => ({ criterion, points: points[criterion.key] ?? null })),
    );
  }

  @BatchField(() => DecimalScalar, {
    needs: ['year'],
    nullable: true,
    description: '가중 점수(모든 기준을 매겨야 있음). / Weighted points; none until all criteria are scored.',
  })
  async total(rows: readonly PriorityCandidate[], _args: unknown, ctx: RequestContext) {
    return (await standingOfEach(ctx, rows)).map((standing) => standing?.total ?? null);
  }

  @BatchField(() => Int, { needs: ['year'], nullable: true, description: '영역 안의 순위. / Place within its domain.' })
  async place(rows: readonly PriorityCandidate[], _args: unknown, ctx: RequestContext) {
    return (await standingOfEach(ctx, rows)).map((standing) => standing?.place ?? null);
  }
}

export const PriorityCriterionTitle = bilingualField(() => PriorityCriterion, 'title', '이름. / Title.');

@FieldsOf(() => Initiative)
export class InitiativePriority {
  @BatchField(() => Boolean, {
    permission,
    args: PlanYearArgs,
    description: '그해의 중점추진과제인지. / Whether it is a priority of the year.',
  })
  async isPriority(rows: readonly Initiative[], { year }: PlanYearArgs, ctx: RequestContext) {
    const chosen = await prioritiesOf(ctx, year ?? planYear(ctx));
    return rows.map(({ key }) => chosen.has(key));
  }

  @BatchField(() => PriorityCandidate, {
    permission,
    args: PlanYearArgs,
    nullable: true,
    description: '그해의 후보로서. / As a candidate of the year.',
  })
  async priority(rows: readonly Initiative[], { year }: PlanYearArgs, ctx: RequestContext, selection: Selection) {
    const keys = rows.map(({ key }) => key);
    const found = await candidatesFor(ctx, keys, year ?? planYear(ctx), fields('initiativeKey', ...selection.names()));
    return keys.map((key): Row<PriorityCandidate> | null => found.get(key) ?? null);
  }
}
