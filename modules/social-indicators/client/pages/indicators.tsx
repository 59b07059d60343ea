import {
  exportTable,
  FilterBar,
  FormDialog,
  PageFrame,
  QueryState,
  rankHangul,
  TextInput,
  useHasRole,
  usePlan,
  useQuery,
  useText,
  useView,
} from '@yeondong/client/kit';
import { useMemo } from 'react';
import { type IndicatorWhere, SocialChoicesDocument, SocialIndicatorsDocument } from '../gql/graphql';
import { FilterChoice } from '../parts/filter-choice';
import { ProposalForm } from '../parts/forms/proposal-form';
import { useIndicatorColumns } from '../parts/indicator-columns';
import { IndicatorTable } from '../parts/indicator-table';
import { ALL, indicatorsSearch, QUADRANTS, STATUSES, VERDICTS } from '../searches';

type View = ReturnType<typeof indicatorsSearch.read>;

const whereOf = ({ domain, field, vsNational, quadrant, status }: View): IndicatorWhere => ({
  ...(domain && { domain: { code: { eq: domain } } }),
  ...(field && { field: { code: { eq: field } } }),
  ...(vsNational !== ALL && { vsNational: { eq: vsNational } }),
  ...(quadrant !== ALL && { quadrant: { eq: quadrant } }),
  ...(status !== ALL && { status: { eq: status } }),
});

/** All indicators of the year, found by cell, standing, state and words. */
export default function IndicatorsPage() {
  const t = useText('social-indicators');
  const { year } = usePlan();
  const [view, patch] = useView(indicatorsSearch);
  const result = useQuery(SocialIndicatorsDocument, { variables: { year, where: whereOf(view) } });
  const found = result.data?.indicators;
  const rows = useMemo(() => {
    const nodes = found?.nodes ?? [];
    return view.q.trim() === '' ? nodes : rankHangul(view.q, nodes, (row) => [row.title, row.code]);
  }, [found, view.q]);
  const columns = useIndicatorColumns();
  const proposes = useHasRole('planner', 'statistician', 'head', 'staff');
  return (
    <PageFrame
      title={t('indicators.title')}
      purpose={t('indicators.purpose')}
      primary={
        proposes && (
          <FormDialog label={t('form.proposeTitle')} width="xl">
            {(close) => <ProposalForm onDone={close} />}
          </FormDialog>
        )
      }
      table={found && (() => exportTable(t('indicators.title'), columns, rows))}
      filters={<Filters view={view} count={rows.length} onChange={patch} />}
    >
      <QueryState result={result}>
        {() => <IndicatorTable rows={rows} sort={view.sort} onSort={(sort) => patch({ sort })} />}
      </QueryState>
    </PageFrame>
  );
}

interface FiltersProps {
  view: View;
  count: number;
  onChange: (patch: Partial<View>, options?: { replace?: boolean }) => void;
}

function Filters({ view, count, onChange }: FiltersProps) {
  const t = useText('social-indicators');
  const { year } = usePlan();
  const { data } = useQuery(SocialChoicesDocument, { variables: { year } });
  const named = (nodes: readonly { code: string; title: string }[] = []) =>
    nodes.map(({ code, title }) => ({ value: code, label: title }));
  const words = <Value extends string>(group: string, values: readonly Value[]) =>
    values.map((value) => ({ value, label: t(`${group}.${value}`) }));
  return (
    <FilterBar>
      <TextInput
        size="xs"
        w={180}
        aria-label={t('indicators.find')}
        placeholder={t('indicators.find')}
        value={view.q}
        onChange={(event) => onChange({ q: event.currentTarget.value }, { replace: true })}
      />
      <FilterChoice
        label={t('field.domain')}
        all={t('domain.all')}
        value={view.domain}
        options={named(data?.domains.nodes)}
        onChange={(domain) => onChange({ domain })}
      />
      <FilterChoice
        label={t('field.field')}
        all={t('fields.all')}
        value={view.field}
        options={named(data?.indicatorFields.nodes)}
        onChange={(field) => onChange({ field })}
      />
      <FilterChoice
        label={t('field.vsNational')}
        value={view.vsNational}
        options={words('verdict', VERDICTS)}
        onChange={(vsNational) => onChange({ vsNational: vsNational ?? ALL })}
      />
      <FilterChoice
        label={t('field.quadrant')}
        value={view.quadrant}
        options={words('quadrant', QUADRANTS)}
        onChange={(quadrant) => onChange({ quadrant: quadrant ?? ALL })}
      />
      <FilterChoice
        label={t('field.status')}
        value={view.status}
        options={words('status', STATUSES)}
        onChange={(status) => onChange({ status: status ?? ALL })}
      />
      <span className="muted">{t('count.indicators', { count })}</span>
    </FilterBar>
  );
}
