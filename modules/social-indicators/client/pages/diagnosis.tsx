import {
  DataTable,
  exportTable,
  FilterBar,
  PageFrame,
  QueryState,
  Section,
  usePlan,
  useQuery,
  useText,
  useView,
} from '@yeondong/client/kit';
import { SocialChoicesDocument, SocialDiagnosisDocument } from '../gql/graphql';
import { FilterChoice } from '../parts/filter-choice';
import { QuadrantChart, useDiagnosisColumns } from '../parts/quadrant-chart';
import { ALL, diagnosisSearch, QUADRANTS } from '../searches';

/** 현재수준 비교진단: level against the nation by change, and where the city stands among its peers. */
export default function DiagnosisPage() {
  const t = useText('social-indicators');
  const { year } = usePlan();
  const [view, patch] = useView(diagnosisSearch);
  const where = {
    observations: { some: { region: { home: { eq: true } } } },
    ...(view.domain && { domain: { code: { eq: view.domain } } }),
    ...(view.field && { field: { code: { eq: view.field } } }),
    ...(view.quadrant !== ALL && { quadrant: { eq: view.quadrant } }),
  };
  const result = useQuery(SocialDiagnosisDocument, { variables: { year, where } });
  const choices = useQuery(SocialChoicesDocument, { variables: { year } });
  const rows = result.data?.indicators.nodes ?? [];
  const columns = useDiagnosisColumns();
  return (
    <PageFrame
      title={t('diagnosis.title')}
      purpose={t('diagnosis.purpose')}
      table={result.data && (() => exportTable(t('diagnosis.title'), columns, rows))}
      filters={
        <FilterBar>
          <FilterChoice
            label={t('field.domain')}
            all={t('domain.all')}
            value={view.domain}
            options={(choices.data?.domains.nodes ?? []).map(({ code, title }) => ({ value: code, label: title }))}
            onChange={(domain) => patch({ domain })}
          />
          <FilterChoice
            label={t('field.field')}
            all={t('fields.all')}
            value={view.field}
            options={(choices.data?.indicatorFields.nodes ?? []).map(({ code, title }) => ({
              value: code,
              label: title,
            }))}
            onChange={(field) => patch({ field })}
          />
          <FilterChoice
            label={t('field.quadrant')}
            value={view.quadrant}
            options={QUADRANTS.map((value) => ({ value, label: t(`quadrant.${value}`) }))}
            onChange={(quadrant) => patch({ quadrant: quadrant ?? ALL })}
          />
          <span className="muted">{t('count.indicators', { count: rows.length })}</span>
        </FilterBar>
      }
    >
      <QueryState result={result}>
        {() => (
          <>
            <QuadrantChart rows={rows} />
            <Section title={t('diagnosis.list')}>
              <DataTable
                caption={t('diagnosis.list')}
                captionHidden
                columns={columns}
                rows={rows}
                rowKey={({ id }) => id}
                sort={view.sort}
                onSort={(sort) => patch({ sort })}
              />
            </Section>
          </>
        )}
      </QueryState>
    </PageFrame>
  );
}
