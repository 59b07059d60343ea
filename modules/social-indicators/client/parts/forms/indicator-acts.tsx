import { FormDialog, Group, useHasRole, usePlan, useText } from '@yeondong/client/kit';
import type { IndicatorNode } from '../series-points';
import { type Act, ActForm } from './act-form';
import { EditForm } from './edit-form';

const ACTS: Readonly<Record<string, readonly Act[]>> = {
  PROPOSED: ['review'],
  IN_REVIEW: ['activate', 'return'],
  ACTIVE: ['retire'],
};

/** What may be done with an indicator in its state; the server decides what is allowed. */
export function IndicatorActs({ indicator }: { indicator: IndicatorNode }) {
  const t = useText('social-indicators');
  const { department } = usePlan();
  const officer = useHasRole('planner', 'statistician');
  const writer = useHasRole('head', 'staff');
  const own = writer && indicator.status === 'PROPOSED' && indicator.department?.code === department?.code;
  if (!officer && !own) return null;
  const acts = officer ? (ACTS[indicator.status] ?? []) : [];
  return (
    <Group gap="xs">
      {acts.map((act) => (
        <FormDialog
          key={act}
          label={t(`act.${act}`)}
          variant={act === 'review' || act === 'activate' ? 'filled' : 'default'}
        >
          {(close) => <ActForm act={act} indicator={indicator} onDone={close} />}
        </FormDialog>
      ))}
      <FormDialog
        label={t('form.edit')}
        title={t('form.editTitle', { name: indicator.title })}
        variant="default"
        width="xl"
      >
        {(close) => <EditForm code={indicator.code} onDone={close} />}
      </FormDialog>
    </Group>
  );
}
