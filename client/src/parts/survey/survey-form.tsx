import { useQuery } from '@apollo/client/react';
import {
  FormBody,
  newIdempotencyKey,
  SelectField,
  TextField,
  useContractMutation,
  useForm,
  useGo,
  usePlan,
  useText,
} from '@yeondong/client/kit';
import { useState } from 'react';
import { DepartmentOptionsDocument } from '../../gql/graphql';
import { CreateSurveyDocument } from './gql/graphql';
import { NEW_SURVEY, SurveyFields, surveyInput, useActivityOptions } from './survey-fields';

/** Adds a survey, and opens its page to build it. */
export function SurveyForm({ onDone }: { onDone: () => void }) {
  const t = useText('core');
  const go = useGo();
  const { department } = usePlan();
  const [idempotencyKey] = useState(newIdempotencyKey);
  const [create, state] = useContractMutation(CreateSurveyDocument, { refetch: ['Surveys'] });
  const departments = useQuery(DepartmentOptionsDocument).data?.departments.nodes ?? [];
  const activities = useActivityOptions();
  const form = useForm({ ...NEW_SURVEY, code: '', department: department?.id ?? '', activity: '' }, state.fieldErrors);
  const submit = async () => {
    const { code, activity } = form.values;
    const outcome = await create({
      input: {
        ...surveyInput(form.values),
        code,
        department: form.values.department,
        activity: activity || null,
        program: activities.programOf(activity),
        idempotencyKey,
      },
    });
    if (!outcome.ok) return;
    onDone();
    go(`/surveys/${code}`);
  };
  return (
    <FormBody busy={state.busy} error={state.error} onSubmit={() => void submit()} onCancel={onDone}>
      <TextField label={t('field.code')} hint={t('edit.codeHint')} required autoFocus {...form.field('code')} />
      <SurveyFields form={form} />
      <SelectField
        label={t('field.department')}
        required
        searchable
        options={departments.map(({ id, name }) => ({ value: id, label: name }))}
        {...form.field('department')}
      />
      <SelectField
        label={t('survey.activity')}
        searchable
        clearable
        options={activities.options}
        {...form.field('activity')}
      />
    </FormBody>
  );
}
