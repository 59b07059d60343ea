import { type Column, DataTable, Select, StatusMark, useText } from '@yeondong/client/kit';
import type { PlanRemapOutcome } from '../../gql/graphql';
import { choiceOf, END, LATER, type RemapChoices, type RemapRow, type TermEnd } from './remap-choices';

const KINDS = {
  CONFIRMED: 'normal',
  PROPOSED: 'reference',
  ENDED: 'unreported',
  OPEN: 'caution',
  REFUSED: 'poor',
} as const satisfies Record<PlanRemapOutcome, string>;

type Targets = Pick<TermEnd, 'targets'>;

/** Old links with what each is taken over to, chosen row by row. */
export function useRemapColumns(end: Targets, choices: RemapChoices): readonly Column<RemapRow>[] {
  const t = useText('plan-sync');
  const titleOf = (choice: string) => {
    if (choice === END || choice === LATER) return t(`remapChoice.${choice}`);
    return end.targets.find(({ id }) => id === choice)?.title ?? '–';
  };
  return [
    { key: 'item', title: t('term.oldItem'), rowHead: true, value: ({ item }) => item.title },
    { key: 'code', title: t('field.code'), exportOnly: true, value: ({ item }) => item.code },
    { key: 'type', title: t('field.type'), value: ({ link }) => t(`type.${link.type}`) },
    {
      key: 'other',
      title: t('term.other'),
      value: ({ other }) => other && `${other.title} (${other.department.name})`,
    },
    { key: 'status', title: t('term.oldStatus'), value: ({ link }) => t(`linkStatus.${link.status}`) },
    {
      key: 'basis',
      title: t('term.basis'),
      value: ({ basis, hints }) => t(`remapBasis.${basis}`, { count: hints.length }),
    },
    {
      key: 'target',
      title: t('term.newItem'),
      value: (row) => titleOf(choiceOf(row, choices.chosen)),
      render: (row) => <Target row={row} end={end} choices={choices} />,
    },
    {
      key: 'outcome',
      title: t('roll.outcome'),
      value: ({ outcome }) => t(`remapOutcome.${outcome}`),
      render: ({ outcome }) => <StatusMark kind={KINDS[outcome]} label={t(`remapOutcome.${outcome}`)} />,
    },
  ];
}

/** What fits stands first. */
function Target({ row, end, choices }: { row: RemapRow; end: Targets; choices: RemapChoices }) {
  const t = useText('plan-sync');
  const hinted = new Set(row.hints.map(({ id }) => id));
  const items = [...end.targets].sort((one, other) => Number(hinted.has(other.id)) - Number(hinted.has(one.id)));
  return (
    <Select
      size="xs"
      w={220}
      searchable
      allowDeselect={false}
      aria-label={t('term.newItemOf', { item: row.item.title, other: row.other?.title ?? '–' })}
      value={choiceOf(row, choices.chosen)}
      data={[
        ...[LATER, END].map((value) => ({ value, label: t(`remapChoice.${value}`) })),
        ...items.map(({ id, title }) => ({ value: id, label: hinted.has(id) ? t('term.fits', { title }) : title })),
      ]}
      onChange={(choice) => choice && choices.choose({ [row.link.id]: choice })}
    />
  );
}

export function RemapTable({ end, choices }: { end: TermEnd; choices: RemapChoices }) {
  const t = useText('plan-sync');
  const columns = useRemapColumns(end, choices);
  return (
    <DataTable
      caption={t('term.rows')}
      captionHidden
      columns={columns}
      rows={end.rows}
      rowKey={({ link }) => link.id}
      maxHeight="60vh"
      empty={<p className="muted">{t('term.noRows')}</p>}
    />
  );
}
