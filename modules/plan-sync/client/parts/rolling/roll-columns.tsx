import { Button, type Column, FormDialog, Group, StatusMark, useText } from '@yeondong/client/kit';
import { DecideForm } from './decide-form';
import type { RollChoices, RollLine } from './roll-choices';

type Texts = ReturnType<typeof useText>;

const yearsOf = ({ startYear, endYear }: { startYear: number | null; endYear: number | null }) =>
  startYear === null ? null : startYear === endYear ? String(startYear) : `${startYear}–${endYear}`;

const targetOf = ({ nextTarget, item }: RollLine) =>
  nextTarget === null ? null : `${Number(nextTarget)} ${item.target?.unit ?? ''}`.trim();

const findingsOf = ({ findings, endingLinks }: RollLine, t: Texts) =>
  findings.map((finding) => t(`rollFinding.${finding}`, { count: endingLinks }));

const KIND = { UNDECIDED: 'poor', DROPPED: 'reference', COMPLETED: 'reference', LEFT: 'reference' } as const;

/** Items with what rolling makes of each, and the way to decide otherwise. */
export function useRollColumns(year: number, choices: RollChoices): readonly Column<RollLine>[] {
  const t = useText('plan-sync');
  return [
    { key: 'item', title: t('field.item'), rowHead: true, value: ({ item }) => item.title },
    { key: 'code', title: t('field.code'), exportOnly: true, value: ({ item }) => item.code },
    {
      key: 'department',
      title: t('field.department'),
      value: ({ item, department }) =>
        department && department.id !== item.department.id
          ? t('roll.movedTo', { from: item.department.name, to: department.name })
          : item.department.name,
    },
    {
      key: 'outcome',
      title: t('roll.outcome'),
      value: ({ outcome }) => t(`rollOutcome.${outcome}`),
      render: ({ outcome }) => (
        <StatusMark
          kind={outcome in KIND ? KIND[outcome as keyof typeof KIND] : 'normal'}
          label={t(`rollOutcome.${outcome}`)}
        />
      ),
    },
    { key: 'before', title: t('roll.before'), value: ({ item }) => yearsOf(item) },
    { key: 'after', title: t('roll.after'), value: (row) => yearsOf(row) },
    { key: 'target', title: t('roll.target', { year }), numeric: true, value: targetOf },
    {
      key: 'findings',
      title: t('roll.findings'),
      value: (row) => findingsOf(row, t).join('; ') || null,
      render: (row) =>
        row.findings.length === 0
          ? '–'
          : findingsOf(row, t).map((text) => (
              <div key={text}>
                <StatusMark kind="caution" label={text} />
              </div>
            )),
    },
    {
      key: 'acts',
      title: t('field.acts'),
      render: (row) => <Decide line={row} year={year} choices={choices} />,
    },
  ];
}

function Decide({ line, year, choices }: { line: RollLine; year: number; choices: RollChoices }) {
  const t = useText('plan-sync');
  const choice = choices.items[line.item.id] ?? null;
  if (line.outcome === 'LEFT') return null;
  const { id, title } = line.item;
  return (
    <Group gap={4} wrap="nowrap">
      <FormDialog label={t('roll.decide')} title={t('roll.decideOf', { title })} size="compact-xs" variant="default">
        {(close) => (
          <DecideForm
            line={line}
            year={year}
            choice={choice}
            onDecide={(next) => choices.decide(id, next)}
            onDone={close}
          />
        )}
      </FormDialog>
      {choice && (
        <Button
          size="compact-xs"
          variant="subtle"
          aria-label={t('roll.undecideOf', { title })}
          onClick={() => choices.decide(id, null)}
        >
          {t('roll.undecide')}
        </Button>
      )}
    </Group>
  );
}
