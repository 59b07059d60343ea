import { Checkbox, useText } from '@yeondong/client/kit';
import { useState } from 'react';
import { BscPlaceInGroupDocument } from '../../gql/graphql';
import { RecordDialog } from '../programme/record-dialog';
import { orNull, useDialog, wholeOf } from '../programme/use-dialog';
import type { EvaluationGroup, GroupDepartment, Member } from './nodes';

interface PlaceDialogProps {
  department: GroupDepartment;
  /** Where it stands now; null where no group holds it. */
  member: Member | null;
  groups: readonly EvaluationGroup[];
  year: number;
  onClose: () => void;
}

const textOf = (number: number | null | undefined): string => (number == null ? '' : String(number));

/** The group of a department from this year on, and what keeps it from awards. */
export default function PlaceDialog({ department, member, groups, year, onClose }: PlaceDialogProps) {
  const t = useText('bsc');
  const [managing, setManaging] = useState(member?.managing ?? false);
  const [misconduct, setMisconduct] = useState(member?.year === year && member.misconduct);
  const dialog = useDialog({
    document: BscPlaceInGroupDocument,
    initial: {
      group: member?.group.id ?? '',
      note: member?.note ?? '',
      staff: textOf(member?.staff),
      budget: member?.budget ?? '',
    },
    input: ({ group = '', note, staff, budget }) => ({
      department: department.id,
      group,
      year,
      managing,
      misconduct,
      note: orNull(note),
      staff: orNull(staff) === null ? null : wholeOf(staff),
      budget: orNull(budget),
      version: member?.year === year ? member.version : null,
    }),
    refetch: ['BscGroups', 'BscRanking'],
    done: t('programme.saved'),
    onClose,
  });
  return (
    <RecordDialog
      title={t('ranking.placeOf', { name: department.name })}
      onClose={onClose}
      fields={[
        {
          name: 'group',
          kind: 'choice',
          label: 'ranking.group',
          hint: 'ranking.placeHint',
          required: true,
          options: groups.map(({ id, title }) => ({ value: id, label: title })),
        },
        { name: 'staff', kind: 'number', label: 'ranking.staff', unit: t('unit.persons'), hint: 'ranking.sizeHint' },
        { name: 'budget', kind: 'number', label: 'ranking.budget', unit: t('unit.won') },
        { name: 'note', kind: 'long', label: 'field.note', required: misconduct },
      ]}
      {...dialog}
    >
      <Checkbox
        label={t('ranking.managing')}
        checked={managing}
        onChange={(event) => setManaging(event.currentTarget.checked)}
      />
      <Checkbox
        label={t('ranking.misconduct')}
        checked={misconduct}
        onChange={(event) => setMisconduct(event.currentTarget.checked)}
      />
    </RecordDialog>
  );
}
