import { useQuery } from '@apollo/client/react';
import {
  AbsentState,
  Button,
  NoRightState,
  PageFrame,
  QueryState,
  SelectField,
  useContractMutation,
  useParam,
  useText,
  useToasts,
} from '@yeondong/client/kit';
import { type SyntheticEvent, useRef, useState } from 'react';
import { useMayWriteFor } from '../parts/may-write';
import { EnterSurveyResponseDocument, SurveyPageDocument, type SurveyPageQuery } from '../parts/survey/gql/graphql';
import classes from '../parts/survey/sheet.module.css';
import { askedIn, missingIn, type SheetValues, sentAnswers, unclearIn } from '../parts/survey/sheet-answers';
import { FaultLinks, messagesOf } from '../parts/survey/sheet-form';
import { SheetField } from '../parts/survey/sheet-question';
import { stratumTitle } from '../parts/survey/strata-input';
import { FIELD_MODES } from '../parts/survey/survey-words';

type Survey = NonNullable<SurveyPageQuery['survey']>;

/** Types in answers that came on paper, one sheet after the other. */
export default function SurveyEntryPage() {
  const code = useParam('code');
  const result = useQuery(SurveyPageDocument, { variables: { code, by: null } });
  return (
    <QueryState result={result}>{({ survey }) => (survey ? <Entry survey={survey} /> : <AbsentState />)}</QueryState>
  );
}

function Entry({ survey }: { survey: Survey }) {
  const t = useText('core');
  const mayWrite = useMayWriteFor(survey.department.id);
  return (
    <PageFrame
      title={t('survey.enterPaper')}
      purpose={t('survey.entryPurpose')}
      path={[
        { title: t('survey.listTitle'), to: '/surveys' },
        { title: survey.title, to: `/surveys/${survey.code}` },
        { title: t('survey.enterPaper'), to: `/surveys/${survey.code}/entry` },
      ]}
    >
      {!mayWrite && <NoRightState holder={survey.department.name} />}
      {mayWrite && survey.state !== 'OPEN' && <p>{t('survey.entryClosed')}</p>}
      {mayWrite && survey.state === 'OPEN' && <EntryForm survey={survey} />}
    </PageFrame>
  );
}

function EntryForm({ survey }: { survey: Survey }) {
  const t = useText('core');
  const toasts = useToasts();
  const form = useRef<HTMLFormElement>(null);
  const [values, setValues] = useState<SheetValues>({});
  const [tried, setTried] = useState(false);
  const [entered, setEntered] = useState(0);
  const [how, setHow] = useState({ mode: 'PAPER', stratum: '' });
  const [enter, state] = useContractMutation(EnterSurveyResponseDocument);
  const asked = askedIn(survey.questions, values);
  const errors = messagesOf(state.error);
  if (tried) {
    for (const { code } of missingIn(asked, values)) errors[code] = t('survey.sheet.missing');
    for (const { code } of unclearIn(asked, values)) errors[code] = t('survey.sheet.unclear');
  }
  const faulty = asked.filter(({ code }) => errors[code] !== undefined);
  const submit = async (event: SyntheticEvent) => {
    event.preventDefault();
    setTried(true);
    if (missingIn(asked, values).length + unclearIn(asked, values).length > 0) return;
    const mode = how.mode as (typeof FIELD_MODES)[number];
    const answers = sentAnswers(asked, values);
    const outcome = await enter({ input: { survey: survey.id, mode, stratum: how.stratum || null, answers } });
    if (!outcome.ok) return;
    setEntered(entered + 1);
    setValues({});
    setTried(false);
    toasts.done(t('survey.entered', { count: entered + 1 }));
    form.current?.querySelector<HTMLElement>('input[type="radio"], input[type="checkbox"], textarea')?.focus();
  };
  return (
    <form noValidate ref={form} className={classes.form} onSubmit={(event) => void submit(event)}>
      <SelectField
        name="mode"
        label={t('survey.mode')}
        options={FIELD_MODES.map((value) => ({ value, label: t(`survey.modeOf.${value}`) }))}
        value={how.mode}
        onChange={(mode) => setHow({ ...how, mode })}
      />
      {survey.strata.length > 0 && (
        <SelectField
          name="stratum"
          label={t('survey.stratum')}
          clearable
          options={survey.strata.map(({ id, traits }) => ({ value: id, label: stratumTitle(traits) }))}
          value={how.stratum}
          onChange={(stratum) => setHow({ ...how, stratum })}
        />
      )}
      {asked.map((question, at) => (
        <SheetField
          key={`${entered} ${question.code}`}
          question={question}
          number={at + 1}
          values={values[question.code] ?? []}
          error={errors[question.code]}
          onChange={(next) => setValues((before) => ({ ...before, [question.code]: next }))}
        />
      ))}
      {(faulty.length > 0 || state.error) && (
        <div role="alert" className={classes.summary}>
          <p>{faulty.length > 0 ? t('survey.sheet.fix', { count: faulty.length }) : (state.error?.message ?? '')}</p>
          <FaultLinks questions={faulty} />
        </div>
      )}
      <Button type="submit" size="md" className={classes.send} loading={state.busy}>
        {t('survey.saveNext')}
      </Button>
    </form>
  );
}
