import {
  DataTable,
  formatNumber,
  LIGHT_MARKS,
  PageLink,
  QueryState,
  type RecordSlot,
  Section,
  Stack,
  StatusMark,
  useQuery,
  useText,
} from '@yeondong/client/kit';
import { BscInitiativeKpisDocument, BscScheduleDocument } from '../gql/graphql';
import { InitiativeFeedback } from '../parts/feedback/initiative-feedback';
import { useKpiColumns } from '../parts/kpi-columns';
import { firstMonth, useMonth } from '../parts/periods';
import { Slip } from '../parts/schedule-grid';
import { StepTable } from '../parts/step-table';

/** The KPIs that measure an initiative, its 월별 공정표, and what came of its evaluations. */
export function InitiativeTab({ code, year }: RecordSlot) {
  const t = useText('bsc');
  const period = useMonth(null);
  const kpis = useQuery(BscInitiativeKpisDocument, { variables: { code, year, period, from: firstMonth(period) } });
  const schedule = useQuery(BscScheduleDocument, { variables: { code, year } });
  const columns = useKpiColumns(period);
  return (
    <Stack gap="lg">
      <Section title={t('slot.goal')}>
        <QueryState result={kpis}>
          {({ initiative }) => (
            <DataTable
              caption={t('slot.goal')}
              captionHidden
              columns={columns}
              rows={initiative?.kpis.nodes ?? []}
              rowKey={(kpi) => kpi.id}
              empty={<p className="muted">{t('slot.noKpis')}</p>}
            />
          )}
        </QueryState>
      </Section>
      <Section
        title={t('schedules.title')}
        aside={
          <PageLink to="/m/bsc/schedules" search={{ initiative: code }}>
            {t('schedules.toEntry')}
          </PageLink>
        }
      >
        <QueryState result={schedule}>
          {({ initiative }) =>
            initiative?.schedule ? (
              <>
                <Latest latest={initiative.schedule.latest} />
                <StepTable schedule={initiative.schedule} />
              </>
            ) : (
              <p className="muted">{t('schedules.none')}</p>
            )
          }
        </QueryState>
      </Section>
      <InitiativeFeedback code={code} />
    </Stack>
  );
}

type LatestMonth = {
  month: number;
  planned: string;
  actual?: string | null;
  light: keyof typeof LIGHT_MARKS;
  slipMonths?: string | null;
};

function Latest({ latest }: { latest: LatestMonth | null | undefined }) {
  const t = useText('bsc');
  if (!latest) return null;
  const kind = LIGHT_MARKS[latest.light];
  return (
    <p>
      {kind && <StatusMark kind={kind} />}{' '}
      {t('schedules.latest', {
        month: latest.month,
        planned: formatNumber(latest.planned),
        actual: formatNumber(latest.actual),
      })}{' '}
      <span className="muted">
        <Slip months={latest.slipMonths ?? null} />
      </span>
    </p>
  );
}
