import { FormBody, Group, NumberField, TextField, useContractMutation, useForm, useText } from '@yeondong/client/kit';
import { SetSurveyStrataDocument, type SurveyPageQuery } from './gql/graphql';
import { minimumsOf, populationsOf, type Stratum, strataOf, type TraitText, traitTexts } from './strata-input';
import { FACETS } from './survey-words';

type Survey = NonNullable<SurveyPageQuery['survey']>;

/** Strata as all combinations of the values of their traits, each with its people. */
export function StrataForm({ survey, onDone }: { survey: Survey; onDone: () => void }) {
  const t = useText('core');
  const [save, state] = useContractMutation(SetSurveyStrataDocument, { refetch: ['SurveyPage'] });
  const traits = useForm<TraitText>(traitTexts(survey.strata), {});
  const populations = useForm<Record<string, string>>(populationsOf(survey.strata), {});
  const minimums = useForm<Record<string, string>>(minimumsOf(survey.strata), {});
  const strata = strataOf(traits.values);
  const submit = async () => {
    const input = strata.map((stratum) =>
      stratumInput(stratum, populations.values[stratum.title] ?? '', minimums.values[stratum.title] ?? ''),
    );
    const outcome = await save({ input: { id: survey.id, version: survey.version, strata: input } });
    if (outcome.ok) onDone();
  };
  return (
    <FormBody busy={state.busy} error={state.error} onSubmit={() => void submit()} onCancel={onDone}>
      {FACETS.map((facet) => (
        <TextField
          key={facet}
          label={t(`survey.facetOf.${facet}`)}
          hint={facet === 'REGION' ? t('survey.valuesHint') : ''}
          {...traits.field(facet)}
        />
      ))}
      {strata.map(({ title }) => (
        <Group key={title} grow align="end">
          <NumberField
            label={t('survey.populationOfStratum', { title })}
            unit={t('unit.person')}
            {...populations.field(title)}
          />
          <NumberField
            label={t('survey.minimumOfStratum', { title })}
            unit={t('unit.person')}
            {...minimums.field(title)}
          />
        </Group>
      ))}
    </FormBody>
  );
}

const stratumInput = ({ traits, code }: Stratum, population: string, minimum: string) => ({
  minimum: Number(minimum) || 0,
  code,
  traits: [...traits],
  population: population.trim() === '' ? null : Number(population),
});
