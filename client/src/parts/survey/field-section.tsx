import {
  FormBody,
  FormDialog,
  Group,
  NumberField,
  PageLink,
  Section,
  useContractMutation,
  useForm,
  useText,
} from '@yeondong/client/kit';
import { RecordSurveyContactsDocument, type SurveyPageQuery } from './gql/graphql';
import { ResponsesImport } from './responses-import';

type Survey = NonNullable<SurveyPageQuery['survey']>;

/** Answers on paper and in person: typed in one by one, or taken from the interviewers' table. */
export function FieldSection({ survey }: { survey: Survey }) {
  const t = useText('core');
  const { state, code } = survey;
  if (state !== 'OPEN' && state !== 'CLOSED') return null;
  return (
    <Section
      title={t('survey.field')}
      aside={
        <FormDialog label={t('survey.recordContacts')} variant="default">
          {(close) => <ContactsForm survey={survey} onDone={close} />}
        </FormDialog>
      }
    >
      <p className="muted">{t('survey.fieldHint')}</p>
      {state === 'OPEN' && (
        <Group>
          <PageLink to={`/surveys/${code}/entry`}>{t('survey.enterPaper')}</PageLink>
          <FormDialog label={t('survey.importOpen')} variant="default">
            {(close) => <ResponsesImport survey={survey} onDone={close} />}
          </FormDialog>
        </Group>
      )}
    </Section>
  );
}

function ContactsForm({ survey, onDone }: { survey: Survey; onDone: () => void }) {
  const t = useText('core');
  const [save, state] = useContractMutation(RecordSurveyContactsDocument, { refetch: ['SurveyPage'] });
  const text = (value: number | null) => (value === null ? '' : String(value));
  const form = useForm({ contacted: text(survey.contacted), refused: text(survey.refused) }, state.fieldErrors);
  const submit = async () => {
    const { contacted, refused } = form.values;
    const counts = { contacted: Number(contacted) || 0, refused: Number(refused) || 0 };
    if ((await save({ input: { id: survey.id, version: survey.version, ...counts } })).ok) onDone();
  };
  return (
    <FormBody busy={state.busy} error={state.error} onSubmit={() => void submit()} onCancel={onDone}>
      <NumberField label={t('survey.contacted')} unit={t('unit.person')} required {...form.field('contacted')} />
      <NumberField label={t('survey.refused')} unit={t('unit.person')} required {...form.field('refused')} />
    </FormBody>
  );
}
