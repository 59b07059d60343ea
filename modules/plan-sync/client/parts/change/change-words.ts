import type { useText } from '@yeondong/client/kit';

type Texts = ReturnType<typeof useText>;

interface Told {
  readonly kind: string;
  readonly reason?: string | null | undefined;
  readonly flags: readonly string[];
}

/** Its kind, why it is gone, and what else has happened. */
export const kindWords = ({ kind, reason, flags }: Told, t: Texts): string =>
  [t(`change.${kind}`), ...(reason ? [t(`removal.${reason}`)] : []), ...flags.map((flag) => t(`flag.${flag}`))].join(
    ' · ',
  );

interface FieldChange {
  readonly name: string;
  readonly before?: string | null | undefined;
  readonly after?: string | null | undefined;
}

/** A value as people read it. */
export function valueWords({ name, before, after }: FieldChange, t: Texts): readonly [string, string] {
  const read = (value: string | null | undefined): string => {
    if (!value) return '–';
    if (name === 'status') return t(`status.${value}`);
    return name === 'phase' ? t(`phase.${value}`) : value;
  };
  return [read(before), read(after)];
}

export function fieldWords(field: FieldChange, t: Texts): string {
  const [before, after] = valueWords(field, t);
  return t('compare.field', { name: t(`diffField.${field.name}`), before, after });
}
