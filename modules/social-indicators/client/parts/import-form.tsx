import { Alert, Button, Group, Stack, TextInput, useContractMutation, useText, useToasts } from '@yeondong/client/kit';
import { useRef, useState } from 'react';
import { SocialImportDocument, type SocialImportMutation } from '../gql/graphql';
import { base64Of } from './file-content';
import { ImportPreview } from './import-preview';

type Outcome = SocialImportMutation['importObservations'];
interface Chosen {
  readonly fileName: string;
  readonly content: string;
}

/** Choose a file, see what it would do and what is wrong in which cell, then take it in. */
export function ImportForm() {
  const t = useText('social-indicators');
  const toasts = useToasts();
  const input = useRef<HTMLInputElement>(null);
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [preview, setPreview] = useState<Outcome | null>(null);
  const [reason, setReason] = useState('');
  const [run, { busy, error, fieldErrors, clear }] = useContractMutation(SocialImportDocument, {
    refetch: ['SocialImports'],
  });

  const check = async (file: File | undefined) => {
    clear();
    setPreview(null);
    if (!file) return;
    const next = { fileName: file.name, content: await base64Of(file) };
    setChosen(next);
    const outcome = await run({ input: { ...next, dryRun: true } });
    if (outcome.ok) setPreview(outcome.data.importObservations);
  };
  const apply = async () => {
    if (!chosen) return;
    const outcome = await run({ input: { ...chosen, reason: reason.trim() || null } });
    if (!outcome.ok) return;
    const { created, revised, repeated } = outcome.data.importObservations;
    toasts.done(t(repeated ? 'import.repeated' : 'import.done', { created, revised }));
    setPreview(null);
    setChosen(null);
    setReason('');
    if (input.current) input.current.value = '';
  };
  const ready = preview && preview.issues.length === 0 && preview.created + preview.revised > 0;
  return (
    <Stack gap="md">
      <label>
        {t('import.file')}{' '}
        <input
          ref={input}
          type="file"
          accept=".csv,.txt,text/csv"
          onChange={(event) => check(event.target.files?.[0])}
        />
      </label>
      <p className="muted">{t('import.hint')}</p>
      {error && !fieldErrors.reason && <Alert color="red">{error.issues[0]?.message ?? error.message}</Alert>}
      {preview && <ImportPreview outcome={preview} />}
      {ready && (
        <Group align="end">
          {preview.revised > 0 && (
            <TextInput
              label={t('field.reason')}
              value={reason}
              error={fieldErrors.reason}
              onChange={(event) => setReason(event.currentTarget.value)}
            />
          )}
          <Button loading={busy} onClick={apply}>
            {t('import.apply', { count: preview.created + preview.revised })}
          </Button>
        </Group>
      )}
    </Stack>
  );
}
