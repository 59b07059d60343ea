import {
  Alert,
  Button,
  base64Of,
  ImportPreview,
  Stack,
  useContractMutation,
  usePlan,
  useText,
  useToasts,
} from '@yeondong/client/kit';
import { useState } from 'react';
import { InnovationImportTasksDocument, type InnovationImportTasksMutation } from '../gql/graphql';

type Outcome = InnovationImportTasksMutation['importInnovationTasks'];
interface Chosen {
  readonly fileName: string;
  readonly bytes: string;
}

/** Choose a table of tasks, see what it would do and what is wrong in which cell, then take it in. */
export function ImportTasks({ onDone }: { onDone: () => void }) {
  const t = useText('innovation');
  const toasts = useToasts();
  const { year } = usePlan();
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [preview, setPreview] = useState<Outcome | null>(null);
  const [run, { busy, error, clear }] = useContractMutation(InnovationImportTasksDocument, {
    refetch: ['InnovationTasks'],
  });
  const choose = async (file: File | undefined) => {
    clear();
    setPreview(null);
    setChosen(null);
    if (!file) return;
    const next = { fileName: file.name, bytes: await base64Of(file) };
    setChosen(next);
    const outcome = await run({ input: { ...next, year, dryRun: true } });
    if (outcome.ok) setPreview(outcome.data.importInnovationTasks);
  };
  const apply = async () => {
    if (!chosen) return;
    const outcome = await run({ input: { ...chosen, year } });
    if (!outcome.ok) return;
    const { created, revised } = outcome.data.importInnovationTasks;
    toasts.done(t('import.done', { created, revised }));
    onDone();
  };
  const ready = preview && preview.issues.length === 0 && preview.created + preview.revised > 0;
  return (
    <Stack gap="md">
      <label>
        {t('import.file')}{' '}
        <input type="file" accept=".csv,.txt,text/csv" onChange={(event) => void choose(event.target.files?.[0])} />
      </label>
      <p className="muted">{t('import.hint')}</p>
      {error && (
        <Alert color="danger" role="alert">
          {error.issues[0]?.message ?? error.message}
        </Alert>
      )}
      {preview && <ImportPreview outcome={preview} t={t} />}
      {ready && (
        <Button loading={busy} onClick={() => void apply()}>
          {t('import.apply', { count: preview.created + preview.revised })}
        </Button>
      )}
    </Stack>
  );
}
