import { defineEvent } from '@yeondong/schema';

/** What policy-rnd tells the others. */
export const policyRndEvents = {
  proposalDecided: defineEvent<{ readonly proposal: number; readonly decision: string; readonly grade: string | null }>(
    'policy-rnd.proposal-decided',
  ),
};
