import { Button, formatDate, Group, PageLink, StatusMark, useDirectAct, useLang, useText } from '@yeondong/client/kit';
import { PlanSyncCloseTermDocument } from '../../gql/graphql';
import type { Term, TermEnd } from './remap-choices';

/** Whether the term is over, what keeps its plan from being closed, and the act. */
export function CloseTerm({ term, end }: { term: Term; end: TermEnd }) {
  const t = useText('plan-sync');
  const lang = useLang();
  const [close, busy] = useDirectAct(PlanSyncCloseTermDocument, ['PlanSyncTerms', 'PlanSyncTermEnd']);
  const { id, version } = term;
  const day = term.endsOn ? formatDate(term.endsOn, lang) : '–';
  if (term.status === 'CLOSED') {
    return (
      <>
        <StatusMark kind="normal" label={t('term.isClosed', { day })} />
        <OpenInstructions end={end} />
      </>
    );
  }
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
      <OpenInstructions end={end} />
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

/** What the term's meetings asked for and is not closed: it goes on, and stands in the next meeting's pack. */
function OpenInstructions({ end: { openInstructions } }: { end: TermEnd }) {
  const t = useText('plan-sync');
  const lang = useLang();
  if (openInstructions.length === 0) return null;
  return (
    <>
      <p>
        <StatusMark kind="caution" label={t('term.openInstructions', { count: openInstructions.length })} />{' '}
        {t('term.instructionsGoOn')} <PageLink to="/m/plan-sync/instructions">{t('board.toInstructions')}</PageLink>
      </p>
      <ul>
        {openInstructions.map(({ id, content, department, dueOn, status }) => (
          <li key={id}>
            {content}{' '}
            <span className="muted">
              {department.name} · {formatDate(dueOn, lang)} · {t(`instructionStatus.${status}`)}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
