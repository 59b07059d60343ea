import { Button, Group, useText } from '@yeondong/client/kit';
import { useState } from 'react';
import { BscDecideAwardDocument } from '../../gql/graphql';
import { useMeetingOptions } from '../life/meeting-options';
import type { Scheme } from './nodes';
import { RecordDialog } from './record-dialog';
import { orNull, useDialog } from './use-dialog';

type Proposal = Scheme['proposal'][number];
type Candidate = Proposal['departments'][number];

/** A button for each department whose turn it is; a tie asks for the meeting that decided it. */
export function AwardDecisions({ proposal }: { proposal: Proposal }) {
  const t = useText('bsc');
  const [deciding, setDeciding] = useState<Candidate | null>(null);
  const candidates = [...proposal.departments, ...proposal.tied];
  if (candidates.length === 0) return '–';
  return (
    <Group gap="xs">
      {candidates.map((department) => (
        <Button
          key={department.id}
          size="compact-xs"
          variant="default"
          aria-label={t('award.decideOf', { grade: proposal.grade.title, name: department.name })}
          onClick={() => setDeciding(department)}
        >
          {department.name}
        </Button>
      ))}
      {deciding && (
        <DecideDialog
          grade={proposal.grade}
          department={deciding}
          tied={proposal.tied.some(({ id }) => id === deciding.id)}
          onClose={() => setDeciding(null)}
        />
      )}
    </Group>
  );
}

interface DecideDialogProps {
  grade: Proposal['grade'];
  department: Candidate;
  tied: boolean;
  onClose: () => void;
}

function DecideDialog({ grade, department, tied, onClose }: DecideDialogProps) {
  const t = useText('bsc');
  const meetings = useMeetingOptions(false);
  const dialog = useDialog({
    document: BscDecideAwardDocument,
    initial: { meeting: '', reason: '' },
    input: ({ meeting, reason }) => ({
      grade: grade.id,
      department: department.id,
      meeting: orNull(meeting),
      reason: orNull(reason),
    }),
    refetch: ['BscAwards'],
    done: t('award.decided'),
    onClose,
  });
  return (
    <RecordDialog
      title={t('award.decideOf', { grade: grade.title, name: department.name })}
      saveLabel={t('award.decide')}
      onClose={onClose}
      fields={[
        { name: 'meeting', kind: 'choice', label: 'award.meeting', required: tied, options: meetings },
        { name: 'reason', kind: 'long', label: 'field.reason', required: tied },
      ]}
      {...dialog}
    />
  );
}
