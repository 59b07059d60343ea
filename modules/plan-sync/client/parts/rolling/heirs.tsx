import { type Column, DataTable, SelectField, useQuery, useText } from '@yeondong/client/kit';
import { PlanSyncDepartmentsDocument } from '../../gql/graphql';
import type { RollChoices, RollPreview } from './roll-choices';

type Row = RollPreview['departments'][number];

/** Who takes over the items of abolished departments: what took their place stands first. */
export function Heirs({ rows, choices }: { rows: readonly Row[]; choices: RollChoices }) {
  const t = useText('plan-sync');
  const all = useQuery(PlanSyncDepartmentsDocument).data?.departments.nodes ?? [];
  const optionsOf = ({ department, successors }: Row) => {
    const first = successors.map(({ id, name }) => ({ value: id, label: t('roll.successor', { name }) }));
    const others = all.filter(({ id }) => id !== department.id && successors.every((each) => each.id !== id));
    return [...first, ...others.map(({ id, name }) => ({ value: id, label: name }))];
  };
  const columns: readonly Column<Row>[] = [
    { key: 'department', title: t('roll.abolished'), rowHead: true, value: (row) => row.department.name },
    { key: 'items', title: t('roll.itemCount'), numeric: true, value: (row) => row.items },
    {
      key: 'heir',
      title: t('roll.heir'),
      render: (row) => (
        <SelectField
          name={`heir-${row.department.id}`}
          label={t('roll.heirOf', { name: row.department.name })}
          options={optionsOf(row)}
          value={choices.departments[row.department.id] ?? row.heir?.id ?? ''}
          onChange={(to) => choices.handOver(row.department.id, to)}
        />
      ),
    },
  ];
  return (
    <DataTable
      caption={t('roll.heirs')}
      captionHidden
      columns={columns}
      rows={rows}
      rowKey={(row) => row.department.id}
    />
  );
}
