import { panelItems, panelRounds, panelSheets } from '../entities/panel/collections.js';
import { PanelItem } from '../entities/panel/panel-item.js';
import { PanelMember } from '../entities/panel/panel-member.js';
import * as parts from '../entities/panel/panel-parts.js';
import { PanelRound } from '../entities/panel/panel-round.js';
import { PanelSheet } from '../entities/panel/panel-sheet.js';
import * as panelInputs from '../inputs/panel/panel-inputs.js';
import { PanelItemResolver, PanelSheetResolver } from '../resolvers/panel/panel-item-resolver.js';
import { PanelMemberResolver } from '../resolvers/panel/panel-member-resolver.js';
import { PanelRoundResolver } from '../resolvers/panel/panel-round-resolver.js';
import { panelDues } from '../stores/panel/panel-dues.js';

/** Panels that grade KPIs, before the year (성격평가) and after a period (정성평가). */
export const panelPart = {
  entities: [PanelRound, PanelMember, PanelItem, PanelSheet],
  types: [...Object.values(parts), ...Object.values(panelInputs)],
  resolvers: [PanelRoundResolver, PanelMemberResolver, PanelItemResolver, PanelSheetResolver],
  collections: [panelRounds, panelItems, panelSheets],
  dues: panelDues,
};
