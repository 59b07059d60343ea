import { useQuery } from '@apollo/client/react';
import { type FormState, NumberField, SelectField, TextField, usePlan, useText } from '@yeondong/client/kit';
import { CalendarDocument } from '../../gql/graphql';
import { SURVEY_POPULATIONS, SURVEY_PURPOSES, WEIGHTINGS } from './survey-words';

export interface SurveyValues {
  titleKo: string;
  titleEn: string;
  purpose: string;
  population: string;
  populationSize: string;
  populationOn: string;
  weighting: string;
  targetSize: string;
  opensOn: string;
  closesOn: string;
  introductionKo: string;
  introductionEn: string;
}

export const NEW_SURVEY: SurveyValues = {
  titleKo: '',
  titleEn: '',
  purpose: 'CITIZEN_OPINION',
  population: 'CITIZEN',
  populationSize: '',
  populationOn: '',
  weighting: 'POST_STRATIFICATION',
  targetSize: '',
  opensOn: '',
  closesOn: '',
  introductionKo: '',
  introductionEn: '',
};

const numberOrNull = (text: string): number | null => (text.trim() === '' ? null : Number(text));

/** The values as the server takes them; what was left empty is none. */
export const surveyInput = (values: SurveyValues) => ({
  titleKo: values.titleKo,
  titleEn: values.titleEn || null,
  purpose: values.purpose as (typeof SURVEY_PURPOSES)[number],
  population: values.population as (typeof SURVEY_POPULATIONS)[number],
  populationSize: numberOrNull(values.populationSize),
  populationOn: values.populationOn || null,
  weighting: values.weighting as (typeof WEIGHTINGS)[number],
  targetSize: numberOrNull(values.targetSize),
  opensOn: values.opensOn || null,
  closesOn: values.closesOn || null,
  introductionKo: values.introductionKo || null,
  introductionEn: values.introductionEn || null,
});

/** What a new survey and one that is changed have in common. */
export function SurveyFields({ form }: { form: Pick<FormState<SurveyValues>, 'field'> }) {
  const t = useText('core');
  return (
    <>
      <TextField label={t('edit.titleKo')} required {...form.field('titleKo')} />
      <TextField label={t('edit.titleEn')} {...form.field('titleEn')} />
      <SelectField
        label={t('survey.for')}
        required
        options={SURVEY_PURPOSES.map((value) => ({ value, label: t(`survey.purposeOf.${value}`) }))}
        {...form.field('purpose')}
      />
      <SelectField
        label={t('survey.whom')}
        required
        options={SURVEY_POPULATIONS.map((value) => ({ value, label: t(`survey.populationOf.${value}`) }))}
        {...form.field('population')}
      />
      <NumberField label={t('survey.populationSize')} unit={t('unit.person')} {...form.field('populationSize')} />
      <TextField label={t('survey.populationOn')} type="date" {...form.field('populationOn')} />
      <SelectField
        label={t('survey.weighting')}
        hint={t('survey.weightingHint')}
        required
        options={WEIGHTINGS.map((value) => ({ value, label: t(`survey.weightingOf.${value}`) }))}
        {...form.field('weighting')}
      />
      <NumberField label={t('survey.target')} unit={t('unit.person')} {...form.field('targetSize')} />
      <TextField label={t('survey.opensOn')} type="date" {...form.field('opensOn')} />
      <TextField label={t('survey.closesOn')} type="date" {...form.field('closesOn')} />
      <TextField label={t('survey.introductionKo')} multiline {...form.field('introductionKo')} />
      <TextField label={t('survey.introductionEn')} multiline {...form.field('introductionEn')} />
    </>
  );
}

/** The year's activities, to tie a survey to the one that plans it. */
export function useActivityOptions() {
  const { year } = usePlan();
  const activities = useQuery(CalendarDocument, { variables: { year } }).data?.activities.nodes ?? [];
  return {
    options: activities.map(({ id, title }) => ({ value: id, label: title })),
    programOf: (id: string) => activities.find((activity) => activity.id === id)?.program?.id ?? null,
  };
}
