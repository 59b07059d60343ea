import { useText } from '@yeondong/client/kit';
import { type WonUnit, wonRefusal } from './won-in';

/** What a field of money is beside its name and label; it says itself which number is no amount, and the form is not sent. */
export function useWonField(unit: WonUnit = 'million', { required = false } = {}) {
  const t = useText('plan-sync');
  const refusal = (text: string): string | undefined => {
    const fault = wonRefusal(text, unit, required);
    return fault ? t(`amount.${fault}`) : undefined;
  };
  return { kind: 'number' as const, unit: t(`unit.${unit}`), required, refusal };
}
