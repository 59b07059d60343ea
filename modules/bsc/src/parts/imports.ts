import * as importInputs from '../inputs/import-inputs.js';
import { KpiImports } from '../resolvers/kpi-imports.js';

/** Tables of results and targets that come in from spreadsheets. */
export const importsPart = {
  types: Object.values(importInputs),
  resolvers: [KpiImports],
};
