import { Button, Group, MutationForm, NumberField, TextField, useText } from '@yeondong/client/kit';
import { useState } from 'react';
import { PlanSyncSaveCriteriaDocument } from '../../gql/graphql';
import { percentOf, shareOf } from '../target/shares';
import type { Criterion } from './priority-columns';

interface CriteriaFormProps {
  year: number;
  criteria: readonly Criterion[];
  onDone: () => void;
}

/** The criteria of a year with their weights in percent; an emptied title takes one away. */
export function CriteriaForm({ year, criteria, onDone }: CriteriaFormProps) {
  const t = useText('plan-sync');
  const [more, setMore] = useState(criteria.length === 0 ? 1 : 0);
  const lines = [...criteria.map(({ id }) => id), ...Array.from({ length: more }, (_, at) => `new-${at}`)];
  const initial = Object.fromEntries(
    criteria.flatMap(({ id, titleKo, weight }) => [
      [`title ${id}`, titleKo],
      [`weight ${id}`, percentOf(weight)],
    ]),
  );
  return (
    <MutationForm
      mutation={PlanSyncSaveCriteriaDocument}
      refetch={['PlanSyncPriorities']}
      initial={initial}
      toInput={(values) => ({
        year,
        criteria: lines.flatMap((line) => {
          const titleKo = (values[`title ${line}`] ?? '').trim();
          if (titleKo === '') return [];
          const id = line.startsWith('new-') ? null : line;
          return [{ id, titleKo, weight: shareOf(values[`weight ${line}`] ?? '') ?? '0' }];
        }),
      })}
      done={t('priority.criteriaSaved')}
      onDone={onDone}
      onCancel={onDone}
    >
      {({ field }) => (
        <>
          <p className="muted">{t('priority.criteriaHint')}</p>
          {lines.map((line, at) => (
            <Group key={line} gap="xs" align="end" wrap="nowrap">
              <TextField {...field(`title ${line}`)} label={t('priority.criterion', { number: at + 1 })} />
              <NumberField {...field(`weight ${line}`)} label={t('priority.weight')} unit="%" />
            </Group>
          ))}
          <Button variant="default" size="compact-sm" onClick={() => setMore(more + 1)}>
            {t('priority.addCriterion')}
          </Button>
        </>
      )}
    </MutationForm>
  );
}
