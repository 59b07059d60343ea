import {
  type FormState,
  MultiSelect,
  NumberField,
  SelectField,
  SimpleGrid,
  TextField,
  useText,
} from '@yeondong/client/kit';
import type { SocialFormChoicesQuery } from '../../gql/graphql';
import type { IndicatorValues, Links } from './indicator-values';

const CHOICES = {
  polarity: ['UP', 'DOWN', 'NONE'],
  frequency: ['YEAR', 'HALF', 'QUARTER', 'MONTH'],
  aggregation: ['NOT_ADDITIVE', 'RATIO', 'SUM'],
} as const;

interface IndicatorFieldsProps {
  form: FormState<IndicatorValues>;
  choices: SocialFormChoicesQuery;
  links: Links;
  errors: Readonly<Record<string, string>>;
  onLinks: (links: Links) => void;
  /** Unit, frequency and aggregation stay as they are. */
  fixed?: boolean;
}

const titled = (records: readonly { id: string; title: string }[]) =>
  records.map(({ id, title }) => ({ value: id, label: title }));

/** What an indicator is called, means, is measured in, and tells about. */
export function IndicatorFields({ form, choices, links, errors, onLinks, fixed = false }: IndicatorFieldsProps) {
  const t = useText('social-indicators');
  const choice = (name: keyof typeof CHOICES) => (
    <SelectField
      label={t(`field.${name}`)}
      required
      disabled={fixed && name !== 'polarity'}
      options={CHOICES[name].map((value) => ({ value, label: t(`${name}.${value}`) }))}
      {...form.field(name)}
    />
  );
  return (
    <>
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <TextField label={t('form.titleKo')} required {...form.field('titleKo')} />
        <TextField label={t('form.titleEn')} {...form.field('titleEn')} />
        <SelectField
          label={t('field.domain')}
          required
          options={titled(choices.domains.nodes)}
          {...form.field('domain')}
        />
        <SelectField
          label={t('field.field')}
          required
          searchable
          options={titled(choices.indicatorFields.nodes)}
          {...form.field('field')}
        />
      </SimpleGrid>
      <TextField
        label={t('field.definition')}
        hint={t('form.definitionHint')}
        required
        multiline
        {...form.field('definition')}
      />
      <TextField label={t('field.purpose')} hint={t('form.purposeHint')} {...form.field('purpose')} />
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <TextField label={t('field.unit')} required disabled={fixed} {...form.field('unit')} />
        <NumberField label={t('field.decimals')} {...form.field('decimals')} />
        {choice('polarity')}
        {choice('frequency')}
        {choice('aggregation')}
        <NumberField label={t('field.margin')} hint={t('form.marginHint')} {...form.field('margin')} />
      </SimpleGrid>
      {fixed && <p className="muted">{t('form.fixed')}</p>}
      <SelectField
        label={t('field.source')}
        searchable
        clearable
        options={choices.indicatorSources.nodes.map(({ id, name, title }) => ({
          value: id,
          label: `${name} · ${title}`,
        }))}
        {...form.field('source')}
      />
      {(['goals', 'initiatives'] as const).map((name) => (
        <MultiSelect
          key={name}
          label={t(`form.${name}`)}
          searchable
          data={titled(choices[name].nodes)}
          value={links[name]}
          error={errors[name]}
          onChange={(ids) => onLinks({ ...links, [name]: ids })}
        />
      ))}
    </>
  );
}
