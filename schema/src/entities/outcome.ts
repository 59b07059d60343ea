import { Field, ObjectType } from 'type-graphql';
import { enumOf } from '../contract/enum-of.js';
import { OUTCOME_STATES, type OutcomeState } from '../rules/outcome.js';
import { DateScalar } from '../scalars/date.js';

export const OutcomeStateName = enumOf(
  'OutcomeState',
  '기록이 다른 업무에서 어디까지 갔는지. / How far a record has come in other work.',
  OUTCOME_STATES,
  {
    WAITING: '결정 전. / Not decided yet.',
    TAKEN_IN: '담는 중: 아직 확정되지 않음. / Being taken in; not settled yet.',
    SETTLED: '반영: 확정됨. / Settled.',
    REFUSED: '반영하지 않음. / Not taken in.',
  },
);

@ObjectType({
  description:
    '기록에서 나온 것: 다른 업무가 이 기록으로 한 일. / What came of a record: what other work has made of it.',
})
export class RecordOutcome {
  @Field(() => OutcomeStateName, { description: '어디까지 갔는지. / How far it has come.' })
  state!: OutcomeState;

  titleKo!: string;
  titleEn!: string;

  @Field(() => DateScalar, { nullable: true, description: '그렇게 된 날. / The day of it.' })
  on!: string | null;

  @Field(() => String, { nullable: true, description: '볼 수 있는 화면. / The page that shows it.' })
  path!: string | null;

  recordType!: string;
  recordKey!: number;
}
