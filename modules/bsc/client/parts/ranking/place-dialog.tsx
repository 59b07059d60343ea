import { Checkbox, useQuery, useText } from '@yeondong/client/kit';
import { useState } from 'react';
import { BscDepartmentsDocument, type BscGroupsQuery, BscPlaceInGroupDocument } from '../../gql/graphql';
import { RecordDialog } from '../programme/record-dialog';
import { orNull, useDialog } from '../programme/use-dialog';
import type { Member } from './nodes';

interface PlaceDialogProps {
  member: Member | null;
  groups: BscGroupsQuery['evaluationGroups'];
  year: number;
  onClose: () => void;
}

/** The group of a department from this year on, and what keeps it from awards. */
export default function PlaceDialog({ member, groups, year, onClose }: PlaceDialogProps) {
  const t = useText('bsc');
  const [managing, setManaging] = useState(member?.managing ?? false);
  const [misconduct, setMisconduct] = useState(member?.misconduct ?? false);
  const { data } = useQuery(BscDepartmentsDocument, { variables: { year } });
  const departments = member ? [member.department] : (data?.scorecards.nodes ?? []).map((node) => node.department);
  const dialog = useDialog({
    document: BscPlaceInGroupDocument,
    initial: { department: member?.department.id ?? '', group: member?.group.id ?? '', note: member?.note ?? '' },
    input: ({ department = '', group = '', note }) => ({
      department,
      group,
      year,
      managing,
      misconduct,
      note: orNull(note),
      version: member?.year === year ? member.version : null,
    }),
    refetch: ['BscGroups', 'BscRanking'],
    done: t('programme.saved'),
    onClose,
  });
  return (
    <RecordDialog
      title={member ? t('ranking.placeOf', { name: member.department.name }) : t('ranking.place')}
      onClose={onClose}
      fields={[
        {
          name: 'department',
          kind: 'choice',
          label: 'field.department',
          required: true,
          options: departments.map(({ id, name }) => ({ value: id, label: name })),
        },
        {
          name: 'group',
          kind: 'choice',
          label: 'ranking.group',
          required: true,
          options: groups.map(({ id, title }) => ({ value: id, label: title })),
        },
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
