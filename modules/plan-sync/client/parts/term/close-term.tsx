import {
  Button,
  formatDate,
  Group,
  StatusMark,
  useContractMutation,
  useLang,
  useText,
  useToasts,
} from '@yeondong/client/kit';
import { PlanSyncCloseTermDocument } from '../../gql/graphql';
import type { Term, TermEnd } from './remap-choices';

/** Whether the term is over, what keeps its plan from being closed, and the act. */
export function CloseTerm({ term, end }: { term: Term; end: TermEnd }) {
  const t = useText('plan-sync');
  const lang = useLang();
  const toasts = useToasts();
  const [close, { busy }] = useContractMutation(PlanSyncCloseTermDocument, {
    refetch: ['PlanSyncTerms', 'PlanSyncTermEnd'],
  });
  const onClick = async () => {
    const outcome = await close({ input: { id: term.id, version: term.version } });
    if (outcome.ok) toasts.done(t('term.closed'));
    else toasts.failed(outcome.error.issues.map(({ message }) => message).join(' ') || outcome.error.message);
  };
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
        <Button size="xs" loading={busy} disabled={!end.mayClose} onClick={() => void onClick()}>
          {t('term.close')}
        </Button>
      </Group>
    </>
  );
}
