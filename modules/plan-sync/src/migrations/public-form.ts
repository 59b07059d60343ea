import { addColumn, createTable, createUniqueIndex, date, reference, type Step, text } from '@yeondong/schema';

/** What citizens send: equal texts of a year are one opinion, each sending has its receipt. */
export const publicFormSteps: readonly Step[] = [
  addColumn('plan_sync_opinion', 'content_hash', text(64)),
  createUniqueIndex('plan_sync_opinion', 'content', ['content_hash']),
  ...createTable(
    'plan_sync_receipt',
    { opinion_id: reference('plan_sync_opinion'), receipt_hash: text(64), submitted_on: date() },
    { unique: [['receipt_hash']], index: [['opinion_id']] },
  ),
];
