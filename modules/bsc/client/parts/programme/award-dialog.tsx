import { useQuery, useText } from '@yeondong/client/kit';
import { useState } from 'react';
import { type AwardScope, BscGroupsDocument, BscSaveAwardSchemeDocument } from '../../gql/graphql';
import type { Scheme } from './nodes';
import { type PartRow, PartRows } from './part-rows';
import { RecordDialog } from './record-dialog';
import { orNull, useDialog, wholeOf } from './use-dialog';

const SCOPES: readonly AwardScope[] = ['WHOLE_CITY', 'GROUP'];
const BLANK = { titleKo: '', titleEn: '', count: '1' };

interface AwardDialogProps {
  scheme: Scheme | null;
  year: number;
  activity: string | null;
  onClose: () => void;
}

/** Draws up an award scheme with its grades. */
export function AwardDialog({ scheme, year, activity, onClose }: AwardDialogProps) {
  const t = useText('bsc');
  const [grades, setGrades] = useState<readonly PartRow[]>(
    scheme?.grades.map(({ titleKo, titleEn, count }) => ({ titleKo, titleEn, count: String(count) })) ?? [BLANK],
  );
  const groups = useQuery(BscGroupsDocument, { variables: { year } }).data?.evaluationGroups ?? [];
  const dialog = useDialog({
    document: BscSaveAwardSchemeDocument,
    initial: {
      titleKo: scheme?.titleKo ?? '',
      titleEn: scheme?.titleEn ?? '',
      scope: scheme?.scope ?? 'WHOLE_CITY',
      group: scheme?.group?.id ?? '',
      dueOn: scheme?.dueOn ?? `${year}-12-31`,
    },
    input: ({ titleKo = '', titleEn, scope, group, dueOn = '' }) => ({
      id: scheme?.id ?? null,
      version: scheme?.version ?? null,
      year,
      activity: scheme ? (scheme.activity?.id ?? null) : activity,
      titleKo,
      titleEn: orNull(titleEn),
      scope: SCOPES.find((each) => each === scope) ?? 'WHOLE_CITY',
      group: scope === 'GROUP' ? orNull(group) : null,
      dueOn,
      grades: grades.map((grade) => ({
        titleKo: grade.titleKo ?? '',
        titleEn: orNull(grade.titleEn),
        count: wholeOf(grade.count),
      })),
    }),
    refetch: ['BscAwards', 'BscProgramme'],
    done: t('programme.saved'),
    onClose,
  });
  const { fieldErrors, ...rest } = dialog;
  return (
    <RecordDialog
      wide
      title={t(scheme ? 'programme.edit' : 'award.add')}
      onClose={onClose}
      fields={[
        { name: 'titleKo', kind: 'text', required: true },
        { name: 'titleEn', kind: 'text' },
        {
          name: 'scope',
          kind: 'choice',
          label: 'award.scope',
          required: true,
          options: SCOPES.map((value) => ({ value, label: t(`awardScope.${value}`) })),
        },
        ...(dialog.form.values.scope === 'GROUP'
          ? [
              {
                name: 'group',
                kind: 'choice' as const,
                label: 'ranking.group',
                required: true,
                options: groups.map(({ id, title }) => ({ value: id, label: title })),
              },
            ]
          : []),
        { name: 'dueOn', kind: 'date', required: true },
      ]}
      {...rest}
    >
      <PartRows
        legend={t('award.grades')}
        path="grades"
        rows={grades}
        errors={fieldErrors}
        blank={BLANK}
        onChange={setGrades}
        fields={[
          { name: 'titleKo', kind: 'text', label: 'award.gradeKo' },
          { name: 'titleEn', kind: 'text', label: 'award.gradeEn' },
          { name: 'count', kind: 'number', label: 'award.count' },
        ]}
      />
    </RecordDialog>
  );
}
