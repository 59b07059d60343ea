import { Alert, Button, Group, Stack } from '@mantine/core';
import { useEffect, useState } from 'react';
import { download } from '../export/download';
import { useKitText } from '../text/use-text';
import { ColumnTable } from './column-table';
import { type ImportContent, useImportService } from './import-service';
import { byCodes, likelyMapping, type Mapping, mappingText, readMapping, type SeenColumn } from './mapping';

interface ColumnChooserProps {
  content: ImportContent;
  columns: readonly string[];
  columnTitle: (column: string) => string;
  /** The file could not be read for its names: then the chooser is open from the start. */
  needed: boolean;
  /** What the file is read by; null for none. */
  mapping: string | null;
  onMapping: (text: string | null) => void;
}

/** Says which column of somebody's table is which of ours, by hand or by a file that was kept from last time. */
export default function ColumnChooser(props: ColumnChooserProps) {
  const { needed, mapping, onMapping } = props;
  const t = useKitText();
  const [asked, setAsked] = useState<boolean | null>(null);
  const open = asked ?? needed;
  return (
    <section aria-label={t('import.columns')}>
      <Group gap="sm">
        <Button size="xs" variant="default" aria-expanded={open} onClick={() => setAsked(!open)}>
          {t('import.columns')}
        </Button>
        {mapping !== null && (
          <>
            <span className="muted">{t('import.mapped')}</span>
            <Button size="compact-xs" variant="default" onClick={() => onMapping(null)}>
              {t('import.unmap')}
            </Button>
          </>
        )}
      </Group>
      {open && <Chooser {...props} />}
    </section>
  );
}

function Chooser({ content, columns, columnTitle, mapping, onMapping }: ColumnChooserProps) {
  const t = useKitText();
  const { seen, failure } = useSeenColumns(content);
  const [draft, setDraft] = useState<Mapping | null>(() => readMapping(mapping ?? ''));
  const [faulty, setFaulty] = useState<string | null>(null);
  if (failure) return <Alert color="danger">{failure}</Alert>;
  if (!seen) return null;
  const titles = new Map(columns.map((column) => [column, columnTitle(column)]));
  const shown = byCodes(draft ?? likelyMapping(titles, seen), titles);
  const load = async (file: File | undefined) => {
    const read = file ? readMapping(await file.text()) : null;
    setFaulty(file && !read ? file.name : null);
    if (read) setDraft(read);
  };
  return (
    <Stack gap="sm" mt="sm">
      <p className="muted">{t('import.columnsHint')}</p>
      <label>
        {t('import.mappingFile')}{' '}
        <input type="file" accept=".json,application/json" onChange={(event) => void load(event.target.files?.[0])} />
      </label>
      {faulty && (
        <Alert color="danger" role="alert">
          {t('import.mappingFaulty', { name: faulty })}
        </Alert>
      )}
      <ColumnTable columns={columns} columnTitle={columnTitle} seen={seen} mapping={shown} onChange={setDraft} />
      <Group gap="sm">
        <Button
          size="xs"
          disabled={Object.keys(shown.columns).length === 0}
          onClick={() => onMapping(mappingText(shown))}
        >
          {t('import.map')}
        </Button>
        <Button
          size="xs"
          variant="default"
          onClick={() =>
            download(
              `${content.fileName.replace(/\.\w+$/, '')}.columns.json`,
              new Blob([mappingText(shown)], { type: 'application/json' }),
            )
          }
        >
          {t('import.keepMapping')}
        </Button>
      </Group>
    </Stack>
  );
}

function useSeenColumns(content: ImportContent) {
  const { columnsOf } = useImportService();
  const [seen, setSeen] = useState<readonly SeenColumn[] | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  useEffect(() => {
    let wanted = true;
    columnsOf(content).then(
      (columns) => wanted && setSeen(columns),
      ({ message }: Error) => wanted && setFailure(message),
    );
    return () => {
      wanted = false;
    };
  }, [columnsOf, content]);
  return { seen, failure };
}
