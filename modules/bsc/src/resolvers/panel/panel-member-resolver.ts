import {
  BatchField,
  changeRecord,
  FieldsOf,
  fields,
  Person,
  type RequestContext,
  referred,
  refuse,
  type Selection,
  saved,
  ToOne,
  WriteField,
} from '@yeondong/schema';
import { Int } from 'type-graphql';
import { PanelMember } from '../../entities/panel/panel-member.js';
import { RecordAsRead } from '../../inputs/programme/year-record-input.js';
import { submittedByMember } from '../../stores/panel/panel-reads.js';
import { openRoundByKey } from '../../stores/panel/panel-right.js';
import { RUN } from '../../stores/panel/panel-seats.js';

@FieldsOf(() => PanelMember)
export class PanelMemberResolver {
  @ToOne(() => Person, { key: 'personKey', description: '사람. / Person.' })
  declare person: Person;

  @BatchField(() => Int, { description: '제출한 평가표 수. / How many sheets they have handed in.' })
  submitted(rows: readonly PanelMember[], _args: unknown, ctx: RequestContext) {
    return submittedByMember(ctx, rows);
  }

  @WriteField(() => PanelMember, {
    permission: RUN,
    input: RecordAsRead,
    description:
      '평가위원이 물러났음을 적음: 낸 평가표는 남음. / Records that a member has left; what they handed in stays.',
  })
  dismissPanelMember(input: RecordAsRead, ctx: RequestContext, selection: Selection) {
    return saved(ctx, PanelMember, selection, async (tx) => {
      const path = ['input', 'id'];
      const member = await referred(tx, PanelMember, input.id, path, fields('roundKey', 'leftOn', 'version'));
      await openRoundByKey(tx, member.roundKey, path);
      if (member.leftOn !== null) throw refuse('bsc.panel.left', path);
      return changeRecord(tx, PanelMember, member, { leftOn: tx.today }, { act: RUN, version: input.version });
    });
  }
}
