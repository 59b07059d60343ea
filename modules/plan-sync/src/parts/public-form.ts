import * as formTypes from '../entities/public-form/opinion-form.js';
import { Receipt } from '../entities/public-form/receipt.js';
import * as inputs from '../inputs/public-form/opinion-form-inputs.js';
import { OpinionFormResolver, OpinionLabelTitle } from '../resolvers/public-form/opinion-form-resolver.js';
import type { PlanSyncPart } from './plan-sync-part.js';

const { OpinionForm, OpinionLabel, OpinionReceipt, SubmittedOpinion } = formTypes;

/** The form in which citizens write without signing in. */
export const publicFormPart: PlanSyncPart = {
  entities: [Receipt],
  types: [OpinionForm, OpinionLabel, OpinionReceipt, SubmittedOpinion, ...Object.values(inputs)],
  resolvers: [OpinionFormResolver, OpinionLabelTitle],
};
