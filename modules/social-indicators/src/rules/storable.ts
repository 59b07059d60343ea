import { type Issue, RuleError, toScaled } from '@yeondong/schema/rules';

/** Fraction digits that decimals are kept with. */
const SCALE = 6;

/** What keeps a decimal from being stored as it is, or null. */
export function decimalFault(value: string): Pick<Issue, 'code' | 'params'> | null {
  try {
    toScaled(value, SCALE);
    return null;
  } catch (error) {
    if (error instanceof RuleError)
      return { code: error.issues[0]?.code ?? 'decimal.invalid', params: { digits: SCALE } };
    throw error;
  }
}

/** Refuses, at its path, a decimal that cannot be stored as it is. */
export function requireStorable(value: string, path: Issue['path']): void {
  const fault = decimalFault(value);
  if (fault) throw new RuleError([{ ...fault, path }]);
}
