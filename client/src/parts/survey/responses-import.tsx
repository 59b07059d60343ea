import {
  Alert,
  Button,
  base64Of,
  Checkbox,
  ImportPreview,
  SelectField,
  Stack,
  useContractMutation,
  useText,
  useToasts,
} from '@yeondong/client/kit';
import { useState } from 'react';
import { ImportSurveyResponsesDocument, type ImportSurveyResponsesMutation, type SurveyPageQuery } from './gql/graphql';
import { FIELD_MODES } from './survey-words';

type Survey = NonNullable<SurveyPageQuery['survey']>;
type Outcome = ImportSurveyResponsesMutation['importSurveyResponses'];
interface How {
  readonly mode: string;
  readonly leaveOutFaulty: boolean;
}

const COLUMNS = 'import.columns.';

/** Choose the interviewers' table, see every fault at its cell, then take it in: all of it, unless asked otherwise. */
export function ResponsesImport({ survey, onDone }: { survey: Survey; onDone: () => void }) {
  const t = useText('core');
  const toasts = useToasts();
  const [file, setFile] = useState<{ fileName: string; bytes: string } | null>(null);
  const [how, setHow] = useState<How>({ mode: 'INTERVIEW', leaveOutFaulty: false });
  const [preview, setPreview] = useState<Outcome | null>(null);
  const [run, { busy, error, clear }] = useContractMutation(ImportSurveyResponsesDocument, { refetch: ['SurveyPage'] });
  const send = (chosen: NonNullable<typeof file>, { mode, leaveOutFaulty }: How, dryRun: boolean) =>
    run({
      input: { survey: survey.id, mode: mode as (typeof FIELD_MODES)[number], leaveOutFaulty, ...chosen, dryRun },
    });
  const check = async (chosen: typeof file, next: How) => {
    clear();
    setPreview(null);
    if (!chosen) return;
    const outcome = await send(chosen, next, true);
    if (outcome.ok) setPreview(outcome.data.importSurveyResponses);
  };
  const change = (next: How) => {
    setHow(next);
    void check(file, next);
  };
  const choose = async (chosen: File | undefined) => {
    const next = chosen ? { fileName: chosen.name, bytes: await base64Of(chosen) } : null;
    setFile(next);
    await check(next, how);
  };
  const apply = async () => {
    if (!file) return;
    const outcome = await send(file, how, false);
    if (!outcome.ok) return;
    const { created, repeated } = outcome.data.importSurveyResponses;
    toasts.done(t(repeated ? 'survey.import.repeated' : 'survey.import.done', { created }));
    onDone();
  };
  // The columns of such a table are questions: each is named by its own words.
  const words: typeof t = (key, values) => {
    const column = String(key).startsWith(COLUMNS) ? String(key).slice(COLUMNS.length) : null;
    if (column === null) return t(`survey.${key}`, values);
    return survey.questions.find(({ code }) => code === column)?.title ?? column;
  };
  return (
    <Stack gap="md" className="form-body">
      <p className="muted">{t('survey.import.hint')}</p>
      <SelectField
        name="mode"
        label={t('survey.mode')}
        options={FIELD_MODES.map((value) => ({ value, label: t(`survey.modeOf.${value}`) }))}
        value={how.mode}
        onChange={(mode) => change({ ...how, mode })}
      />
      <label>
        {t('survey.import.file')}{' '}
        <input type="file" accept=".csv,.txt,text/csv" onChange={(event) => void choose(event.target.files?.[0])} />
      </label>
      <Checkbox
        label={t('survey.import.leaveOut')}
        checked={how.leaveOutFaulty}
        onChange={(event) => change({ ...how, leaveOutFaulty: event.currentTarget.checked })}
      />
      {error && <Alert color="red">{error.issues[0]?.message ?? error.message}</Alert>}
      {preview && <ImportPreview outcome={preview} t={words} />}
      {preview && preview.issues.length === 0 && preview.created > 0 && (
        <Button loading={busy} onClick={() => void apply()}>
          {t('survey.import.apply', { count: preview.created })}
        </Button>
      )}
    </Stack>
  );
}
