import { Badge, formatNumber, NO_VALUE, useText } from '@yeondong/client/kit';

/** The sign that statistics print in place of a value. */
const SIGNS: Readonly<Record<string, string>> = { M: '…', N: '-', C: 'X' };

interface Shown {
  value?: string | null;
  status: string;
  source?: { code: string } | null;
}

/** A value as statistics print it, without marks. */
export const shownValue = (observation: Shown | null | undefined, decimals: number): string => {
  if (!observation) return NO_VALUE;
  return observation.value == null
    ? (SIGNS[observation.status] ?? NO_VALUE)
    : formatNumber(observation.value, decimals);
};

/** A value with what must be known of it: provisional, estimated, a break, made up as a sample. */
export function Value({ observation, decimals }: { observation: Shown | null | undefined; decimals: number }) {
  const t = useText('social-indicators');
  return (
    <>
      {shownValue(observation, decimals)}{' '}
      {observation && observation.status !== 'A' && (
        <Badge size="xs" variant="default">
          {t(`observationStatus.${observation.status}`)}
        </Badge>
      )}
      {observation?.source?.code === 'SAMPLE' && (
        <Badge size="xs" variant="default">
          {t('field.sample')}
        </Badge>
      )}
    </>
  );
}
