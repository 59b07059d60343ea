import {
  asParent,
  BooleanColumn,
  collection,
  DateColumn,
  DateScalar,
  dateWhere,
  Initiative,
  idWhere,
  Node,
  RecordType,
  ReferenceColumn,
  stringWhere,
  TextColumn,
  toOneWhere,
  VisibleWhere,
} from '@yeondong/schema';
import { Field } from 'type-graphql';

export const COMPLAINT_LENGTH = 500;

@VisibleWhere(asParent(() => Initiative, 'initiative_id'))
@RecordType('complaints_complaint', '이행과제에 관한 민원. / A complaint about an initiative.')
export class Complaint extends Node {
  @ReferenceColumn()
  initiativeKey!: number;

  @ReferenceColumn()
  departmentKey!: number;

  @Field(() => String, { description: '민원 내용. / What was complained of.' })
  @TextColumn(COMPLAINT_LENGTH)
  text!: string;

  @Field(() => DateScalar, { description: '접수일. / Day of receipt.' })
  @DateColumn()
  receivedOn!: string;

  @Field(() => Boolean, { description: '예시 기록인지. / Whether it is a sample.' })
  @BooleanColumn()
  sample!: boolean;
}

export const complaints = collection(Complaint, {
  where: {
    id: idWhere('Complaint', 'id', '식별자. / Id.'),
    text: stringWhere('text', '내용. / Text.'),
    receivedOn: dateWhere('received_on', '접수일. / Day of receipt.'),
    initiative: toOneWhere('Initiative', 'initiative_id', '이행과제. / Its initiative.'),
    department: toOneWhere('Department', 'department_id', '처리 부서. / Department that answers.'),
  },
  orderBy: { RECEIVED_ON: 'receivedOn' },
  defaultOrder: ['RECEIVED_ON'],
});
