import { type DecimalText, kendallW } from '@yeondong/schema/rules';

/** What a member gave an item in all. */
export interface GivenTotal {
  readonly member: number;
  readonly item: number;
  readonly total: DecimalText;
}

export interface Agreement {
  /** Kendall's W; none where too few judged the same. */
  readonly value: DecimalText | null;
  readonly members: number;
  readonly items: number;
}

/** How far members rank alike the items that all of them judged. Who judged nothing is left out. */
export function agreementOf(totals: readonly GivenTotal[]): Agreement {
  const members = [...new Set(totals.map(({ member }) => member))];
  const given = new Map(totals.map(({ member, item, total }) => [`${member}/${item}`, total]));
  const items = [...new Set(totals.map(({ item }) => item))].filter((item) =>
    members.every((member) => given.has(`${member}/${item}`)),
  );
  const rows = members.map((member) => items.map((item) => given.get(`${member}/${item}`) as DecimalText));
  return { value: kendallW(rows), members: members.length, items: items.length };
}
