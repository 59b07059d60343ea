import { Alert, alerts } from '../entities/alert.js';
import * as alertInputs from '../inputs/alert-inputs.js';
import { AlertResolver } from '../resolvers/alert-resolver.js';
import { scanAlerts } from '../stores/alert/scan-alerts.js';
import type { BscPart } from './bsc-part.js';

/** Early warnings: raised by rules, acknowledged by heads. */
export const alertsPart: BscPart = {
  entities: [Alert],
  types: Object.values(alertInputs),
  resolvers: [AlertResolver],
  collections: [alerts],
  jobs: [{ id: 'bsc.alert-scan', everySeconds: 3600, timeoutSeconds: 120, run: scanAlerts }],
};
