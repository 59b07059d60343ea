import {
  changeRecord,
  createRecord,
  FieldsOf,
  fields,
  planYear,
  ReadField,
  type RequestContext,
  raw,
  refuse,
  type Selection,
  saved,
  select,
  sql,
  ToMany,
  WriteField,
} from '@yeondong/schema';
import { EvaluationScheme, SchemeGrade } from '../../entities/ranking/scheme.js';
import { TargetYearArgs } from '../../inputs/arguments.js';
import { EvaluationSchemeInput } from '../../inputs/ranking/scheme-inputs.js';
import { checkBands } from '../../rules/ranking/grade.js';
import { checkScheme } from '../../rules/ranking/scheme-check.js';
import { replaceParts } from '../../stores/programme/part-store.js';
import { yearIsScored } from '../../stores/ranking/scored-year.js';

const ACT = 'bsc.scheme.write';

@FieldsOf(() => EvaluationScheme)
export class SchemeResolver {
  @ReadField(() => EvaluationScheme, {
    permission: 'bsc.kpi.read',
    args: TargetYearArgs,
    nullable: true,
    description: '그해의 평가 기준. / Scheme that a year is evaluated by.',
  })
  async evaluationScheme({ year }: TargetYearArgs, ctx: RequestContext, selection: Selection) {
    const [scheme] = await select(ctx, EvaluationScheme, selection, {
      where: sql`t.from_year <= ${year ?? planYear(ctx)}`,
      orderBy: raw('t.from_year desc'),
      limit: 1,
    });
    return scheme ?? null;
  }

  @ToMany(() => SchemeGrade, { key: 'schemeKey', orderBy: 't.position', description: '등급. / Grades.' })
  declare grades: SchemeGrade[];

  @WriteField(() => EvaluationScheme, {
    permission: ACT,
    input: EvaluationSchemeInput,
    description:
      '어느 해부터의 평가 기준을 정함(채점 전까지). / Sets the evaluation scheme from a year on, until that year is scored.',
  })
  saveEvaluationScheme(input: EvaluationSchemeInput, ctx: RequestContext, selection: Selection) {
    return saved(ctx, EvaluationScheme, selection, async (tx) => {
      const { grades, version, ...rest } = input;
      const { unitWeighting = null, qualitativeLimit = null, bonusDepartmentShare = null } = input;
      const values = { ...rest, unitWeighting, qualitativeLimit, bonusDepartmentShare };
      checkScheme(values);
      checkBands(grades);
      if (await yearIsScored(tx, input.fromYear)) throw refuse('bsc.scheme.scored', ['input', 'fromYear']);
      const where = sql`t.from_year = ${input.fromYear}`;
      const [known] = await select(tx, EvaluationScheme, fields('version'), { where });
      const key = known
        ? await changeRecord(tx, EvaluationScheme, known, values, { act: ACT, version: version ?? 0 })
        : await createRecord(tx, EvaluationScheme, ACT, { ...values, version: 1 });
      await replaceParts(tx, SchemeGrade, { property: 'schemeKey', key }, grades);
      return key;
    });
  }
}
