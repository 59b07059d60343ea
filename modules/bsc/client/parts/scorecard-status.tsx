import { Badge, Button, useDirectAct, useHasRole, useText } from '@yeondong/client/kit';
import { BscConfirmScorecardDocument, type BscScorecardQuery } from '../gql/graphql';

type Card = NonNullable<BscScorecardQuery['scorecard']>;

/** The state of the scorecard itself, with its confirmation where the person may. */
export function ScorecardStatus({ card }: { card: Card }) {
  const t = useText('bsc');
  const officer = useHasRole('planner', 'bsc');
  const [confirm, busy] = useDirectAct(BscConfirmScorecardDocument, ['BscScorecard']);
  const onConfirm = () => confirm({ id: card.id, version: card.version }, t('scorecard.confirmed'));
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
