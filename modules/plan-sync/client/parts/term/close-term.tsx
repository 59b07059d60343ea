import { Button, formatDate, Group, StatusMark, useDirectAct, useLang, useText } from '@yeondong/client/kit';
import { PlanSyncCloseTermDocument } from '../../gql/graphql';
import type { Term, TermEnd } from './remap-choices';

/** Whether the term is over, what keeps its plan from being closed, and the act. */
export function CloseTerm({ term, end }: { term: Term; end: TermEnd }) {
  const t = useText('plan-sync');
  const lang = useLang();
  const [close, busy] = useDirectAct(PlanSyncCloseTermDocument, ['PlanSyncTerms', 'PlanSyncTermEnd']);
  const { id, version } = term;
  const day = term.endsOn ? formatDate(term.endsOn, lang) : '–';
  if (term.status === 'CLOSED') return <StatusMark kind="normal" label={t('term.isClosed', { day })} />;
  return (
    <>
      <p>{t('term.lastDay', { day })}</p>
      <ul>
        {end.obstacles.map((obstacle) => (
          <li key={obstacle}>
            <StatusMark kind="caution" label={t(`termObstacle.${obstacle}`)} />
          </li>
        ))}
      </ul>
      <Group>
        <Button
          size="xs"
          loading={busy}
          disabled={!end.mayClose}
          onClick={() => void close({ id, version }, t('term.closed'))}
        >
          {t('term.close')}
        </Button>
      </Group>
    </>
  );
}
