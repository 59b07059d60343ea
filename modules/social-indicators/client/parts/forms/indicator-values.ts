import type { IndicatorInput, IndicatorUpdate, SocialIndicatorForEditQuery } from '../../gql/graphql';

export type EditedIndicator = NonNullable<SocialIndicatorForEditQuery['indicator']>;

/** The texts of the form; empty is not given. */
export type IndicatorValues = Record<string, string>;

/** What the indicator tells about, by id. */
export interface Links {
  readonly goals: string[];
  readonly initiatives: string[];
}

export const NO_LINKS: Links = { goals: [], initiatives: [] };

export const newValues = (department: string): IndicatorValues => ({
  code: '',
  titleKo: '',
  titleEn: '',
  department,
  domain: '',
  field: '',
  definition: '',
  purpose: '',
  unit: '',
  frequency: 'YEAR',
  polarity: 'UP',
  decimals: '1',
  aggregation: 'NOT_ADDITIVE',
  margin: '',
  source: '',
});

export const valuesOf = (indicator: EditedIndicator): IndicatorValues => ({
  titleKo: indicator.titleKo,
  titleEn: indicator.titleEn,
  domain: indicator.domain.id,
  field: indicator.field.id,
  definition: indicator.definition ?? '',
  purpose: indicator.purpose ?? '',
  unit: indicator.unit,
  frequency: indicator.frequency,
  polarity: indicator.polarity,
  decimals: String(indicator.decimals),
  aggregation: indicator.aggregation,
  margin: indicator.margin ?? '',
  source: indicator.source?.id ?? '',
});

export const linksOf = ({ goals, initiatives }: EditedIndicator): Links => ({
  goals: goals.map(({ id }) => id),
  initiatives: initiatives.map(({ id }) => id),
});

const orNull = (text: string | undefined): string | null => (text?.trim() ? text.trim() : null);

const text = (values: IndicatorValues, name: string): string => values[name]?.trim() ?? '';

/** A whole number, or the text as it is, which the server refuses at its field. */
const whole = (value: string): number => Number(value.replaceAll(',', ''));

const shared = (values: IndicatorValues, links: Links) => ({
  titleKo: text(values, 'titleKo'),
  titleEn: orNull(values.titleEn),
  domain: text(values, 'domain'),
  field: text(values, 'field'),
  definition: text(values, 'definition'),
  purpose: orNull(values.purpose),
  unit: text(values, 'unit'),
  frequency: values.frequency as IndicatorInput['frequency'],
  polarity: values.polarity as IndicatorInput['polarity'],
  decimals: whole(values.decimals || '1'),
  aggregation: values.aggregation as IndicatorInput['aggregation'],
  margin: orNull(values.margin),
  source: orNull(values.source),
  goals: [...links.goals],
  initiatives: [...links.initiatives],
});

export const proposalInput = (values: IndicatorValues, links: Links, idempotencyKey: string): IndicatorInput => ({
  ...shared(values, links),
  code: text(values, 'code'),
  department: text(values, 'department'),
  idempotencyKey,
});

export const updateInput = (
  { id, version }: Pick<EditedIndicator, 'id' | 'version'>,
  values: IndicatorValues,
  links: Links,
): IndicatorUpdate => ({ ...shared(values, links), id, version });
