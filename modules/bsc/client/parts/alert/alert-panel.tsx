import {
  AbsentState,
  Button,
  formatDate,
  formatPeriod,
  Group,
  PageLink,
  QueryState,
  StatusMark,
  useHasRole,
  useLang,
  usePlan,
  useQuery,
  useText,
} from '@yeondong/client/kit';
import { lazy, Suspense, useState } from 'react';
import { BscAlertDocument } from '../../gql/graphql';
import { type Fact, FactList } from '../fact-list';
import { useIsTheirs } from './acknowledge-button';
import type { AlertAct } from './act-dialog';
import classes from './alert.module.css';
import { AlertHistory } from './alert-history';
import type { AlertDetail } from './alert-node';
import { AlertValue } from './alert-value';
import { OPEN_STATES, SEVERITY_MARKS, STATE_MARKS } from './alert-words';

const ActDialog = lazy(() => import('./act-dialog'));

/** One alert beside the list: what it is about, what may be done now, and all that has happened to it. */
export function AlertPanel({ id, onClose }: { id: string; onClose: () => void }) {
  const t = useText('bsc');
  const result = useQuery(BscAlertDocument, { variables: { id }, fetchPolicy: 'cache-and-network' });
  return (
    <section aria-label={t('alert.detail')}>
      <Group justify="space-between">
        <h2 className={classes.heading}>{t('alert.detail')}</h2>
        <Button size="compact-xs" variant="default" onClick={onClose}>
          {t('entry.close')}
        </Button>
      </Group>
      <QueryState result={result}>
        {({ node }) => (node && 'history' in node ? <Detail alert={node} /> : <AbsentState />)}
      </QueryState>
    </section>
  );
}

function Detail({ alert }: { alert: AlertDetail }) {
  const t = useText('bsc');
  const lang = useLang();
  const { severity, state, kpi, department, rule, value, raisedIn, count, escalation, escalatedTo } = alert;
  const facts: readonly Fact[] = [
    ['alert.severity', <StatusMark key="s" kind={SEVERITY_MARKS[severity]} label={t(`alertSeverity.${severity}`)} />],
    ['field.status', <StatusMark key="t" kind={STATE_MARKS[state]} label={t(`alertState.${state}`)} />],
    ['field.department', department.name],
    ['alert.rule', t(`alertRule.${rule}`)],
    ['alert.value', <AlertValue key="v" rule={rule} value={value} />],
    ['alert.since', `${formatPeriod(raisedIn, lang)} (${t('alert.count', { count })})`],
    ['alert.due', formatDate(alert.dueOn, lang)],
    [
      'alert.escalated',
      escalation && `${escalatedTo?.name ?? t(`alertEscalation.${escalation}`)} ${formatDate(alert.escalatedOn, lang)}`,
    ],
    ['alert.action', alert.action],
    ['alert.reason', alert.reason],
  ];
  return (
    <>
      <p>
        <PageLink to={`/m/bsc/kpis/${kpi.code}`}>{kpi.title}</PageLink>
      </p>
      <FactList facts={facts} />
      <Acts alert={alert} />
      <AlertHistory steps={alert.history} />
    </>
  );
}

/** What the reader may do with the alert as it stands. */
function useActs(alert: AlertDetail): AlertAct[] {
  const theirs = useIsTheirs(alert);
  const officer = useHasRole('planner', 'bsc');
  const works = useHasRole('head', 'staff');
  const own = usePlan().department?.code === alert.department.code;
  const open = OPEN_STATES.some((state) => state === alert.state);
  return [
    ...(theirs && alert.state === 'RAISED' ? (['acknowledge'] as const) : []),
    ...(works && own && open && alert.state !== 'RAISED' ? (['act'] as const) : []),
    ...(officer && open ? (['dismiss'] as const) : []),
  ];
}

function Acts({ alert }: { alert: AlertDetail }) {
  const t = useText('bsc');
  const acts = useActs(alert);
  const [act, setAct] = useState<AlertAct | null>(null);
  if (acts.length === 0) return null;
  return (
    <Group gap="xs">
      {acts.map((each) => (
        <Button key={each} size="xs" variant={each === 'dismiss' ? 'default' : 'filled'} onClick={() => setAct(each)}>
          {t(`alert.${each}`)}
        </Button>
      ))}
      {act && (
        <Suspense fallback={null}>
          <ActDialog act={act} alert={alert} onClose={() => setAct(null)} />
        </Suspense>
      )}
    </Group>
  );
}
