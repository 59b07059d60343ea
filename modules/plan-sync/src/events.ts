import { defineEvent } from '@yeondong/schema';

/** What plan-sync tells the others. */
export const planSyncEvents = {
  versionMoved: defineEvent<{ readonly version: number; readonly status: string }>('plan-sync.version-moved'),
  linkConfirmed: defineEvent<{ readonly link: number }>('plan-sync.link-confirmed'),
};
