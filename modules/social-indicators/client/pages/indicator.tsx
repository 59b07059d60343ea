import {
  AbsentState,
  Badge,
  exportTable,
  FilterBar,
  FormDialog,
  PageFrame,
  QueryState,
  Section,
  TextInput,
  useHasRole,
  useParam,
  useQuery,
  useText,
  useView,
} from '@yeondong/client/kit';
import { SocialIndicatorDocument } from '../gql/graphql';
import { IndicatorActs } from '../parts/forms/indicator-acts';
import { TargetForm } from '../parts/forms/target-form';
import { ValueForm } from '../parts/forms/value-form';
import { Links, Metadata } from '../parts/metadata';
import { SeriesChart } from '../parts/series-chart';
import type { IndicatorNode } from '../parts/series-points';
import { Standing } from '../parts/standing';
import { Targets } from '../parts/targets';
import { useValueColumns, Vintages } from '../parts/vintages';
import { indicatorSearch } from '../searches';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** One indicator: its series and target, where it stands, its values and what they replaced, its definition. */
export default function IndicatorPage() {
  const code = useParam('code');
  const [{ asOf }] = useView(indicatorSearch);
  const result = useQuery(SocialIndicatorDocument, { variables: { code, asOf: DAY.test(asOf) ? asOf : null } });
  return (
    <QueryState result={result}>
      {({ indicator }) => (indicator ? <Content indicator={indicator} /> : <AbsentState />)}
    </QueryState>
  );
}

function Content({ indicator }: { indicator: IndicatorNode }) {
  const t = useText('social-indicators');
  const [{ asOf }, patch] = useView(indicatorSearch);
  const columns = useValueColumns(indicator);
  const enters = useHasRole('planner', 'statistician') && indicator.status === 'ACTIVE';
  return (
    <PageFrame
      title={indicator.title}
      purpose={indicator.definition ?? t('indicator.purpose')}
      path={[
        { title: t('indicators.title'), to: '/m/social-indicators/indicators' },
        { title: indicator.title, to: `/m/social-indicators/indicators/${indicator.code}` },
      ]}
      aside={
        <>
          <span className="code">{indicator.code}</span>
          <Badge variant="default">{t(`status.${indicator.status}`)}</Badge>
        </>
      }
      primary={<IndicatorActs indicator={indicator} />}
      table={() => exportTable(indicator.title, columns, indicator.city)}
      filters={
        <FilterBar>
          <TextInput
            size="xs"
            w={170}
            type="date"
            aria-label={t('field.asOf')}
            title={t('indicator.asOfHint')}
            value={asOf}
            onChange={(event) => patch({ asOf: event.currentTarget.value }, { replace: true })}
          />
          <span className="muted">{t(asOf ? 'indicator.asOf' : 'indicator.asOfHint')}</span>
        </FilterBar>
      }
    >
      {indicator.reason && (
        <p role="note">
          {t(indicator.status === 'RETIRED' ? 'indicator.retiredFor' : 'indicator.returnedFor', {
            reason: indicator.reason,
          })}
        </p>
      )}
      <SeriesChart indicator={indicator} />
      <Section title={t('indicator.standing')}>
        <Standing diagnosis={indicator.diagnosis} unit={indicator.unit} decimals={indicator.decimals} />
      </Section>
      <Section
        title={t('indicator.targets')}
        aside={
          enters && (
            <FormDialog label={t('form.setTarget')} variant="default">
              {(close) => <TargetForm indicator={indicator} onDone={close} />}
            </FormDialog>
          )
        }
      >
        <Targets indicator={indicator} changeable={enters} />
      </Section>
      <Section
        title={t('indicator.values')}
        aside={
          enters && (
            <FormDialog label={t('form.enterValue')} variant="default">
              {(close) => <ValueForm indicator={indicator} onDone={close} />}
            </FormDialog>
          )
        }
      >
        <Vintages indicator={indicator} changeable={enters && asOf === ''} />
      </Section>
      <Section title={t('indicator.links')}>
        <Links indicator={indicator} />
      </Section>
      <Section title={t('indicator.definition')}>
        <Metadata indicator={indicator} />
      </Section>
    </PageFrame>
  );
}
