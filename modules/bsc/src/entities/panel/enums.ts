import { enumOf } from '@yeondong/schema';
import { PANEL_KINDS } from '../../rules/panel/scheme.js';
import { PANEL_SHEET_STATES } from '../../rules/panel/sheet.js';

export const PanelKindName = enumOf('PanelKind', '평가단 평가의 종류. / What a panel judges.', PANEL_KINDS, {
  APPRAISAL: '성격평가(사전): 지표의 중요도·적합성·도전성·난이도. / Appraisal of KPIs before the year.',
  QUALITATIVE: '정성평가(사후): 기간의 성과. / Qualitative evaluation of a period, after it.',
});

export const PANEL_ROUND_STATES = ['OPEN', 'CLOSED'] as const;
export type PanelRoundState = (typeof PANEL_ROUND_STATES)[number];
export const PanelRoundStateName = enumOf(
  'PanelRoundState',
  '평가단 평가의 상태. / State of a round of a panel.',
  PANEL_ROUND_STATES,
  { OPEN: '평가 중. / Open.', CLOSED: '마감. / Closed.' },
);

export const PanelSheetStateName = enumOf('PanelSheetState', '평가표의 상태. / State of a sheet.', PANEL_SHEET_STATES, {
  DRAFT: '작성 중. / Being filled in.',
  SUBMITTED: '제출. / Handed in.',
  RECUSED: '회피. / Recused.',
});
