import {
  bilingualField,
  Department,
  Domain,
  FieldsOf,
  type Page,
  Person,
  planYear,
  ReadField,
  ReadPage,
  type RequestContext,
  type Selection,
  saved,
  ToOne,
  WriteField,
} from '@yeondong/schema';
import { ConceptCoverage, DevelopmentConcept, developmentConcepts } from '../../entities/concept/concept.js';
import { PlanItem } from '../../entities/plan-item.js';
import { PlanYearArgs } from '../../inputs/arguments.js';
import { DevelopmentConceptInput, DevelopmentConceptMove } from '../../inputs/concept/concept-inputs.js';
import { CONCEPT_WRITE, conceptCoverage, moveConcept, saveConcept } from '../../stores/concept/concept-store.js';

const permission = 'plan-sync.plan.read';

@FieldsOf(() => DevelopmentConcept)
export class ConceptResolver {
  @ReadPage(developmentConcepts, { permission, description: '도시발전구상 목록. / Development concepts.' })
  declare developmentConcepts: Page<DevelopmentConcept>;

  @ToOne(() => Domain, { key: 'domainKey', description: '영역. / Domain.' })
  declare domain: Domain;

  @ToOne(() => Department, { key: 'departmentKey', description: '작성 부서. / Unit that wrote it.' })
  declare department: Department;

  @ToOne(() => Person, { key: 'proposedByKey', nullable: true, description: '제안한 사람. / Who proposed it.' })
  declare proposedBy: Person | null;

  @ToOne(() => PlanItem, {
    key: 'itemKey',
    nullable: true,
    description: '이 구상으로 바뀐 장기발전계획의 항목. / Item of the long-term plan that has changed by it.',
  })
  declare item: PlanItem | null;

  @ReadField(() => ConceptCoverage, {
    permission,
    args: PlanYearArgs,
    description:
      '한 해에 구상이 있는 영역(불채택은 빼고). / Domains that have a concept in a year, declined ones aside.',
  })
  conceptCoverage({ year }: PlanYearArgs, ctx: RequestContext, selection: Selection) {
    return conceptCoverage(ctx, year ?? planYear(ctx), selection);
  }

  @WriteField(() => DevelopmentConcept, {
    permission: CONCEPT_WRITE,
    input: DevelopmentConceptInput,
    description: '도시발전구상을 적거나 고침. / Writes a development concept down, or changes it.',
  })
  saveDevelopmentConcept(input: DevelopmentConceptInput, ctx: RequestContext, selection: Selection) {
    return saved(ctx, DevelopmentConcept, selection, (tx) => saveConcept(tx, input));
  }

  @WriteField(() => DevelopmentConcept, {
    permission: CONCEPT_WRITE,
    input: DevelopmentConceptMove,
    description:
      '구상을 제안, 채택·불채택, 계획에 반영함. 결정은 기획 담당이, 제안한 사람 아닌 사람이. / Proposes, adopts, declines it, or names the item that it changed; the planner decides, never who proposed it.',
  })
  moveDevelopmentConcept(input: DevelopmentConceptMove, ctx: RequestContext, selection: Selection) {
    return saved(ctx, DevelopmentConcept, selection, (tx) => moveConcept(tx, input));
  }
}

export const ConceptTitle = bilingualField(() => DevelopmentConcept, 'title', '제목. / Title.');
