import {
  Button,
  cellKey,
  EntryGrid,
  formatNumber,
  type GridErrors,
  type GridValues,
  useContractMutation,
  useGrid,
  useText,
  useToasts,
} from '@yeondong/client/kit';
import { useMemo, useState } from 'react';
import { BscEnterProgressDocument } from '../gql/graphql';
import classes from './entry.module.css';
import type { ScheduleNode } from './schedule-node';

type Step = ScheduleNode['steps'][number];

const at = ({ progress }: Step, month: number) => progress.find((each) => each.month === month);

function valuesOf(steps: readonly Step[], month: number): GridValues {
  return Object.fromEntries(
    steps.map((step) => [step.id, { actual: at(step, month)?.actual ?? '', reason: at(step, month)?.reason ?? '' }]),
  );
}

/** Entry of what is done of each step by the end of a month; a lower value than before needs a reason. */
export function ProgressEntry({ schedule, month }: { schedule: ScheduleNode; month: number }) {
  const t = useText('bsc');
  const toasts = useToasts();
  const { steps } = schedule;
  const columns = useMemo(
    () => [
      { key: 'planned', title: t('field.planned'), unit: '%', kind: 'readonly' as const },
      { key: 'before', title: t('field.lastMonth'), unit: '%', kind: 'readonly' as const },
      { key: 'actual', title: t('field.progress'), unit: '%', kind: 'number' as const, width: '8rem' },
      { key: 'reason', title: t('field.reason'), kind: 'text' as const, width: '18rem' },
    ],
    [t],
  );
  const grid = useGrid(
    valuesOf(steps, month),
    steps.map(({ id }) => id),
    columns,
  );
  const [errors, setErrors] = useState<GridErrors>({});
  const [run, { busy }] = useContractMutation(BscEnterProgressDocument, { refetch: ['BscSchedule', 'BscSchedules'] });
  const changed = steps.filter((step) => {
    const cells = grid.values[step.id];
    return (cells?.actual ?? '') !== '' && cells?.actual !== (at(step, month)?.actual ?? '');
  });
  const save = async () => {
    const found: Record<string, string> = {};
    for (const step of changed) {
      const { actual = '', reason = '' } = grid.values[step.id] ?? {};
      const outcome = await run({ input: { step: step.id, month, actual, ...(reason && { reason }) } });
      if (outcome.ok) continue;
      const place = outcome.error.issues.some(({ path }) => path === 'reason') ? 'reason' : 'actual';
      found[cellKey(step.id, place)] = outcome.error.issues[0]?.message ?? outcome.error.message;
    }
    setErrors(found);
    const saved = changed.length - Object.keys(found).length;
    if (saved > 0) toasts.done(t('schedules.saved', { count: saved }));
  };
  const number = (value: string | null | undefined) => <span className={classes.number}>{formatNumber(value)}</span>;
  return (
    <div>
      <EntryGrid
        caption={t('schedules.enterFor', { month })}
        rowTitle={t('field.step')}
        columns={columns}
        grid={grid}
        errors={errors}
        rows={steps.map((step) => ({
          id: step.id,
          title: step.title,
          shown: { planned: number(at(step, month)?.planned), before: number(at(step, month - 1)?.actual) },
        }))}
      />
      <Button
        size="xs"
        loading={busy}
        disabled={changed.length === 0 || Object.keys(grid.faults).length > 0}
        onClick={() => void save()}
      >
        {t('schedules.save', { count: changed.length })}
      </Button>
    </div>
  );
}
