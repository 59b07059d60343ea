import { type FieldSpec, RecordForm, type TypedDocumentNode, useQuery, useText } from '@yeondong/client/kit';
import {
  type PlanItemShift,
  PlanSyncAdvanceItemDocument,
  PlanSyncDeferItemDocument,
  PlanSyncDepartmentsDocument,
  PlanSyncDropItemDocument,
  type PlanSyncItemQuery,
  PlanSyncMoveItemDocument,
  PlanSyncNodesDocument,
} from '../../gql/graphql';
import { yearIn } from '../year-in';

export type Item = PlanSyncItemQuery['planItems']['nodes'][number];

export interface ActFormProps {
  item: Item;
  onDone: () => void;
}

export const REFETCH = ['PlanSyncItem', 'PlanSyncItems'];

/** The reason, which every act asks for. */
const useReason = (): FieldSpec => {
  const t = useText('plan-sync');
  return { name: 'reason', label: t('field.reason'), kind: 'lines', required: true };
};

/** The places of the hierarchy in a year, by kind and title. */
export function useNodeOptions(year: number) {
  const t = useText('plan-sync');
  const { data } = useQuery(PlanSyncNodesDocument, { variables: { year } });
  return (['domains', 'goals', 'initiatives'] as const).flatMap((kind) =>
    (data?.[kind].nodes ?? []).map(({ id, title }) => ({ value: id, label: t(`node.${kind}`, { title }) })),
  );
}

export function useDepartmentOptions() {
  const departments = useQuery(PlanSyncDepartmentsDocument).data?.departments.nodes ?? [];
  return departments.map(({ id, name }) => ({ value: id, label: name }));
}

const SHIFTS: Readonly<Record<'defer' | 'advance', TypedDocumentNode<unknown, { input: PlanItemShift }>>> = {
  defer: PlanSyncDeferItemDocument,
  advance: PlanSyncAdvanceItemDocument,
};

/** Puts an item off, or brings it forward. */
function ShiftForm({ item, onDone, act }: ActFormProps & { act: 'defer' | 'advance' }) {
  const t = useText('plan-sync');
  const step = act === 'defer' ? 1 : -1;
  return (
    <RecordForm
      mutation={SHIFTS[act]}
      refetch={REFETCH}
      fields={[
        { name: 'startYear', label: t('field.startYear'), required: true, initial: String(item.startYear + step) },
        { name: 'endYear', label: t('field.endYear'), hint: t('act.yearHint') },
        useReason(),
      ]}
      toInput={({ startYear, endYear, reason }) => ({
        ...{ id: item.id, version: item.version, reason: reason ?? '' },
        startYear: yearIn(startYear ?? '') ?? 0,
        endYear: endYear ? (yearIn(endYear) ?? 0) : null,
      })}
      done={t(`act.done.${act}`)}
      onDone={onDone}
    />
  );
}

export const DeferForm = (props: ActFormProps) => <ShiftForm {...props} act="defer" />;
export const AdvanceForm = (props: ActFormProps) => <ShiftForm {...props} act="advance" />;

export function MoveForm({ item, onDone }: ActFormProps) {
  const t = useText('plan-sync');
  const departments = useDepartmentOptions();
  const nodes = useNodeOptions(item.planVersion.year);
  return (
    <RecordForm
      mutation={PlanSyncMoveItemDocument}
      refetch={REFETCH}
      fields={[
        { name: 'department', label: t('act.department'), options: departments },
        { name: 'node', label: t('act.node'), options: nodes },
        useReason(),
      ]}
      toInput={({ department, node, reason }) => ({
        ...{ id: item.id, version: item.version, department: department ?? null, node: node ?? null },
        reason: reason ?? '',
      })}
      done={t('act.done.move')}
      onDone={onDone}
    />
  );
}

export function DropForm({ item, onDone }: ActFormProps) {
  const t = useText('plan-sync');
  return (
    <RecordForm
      mutation={PlanSyncDropItemDocument}
      refetch={REFETCH}
      fields={[{ ...useReason(), hint: t('act.dropHint') }]}
      toInput={({ reason }) => ({ id: item.id, version: item.version, reason: reason ?? '' })}
      done={t('act.done.drop')}
      onDone={onDone}
    />
  );
}
