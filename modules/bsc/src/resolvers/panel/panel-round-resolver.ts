import {
  absent,
  BatchField,
  Committee,
  FieldsOf,
  MeasuredType,
  measured,
  measuredInput,
  once,
  type Page,
  ReadPage,
  type RequestContext,
  RowField,
  type Selection,
  saved,
  ToMany,
  ToOne,
  WriteField,
} from '@yeondong/schema';
import { Int } from 'type-graphql';
import { panelRounds } from '../../entities/panel/collections.js';
import { PanelMember } from '../../entities/panel/panel-member.js';
import { PanelRound } from '../../entities/panel/panel-round.js';
import { PanelMembersInput, PanelRoundInput } from '../../inputs/panel/panel-inputs.js';
import { RecordAsRead } from '../../inputs/programme/year-record-input.js';
import { closePanelRound } from '../../stores/panel/close-round.js';
import { openPanelRound } from '../../stores/panel/open-round.js';
import { itemsIn, ownMembers } from '../../stores/panel/panel-reads.js';
import { openRound } from '../../stores/panel/panel-right.js';
import { RUN, seatFurther } from '../../stores/panel/panel-seats.js';

const AGREEMENT_FORMULA = 'bsc.panel-agreement.1';

@FieldsOf(() => PanelRound)
export class PanelRoundResolver {
  @ReadPage(panelRounds, {
    permission: 'bsc.panel.read',
    description: '평가단 평가(성격평가·정성평가). / Rounds of panels: appraisals and qualitative evaluations.',
  })
  declare panelRounds: Page<PanelRound>;

  @ToOne(() => Committee, { key: 'committeeKey', description: '평가하는 위원회. / Committee that judges.' })
  declare committee: Committee;

  @ToMany(() => PanelMember, { key: 'roundKey', orderBy: 't.id', description: '평가위원. / Members.' })
  declare members: PanelMember[];

  @BatchField(() => Int, { description: '평가 대상 지표 수. / How many KPIs are graded.' })
  itemCount(rows: readonly PanelRound[], _args: unknown, ctx: RequestContext) {
    return itemsIn(ctx, rows);
  }

  @BatchField(() => PanelMember, {
    nullable: true,
    description: '내 자리(평가위원이 아니면 없음). / One’s own seat; none of who is not a member.',
  })
  myMembership(rows: readonly PanelRound[], _args: unknown, ctx: RequestContext, selection: Selection) {
    return ownMembers(ctx, rows, selection);
  }

  @RowField(() => MeasuredType, {
    needs: ['closedOn', 'agreementValue', 'agreementMembers', 'agreementItems'],
    nullable: true,
    description: '평가위원 일치도(켄달 W, 마감 뒤). / Agreement of the members, Kendall’s W, once closed.',
  })
  agreement({ closedOn, agreementValue, agreementMembers, agreementItems }: PanelRound) {
    if (closedOn === null) return null;
    const inputs = [
      measuredInput('members', String(agreementMembers ?? 0)),
      measuredInput('items', String(agreementItems ?? 0)),
    ];
    const basis = { asOf: closedOn, formulaVersion: AGREEMENT_FORMULA, inputs };
    return agreementValue === null ? absent('NO_DATA', basis) : measured(agreementValue, basis);
  }

  @WriteField(() => PanelRound, {
    permission: RUN,
    input: PanelRoundInput,
    description: '성격평가나 정성평가를 엶. / Opens an appraisal or a qualitative evaluation.',
  })
  openPanelRound(input: PanelRoundInput, ctx: RequestContext, selection: Selection) {
    return saved(ctx, PanelRound, selection, (tx) =>
      once(tx, 'bsc.panel.open', input.idempotencyKey, () => openPanelRound(tx, input)),
    );
  }

  @WriteField(() => PanelRound, {
    permission: RUN,
    input: PanelMembersInput,
    description: '평가위원을 더함(마감 전까지). / Adds members, until it is closed.',
  })
  addPanelMembers(input: PanelMembersInput, ctx: RequestContext, selection: Selection) {
    return saved(ctx, PanelRound, selection, async (tx) => {
      const round = await openRound(tx, input.round, ['input', 'round']);
      await seatFurther(tx, round, input.members);
      return round.key;
    });
  }

  @WriteField(() => PanelRound, {
    permission: RUN,
    input: RecordAsRead,
    description: '평가를 마감하고 결과를 냄. / Closes a round and works out its results.',
  })
  closePanelRound(input: RecordAsRead, ctx: RequestContext, selection: Selection) {
    return saved(ctx, PanelRound, selection, (tx) => closePanelRound(tx, input));
  }
}
