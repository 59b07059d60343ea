import { Choice, FilterBar, formatDate, useLang, useText } from '@yeondong/client/kit';

export interface IssuedCopy {
  readonly number: number;
  readonly recipient: string;
  readonly asOf: string;
  readonly sha256: string;
}

interface CopyChoiceProps {
  copies: readonly IssuedCopy[];
  /** Number of the one that is shown; none for the document as it stands. */
  issued: number | null;
  onChange: (issued: number | null) => void;
}

/** Chooses between a document as it stands and the copies that were issued of it. */
export function CopyChoice({ copies, issued, onChange }: CopyChoiceProps) {
  const t = useText('plan-sync');
  const lang = useLang();
  const copy = copies.find(({ number }) => number === issued);
  const options = [
    { value: '', label: t('briefing.asItStands') },
    ...copies.map(({ number, recipient, asOf }) => ({
      value: String(number),
      label: t('briefing.copy', { number, recipient, day: formatDate(asOf, lang) }),
    })),
  ];
  return (
    <FilterBar>
      <Choice
        label={t('briefing.which')}
        width={300}
        value={copy ? String(copy.number) : ''}
        options={options}
        onChange={(value) => onChange(value === '' ? null : Number(value))}
      />
      {copy && <span className="muted">{t('briefing.hash', { hash: copy.sha256.slice(0, 16) })}</span>}
    </FilterBar>
  );
}
