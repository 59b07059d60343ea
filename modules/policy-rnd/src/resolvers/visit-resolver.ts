import {
  bilingualField,
  Department,
  Domain,
  FieldsOf,
  Initiative,
  type Page,
  planYear,
  ReadByCode,
  ReadField,
  ReadPage,
  type RequestContext,
  ToMany,
  ToOne,
} from '@yeondong/schema';
import { AdoptionAction, BenchmarkFinding, BenchmarkVisit, VisitTarget } from '../entities/benchmark-visit.js';
import { benchmarkVisits } from '../entities/collections.js';
import { RndActivity } from '../entities/figures.js';
import { RndYearArgs } from '../inputs/arguments.js';
import { rndActivity } from '../stores/visit-store.js';

const permission = 'policy-rnd.program.read';

@FieldsOf(() => BenchmarkVisit)
export class VisitResolver {
  @ReadPage(benchmarkVisits, { permission, description: '벤치마킹 목록. / Visits.' })
  declare benchmarkVisits: Page<BenchmarkVisit>;

  @ReadByCode(() => BenchmarkVisit, { permission, description: '코드로 찾은 벤치마킹. / A visit by its code.' })
  declare benchmarkVisit: BenchmarkVisit | null;

  @ReadField(() => RndActivity, {
    permission,
    args: RndYearArgs,
    description:
      '한 해 정책개발 활동: 벤치마킹, T/F, 제안, 연구를 계획에 견줌. / Visits, task forces, proposals and studies of a year against the plan.',
  })
  rndActivity({ year }: RndYearArgs, ctx: RequestContext) {
    return rndActivity(ctx, year ?? planYear(ctx));
  }

  @ToOne(() => Department, { key: 'departmentKey', description: '주관부서. / Department in charge.' })
  declare department: Department;

  @ToOne(() => Domain, { key: 'domainKey', nullable: true, description: '영역. / Domain.' })
  declare domain: Domain | null;

  @ToMany(() => VisitTarget, { key: 'visitKey', orderBy: 't.id', description: '찾아간 기관. / Bodies visited.' })
  declare targets: VisitTarget[];

  @ToMany(() => BenchmarkFinding, { key: 'visitKey', orderBy: 't.id', description: '본 것. / Findings.' })
  declare findings: BenchmarkFinding[];
}

@FieldsOf(() => BenchmarkFinding)
export class FindingResolver {
  @ToOne(() => BenchmarkVisit, { key: 'visitKey', description: '벤치마킹. / Visit.' })
  declare visit: BenchmarkVisit;

  @ToMany(() => AdoptionAction, {
    key: 'findingKey',
    orderBy: 't.due_on, t.id',
    description: '도입 조치. / Adoption actions.',
  })
  declare actions: AdoptionAction[];
}

@FieldsOf(() => AdoptionAction)
export class AdoptionActionResolver {
  @ToOne(() => Department, { key: 'departmentKey', description: '맡은 부서. / Department that does it.' })
  declare department: Department;

  @ToOne(() => Initiative, { key: 'initiativeKey', nullable: true, description: '이행과제. / Initiative.' })
  declare initiative: Initiative | null;
}

export const BenchmarkVisitTitle = bilingualField(() => BenchmarkVisit, 'title', '이름. / Title.');
