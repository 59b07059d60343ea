import { useText } from '@yeondong/client/kit';
import { useState } from 'react';
import { BscSaveManualDocument, type ManualTopic } from '../../gql/graphql';
import type { Manual } from './nodes';
import { type PartRow, PartRows } from './part-rows';
import { RecordDialog } from './record-dialog';
import { orNull, useDialog } from './use-dialog';

const TOPICS: readonly ManualTopic[] = ['BOARD', 'SCORECARD', 'ENTRY', 'KPI', 'SCHEDULE', 'PROGRAMME', 'ALERT'];
const BLANK = { topic: '', titleKo: '', titleEn: '', bodyKo: '', bodyEn: '' };

interface ManualDialogProps {
  /** The draft that is changed; null for a new edition. */
  manual: Manual | null;
  /** The edition whose chapters a new one starts from. */
  from: Manual | null;
  year: number;
  activity: string | null;
  onClose: () => void;
}

/** Writes an edition of the manual, chapter by chapter. */
export function ManualDialog({ manual, from, year, activity, onClose }: ManualDialogProps) {
  const t = useText('bsc');
  const [chapters, setChapters] = useState<readonly PartRow[]>(
    from?.chapters.map(({ topic, titleKo, titleEn, bodyKo, bodyEn }) => ({
      topic: topic ?? '',
      titleKo,
      titleEn,
      bodyKo,
      bodyEn,
    })) ?? [BLANK],
  );
  const dialog = useDialog({
    document: BscSaveManualDocument,
    initial: { titleKo: from?.titleKo ?? '', titleEn: from?.titleEn ?? '' },
    input: ({ titleKo = '', titleEn }) => ({
      id: manual?.id ?? null,
      version: manual?.version ?? null,
      year: manual?.year ?? year,
      activity: from?.activity?.id ?? activity,
      titleKo,
      titleEn: orNull(titleEn),
      chapters: chapters.map((row) => ({
        topic: TOPICS.find((each) => each === row.topic) ?? null,
        titleKo: row.titleKo ?? '',
        titleEn: orNull(row.titleEn),
        bodyKo: row.bodyKo ?? '',
        bodyEn: orNull(row.bodyEn),
      })),
    }),
    refetch: ['BscManuals', 'BscProgramme'],
    done: t('programme.saved'),
    onClose,
  });
  const { fieldErrors, ...rest } = dialog;
  return (
    <RecordDialog
      wide
      title={t(manual ? 'programme.edit' : 'manual.add')}
      onClose={onClose}
      fields={[
        { name: 'titleKo', kind: 'text', required: true },
        { name: 'titleEn', kind: 'text' },
      ]}
      {...rest}
    >
      <PartRows
        legend={t('manual.chapters')}
        path="chapters"
        rows={chapters}
        errors={fieldErrors}
        blank={BLANK}
        onChange={setChapters}
        fields={[
          { name: 'titleKo', kind: 'text' },
          { name: 'titleEn', kind: 'text' },
          {
            name: 'topic',
            kind: 'choice',
            label: 'manual.topic',
            options: TOPICS.map((value) => ({ value, label: t(`topic.${value}`) })),
          },
          { name: 'bodyKo', kind: 'long', label: 'manual.bodyKo' },
          { name: 'bodyEn', kind: 'long', label: 'manual.bodyEn' },
        ]}
      />
    </RecordDialog>
  );
}
