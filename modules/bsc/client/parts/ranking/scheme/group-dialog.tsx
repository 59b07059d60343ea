import { useText } from '@yeondong/client/kit';
import { BscSaveEvaluationGroupDocument } from '../../../gql/graphql';
import { RecordDialog } from '../../programme/record-dialog';
import { orNull, useDialog, wholeOf } from '../../programme/use-dialog';
import type { EvaluationGroup } from '../nodes';

interface GroupDialogProps {
  group: EvaluationGroup | null;
  year: number;
  onClose: () => void;
}

/** Adds an evaluation group, changes its name, or ends it. */
export default function GroupDialog({ group, year, onClose }: GroupDialogProps) {
  const t = useText('bsc');
  const dialog = useDialog({
    document: BscSaveEvaluationGroupDocument,
    initial: {
      titleKo: group?.titleKo ?? '',
      titleEn: group?.titleEn ?? '',
      code: group?.code ?? '',
      fromYear: String(group?.fromYear ?? year),
      toYear: group?.toYear ? String(group.toYear) : '',
    },
    input: ({ code = '', titleKo = '', titleEn, fromYear, toYear }) => ({
      id: group?.id ?? null,
      version: group?.version ?? null,
      code,
      titleKo,
      titleEn: orNull(titleEn),
      fromYear: wholeOf(fromYear),
      toYear: orNull(toYear) === null ? null : wholeOf(toYear),
    }),
    refetch: ['BscGroups', 'BscRanking'],
    done: t('programme.saved'),
    onClose,
  });
  return (
    <RecordDialog
      title={group ? t('group.editOf', { name: group.title }) : t('group.add')}
      onClose={onClose}
      fields={[
        { name: 'titleKo', kind: 'text', required: true },
        { name: 'titleEn', kind: 'text' },
        { name: 'code', kind: 'text', label: 'group.code', hint: 'group.codeHint', required: true },
        { name: 'fromYear', kind: 'number', label: 'ranking.from', required: true },
        { name: 'toYear', kind: 'number', label: 'group.toYear', hint: 'group.toYearHint' },
      ]}
      {...dialog}
    />
  );
}
