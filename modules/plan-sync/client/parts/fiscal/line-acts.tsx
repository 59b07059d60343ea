import { FormDialog, Group, useHasRole, usePlan, useText } from '@yeondong/client/kit';
import type { FiscalLineRowFragment } from '../../gql/graphql';
import { BudgetForm } from '../budget-form';
import { LineForm } from '../line-form';
import { type FiscalEdition, useFiscalRights, yearsOf } from './edition';
import { LineDetailForm } from './line-detail-form';
import { ReviewForm } from './review-form';

interface LineActProps {
  line: FiscalLineRowFragment;
  edition: FiscalEdition;
}

const LOOK = { size: 'compact-xs', variant: 'default' } as const;

/** Account, class, plan item and costs, for who may still write them. */
export function EditAct({ line, edition }: LineActProps) {
  const t = useText('plan-sync');
  const { department } = usePlan();
  const { planner, writer, open } = useFiscalRights(edition);
  if (!open || !(planner || (writer && line.department.code === department?.code))) return null;
  return (
    <>
      <FormDialog {...LOOK} label={t('fiscal.edit')} title={t('fiscal.lineOf', { title: line.title })}>
        {(close) => <LineDetailForm line={line} planVersion={edition.id} onDone={close} />}
      </FormDialog>
      <FormDialog {...LOOK} label={t('fiscal.amounts')} title={t('fiscal.editOf', { title: line.title })} width="xl">
        {(close) => <LineForm line={line} years={yearsOf(edition)} onDone={close} />}
      </FormDialog>
    </>
  );
}

/** The result of an investment review, of a line that needs one. */
export function ReviewAct({ line }: Pick<LineActProps, 'line'>) {
  const t = useText('plan-sync');
  if (!useHasRole('planner') || line.investmentReview.state === 'NOT_REQUIRED') return null;
  return (
    <FormDialog {...LOOK} label={t('investment.enter')} title={t('investment.enterOf', { title: line.title })}>
      {(close) => <ReviewForm line={line} onDone={close} />}
    </FormDialog>
  );
}

/** Budget and spending of a line in a year. */
export function BudgetAct({ line, year }: Pick<LineActProps, 'line'> & { year: number }) {
  const t = useText('plan-sync');
  if (!useHasRole('planner')) return null;
  return (
    <FormDialog
      {...LOOK}
      label={t('fiscal.budget')}
      title={t('fiscal.budgetOf', { title: line.title, year })}
      width="lg"
    >
      {(close) => <BudgetForm line={line} year={year} onDone={close} />}
    </FormDialog>
  );
}

/** All that may be done with a line. */
export function LineActs(props: LineActProps) {
  const { year } = usePlan();
  return (
    <Group gap={4}>
      <EditAct {...props} />
      <ReviewAct line={props.line} />
      <BudgetAct line={props.line} year={year} />
    </Group>
  );
}
