import {
  FormBody,
  SelectField,
  TextField,
  useContractMutation,
  useForm,
  useQuery,
  useText,
  useToasts,
} from '@yeondong/client/kit';
import {
  type PlanHierarchyAct,
  type PlanItemStatus,
  PlanSyncCreateItemDocument,
  PlanSyncNodesDocument,
  PlanSyncUpdateItemDocument,
} from '../gql/graphql';
import type { Item } from './item-tree';
import { yearIn } from './year-in';

const STATUSES = ['PROPOSED', 'SELECTED', 'IN_PROGRESS', 'COMPLETED', 'DROPPED', 'DEFERRED'] as const;

const ON_FINAL = ['OPEN', 'RENAME', 'KEEP'] as const;

export interface Place {
  planVersion: string;
  year: number;
  departments: readonly { id: string; name: string }[];
  items: readonly Item[];
}

interface ItemFormProps {
  /** The item that changes; none for a new one. */
  item: Item | null;
  place: Place;
  onDone: () => void;
}

const initial = (item: Item | null, year: number) => ({
  code: item?.code ?? '',
  titleKo: item?.titleKo ?? '',
  department: item?.department.id ?? '',
  parent: item?.parent?.id ?? '',
  node: item?.node?.id ?? '',
  startYear: String(item?.startYear ?? year),
  endYear: String(item?.endYear ?? year),
  status: (item?.status ?? 'PROPOSED') as string,
  statusReason: '',
  customerGroups: item?.customerGroups.join(', ') ?? '',
  outcomeStatement: item?.outcomeStatement ?? '',
  unlinkedReason: item?.unlinkedReason ?? '',
  onFinal: (item?.onFinal ?? '') as string,
});

const groupsOf = (text: string): string[] =>
  text
    .split(/[,，、\n]/)
    .map((group) => group.trim())
    .filter((group) => group !== '');

/** What of the hierarchy an item may stand for, by kind and title. */
function useNodeOptions(year: number) {
  const t = useText('plan-sync');
  const { data } = useQuery(PlanSyncNodesDocument, { variables: { year } });
  return (['domains', 'goals', 'initiatives'] as const).flatMap((kind) =>
    (data?.[kind].nodes ?? []).map(({ id, title }) => ({ value: id, label: t(`node.${kind}`, { title }) })),
  );
}

/** Writes an item of an edition: what it is, for whom, to what end, and why it may have no plan above. */
export function ItemForm({ item, place, onDone }: ItemFormProps) {
  const t = useText('plan-sync');
  const toasts = useToasts();
  const options = { refetch: ['PlanSyncItems'] };
  const [create, creating] = useContractMutation(PlanSyncCreateItemDocument, options);
  const [update, updating] = useContractMutation(PlanSyncUpdateItemDocument, options);
  const state = item ? updating : creating;
  const form = useForm(initial(item, place.year), state.fieldErrors);
  const { values, field } = form;
  const nodes = useNodeOptions(place.year);
  const onSubmit = async () => {
    const texts = {
      startYear: yearIn(values.startYear) ?? 0,
      endYear: yearIn(values.endYear) ?? 0,
      ...(values.node === (item?.node?.id ?? '') ? {} : { node: values.node || null }),
      parent: values.parent || null,
      customerGroups: groupsOf(values.customerGroups),
      outcomeStatement: values.outcomeStatement || null,
      unlinkedReason: values.unlinkedReason || null,
      onFinal: (values.onFinal || null) as PlanHierarchyAct | null,
    };
    const status = values.status as PlanItemStatus;
    const title = values.titleKo === item?.titleKo ? {} : { titleKo: values.titleKo };
    const outcome = item
      ? await update({
          input: {
            id: item.id,
            version: item.version,
            ...title,
            ...texts,
            status,
            statusReason: values.statusReason || null,
          },
        })
      : await create({
          input: {
            ...texts,
            code: values.code,
            titleKo: values.titleKo,
            planVersion: place.planVersion,
            department: values.department,
            status,
          },
        });
    if (!outcome.ok) return;
    toasts.done(t('item.saved'));
    onDone();
  };
  return (
    <FormBody busy={state.busy} error={state.error} onSubmit={() => void onSubmit()} onCancel={onDone}>
      {!item && <TextField {...field('code')} label={t('field.code')} required />}
      <TextField {...field('titleKo')} label={t('field.title')} required autoFocus />
      {!item && (
        <SelectField
          {...field('department')}
          label={t('field.department')}
          required
          searchable
          options={place.departments.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
      <SelectField
        {...field('parent')}
        label={t('field.parent')}
        clearable
        searchable
        options={place.items.filter(({ id }) => id !== item?.id).map(({ id, title }) => ({ value: id, label: title }))}
      />
      <SelectField {...field('node')} label={t('field.node')} clearable searchable options={nodes} />
      <TextField {...field('startYear')} label={t('field.startYear')} required />
      <TextField {...field('endYear')} label={t('field.endYear')} required />
      <SelectField
        {...field('status')}
        label={t('field.status')}
        options={STATUSES.map((value) => ({ value, label: t(`status.${value}`) }))}
      />
      {item && <TextField {...field('statusReason')} label={t('field.statusReason')} />}
      <SelectField
        {...field('onFinal')}
        label={t('field.onFinal')}
        hint={t('onFinal.hint')}
        clearable
        options={ON_FINAL.map((value) => ({ value, label: t(`onFinal.${value}`) }))}
      />
      <TextField {...field('customerGroups')} label={t('field.customers')} hint={t('item.customersHint')} />
      <TextField {...field('outcomeStatement')} label={t('field.outcome')} multiline />
      <TextField {...field('unlinkedReason')} label={t('field.unlinkedReason')} hint={t('item.unlinkedHint')} />
    </FormBody>
  );
}
