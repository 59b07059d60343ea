import {
  BatchField,
  bilingualField,
  byKeys,
  Department,
  FieldsOf,
  newTitles,
  type Page,
  ReadPage,
  type RequestContext,
  referredKey,
  refuse,
  type Selection,
  saved,
  ToMany,
  ToOne,
  WriteField,
} from '@yeondong/schema';
import { Award } from '../../entities/programme/award.js';
import { AwardGrade, AwardProposal, AwardScheme } from '../../entities/programme/awards.js';
import { awardSchemes } from '../../entities/programme/collections.js';
import { EvaluationGroup } from '../../entities/ranking/group.js';
import { AwardSchemeInput } from '../../inputs/programme/evaluation-inputs.js';
import { RecordAsRead } from '../../inputs/programme/year-record-input.js';
import { checkGrades } from '../../rules/programme/awards.js';
import { proposalsOf } from '../../stores/programme/award-store.js';
import { replaceParts } from '../../stores/programme/part-store.js';
import { moveRecord, PROGRAMME_WRITE, recordAsRead, saveYearRecord } from '../../stores/programme/year-record-store.js';

@FieldsOf(() => AwardScheme)
export class AwardResolver {
  @ReadPage(awardSchemes, { permission: 'bsc.programme.read', description: '시상 기준. / Award schemes.' })
  declare awardSchemes: Page<AwardScheme>;

  @ToOne(() => EvaluationGroup, {
    key: 'groupKey',
    nullable: true,
    description: '평가군(범위가 평가군일 때). / Its group, where the scope is one.',
  })
  declare group: EvaluationGroup | null;

  @ToMany(() => Award, { key: 'schemeKey', orderBy: 't.id', description: '결정된 시상. / Awards given.' })
  declare awards: Award[];

  @ToMany(() => AwardGrade, { key: 'schemeKey', orderBy: 't.position', description: '등급. / Grades.' })
  declare grades: AwardGrade[];

  @BatchField(() => [AwardProposal], {
    needs: ['year', 'scope', 'groupKey'],
    description:
      '지금 점수로 본 후보(동점은 위원회가 정함). / Who would get what by the scores now; the committee decides ties.',
  })
  async proposal(rows: readonly AwardScheme[], _args: unknown, ctx: RequestContext, selection: Selection) {
    const proposals = await proposalsOf(ctx, rows, selection.below('grade'));
    const keys = proposals
      .flat()
      .flatMap(({ departments, tied }) => [...departments.map(({ department }) => department), ...tied]);
    const read = async (field: string) => {
      const found = await byKeys(ctx, Department, keys, selection.below(field));
      return new Map(keys.map((key, index) => [key, found[index]]));
    };
    const [departments, tied] = [await read('departments'), await read('tied')];
    return proposals.map((list) =>
      list.map((proposal) => ({
        grade: proposal.grade,
        departments: proposal.departments.map(({ department }) => departments.get(department)),
        tied: proposal.tied.map((key) => tied.get(key)),
      })),
    );
  }

  @WriteField(() => AwardScheme, {
    permission: PROGRAMME_WRITE,
    input: AwardSchemeInput,
    description: '시상 기준을 작성함(확정 전까지). / Draws up an award scheme, until it is confirmed.',
  })
  saveAwardScheme(input: AwardSchemeInput, ctx: RequestContext, selection: Selection) {
    return saved(ctx, AwardScheme, selection, async (tx) => {
      checkGrades(input.grades);
      const grades = input.grades.map(({ titleKo, titleEn, count }) => ({ ...newTitles({ titleKo, titleEn }), count }));
      if (input.id != null) {
        const before = await recordAsRead(tx, AwardScheme, { id: input.id }, 'state');
        if (before.state === 'CONFIRMED') throw refuse('bsc.award.confirmed', ['input', 'id']);
      }
      const groupKey = await referredKey(tx, EvaluationGroup, input.group, ['input', 'group']);
      if ((input.scope === 'GROUP') !== (groupKey !== null)) throw refuse('bsc.award.group', ['input', 'group']);
      const own = { scope: input.scope, groupKey, dueOn: input.dueOn, state: 'DRAFT' as const };
      const key = await saveYearRecord(tx, AwardScheme, input, own);
      await replaceParts(tx, AwardGrade, { property: 'schemeKey', key }, grades);
      return key;
    });
  }

  @WriteField(() => AwardScheme, {
    permission: 'bsc.scorecard.confirm',
    input: RecordAsRead,
    description: '시상 기준을 확정함. / Confirms an award scheme.',
  })
  confirmAwardScheme(input: RecordAsRead, ctx: RequestContext, selection: Selection) {
    return saved(ctx, AwardScheme, selection, async (tx) => {
      const before = await recordAsRead(tx, AwardScheme, input, 'state');
      if (before.state === 'CONFIRMED') throw refuse('bsc.award.confirmed', ['input', 'id']);
      return moveRecord(tx, AwardScheme, before, input.version, { state: 'CONFIRMED' }, 'bsc.scorecard.confirm');
    });
  }
}

export const AwardGradeTitle = bilingualField(() => AwardGrade, 'title', '등급 이름. / Title of the grade.');
