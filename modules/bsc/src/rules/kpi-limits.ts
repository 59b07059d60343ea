import { compare, type DecimalText, type Issue } from '@yeondong/schema/rules';

/** What a definition sheet says of the entries it takes, and when there can be any. */
export interface KpiLimits {
  readonly minimum: DecimalText | null;
  readonly maximum: DecimalText | null;
  /** Days after the period until the source publishes. */
  readonly availabilityLagDays: number;
}

/** A source that publishes later than this says nothing of the year any more. */
const LONGEST_LAG = 366;

const issue = (field: string, code: string, params: Issue['params'] = {}): Issue => ({
  path: [field],
  code: `bsc.limits.${code}`,
  params,
});

/** Why limits cannot stand: no value lies between them, or the days are none. */
export const checkLimits = ({ minimum, maximum, availabilityLagDays: lag }: KpiLimits): readonly Issue[] => [
  ...(minimum !== null && maximum !== null && compare(minimum, maximum) >= 0
    ? [issue('maximum', 'reversed', { minimum, maximum })]
    : []),
  ...(Number.isInteger(lag) && lag >= 0 && lag <= LONGEST_LAG
    ? []
    : [issue('availabilityLagDays', 'lag', { most: LONGEST_LAG })]),
];
