import { collection, enumWhere, idWhere, intWhere, ofYear, toOneWhere } from '@yeondong/schema';
import { PanelKindName, PanelRoundStateName, PanelSheetStateName } from './enums.js';
import { PanelItem } from './panel-item.js';
import { PanelRound } from './panel-round.js';
import { PanelSheet } from './panel-sheet.js';

export const panelRounds = collection(PanelRound, {
  where: {
    id: idWhere('PanelRound', 'id', '식별자. / Id.'),
    year: intWhere('year', '연도. / Year.'),
    kind: enumWhere('kind', 'PanelKind', PanelKindName, '종류. / Kind.'),
    state: enumWhere('state', 'PanelRoundState', PanelRoundStateName, '상태. / State.'),
  },
  orderBy: { PERIOD: 'period', DUE: 'dueOn' },
  defaultOrder: ['PERIOD'],
  inYear: ofYear,
});

export const panelItems = collection(PanelItem, {
  where: {
    round: toOneWhere('PanelRound', 'round_id', '평가. / Round.'),
    kpi: toOneWhere('Kpi', 'kpi_id', '지표. / KPI.'),
  },
  orderBy: { POSITION: 'position', MEAN: 'mean' },
  defaultOrder: ['POSITION'],
});

export const panelSheets = collection(PanelSheet, {
  where: {
    item: toOneWhere('PanelItem', 'item_id', '평가 대상 지표. / KPI that is graded.'),
    state: enumWhere('state', 'PanelSheetState', PanelSheetStateName, '상태. / State.'),
  },
  orderBy: { ITEM: 'itemKey' },
  defaultOrder: ['ITEM'],
});
