import {
  BatchField,
  byKeys,
  FieldsOf,
  type Page,
  Person,
  ReadPage,
  type RequestContext,
  type Selection,
  saved,
  ToOne,
  ToPage,
  transact,
  WriteField,
} from '@yeondong/schema';
import { Int } from 'type-graphql';
import { Kpi } from '../../entities/kpi.js';
import { panelItems, panelSheets } from '../../entities/panel/collections.js';
import { PanelItem } from '../../entities/panel/panel-item.js';
import { PanelMember } from '../../entities/panel/panel-member.js';
import { PanelRound } from '../../entities/panel/panel-round.js';
import { PanelSheet } from '../../entities/panel/panel-sheet.js';
import { PanelAdoption, PanelRecusal, PanelSheetsInput } from '../../inputs/panel/panel-inputs.js';
import { adoptDifficulties, areAdoptable } from '../../stores/panel/adopt-difficulty.js';
import { areOwn, ownSheets, submittedByItem } from '../../stores/panel/panel-reads.js';
import { RUN } from '../../stores/panel/panel-seats.js';
import { ASSESS, recuseFromItem, savePanelSheets } from '../../stores/panel/panel-sheets.js';

@FieldsOf(() => PanelItem)
export class PanelItemResolver {
  @ReadPage(panelItems, { permission: 'bsc.panel.read', description: '평가 대상 지표. / KPIs that panels grade.' })
  declare panelItems: Page<PanelItem>;

  @ToOne(() => PanelRound, { key: 'roundKey', description: '평가. / Round.' })
  declare round: PanelRound;

  @ToOne(() => Kpi, { key: 'kpiKey', description: '지표. / KPI.' })
  declare kpi: Kpi;

  @ToOne(() => Person, { key: 'adoptedByKey', nullable: true, description: '적용한 사람. / Who adopted it.' })
  declare adoptedBy: Person | null;

  @ToPage(panelSheets, {
    column: 'item_id',
    description:
      '볼 수 있는 평가표(마감 전에는 제 것만). / Sheets that one may read; one’s own alone until the round is closed.',
  })
  declare sheets: Page<PanelSheet>;

  @BatchField(() => Int, { description: '제출된 평가표 수. / How many sheets were handed in.' })
  submitted(rows: readonly PanelItem[], _args: unknown, ctx: RequestContext) {
    return submittedByItem(ctx, rows);
  }

  @BatchField(() => PanelSheet, { nullable: true, description: '내 평가표. / One’s own sheet.' })
  mySheet(rows: readonly PanelItem[], _args: unknown, ctx: RequestContext, selection: Selection) {
    return ownSheets(ctx, rows, selection);
  }

  @BatchField(() => Boolean, {
    needs: ['kpiKey'],
    description: '내 부서의 지표라서 평가하지 않는지. / Whether it is the own department’s, which one does not judge.',
  })
  ownDepartment(rows: readonly PanelItem[], _args: unknown, ctx: RequestContext) {
    return areOwn(ctx, rows);
  }

  @BatchField(() => Boolean, {
    needs: ['roundKey', 'kpiKey', 'difficulty', 'adoptedOn'],
    description:
      '제안된 난이도 가중을 적용할 수 있는지(성과표 확정 전). / Whether the multiplier may be adopted: its scorecard is not confirmed.',
  })
  adoptable(rows: readonly PanelItem[], _args: unknown, ctx: RequestContext) {
    return areAdoptable(ctx, rows);
  }

  @WriteField(() => [PanelItem], {
    permission: RUN,
    input: PanelAdoption,
    description:
      '제안된 난이도 가중을 지표에 적용함(성과표 확정 전까지). / Sets the proposed multipliers on their KPIs, until their scorecards are confirmed.',
  })
  async adoptPanelDifficulties(input: PanelAdoption, ctx: RequestContext, selection: Selection) {
    const keys = await transact(ctx, (tx) => adoptDifficulties(tx, input));
    return byKeys(ctx, PanelItem, keys, selection);
  }
}

@FieldsOf(() => PanelSheet)
export class PanelSheetResolver {
  @ToOne(() => PanelMember, { key: 'memberKey', description: '평가위원. / Member.' })
  declare member: PanelMember;

  @ToOne(() => PanelItem, { key: 'itemKey', description: '평가 대상 지표. / KPI that is graded.' })
  declare item: PanelItem;

  @WriteField(() => [PanelSheet], {
    permission: ASSESS,
    input: PanelSheetsInput,
    description: '내 평가표를 임시저장하거나 제출함. / Keeps or hands in one’s own sheets.',
  })
  async savePanelSheets(input: PanelSheetsInput, ctx: RequestContext, selection: Selection) {
    const keys = await transact(ctx, (tx) => savePanelSheets(tx, input));
    return byKeys(ctx, PanelSheet, keys, selection);
  }

  @WriteField(() => PanelSheet, {
    permission: ASSESS,
    input: PanelRecusal,
    description: '이해충돌을 밝히고 한 지표의 평가를 회피함. / Declares a conflict of interest and recuses from a KPI.',
  })
  recuseFromPanelItem(input: PanelRecusal, ctx: RequestContext, selection: Selection) {
    return saved(ctx, PanelSheet, selection, (tx) => recuseFromItem(tx, input));
  }
}
