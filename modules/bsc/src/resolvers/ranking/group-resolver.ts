import {
  all,
  bilingualField,
  changedTitles,
  changeRecord,
  codeText,
  createRecord,
  Department,
  FieldsOf,
  fields,
  inForceInYear,
  LAST_POSITION,
  newTitles,
  optionalText,
  planYear,
  ReadField,
  type RequestContext,
  raw,
  referred,
  refuse,
  type Selection,
  saved,
  select,
  sql,
  ToOne,
  WriteField,
} from '@yeondong/schema';
import { EvaluationGroup, GroupMember } from '../../entities/ranking/group.js';
import { TargetYearArgs } from '../../inputs/arguments.js';
import { EvaluationGroupInput, GroupMemberInput } from '../../inputs/ranking/ranking-inputs.js';
import { checkSize } from '../../rules/ranking/unit-weighting.js';
import { yearIsScored } from '../../stores/ranking/scored-year.js';
import { requireModuleOn } from '../../stores/write-right.js';

const ACT = 'bsc.scheme.write';
const LONGEST = 1000;

@FieldsOf(() => EvaluationGroup)
export class GroupResolver {
  @ReadField(() => [EvaluationGroup], {
    permission: 'bsc.kpi.read',
    args: TargetYearArgs,
    description: '그해의 평가군. / Evaluation groups of a year.',
  })
  evaluationGroups({ year }: TargetYearArgs, ctx: RequestContext, selection: Selection) {
    return select(ctx, EvaluationGroup, selection, {
      where: inForceInYear('t', year ?? planYear(ctx)),
      orderBy: raw('t.position, t.id'),
    });
  }

  @WriteField(() => EvaluationGroup, {
    permission: ACT,
    input: EvaluationGroupInput,
    description: '평가군을 더하거나 고침. / Adds or changes an evaluation group.',
  })
  saveEvaluationGroup(input: EvaluationGroupInput, ctx: RequestContext, selection: Selection) {
    return saved(ctx, EvaluationGroup, selection, async (tx) => {
      const code = codeText(input.code, ['input', 'code']);
      const { fromYear, toYear = null } = input;
      if (toYear !== null && toYear < fromYear) throw refuse('bsc.group.years', ['input', 'toYear']);
      const known = input.id == null ? null : await referred(tx, EvaluationGroup, input.id, ['input', 'id'], GROUP);
      const own = { code, fromYear, toYear };
      if (!known) {
        const more = { position: LAST_POSITION, version: 1 };
        return createRecord(tx, EvaluationGroup, ACT, { ...newTitles(input), ...own, ...more });
      }
      const change = { act: ACT, version: input.version ?? 0 };
      return changeRecord(tx, EvaluationGroup, known, { ...changedTitles(input), ...own }, change);
    });
  }
}

const GROUP = fields('code', 'titleKo', 'titleEn', 'fromYear', 'toYear', 'version');

@FieldsOf(() => GroupMember)
export class GroupMemberResolver {
  @ReadField(() => [GroupMember], {
    permission: 'bsc.kpi.read',
    args: TargetYearArgs,
    description: '부서별 평가군(그해까지의 기록). / Groups of departments, as entered until a year.',
  })
  groupMembers({ year }: TargetYearArgs, ctx: RequestContext, selection: Selection) {
    return select(ctx, GroupMember, selection, {
      where: sql`t.year <= ${year ?? planYear(ctx)}`,
      orderBy: raw('t.department_id, t.year'),
    });
  }

  @ToOne(() => Department, { key: 'departmentKey', description: '부서. / Department.' })
  declare department: Department;

  @ToOne(() => EvaluationGroup, { key: 'groupKey', description: '평가군. / Evaluation group.' })
  declare group: EvaluationGroup;

  @WriteField(() => GroupMember, {
    permission: ACT,
    input: GroupMemberInput,
    description:
      '부서를 그해부터 평가군에 둠(채점 전까지). / Places a department in a group, until the year is scored.',
  })
  placeInGroup(input: GroupMemberInput, ctx: RequestContext, selection: Selection) {
    return saved(ctx, GroupMember, selection, async (tx) => {
      const { key: departmentKey } = await referred(tx, Department, input.department, ['input', 'department']);
      const { key: groupKey } = await referred(tx, EvaluationGroup, input.group, ['input', 'group']);
      await requireModuleOn(tx, [departmentKey], ['input', 'department']);
      if (await yearIsScored(tx, input.year)) throw refuse('bsc.scheme.scored', ['input', 'year']);
      const note = optionalText(input.note, LONGEST, ['input', 'note']);
      const misconduct = input.misconduct ?? false;
      if (misconduct && note === null) throw refuse('bsc.result.reason-required', ['input', 'note']);
      const { staff = null, budget = null } = input;
      checkSize({ staff, budget });
      const own = { groupKey, managing: input.managing ?? false, misconduct, note, staff, budget };
      const where = all([sql`t.department_id = ${departmentKey}`, sql`t.year = ${input.year}`]);
      const read = fields('groupKey', 'managing', 'misconduct', 'note', 'staff', 'budget', 'version');
      const [known] = await select(tx, GroupMember, read, { where });
      if (known) return changeRecord(tx, GroupMember, known, own, { act: ACT, version: input.version ?? 0 });
      const more = { departmentKey, year: input.year, sample: false, version: 1 };
      return createRecord(tx, GroupMember, ACT, { ...own, ...more });
    });
  }
}

export const EvaluationGroupTitle = bilingualField(() => EvaluationGroup, 'title', '이름. / Title.');
