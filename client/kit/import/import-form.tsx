import { Alert, Button, Checkbox, Group, Stack } from '@mantine/core';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { ContractError } from '../data/contract-error';
import { useToasts } from '../state/toasts';
import { useKitText } from '../text/use-text';
import { base64Of } from './file-content';
import { type ImportOutcomeShown, ImportPreview } from './import-preview';

/** A chosen file, as the import takes it. */
export interface ImportFile {
  readonly fileName: string;
  readonly bytes: string;
  readonly dryRun: boolean;
  readonly soundOnly: boolean;
}

interface ImportFormProps {
  /** Sends the file; null where it was refused. */
  run: (file: ImportFile) => Promise<ImportOutcomeShown | null>;
  busy: boolean;
  error: ContractError | null;
  columnTitle: (column: string) => string;
  /** Which columns the table has. */
  hint: ReactNode;
  /** Fields that change how the file is read; a change of `reading` checks it anew. */
  options?: ReactNode;
  reading?: string;
  /** A field that only taking it in needs. */
  more?: (preview: ImportOutcomeShown) => ReactNode;
  onDone?: () => void;
}

/** Choose a table, see what it would do and what is wrong in which cell, then take in all of it, or its sound lines. */
export function ImportForm(props: ImportFormProps) {
  const { busy, error, columnTitle, hint, options, more } = props;
  const t = useKitText();
  const { input, preview, soundOnly, setSoundOnly, choose, apply } = useImport(props);
  const faulty = (preview?.issues.length ?? 0) > 0;
  const count = preview ? preview.created + preview.revised : 0;
  return (
    <Stack gap="md">
      <label>
        {t('import.file')}{' '}
        <input
          ref={input}
          type="file"
          accept=".xlsx,.csv,.txt,text/csv"
          onChange={(event) => void choose(event.target.files?.[0])}
        />
      </label>
      <p className="muted">
        {hint} {t('import.forms')}
      </p>
      {options}
      {error && (
        <Alert color="danger" role="alert">
          {error.issues[0]?.message ?? error.message}
        </Alert>
      )}
      {preview && <ImportPreview outcome={preview} columnTitle={columnTitle} />}
      {preview && count > 0 && (
        <Group align="end">
          {faulty && (
            <Checkbox
              label={t('import.soundOnly')}
              checked={soundOnly}
              onChange={(event) => setSoundOnly(event.currentTarget.checked)}
            />
          )}
          {more?.(preview)}
          <Button loading={busy} disabled={faulty && !soundOnly} onClick={() => void apply()}>
            {t('import.apply', { count })}
          </Button>
        </Group>
      )}
    </Stack>
  );
}

function useImport({ run, reading = '', onDone }: ImportFormProps) {
  const t = useKitText();
  const toasts = useToasts();
  const input = useRef<HTMLInputElement>(null);
  const [chosen, setChosen] = useState<Pick<ImportFile, 'fileName' | 'bytes'> | null>(null);
  const [preview, setPreview] = useState<ImportOutcomeShown | null>(null);
  const [soundOnly, setSoundOnly] = useState(false);
  const latest = useRef(run);
  latest.current = run;
  // biome-ignore lint/correctness/useExhaustiveDependencies: `reading` stands for the fields that `run` sends beside the file.
  useEffect(() => {
    setPreview(null);
    setSoundOnly(false);
    if (!chosen) return;
    let wanted = true;
    void latest.current({ ...chosen, dryRun: true, soundOnly: false }).then((outcome) => wanted && setPreview(outcome));
    return () => {
      wanted = false;
    };
  }, [chosen, reading]);
  const choose = async (file: File | undefined) =>
    setChosen(file ? { fileName: file.name, bytes: await base64Of(file) } : null);
  const apply = async () => {
    if (!chosen) return;
    const outcome = await run({ ...chosen, dryRun: false, soundOnly });
    if (!outcome) return;
    const { created, revised, repeated } = outcome;
    toasts.done(repeated ? t('import.repeated') : t('import.done', { created, revised }));
    setChosen(null);
    if (input.current) input.current.value = '';
    onDone?.();
  };
  return { input, preview, soundOnly, setSoundOnly, choose, apply };
}
