import { useEffect, useRef, useState } from 'react';
import { useToasts } from '../state/toasts';
import { useKitText } from '../text/use-text';
import { contentOf } from './file-content';
import type { ImportOutcomeShown } from './import-preview';
import { type ImportContent, useImportService } from './import-service';

/** A chosen file and how it is to be read, as the mutation of an import takes it. */
export interface ImportFile extends ImportContent {
  readonly dryRun: boolean;
  readonly soundOnly: boolean;
  /** The text of a mapping file; null where the columns are ours. */
  readonly mapping: string | null;
}

export interface ImportRun {
  /** Sends the file; null where it was refused. */
  run: (file: ImportFile) => Promise<ImportOutcomeShown | null>;
  /** Fields that change how the file is read; a change checks it anew. */
  reading?: string;
  onDone?: () => void;
}

/** A file from its choice over what it would do to its being taken in. */
export function useImport({ run, reading = '', onDone }: ImportRun) {
  const t = useKitText();
  const toasts = useToasts();
  const { upload } = useImportService();
  const input = useRef<HTMLInputElement>(null);
  const [chosen, setChosen] = useState<ImportContent | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const [mapping, setMapping] = useState<string | null>(null);
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
    const asked = { ...chosen, mapping, dryRun: true, soundOnly: false };
    void latest.current(asked).then((outcome) => wanted && setPreview(outcome));
    return () => {
      wanted = false;
    };
  }, [chosen, mapping, reading]);
  const choose = async (file: File | undefined) => {
    setFailure(null);
    setChosen(null);
    if (!file) return;
    await contentOf(file, upload).then(setChosen, ({ message }: Error) => setFailure(message));
  };
  const apply = async () => {
    if (!chosen) return;
    const outcome = await run({ ...chosen, mapping, dryRun: false, soundOnly });
    if (!outcome) return;
    const { created, revised, repeated } = outcome;
    toasts.done(repeated ? t('import.repeated') : t('import.done', { created, revised }));
    setChosen(null);
    if (input.current) input.current.value = '';
    onDone?.();
  };
  return { input, chosen, failure, mapping, setMapping, preview, soundOnly, setSoundOnly, choose, apply };
}
