import { type ImportFile, ImportForm, SelectField, useContractMutation, useText } from '@yeondong/client/kit';
import { useState } from 'react';
import { ImportSurveyResponsesDocument, type SurveyPageQuery } from './gql/graphql';
import { FIELD_MODES } from './survey-words';

type Survey = NonNullable<SurveyPageQuery['survey']>;

/** Choose the interviewers' table, see every fault at its cell, then take in all of it, or its sound lines. */
export function ResponsesImport({ survey, onDone }: { survey: Survey; onDone: () => void }) {
  const t = useText('core');
  const [mode, setMode] = useState('INTERVIEW');
  const [send, { busy, error, clear }] = useContractMutation(ImportSurveyResponsesDocument, {
    refetch: ['SurveyPage'],
  });
  const run = async (file: ImportFile) => {
    clear();
    const asked = mode as (typeof FIELD_MODES)[number];
    const outcome = await send({ input: { survey: survey.id, mode: asked, ...file } });
    return outcome.ok ? outcome.data.importSurveyResponses : null;
  };
  return (
    <div className="form-body">
      <ImportForm
        run={run}
        busy={busy}
        error={error}
        columnTitle={(column) => survey.questions.find(({ code }) => code === column)?.title ?? column}
        hint={t('survey.importHint')}
        options={
          <SelectField
            name="mode"
            label={t('survey.mode')}
            options={FIELD_MODES.map((value) => ({ value, label: t(`survey.modeOf.${value}`) }))}
            value={mode}
            onChange={setMode}
          />
        }
        reading={mode}
        onDone={onDone}
      />
    </div>
  );
}
