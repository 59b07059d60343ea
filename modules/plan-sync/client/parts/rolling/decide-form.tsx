import { FormBody, SelectField, TextField, useForm, useText } from '@yeondong/client/kit';
import { useState } from 'react';
import type { PlanRollAct } from '../../gql/graphql';
import { yearIn } from '../year-in';
import type { Choice, RollLine } from './roll-choices';

const ACTS = ['EXTEND', 'COMPLETE', 'DROP'] as const satisfies readonly PlanRollAct[];

interface DecideFormProps {
  line: RollLine;
  year: number;
  choice: Choice | null;
  onDecide: (choice: Choice) => void;
  onDone: () => void;
}

/** What is decided of an item: a later end, or that it is completed or dropped, and why. */
export function DecideForm({ line, year, choice, onDecide, onDone }: DecideFormProps) {
  const t = useText('plan-sync');
  const initial = choice ?? { act: line.outcome === 'UNDECIDED' ? 'EXTEND' : 'DROP', endYear: null, reason: '' };
  const [tried, setTried] = useState(false);
  const form = useForm({
    act: initial.act as string,
    endYear: String(initial.endYear ?? year),
    reason: initial.reason,
  });
  const { act, endYear, reason } = form.values;
  const lastYear = yearIn(endYear) ?? 0;
  const faults = {
    endYear: act === 'EXTEND' && lastYear < year ? t('roll.endYearFault', { year }) : undefined,
    reason: act !== 'EXTEND' && reason.trim() === '' ? t('roll.reasonFault') : undefined,
  };
  const onSubmit = () => {
    setTried(true);
    if (faults.endYear || faults.reason) return;
    const extended = act === 'EXTEND';
    onDecide({ act: act as PlanRollAct, endYear: extended ? lastYear : null, reason: extended ? '' : reason });
    onDone();
  };
  return (
    <FormBody busy={false} error={null} saveLabel={t('roll.decide')} onSubmit={onSubmit} onCancel={onDone}>
      <SelectField
        {...form.field('act')}
        label={t('roll.act')}
        options={ACTS.map((value) => ({ value, label: t(`rollAct.${value}`) }))}
      />
      {act === 'EXTEND' ? (
        <TextField
          {...form.field('endYear')}
          label={t('field.endYear')}
          error={tried ? faults.endYear : undefined}
          required
        />
      ) : (
        <TextField
          {...form.field('reason')}
          label={t('field.reason')}
          error={tried ? faults.reason : undefined}
          multiline
          required
        />
      )}
    </FormBody>
  );
}
