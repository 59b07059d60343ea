import { Button, RecordForm, useDirectAct, usePlan, useText } from '@yeondong/client/kit';
import {
  type LinkRowFragment,
  PlanSyncConfirmLinkDocument,
  PlanSyncEndLinkDocument,
  PlanSyncRejectLinkDocument,
} from '../../gql/graphql';
import { yearIn } from '../year-in';
import { LINK_REFETCH } from './use-reader';

interface LinkProps {
  link: LinkRowFragment;
}
interface FormProps extends LinkProps {
  onDone: () => void;
}

/** Agrees to a link for the own side. */
export function AgreeButton({ link: { id, version, from, to } }: LinkProps) {
  const t = useText('plan-sync');
  const [confirm, busy] = useDirectAct(PlanSyncConfirmLinkDocument, LINK_REFETCH);
  return (
    <Button
      size="compact-xs"
      variant="default"
      loading={busy}
      aria-label={t('links.confirmOf', { from: from?.title ?? '–', to: to?.title ?? '–' })}
      onClick={() => void confirm({ id, version }, t('links.agreed'))}
    >
      {t('links.confirm')}
    </Button>
  );
}

/** Rejects a proposal, and says why. */
export function RejectForm({ link: { id, version }, onDone }: FormProps) {
  const t = useText('plan-sync');
  return (
    <RecordForm
      mutation={PlanSyncRejectLinkDocument}
      refetch={LINK_REFETCH}
      done={t('links.rejected')}
      onDone={onDone}
      fields={[{ name: 'reason', label: t('field.reason'), kind: 'lines', required: true }]}
      toInput={({ reason }) => ({ id, version, reason: reason ?? '' })}
    />
  );
}

/** Ends a confirmed link with a year. */
export function EndForm({ link: { id, version, validTo }, onDone }: FormProps) {
  const t = useText('plan-sync');
  const { year } = usePlan();
  return (
    <RecordForm
      mutation={PlanSyncEndLinkDocument}
      refetch={LINK_REFETCH}
      done={t('links.ended')}
      onDone={onDone}
      fields={[
        { name: 'lastYear', label: t('links.lastYear'), required: true, initial: String(validTo ?? year) },
        { name: 'reason', label: t('field.reason'), kind: 'lines', required: true },
      ]}
      toInput={({ lastYear, reason }) => ({
        ...{ id, version, reason: reason ?? '' },
        lastYear: yearIn(lastYear ?? '') ?? 0,
      })}
    />
  );
}
