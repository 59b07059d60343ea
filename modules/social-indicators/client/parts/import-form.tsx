import {
  Alert,
  Box,
  Button,
  base64Of,
  Checkbox,
  Group,
  ImportPreview,
  SelectField,
  Stack,
  TextInput,
  useContractMutation,
  usePlan,
  useQuery,
  useText,
  useToasts,
} from '@yeondong/client/kit';
import { useRef, useState } from 'react';
import { SocialImportDocument, type SocialImportMutation, SocialIndicatorNamesDocument } from '../gql/graphql';

type Outcome = SocialImportMutation['importObservations'];
interface Chosen {
  readonly fileName: string;
  readonly bytes: string;
}

/** Choose a file, see what it would do and what is wrong in which cell, then take it in. */
export function ImportForm() {
  const t = useText('social-indicators');
  const toasts = useToasts();
  const input = useRef<HTMLInputElement>(null);
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [preview, setPreview] = useState<Outcome | null>(null);
  const [reason, setReason] = useState('');
  const [indicator, setIndicator] = useState('');
  const [knownOnly, setKnownOnly] = useState(false);
  const { year } = usePlan();
  const names = useQuery(SocialIndicatorNamesDocument, { variables: { year } }).data?.indicators.nodes ?? [];
  const [run, { busy, error, fieldErrors, clear }] = useContractMutation(SocialImportDocument, {
    refetch: ['SocialImports'],
  });

  const check = async (file: Chosen | null, how: { indicator: string; knownOnly: boolean }) => {
    clear();
    setPreview(null);
    if (!file) return;
    const outcome = await run({ input: { ...file, ...inputOf(how), dryRun: true } });
    if (outcome.ok) setPreview(outcome.data.importObservations);
  };
  const choose = async (file: File | undefined) => {
    const next = file ? { fileName: file.name, bytes: await base64Of(file) } : null;
    setChosen(next);
    await check(next, { indicator, knownOnly });
  };
  const apply = async () => {
    if (!chosen) return;
    const outcome = await run({
      input: { ...chosen, ...inputOf({ indicator, knownOnly }), reason: reason.trim() || null },
    });
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
          onChange={(event) => void choose(event.target.files?.[0])}
        />
      </label>
      <p className="muted">{t('import.hint')}</p>
      <Box maw="28rem">
        <SelectField
          name="indicator"
          label={t('import.indicator')}
          hint={t('import.indicatorHint')}
          searchable
          clearable
          options={names.map(({ id, title }) => ({ value: id, label: title }))}
          value={indicator}
          onChange={(value) => {
            setIndicator(value);
            void check(chosen, { indicator: value, knownOnly });
          }}
        />
      </Box>
      <Checkbox
        label={t('import.knownOnly')}
        checked={knownOnly}
        onChange={(event) => {
          setKnownOnly(event.currentTarget.checked);
          void check(chosen, { indicator, knownOnly: event.currentTarget.checked });
        }}
      />
      {error && !fieldErrors.reason && <Alert color="red">{error.issues[0]?.message ?? error.message}</Alert>}
      {preview && <ImportPreview outcome={preview} t={t} />}
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

const inputOf = ({ indicator, knownOnly }: { indicator: string; knownOnly: boolean }) => ({
  indicator: indicator || null,
  knownOnly,
});
