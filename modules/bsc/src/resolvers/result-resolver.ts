import {
  Attachment,
  attachmentsOf,
  BatchField,
  byKeys,
  byParents,
  DecimalScalar,
  FieldsOf,
  Person,
  type RequestContext,
  RowField,
  raw,
  round,
  type Selection,
  ToOne,
} from '@yeondong/schema';
import { Kpi } from '../entities/kpi.js';
import { KpiResult } from '../entities/kpi-result.js';
import { ResultRevision } from '../entities/result-revision.js';

type Who = 'enteredByKey' | 'confirmedByKey' | 'confirmedForKey' | 'verifiedByKey';

const people = (ctx: RequestContext, rows: readonly KpiResult[], who: Who, selection: Selection) =>
  byKeys(
    ctx,
    Person,
    rows.map((row) => row[who]),
    selection,
  );

@FieldsOf(() => KpiResult)
export class KpiResultResolver {
  @ToOne(() => Kpi, { key: 'kpiKey', description: '지표. / Its KPI.' })
  declare kpi: Kpi;

  @RowField(() => DecimalScalar, {
    needs: ['scoreValue'],
    nullable: true,
    description:
      '그해 초부터 이 기간까지의 점수(근거는 Kpi.score). / Score of the year so far; Kpi.score tells what it rests on.',
  })
  score({ scoreValue }: KpiResult) {
    return scoreValue && round(scoreValue, 2);
  }

  @RowField(() => String, {
    needs: ['scoreStatus'],
    description: '점수의 상태(COMPLETE, LATE …). / Status of the score, as in Measured.',
  })
  scoreStatus(row: KpiResult) {
    return row.scoreStatus;
  }

  @BatchField(() => Person, { needs: ['enteredByKey'], nullable: true, description: '입력한 사람. / Who entered it.' })
  enteredBy(rows: readonly KpiResult[], _args: unknown, ctx: RequestContext, selection: Selection) {
    return people(ctx, rows, 'enteredByKey', selection);
  }

  @BatchField(() => Person, {
    needs: ['confirmedByKey'],
    nullable: true,
    description: '확인한 사람. / Who confirmed it.',
  })
  confirmedBy(rows: readonly KpiResult[], _args: unknown, ctx: RequestContext, selection: Selection) {
    return people(ctx, rows, 'confirmedByKey', selection);
  }

  @BatchField(() => Person, {
    needs: ['confirmedForKey'],
    nullable: true,
    description: '대결로 확인했으면 부재 중이던 부서장. / The absent head for whom it was confirmed.',
  })
  confirmedFor(rows: readonly KpiResult[], _args: unknown, ctx: RequestContext, selection: Selection) {
    return people(ctx, rows, 'confirmedForKey', selection);
  }

  @BatchField(() => Person, {
    needs: ['verifiedByKey'],
    nullable: true,
    description: '검증한 사람. / Who verified it.',
  })
  verifiedBy(rows: readonly KpiResult[], _args: unknown, ctx: RequestContext, selection: Selection) {
    return people(ctx, rows, 'verifiedByKey', selection);
  }

  @BatchField(() => [Attachment], { description: '증빙(첨부파일). / Evidence, as attachments.' })
  attachments(rows: readonly KpiResult[], _args: unknown, ctx: RequestContext, selection: Selection) {
    const keys = rows.map((row) => row.key);
    return attachmentsOf(ctx, 'KpiResult', keys, selection);
  }

  @BatchField(() => [ResultRevision], { description: '정정되기 전의 값, 차수순. / Former values, in order.' })
  revisions(rows: readonly KpiResult[], _args: unknown, ctx: RequestContext, selection: Selection) {
    const keys = rows.map((row) => row.key);
    return byParents(ctx, ResultRevision, 'resultKey', keys, selection, raw('t.revision'));
  }
}

@FieldsOf(() => ResultRevision)
export class ResultRevisionResolver {
  @ToOne(() => Person, { key: 'replacedByKey', nullable: true, description: '정정한 사람. / Who corrected it.' })
  declare replacedBy: Person | null;

  @RowField(() => DecimalScalar, { needs: ['scoreValue'], nullable: true, description: '그때의 점수. / Score it had.' })
  score({ scoreValue }: ResultRevision) {
    return scoreValue && round(scoreValue, 2);
  }
}
