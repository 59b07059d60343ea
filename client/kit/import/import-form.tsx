import { Alert, Button, Checkbox, Group, Stack } from '@mantine/core';
import { lazy, type ReactNode, Suspense } from 'react';
import type { ContractError } from '../data/contract-error';
import { useKitText } from '../text/use-text';
import { type ImportOutcomeShown, ImportPreview } from './import-preview';
import { type ImportRun, useImport } from './use-import';

const ColumnChooser = lazy(() => import('./column-chooser'));

interface ImportFormProps extends ImportRun {
  busy: boolean;
  error: ContractError | null;
  columnTitle: (column: string) => string;
  /** The codes of all columns that the table may have, where a table of other names may be read by them. */
  columns?: readonly string[];
  /** Which columns the table has. */
  hint: ReactNode;
  /** Fields that change how the file is read. */
  options?: ReactNode;
  /** A field that only taking it in needs. */
  more?: (preview: ImportOutcomeShown) => ReactNode;
}

/** Choose a table, see what it would do and what is wrong in which cell, then take in all of it, or its sound lines. */
export function ImportForm(props: ImportFormProps) {
  const { busy, error, columnTitle, columns = [], hint, options, more } = props;
  const t = useKitText();
  const { input, chosen, failure, mapping, setMapping, preview, soundOnly, setSoundOnly, choose, apply } =
    useImport(props);
  const faulty = (preview?.issues.length ?? 0) > 0;
  const count = preview ? preview.created + preview.revised : 0;
  const refusal = failure ?? (chosen && error ? (error.issues[0]?.message ?? error.message) : null);
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
      {refusal && (
        <Alert color="danger" role="alert">
          {refusal}
        </Alert>
      )}
      {chosen && columns.length > 0 && (
        <Suspense fallback={null}>
          <ColumnChooser
            content={chosen}
            columns={columns}
            columnTitle={columnTitle}
            needed={error?.issues.some(({ code }) => code === 'import.header') ?? false}
            mapping={mapping}
            onMapping={setMapping}
          />
        </Suspense>
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
