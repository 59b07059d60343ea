import { RecordForm, usePlan, useQuery, useText } from '@yeondong/client/kit';
import {
  InnovationCreateTrainingProgramDocument,
  InnovationPlannedActivitiesDocument,
  InnovationRecordTrainingDocument,
} from '../gql/graphql';
import type { Program } from './training-marks';

const REFETCH = ['InnovationTraining'];

/** Sets up a program of the year. */
export function ProgramForm({ onDone }: { onDone: () => void }) {
  const t = useText('innovation');
  const { year } = usePlan();
  const planned = useQuery(InnovationPlannedActivitiesDocument, { variables: { year } }).data?.activities.nodes ?? [];
  const audiences = ['ALL', 'SOME'].map((value) => ({ value, label: t(`training.for.${value}`) }));
  return (
    <RecordForm
      mutation={InnovationCreateTrainingProgramDocument}
      refetch={REFETCH}
      onDone={onDone}
      fields={[
        { name: 'code', label: t('field.code'), required: true },
        { name: 'titleKo', label: t('field.titleKo'), required: true },
        { name: 'aim', label: t('field.trainingAim'), kind: 'lines', required: true },
        { name: 'forAll', label: t('field.audience'), options: audiences, initial: 'SOME', required: true },
        {
          name: 'activity',
          label: t('field.plannedActivity'),
          options: planned.map(({ id, title }) => ({ value: id, label: title })),
        },
      ]}
      toInput={(v) => ({
        ...{ code: v.code ?? '', titleKo: v.titleKo ?? '', aim: v.aim ?? '', year },
        ...{ forAll: v.forAll === 'ALL', activity: v.activity ?? null },
      })}
    />
  );
}

/** Records a session that was held, or a make-up of one. */
export function SessionForm({ programs, onDone }: { programs: readonly Program[]; onDone: () => void }) {
  const t = useText('innovation');
  const { businessDate } = usePlan();
  const originals = programs.flatMap(({ sessions }) => sessions.filter(({ makeUpOf }) => !makeUpOf));
  return (
    <RecordForm
      mutation={InnovationRecordTrainingDocument}
      refetch={REFETCH}
      onDone={onDone}
      fields={[
        {
          name: 'program',
          label: t('field.program'),
          options: programs.map(({ id, title }) => ({ value: id, label: title })),
          initial: programs[0]?.id ?? '',
          required: true,
        },
        { name: 'title', label: t('field.session'), required: true },
        { name: 'heldOn', label: t('field.heldOn'), kind: 'date', initial: businessDate, required: true },
        { name: 'minutes', label: t('field.minutes'), kind: 'number', initial: '120', required: true },
        { name: 'place', label: t('field.place') },
        {
          name: 'makeUpOf',
          label: t('field.makeUpOf'),
          hint: t('training.makeUpHint'),
          options: originals.map(({ id, title }) => ({ value: id, label: title })),
        },
      ]}
      toInput={(v) => ({
        ...{ program: v.program ?? '', title: v.title ?? '', heldOn: v.heldOn ?? '', minutes: Number(v.minutes) || 0 },
        ...{ place: v.place ?? null, makeUpOf: v.makeUpOf ?? null },
      })}
    />
  );
}
