import {
  BatchField,
  bilingualField,
  Department,
  FieldsOf,
  planYear,
  ReadField,
  type RequestContext,
  type Selection,
} from '@yeondong/schema';
import { MeetingCompliance, PlanAlignment, PlanCoverage, PlanOrphan, PlanOrphanCount } from '../entities/findings.js';
import { CoverageArgs, OrphanArgs, PlanYearArgs } from '../inputs/arguments.js';
import { alignments } from '../stores/alignment-store.js';
import { coverage } from '../stores/coverage-store.js';
import { meetingCompliance } from '../stores/meeting-store.js';
import { orphanCounts, orphansOf } from '../stores/orphan-store.js';

const permission = 'plan-sync.plan.read';

@FieldsOf(() => PlanCoverage)
export class FindingResolver {
  @ReadField(() => PlanCoverage, {
    permission,
    args: CoverageArgs,
    description: '두 단계 계획의 연계율. / How plans of two levels hang together.',
  })
  coverage(args: CoverageArgs, ctx: RequestContext, selection: Selection) {
    return coverage(ctx, args, selection);
  }

  @ReadField(() => [PlanOrphan], {
    permission,
    args: OrphanArgs,
    description: '끊어진 것. / What has come loose.',
  })
  orphans({ kind, year }: OrphanArgs, ctx: RequestContext, selection: Selection) {
    return orphansOf(ctx, kind, year ?? planYear(ctx), selection);
  }

  @ReadField(() => [PlanOrphanCount], {
    permission,
    args: PlanYearArgs,
    description: '끊어진 것의 수, 종류마다. / How many have come loose, by kind.',
  })
  orphanCounts({ year }: PlanYearArgs, ctx: RequestContext) {
    return orphanCounts(ctx, year ?? planYear(ctx));
  }

  @ReadField(() => [PlanAlignment], {
    permission,
    args: PlanYearArgs,
    description: '시·구·출연기관의 계획 정합성. / How the plans of city, districts and affiliates agree.',
  })
  alignment({ year }: PlanYearArgs, ctx: RequestContext, selection: Selection) {
    return alignments(ctx, year ?? planYear(ctx), selection);
  }

  @ReadField(() => MeetingCompliance, {
    permission,
    args: PlanYearArgs,
    nullable: true,
    description: '추진상황 보고회 개최. / Report meetings held of those planned.',
  })
  meetingCompliance({ year }: PlanYearArgs, ctx: RequestContext, selection: Selection) {
    return meetingCompliance(ctx, year ?? planYear(ctx), selection);
  }
}

@FieldsOf(() => Department)
export class DepartmentExtension {
  @BatchField(() => PlanAlignment, {
    permission,
    args: PlanYearArgs,
    description: '이 부서(아래 단위 포함)의 계획 정합성. / How its plans and those of the units below agree.',
  })
  alignment(rows: readonly Department[], { year }: PlanYearArgs, ctx: RequestContext, selection: Selection) {
    return alignments(
      ctx,
      year ?? planYear(ctx),
      selection,
      rows.map(({ key }) => key),
    );
  }
}

export const PlanOrphanTitle = bilingualField(() => PlanOrphan, 'title', '제목. / Title.');
