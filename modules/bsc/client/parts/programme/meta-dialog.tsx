import { useText } from '@yeondong/client/kit';
import { useState } from 'react';
import { BscSaveMetaEvaluationDocument, type MetaStandard } from '../../gql/graphql';
import type { Meta } from './nodes';
import { type PartRow, PartRows } from './part-rows';
import { RecordDialog } from './record-dialog';
import { orNull, useDialog } from './use-dialog';

const STANDARDS: readonly MetaStandard[] = ['UTILITY', 'FEASIBILITY', 'PROPRIETY', 'ACCURACY', 'ACCOUNTABILITY'];
const BLANK = { standard: 'UTILITY', titleKo: '', titleEn: '' };

interface MetaDialogProps {
  meta: Meta | null;
  year: number;
  activity: string | null;
  onClose: () => void;
}

/** Sets a meta-evaluation and its criteria. */
export function MetaDialog({ meta, year, activity, onClose }: MetaDialogProps) {
  const t = useText('bsc');
  const [criteria, setCriteria] = useState<readonly PartRow[]>(
    meta?.criteria.map(({ standard, titleKo, titleEn }) => ({ standard, titleKo, titleEn })) ?? [BLANK],
  );
  const dialog = useDialog({
    document: BscSaveMetaEvaluationDocument,
    initial: {
      titleKo: meta?.titleKo ?? '',
      titleEn: meta?.titleEn ?? '',
      dueOn: meta?.dueOn ?? `${year}-12-31`,
    },
    input: ({ titleKo = '', titleEn, dueOn = '' }) => ({
      id: meta?.id ?? null,
      version: meta?.version ?? null,
      year,
      activity: meta ? (meta.activity?.id ?? null) : activity,
      titleKo,
      titleEn: orNull(titleEn),
      dueOn,
      criteria: criteria.map((row) => ({
        standard: STANDARDS.find((each) => each === row.standard) ?? 'UTILITY',
        titleKo: row.titleKo ?? '',
        titleEn: orNull(row.titleEn),
      })),
    }),
    refetch: ['BscMetaEvaluations', 'BscProgramme'],
    done: t('programme.saved'),
    onClose,
  });
  const { fieldErrors, ...rest } = dialog;
  return (
    <RecordDialog
      wide
      title={t(meta ? 'programme.edit' : 'meta.add')}
      onClose={onClose}
      fields={[
        { name: 'titleKo', kind: 'text', required: true },
        { name: 'titleEn', kind: 'text' },
        { name: 'dueOn', kind: 'date', required: true },
      ]}
      {...rest}
    >
      <PartRows
        legend={t('meta.criteria')}
        path="criteria"
        rows={criteria}
        errors={fieldErrors}
        blank={BLANK}
        onChange={setCriteria}
        fields={[
          {
            name: 'standard',
            kind: 'choice',
            label: 'meta.standard',
            options: STANDARDS.map((value) => ({ value, label: t(`standard.${value}`) })),
          },
          { name: 'titleKo', kind: 'text', label: 'meta.criterionKo' },
          { name: 'titleEn', kind: 'text', label: 'meta.criterionEn' },
        ]}
      />
    </RecordDialog>
  );
}
