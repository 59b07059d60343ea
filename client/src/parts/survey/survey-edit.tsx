import { FormBody, TextField, useContractMutation, useForm, useGo, useText } from '@yeondong/client/kit';
import { englishOf } from '../titles';
import { CreateSurveyWaveDocument, type SurveyEditFragment, UpdateSurveyDocument } from './gql/graphql';
import { SurveyFields, type SurveyValues, surveyInput } from './survey-fields';

const REFETCH = ['SurveyPage'];

interface EditProps {
  survey: SurveyEditFragment;
  onDone: () => void;
}

const text = (value: number | string | null | undefined): string => (value == null ? '' : String(value));

/** Changes a survey that is being prepared. */
export function SurveyEditForm({ survey, onDone }: EditProps) {
  const [update, state] = useContractMutation(UpdateSurveyDocument, { refetch: REFETCH });
  const { introductionKo, introductionEn } = survey;
  const form = useForm<SurveyValues>(
    {
      titleKo: survey.titleKo,
      titleEn: englishOf(survey),
      purpose: survey.purpose,
      population: survey.population,
      populationSize: text(survey.populationSize),
      populationOn: text(survey.populationOn),
      weighting: survey.weighting,
      targetSize: text(survey.targetSize),
      opensOn: text(survey.opensOn),
      closesOn: text(survey.closesOn),
      introductionKo: text(introductionKo),
      introductionEn: introductionEn === introductionKo ? '' : text(introductionEn),
    },
    state.fieldErrors,
  );
  const submit = async () => {
    const outcome = await update({ input: { id: survey.id, version: survey.version, ...surveyInput(form.values) } });
    if (outcome.ok) onDone();
  };
  return (
    <FormBody busy={state.busy} error={state.error} onSubmit={() => void submit()} onCancel={onDone}>
      <SurveyFields form={form} />
    </FormBody>
  );
}

/** Moves the last day of an open survey. */
export function LastDayForm({ survey, onDone }: EditProps) {
  const t = useText('core');
  const [update, state] = useContractMutation(UpdateSurveyDocument, { refetch: REFETCH });
  const form = useForm({ closesOn: text(survey.closesOn) }, state.fieldErrors);
  const submit = async () => {
    const input = { id: survey.id, version: survey.version, closesOn: form.values.closesOn || null };
    if ((await update({ input })).ok) onDone();
  };
  return (
    <FormBody busy={state.busy} error={state.error} onSubmit={() => void submit()} onCancel={onDone}>
      <TextField label={t('survey.closesOn')} type="date" required {...form.field('closesOn')} />
    </FormBody>
  );
}

/** Makes the next wave, and opens its page. */
export function WaveForm({ survey, onDone }: EditProps) {
  const t = useText('core');
  const go = useGo();
  const [create, state] = useContractMutation(CreateSurveyWaveDocument, { refetch: ['Surveys'] });
  const form = useForm(
    { code: '', titleKo: survey.titleKo, titleEn: englishOf(survey), opensOn: '', closesOn: '' },
    state.fieldErrors,
  );
  const submit = async () => {
    const { code, titleKo, titleEn, opensOn, closesOn } = form.values;
    const days = { opensOn: opensOn || null, closesOn: closesOn || null };
    const outcome = await create({ input: { survey: survey.id, code, titleKo, titleEn: titleEn || null, ...days } });
    if (!outcome.ok) return;
    onDone();
    go(`/surveys/${code}`);
  };
  return (
    <FormBody busy={state.busy} error={state.error} onSubmit={() => void submit()} onCancel={onDone}>
      <p className="muted">{t('survey.nextWaveHint')}</p>
      <TextField label={t('field.code')} hint={t('edit.codeHint')} required autoFocus {...form.field('code')} />
      <TextField label={t('edit.titleKo')} required {...form.field('titleKo')} />
      <TextField label={t('edit.titleEn')} {...form.field('titleEn')} />
      <TextField label={t('survey.opensOn')} type="date" {...form.field('opensOn')} />
      <TextField label={t('survey.closesOn')} type="date" {...form.field('closesOn')} />
    </FormBody>
  );
}
