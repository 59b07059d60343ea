import { Field, registerEnumType } from 'type-graphql';
import { DateColumn, InstantColumn, ReferenceColumn, TextColumn } from '../contract/columns.js';
import { Node } from '../contract/node.js';
import { RecordType, type RowCondition, VisibleWhere } from '../contract/table.js';
import { both, byVisibilityFor, ofModuleOn, type Visibility } from '../contract/visibility.js';
import { any, raw, sql } from '../kernel/sql.js';
import { DateScalar } from '../scalars/date.js';
import { DateTimeScalar } from '../scalars/date-time.js';

export enum NoticeKind {
  D3 = 'D3',
  DUE = 'DUE',
  OVERDUE = 'OVERDUE',
  RETURNED = 'RETURNED',
  WAITING = 'WAITING',
}
registerEnumType(NoticeKind, {
  name: 'NoticeKind',
  description: '알림의 종류. / Kind of notice.',
  valuesConfig: {
    D3: {
      description: '기한 사흘 전(휴일이면 앞선 근무일). / Due in three days; before days off on the last working day.',
    },
    DUE: { description: '오늘이 기한. / Due today.' },
    OVERDUE: { description: '기한 지남. / Overdue.' },
    RETURNED: { description: '반려됨. / Returned to you.' },
    WAITING: { description: '내 차례. / Waiting for you.' },
  },
});

/** The module that told it is on; the core's own notices name none. */
const ofNoticeOn: RowCondition = (ctx, alias) =>
  any([sql`${raw(alias)}.source is null`, ofModuleOn('module')(ctx, alias)]);

@VisibleWhere(both(byVisibilityFor([]), ofNoticeOn))
@RecordType('core_notice', '알림: 한 사람에게 알리는 일. / Notice to one person.')
export class Notice extends Node {
  @Field(() => NoticeKind, { description: '종류. / Kind.' })
  @TextColumn(20)
  kind!: NoticeKind;

  @TextColumn(300)
  titleKo!: string;

  @TextColumn(300, { nullable: true })
  titleEn!: string | null;

  @Field(() => String, { nullable: true, description: '여는 화면의 경로. / Path of the page that it opens.' })
  @TextColumn(300, { nullable: true })
  path!: string | null;

  @Field(() => DateScalar, { nullable: true, description: '기한. / Due day.' })
  @DateColumn({ nullable: true })
  dueOn!: string | null;

  @TextColumn(60, { nullable: true })
  recordType!: string | null;

  @ReferenceColumn({ nullable: true })
  recordKey!: number | null;

  @Field(() => DateTimeScalar, { description: '알린 시각. / When it was told.' })
  @InstantColumn()
  at!: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: '읽은 시각. / When it was read.' })
  @InstantColumn({ nullable: true })
  readAt!: Date | null;

  /** The source of due items that it comes of, and its module; none for what was told at an act. */
  @TextColumn(80, { nullable: true })
  source!: string | null;

  @TextColumn(60, { nullable: true })
  module!: string | null;

  @TextColumn(10)
  visibility!: Visibility;

  @ReferenceColumn({ nullable: true })
  ownerDepartmentKey!: number | null;

  /** Whom it is for. */
  @ReferenceColumn()
  ownerPersonKey!: number;
}
