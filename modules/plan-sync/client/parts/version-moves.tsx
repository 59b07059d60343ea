import { Button, FormDialog, Group, useDirectAct, useText } from '@yeondong/client/kit';
import { PlanSyncMoveVersionDocument, type PlanSyncPlanQuery, type PlanVersionStatus } from '../gql/graphql';
import { FinalForm } from './change/final-form';
import { ReasonForm } from './reason-form';

type Edition = NonNullable<PlanSyncPlanQuery['plan']>['versions']['nodes'][number];

const FORWARD: Partial<Record<PlanVersionStatus, PlanVersionStatus>> = {
  DRAFT: 'COLLECTING',
  COLLECTING: 'DEPT_CONFIRMED',
  DEPT_CONFIRMED: 'COORDINATION',
  COORDINATION: 'FINAL',
  COUNCIL_REPORT: 'FINAL',
};

/** The next state of an edition, and the way back to the departments. */
export function VersionMoves({ edition, level }: { edition: Edition; level: string }) {
  const t = useText('plan-sync');
  const [move, busy] = useDirectAct(PlanSyncMoveVersionDocument, ['PlanSyncPlan', 'PlanSyncItems']);
  const toCouncil = level === 'MID_TERM_FISCAL' && edition.status === 'COORDINATION';
  const next = toCouncil ? 'COUNCIL_REPORT' : FORWARD[edition.status];
  const back = edition.status === 'DEPT_CONFIRMED' || edition.status === 'COORDINATION';
  const run = async (to: PlanVersionStatus, reason?: string): Promise<boolean> => {
    const { id, version } = edition;
    const input = { id, version, to, ...(reason === undefined ? {} : { reason }) };
    return (await move(input, t('version.moved', { status: t(`versionStatus.${to}`) }))) !== null;
  };
  if (!next) return null;
  return (
    <Group gap="xs">
      {next === 'FINAL' ? (
        <FormDialog label={t('version.moveTo', { status: t('versionStatus.FINAL') })} width="lg">
          {(close) => <FinalForm edition={edition} onDone={close} />}
        </FormDialog>
      ) : (
        <Button size="xs" loading={busy} onClick={() => void run(next)}>
          {t('version.moveTo', { status: t(`versionStatus.${next}`) })}
        </Button>
      )}
      {back && (
        <FormDialog label={t('version.back')} size="xs" variant="default">
          {(close) => (
            <ReasonForm
              label={t('version.back')}
              busy={busy}
              onSubmit={(reason) => run('COLLECTING', reason)}
              onDone={close}
            />
          )}
        </FormDialog>
      )}
    </Group>
  );
}
