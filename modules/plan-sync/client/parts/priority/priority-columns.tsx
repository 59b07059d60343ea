import {
  type Column,
  FormDialog,
  formatNumber,
  Group,
  MutationForm,
  NumberField,
  StatusMark,
  TextField,
  useText,
} from '@yeondong/client/kit';
import { PlanSyncChooseDocument, type PlanSyncPrioritiesQuery, PlanSyncSavePointsDocument } from '../../gql/graphql';
import { initiativeColumns } from './initiative-columns';

export type Candidate = PlanSyncPrioritiesQuery['priorityCandidates'][number];
export type Criterion = PlanSyncPrioritiesQuery['priorityCriteria'][number];

const REFETCH = ['PlanSyncPriorities'];
const pointsOf = ({ scores }: Candidate, criterion: string): number | null =>
  scores.find((score) => score.criterion.id === criterion)?.points ?? null;

interface Place {
  year: number;
  criteria: readonly Criterion[];
  /** Whether who looks may score and choose. */
  decides: boolean;
}

/** Candidates with their points by criterion, their total, their place in the domain and whether they were chosen. */
export function usePriorityColumns(place: Place): readonly Column<Candidate>[] {
  const t = useText('plan-sync');
  return [
    ...initiativeColumns<Candidate>(t),
    ...place.criteria.map(
      ({ id, title }): Column<Candidate> => ({
        key: id,
        title,
        numeric: true,
        value: (row) => pointsOf(row, id),
      }),
    ),
    {
      key: 'total',
      title: t('priority.total'),
      numeric: true,
      value: ({ total }) => total,
      render: ({ total }) => (total == null ? '–' : formatNumber(total, 2)),
    },
    { key: 'place', title: t('priority.place'), numeric: true, value: (row) => row.place },
    {
      key: 'chosen',
      title: t('priority.choice'),
      value: ({ chosen, reason }) => (chosen ? [t('priority.chosen'), reason].filter(Boolean).join(': ') : null),
      render: ({ chosen, reason }) =>
        chosen && (
          <>
            <StatusMark kind="normal" label={t('priority.chosen')} />
            {reason && <span className="muted"> {reason}</span>}
          </>
        ),
    },
    ...(place.decides
      ? [{ key: 'acts', title: t('field.acts'), render: (row: Candidate) => <Acts row={row} place={place} /> }]
      : []),
  ];
}

function Acts({ row, place }: { row: Candidate; place: Place }) {
  const t = useText('plan-sync');
  const { title } = row.initiative;
  const small = { size: 'compact-xs', variant: 'default' } as const;
  return (
    <Group gap={4} wrap="nowrap">
      <FormDialog label={t('priority.score')} title={t('priority.scoreOf', { title })} {...small}>
        {(close) => <PointsForm row={row} place={place} onDone={close} />}
      </FormDialog>
      <FormDialog
        label={t(row.chosen ? 'priority.takeBack' : 'priority.choose')}
        title={t(row.chosen ? 'priority.takeBackOf' : 'priority.chooseOf', { title })}
        {...small}
      >
        {(close) => <ChoiceForm row={row} year={place.year} onDone={close} />}
      </FormDialog>
    </Group>
  );
}

function PointsForm({ row, place, onDone }: { row: Candidate; place: Place; onDone: () => void }) {
  const t = useText('plan-sync');
  const initial = Object.fromEntries(place.criteria.map(({ id }) => [id, String(pointsOf(row, id) ?? '')]));
  return (
    <MutationForm
      mutation={PlanSyncSavePointsDocument}
      refetch={REFETCH}
      initial={initial}
      toInput={(values) => ({
        ...{ year: place.year, initiative: row.initiative.id, version: row.version },
        points: place.criteria.map(({ id }) => ({
          criterion: id,
          points: (values[id] ?? '') === '' ? null : Number(values[id]),
        })),
      })}
      done={t('priority.scored')}
      onDone={onDone}
      onCancel={onDone}
    >
      {({ field }) => place.criteria.map(({ id, title }) => <NumberField key={id} {...field(id)} label={title} />)}
    </MutationForm>
  );
}

function ChoiceForm({ row, year, onDone }: { row: Candidate; year: number; onDone: () => void }) {
  const t = useText('plan-sync');
  const chosen = !row.chosen;
  return (
    <MutationForm
      mutation={PlanSyncChooseDocument}
      refetch={REFETCH}
      initial={{ reason: '' }}
      toInput={({ reason }) => ({
        year,
        decisions: [{ id: row.id, version: row.version, chosen, reason: reason || null }],
      })}
      saveLabel={t(chosen ? 'priority.choose' : 'priority.takeBack')}
      done={t(chosen ? 'priority.chosenDone' : 'priority.takenBack')}
      onDone={onDone}
      onCancel={onDone}
    >
      {({ field }) => (
        <TextField {...field('reason')} label={t('field.reason')} hint={t('priority.reasonHint')} multiline autoFocus />
      )}
    </MutationForm>
  );
}
