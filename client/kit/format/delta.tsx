import { useKitText } from '../text/use-text';
import { deltaWord, formatNumber, NO_VALUE, type NumberLike, type Polarity } from './numbers';
import { unitAfter } from './units';

interface DeltaProps {
  value: NumberLike;
  /** As in `%p` or `점`. */
  unit: string;
  polarity?: Polarity;
  decimals?: number;
}

/** A difference with its direction in words: `3.2%p 개선`. */
export function Delta({ value, unit, polarity = 'NONE', decimals = 1 }: DeltaProps) {
  const t = useKitText();
  const word = deltaWord(value, polarity);
  if (word === null) return <span>{NO_VALUE}</span>;
  if (word === 'same') return <span>{t('delta.same')}</span>;
  const size = formatNumber(String(value).replace(/^[-+]/, ''), decimals);
  return (
    <span className="delta" data-word={word}>
      {size}
      {unitAfter(unit)} {t(`delta.${word}`)}
    </span>
  );
}
