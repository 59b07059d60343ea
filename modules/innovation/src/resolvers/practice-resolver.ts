import {
  BatchField,
  bilingualField,
  Department,
  FieldsOf,
  keysOf,
  type Page,
  Person,
  ReadByCode,
  ReadPage,
  type RequestContext,
  type Row,
  ToMany,
  ToOne,
  ToPage,
} from '@yeondong/schema';
import { Int } from 'type-graphql';
import { BestPractice, PracticeAdoption } from '../entities/best-practice.js';
import { InnovationTask } from '../entities/innovation-task.js';
import { bestPractices, practiceAdoptions } from '../entities/sharing-collections.js';
import { adoptersOf } from '../stores/practice-store.js';

const permission = 'innovation.practice.read';

@FieldsOf(() => BestPractice)
export class BestPracticeResolver {
  @ReadPage(bestPractices, { permission, description: '혁신 우수사례 목록. / Best practices.' })
  declare bestPractices: Page<BestPractice>;

  @ReadByCode(() => BestPractice, { permission, description: '코드로 찾은 우수사례. / A best practice by its code.' })
  declare bestPractice: BestPractice | null;

  @ToOne(() => Department, { key: 'departmentKey', description: '부서. / Department that it comes from.' })
  declare department: Department;

  @ToOne(() => InnovationTask, { key: 'taskKey', nullable: true, description: '나온 혁신과제. / Task it comes from.' })
  declare task: InnovationTask | null;

  @ToOne(() => Person, { key: 'submittedByKey', nullable: true, description: '제출한 사람. / Who submitted it.' })
  declare submittedBy: Person | null;

  @ToMany(() => PracticeAdoption, {
    key: 'practiceKey',
    orderBy: 't.adopted_on, t.id',
    description: '도입한 부서와 달라진 것. / Departments that adopted it, and what has changed there.',
  })
  declare adoptions: PracticeAdoption[];

  @BatchField(() => Int, { description: '도입한 부서의 수. / How many departments have adopted it.' })
  async adoptionCount(rows: readonly Row<BestPractice>[], _args: unknown, ctx: RequestContext) {
    return (await adoptersOf(ctx, keysOf(rows))).map((adopters) => adopters.length);
  }
}

@FieldsOf(() => PracticeAdoption)
export class PracticeAdoptionResolver {
  @ToOne(() => BestPractice, { key: 'practiceKey', description: '우수사례. / Best practice.' })
  declare practice: BestPractice;

  @ToOne(() => Department, { key: 'departmentKey', description: '도입한 부서. / Department that adopted it.' })
  declare department: Department;

  @ToOne(() => Person, { key: 'recordedByKey', nullable: true, description: '적은 사람. / Who recorded it.' })
  declare recordedBy: Person | null;
}

@FieldsOf(() => Department)
export class DepartmentPractices {
  @ToPage(bestPractices, {
    permission,
    column: 'department_id',
    description: '이 부서의 우수사례. / Best practices of the department.',
  })
  declare bestPractices: Page<BestPractice>;

  @ToPage(practiceAdoptions, {
    permission,
    column: 'department_id',
    description: '이 부서가 도입한 우수사례. / Best practices that the department has adopted.',
  })
  declare practiceAdoptions: Page<PracticeAdoption>;
}

export const BestPracticeTitle = bilingualField(() => BestPractice, 'title', '제목. / Title.');
