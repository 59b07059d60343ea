import { MultiSelect, MutationForm, SelectField, TextField, useQuery, useText } from '@yeondong/client/kit';
import { useState } from 'react';
import { PlanSyncMergeItemsDocument, PlanSyncSiblingsDocument } from '../../gql/graphql';
import { type ActFormProps, REFETCH, useDepartmentOptions, useNodeOptions } from './act-forms';

const GOES_ON = ['PROPOSED', 'SELECTED', 'IN_PROGRESS', 'DEFERRED'];

/** Merges an item with others of its edition. */
export function MergeForm({ item, onDone }: ActFormProps) {
  const t = useText('plan-sync');
  const planVersion = item.planVersion.id;
  const siblings = useQuery(PlanSyncSiblingsDocument, { variables: { planVersion } }).data?.planItems.nodes ?? [];
  const others = siblings.filter(({ id, status }) => id !== item.id && GOES_ON.includes(status));
  const [chosen, setChosen] = useState<string[]>([]);
  const departments = useDepartmentOptions();
  const nodes = useNodeOptions(item.planVersion.year);
  return (
    <MutationForm
      mutation={PlanSyncMergeItemsDocument}
      refetch={REFETCH}
      initial={{ code: '', titleKo: item.titleKo, department: '', node: '', reason: '' }}
      toInput={({ code = '', titleKo = '', department, node, reason = '' }) => ({
        ...{ code, titleKo, reason, department: department || null, node: node || null },
        items: [item, ...others.filter(({ id }) => chosen.includes(id))].map(({ id, version }) => ({ id, version })),
      })}
      done={t('act.done.merge')}
      onDone={onDone}
      onCancel={onDone}
    >
      {({ field }) => (
        <>
          <MultiSelect
            label={t('act.mergeWith')}
            searchable
            value={chosen}
            onChange={setChosen}
            data={others.map(({ id, title, department }) => ({ value: id, label: `${title} (${department.name})` }))}
          />
          <TextField {...field('code')} label={t('field.code')} required />
          <TextField {...field('titleKo')} label={t('field.title')} required />
          <SelectField
            {...field('department')}
            label={t('act.mergedDepartment')}
            hint={t('act.departmentHint')}
            clearable
            searchable
            options={departments}
          />
          <SelectField
            {...field('node')}
            label={t('act.mergedNode')}
            hint={t('act.nodeHint')}
            clearable
            searchable
            options={nodes}
          />
          <TextField {...field('reason')} label={t('field.reason')} multiline required />
        </>
      )}
    </MutationForm>
  );
}
