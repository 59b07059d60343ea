import { big, compare, type DecimalText, type Issue, sum } from '@yeondong/schema/rules';

const WHOLE = '100';

/** The shares of all proposers sum to 100 percent, each above nothing. */
export function checkShares(shares: readonly DecimalText[]): Issue[] {
  const each = shares.every((share) => compare(share, '0') > 0);
  const total = sum(shares);
  const path = ['input', 'coProposers'];
  return each && compare(total, WHOLE) === 0 ? [] : [{ path, code: 'policy-rnd.proposal.shares', params: { total } }];
}

/** Prize money by shares in whole won, rounded down; what is left over goes to the first, the main proposer. */
export function splitPrize(amount: number, shares: readonly DecimalText[]): number[] {
  const parts = shares.map((share) => Number(big(amount).times(share).div(WHOLE).round(0, 0).toString()));
  const rest = amount - parts.reduce((total, part) => total + part, 0);
  return parts.map((part, at) => (at === 0 ? part + rest : part));
}
