import { type FieldSpec, RecordForm, usePlan, useText } from '@yeondong/client/kit';
import {
  type BestPracticeStatus,
  InnovationAdoptPracticeDocument,
  InnovationCreatePracticeDocument,
  InnovationMoveAdoptionDocument,
  InnovationMovePracticeDocument,
  InnovationUpdatePracticeDocument,
  type PracticeAdoptionState,
} from '../gql/graphql';
import type { Adoption, Practice } from './practice-state';

const REFETCH = ['InnovationPractices'];
const TEXTS = ['problem', 'idea', 'process', 'result', 'effect'] as const;
type Values = Readonly<Record<string, string | null>>;

const textsOf = (v: Values) => ({
  ...{ titleKo: v.titleKo ?? '', problem: v.problem ?? '', idea: v.idea ?? '' },
  ...{ process: v.process ?? '', result: v.result ?? '', effect: v.effect ?? '' },
});

interface PracticeProps {
  practice: Practice;
  onDone: () => void;
}

/** Writes a best practice, or changes a draft. */
export function PracticeForm({ practice, onDone }: { practice?: Practice; onDone: () => void }) {
  const t = useText('innovation');
  const fields: FieldSpec[] = [
    { name: 'titleKo', label: t('field.titleKo'), initial: practice?.title ?? '', required: true },
    ...TEXTS.map(
      (name): FieldSpec => ({
        ...{ name, label: t(`practiceField.${name}`), kind: 'lines' as const },
        ...{ initial: practice?.[name] ?? '', required: true },
      }),
    ),
  ];
  if (practice) {
    const { id, version } = practice;
    return (
      <RecordForm
        mutation={InnovationUpdatePracticeDocument}
        refetch={REFETCH}
        onDone={onDone}
        fields={fields}
        toInput={(v) => ({ id, version, ...textsOf(v) })}
      />
    );
  }
  return (
    <RecordForm
      mutation={InnovationCreatePracticeDocument}
      refetch={REFETCH}
      onDone={onDone}
      fields={[{ name: 'code', label: t('field.code'), required: true }, ...fields]}
      toInput={(v) => ({ code: v.code ?? '', ...textsOf(v) })}
    />
  );
}

export function MoveForm({ practice, to, onDone }: PracticeProps & { to: BestPracticeStatus }) {
  const t = useText('innovation');
  const back = to === 'DRAFT' || to === 'WITHDRAWN';
  const { id, version, title } = practice;
  return (
    <RecordForm
      mutation={InnovationMovePracticeDocument}
      refetch={REFETCH}
      onDone={onDone}
      fields={back ? [{ name: 'reason', label: t('field.reason'), kind: 'lines', required: true }] : []}
      toInput={(v) => ({ id, version, to, reason: v.reason ?? null })}
    >
      <p>{title}</p>
    </RecordForm>
  );
}

/** Adopts a practice in the own department. */
export function AdoptForm({ practice: { id, effect }, onDone }: PracticeProps) {
  const t = useText('innovation');
  const { businessDate, department } = usePlan();
  return (
    <RecordForm
      mutation={InnovationAdoptPracticeDocument}
      refetch={REFETCH}
      onDone={onDone}
      done={t('practices.adopted')}
      fields={[
        { name: 'changed', label: t('field.toChange'), kind: 'lines', required: true },
        { name: 'adoptedOn', label: t('field.adoptedOn'), kind: 'date', initial: businessDate, required: true },
      ]}
      toInput={(v) => ({
        ...{ practice: id, department: department?.id ?? null },
        ...{ changed: v.changed ?? '', adoptedOn: v.adoptedOn ?? null },
      })}
    >
      <p>{effect}</p>
    </RecordForm>
  );
}

/** What an adoption has changed, or that it was stopped. */
export function AdoptionForm({ adoption, onDone }: { adoption: Adoption; onDone: () => void }) {
  const t = useText('innovation');
  const { id, version, state, changed } = adoption;
  const next: PracticeAdoptionState[] = state === 'ADOPTED' ? ['APPLIED', 'STOPPED'] : ['STOPPED'];
  const options = next.map((value) => ({ value, label: t(`adoptionState.${value}`) }));
  return (
    <RecordForm
      mutation={InnovationMoveAdoptionDocument}
      refetch={REFETCH}
      onDone={onDone}
      fields={[
        { name: 'to', label: t('field.status'), options, initial: next[0] ?? '', required: true },
        { name: 'changed', label: t('field.changed'), kind: 'lines', initial: changed, required: true },
      ]}
      toInput={(v) => ({ id, version, to: v.to as PracticeAdoptionState, changed: v.changed ?? '' })}
    />
  );
}
