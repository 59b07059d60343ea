import { Badge, Button, useContractMutation, useHasRole, useText, useToasts } from '@yeondong/client/kit';
import { BscConfirmScorecardDocument, type BscScorecardQuery } from '../gql/graphql';

type Card = NonNullable<BscScorecardQuery['scorecard']>;

/** The state of the scorecard itself, with its confirmation where the person may. */
export function ScorecardStatus({ card }: { card: Card }) {
  const t = useText('bsc');
  const toasts = useToasts();
  const officer = useHasRole('planner', 'bsc');
  const [confirm, { busy }] = useContractMutation(BscConfirmScorecardDocument, { refetch: ['BscScorecard'] });
  const onConfirm = async () => {
    const outcome = await confirm({ input: { id: card.id, version: card.version } });
    if (outcome.ok) toasts.done(t('scorecard.confirmed'));
    else toasts.failed(outcome.error.message);
  };
  return (
    <>
      <Badge variant="default">{t(`scorecardStatus.${card.status}`)}</Badge>
      {card.sample && <Badge variant="default">{t('field.sample')}</Badge>}
      {officer && card.status === 'DRAFT' && (
        <Button size="compact-sm" loading={busy} onClick={() => void onConfirm()}>
          {t('scorecard.confirm')}
        </Button>
      )}
    </>
  );
}
