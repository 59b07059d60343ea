import { formatNumber, type TextOf } from '@yeondong/client/kit';

interface Change {
  field: string;
  before?: string | null;
  after?: string | null;
}

/** Fields whose values are choices, and the group of texts that names them. */
const CHOICES = ['unitKind', 'polarity', 'cycle', 'aggregation', 'method'];
/** Fields that are called otherwise on the page. */
const LABELS: Readonly<Record<string, string>> = {
  derivedFrom: 'kpiForm.source',
  surveyQuestionKey: 'field.surveyQuestion',
};

function valueWords(field: string, value: string | null | undefined, t: TextOf): string {
  if (field === 'derivedFrom') return t(`kpiSource.${value ?? 'MANUAL'}`);
  if (value === null || value === undefined) return '–';
  if (field === 'stretch') return t(value === 'true' ? 'field.yes' : 'field.no');
  if (CHOICES.includes(field)) return t(`${field}.${value}`);
  return /^-?\d+(\.\d+)?$/.test(value) ? formatNumber(value) : value;
}

/** A change of a definition in words: what, from what, to what. */
export const changeWords = ({ field, before, after }: Change, t: TextOf): string =>
  t('years.change', {
    field: t(LABELS[field] ?? `field.${field}`),
    before: valueWords(field, before, t),
    after: valueWords(field, after, t),
  });
