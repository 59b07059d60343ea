import { FormDialog, Group, usePlan, useText } from '@yeondong/client/kit';
import type { FiscalLineRowFragment } from '../../gql/graphql';
import { BudgetForm } from '../budget-form';
import { LineForm } from '../line-form';
import { type FiscalEdition, useFiscalRights, yearsOf } from './edition';
import { LineDetailForm } from './line-detail-form';
import { ReviewForm } from './review-form';

type Line = FiscalLineRowFragment;

/** What may be done with a line: its particulars, amounts, investment review and budget. */
export function LineActs({ line, edition }: { line: Line; edition: FiscalEdition }) {
  const t = useText('plan-sync');
  const { department, year } = usePlan();
  const { planner, writer, open } = useFiscalRights(edition);
  const mayEdit = open && (planner || (writer && line.department.code === department?.code));
  const look = { size: 'compact-xs', variant: 'default' } as const;
  return (
    <Group gap={4} wrap="nowrap">
      {mayEdit && (
        <>
          <FormDialog {...look} label={t('fiscal.edit')} title={t('fiscal.lineOf', { title: line.title })}>
            {(close) => <LineDetailForm line={line} planVersion={edition.id} onDone={close} />}
          </FormDialog>
          <FormDialog
            {...look}
            label={t('fiscal.amounts')}
            title={t('fiscal.editOf', { title: line.title })}
            width="xl"
          >
            {(close) => <LineForm line={line} years={yearsOf(edition)} onDone={close} />}
          </FormDialog>
        </>
      )}
      {planner && line.investmentReview.state !== 'NOT_REQUIRED' && (
        <FormDialog {...look} label={t('review.enter')} title={t('review.enterOf', { title: line.title })}>
          {(close) => <ReviewForm line={line} onDone={close} />}
        </FormDialog>
      )}
      {planner && (
        <FormDialog
          {...look}
          label={t('fiscal.budget')}
          title={t('fiscal.budgetOf', { title: line.title, year })}
          width="lg"
        >
          {(close) => <BudgetForm line={line} year={year} onDone={close} />}
        </FormDialog>
      )}
    </Group>
  );
}
