import {
  BatchField,
  bilingualField,
  byKeys,
  Department,
  Domain,
  FieldsOf,
  Initiative,
  type Page,
  ReadByCode,
  ReadPage,
  type RequestContext,
  type Row,
  RowField,
  type Selection,
  ToOne,
  ToPage,
} from '@yeondong/schema';
import { studies } from '../entities/collections.js';
import { SimilarStudy } from '../entities/figures.js';
import { Study, StudyStepName } from '../entities/study.js';
import { percentAlike } from '../rules/similarity.js';
import { stepsFrom } from '../rules/study.js';
import { similarStudies } from '../stores/study-store.js';

const permission = 'policy-rnd.program.read';

@FieldsOf(() => Study)
export class StudyResolver {
  @ReadPage(studies, { permission, description: '연구 목록. / Studies.' })
  declare studies: Page<Study>;

  @ReadByCode(() => Study, { permission, description: '코드로 찾은 연구. / A study by its code.' })
  declare study: Study | null;

  @ToOne(() => Department, { key: 'departmentKey', description: '맡은 부서. / Department in charge.' })
  declare department: Department;

  @ToOne(() => Domain, { key: 'domainKey', nullable: true, description: '영역. / Domain.' })
  declare domain: Domain | null;

  @ToOne(() => Initiative, { key: 'initiativeKey', nullable: true, description: '이행과제. / Initiative.' })
  declare initiative: Initiative | null;

  @RowField(() => [StudyStepName], {
    needs: ['kind', 'budget', 'status', 'verdict'],
    description: '다음에 할 수 있는 단계. / Steps that may come next.',
  })
  nextSteps(row: Row<Study>) {
    return stepsFrom(row);
  }

  @BatchField(() => [SimilarStudy], {
    needs: ['titleKo', 'need'],
    description: '비슷한 연구(60% 이상, 중복 검토에 참고). / Studies that are alike by 60 percent or more.',
  })
  async similar(rows: readonly Row<Study>[], _args: unknown, ctx: RequestContext, selection: Selection) {
    const found = await similarStudies(ctx, rows);
    const keys = [...new Set(found.flat().map(({ key }) => key))];
    const others = new Map((await byKeys(ctx, Study, keys, selection.below('study'))).map((one) => [one?.key, one]));
    return found.map((list) =>
      list.map(({ key, likeness }) => ({ study: others.get(key), likeness: percentAlike(likeness) })),
    );
  }
}

@FieldsOf(() => Initiative)
export class InitiativeStudies {
  @ToPage(studies, { column: 'initiative_id', permission, description: '이 과제의 연구. / Studies about it.' })
  declare studies: Page<Study>;
}

export const StudyTitle = bilingualField(() => Study, 'title', '제목. / Title.');
