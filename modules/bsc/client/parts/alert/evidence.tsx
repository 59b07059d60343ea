import {
  formatPeriod,
  QueryState,
  RecordFiles,
  Section,
  useHasRole,
  useLang,
  usePlan,
  useQuery,
  useText,
} from '@yeondong/client/kit';
import { BscKpiEvidenceDocument } from '../../gql/graphql';
import classes from './alert.module.css';

const REFETCH = ['BscKpiEvidence', 'BscKpiWarnings'];

/** Files that bear out the results of a year, month by month. */
export function Evidence({ code, year }: { code: string; year: number }) {
  const t = useText('bsc');
  const lang = useLang();
  const result = useQuery(BscKpiEvidenceDocument, { variables: { code, from: `${year}-01`, to: `${year}-12` } });
  const planner = useHasRole('planner');
  const works = useHasRole('head', 'staff');
  const own = usePlan().department?.code === result.data?.kpi?.department.code;
  return (
    <Section title={t('evidence.title')}>
      <p className="muted">{t('evidence.asked')}</p>
      <QueryState result={result}>
        {({ kpi }) => (
          <>
            {kpi?.results.map(({ id, period, attachments }) => (
              <section key={id} aria-label={t('evidence.ofPeriod', { period: formatPeriod(period, lang) })}>
                <h3 className={classes.heading}>{formatPeriod(period, lang)}</h3>
                <RecordFiles record={id} rows={attachments} mayWrite={planner || (works && own)} refetch={REFETCH} />
              </section>
            ))}
          </>
        )}
      </QueryState>
    </Section>
  );
}
