import { useQuery } from '@apollo/client/react';
import {
  Badge,
  Choice,
  type Column,
  DataTable,
  EmptyState,
  exportTable,
  FormDialog,
  formatDate,
  formatNumber,
  PageFrame,
  PageLink,
  QueryState,
  useHasRole,
  useLang,
  useText,
  useView,
} from '@yeondong/client/kit';
import { useMemo } from 'react';
import { WRITERS } from '../parts/may-write';
import { type SurveyRowFragment, SurveysDocument } from '../parts/survey/gql/graphql';
import { SurveyForm } from '../parts/survey/survey-form';
import { SurveyStateMark } from '../parts/survey/survey-state';
import { SURVEY_STATES } from '../parts/survey/survey-words';
import { surveysSearch } from './searches';

/** Surveys with their answers and response rates. */
export default function SurveysPage() {
  const t = useText('core');
  const [{ sort, state }, patch] = useView(surveysSearch);
  const result = useQuery(SurveysDocument);
  const mayWrite = useHasRole(...WRITERS);
  const rows = result.data?.surveys.nodes.filter((row) => state === 'all' || row.state === state);
  const columns = useColumns();
  return (
    <PageFrame
      title={t('survey.listTitle')}
      purpose={t('survey.purpose')}
      table={rows && (() => exportTable(t('survey.listTitle'), columns, rows))}
      primary={
        mayWrite && <FormDialog label={t('survey.create')}>{(close) => <SurveyForm onDone={close} />}</FormDialog>
      }
      filters={
        <Choice
          label={t('survey.state')}
          value={state}
          options={[
            { value: 'all', label: t('survey.all') },
            ...SURVEY_STATES.map((value) => ({ value, label: t(`survey.stateOf.${value}`) })),
          ]}
          onChange={(next) => patch({ state: next })}
        />
      }
    >
      <QueryState result={{ ...result, data: rows }}>
        {(found) => (
          <DataTable
            caption={t('survey.listTitle')}
            captionHidden
            columns={columns}
            rows={found}
            rowKey={({ id }) => id}
            sort={sort}
            onSort={(next) => patch({ sort: next })}
            empty={<EmptyState title={t('survey.none')} hint={t('survey.noneHint')} />}
          />
        )}
      </QueryState>
    </PageFrame>
  );
}

function useColumns(): readonly Column<SurveyRowFragment>[] {
  const t = useText('core');
  const lang = useLang();
  return useMemo(
    () => [
      {
        key: 'title',
        title: t('survey.title'),
        rowHead: true,
        value: (row) => row.title,
        render: (row) => (
          <>
            <PageLink to={`/surveys/${row.code}`}>{row.title}</PageLink>{' '}
            {row.sample && <Badge variant="default">{t('common.sample')}</Badge>}
          </>
        ),
      },
      { key: 'for', title: t('survey.for'), value: (row) => t(`survey.purposeOf.${row.purpose}`) },
      { key: 'whom', title: t('survey.whom'), value: (row) => t(`survey.populationOf.${row.population}`) },
      { key: 'department', title: t('field.department'), value: (row) => row.department.name },
      {
        key: 'state',
        title: t('survey.state'),
        value: (row) => t(`survey.stateOf.${row.state}`),
        render: (row) => <SurveyStateMark state={row.state} />,
      },
      {
        key: 'closes',
        title: t('survey.closesOn'),
        numeric: true,
        value: (row) => row.closesOn,
        render: (row) => formatDate(row.closesOn, lang),
      },
      {
        key: 'target',
        title: t('survey.target'),
        numeric: true,
        value: (row) => row.targetSize,
        render: (row) => formatNumber(row.targetSize),
      },
      {
        key: 'answered',
        title: t('survey.answered'),
        numeric: true,
        value: (row) => row.answered,
        render: (row) => formatNumber(row.answered),
      },
      {
        key: 'rate',
        title: t('survey.rate'),
        unit: '%',
        numeric: true,
        value: (row) => row.responseRate.value,
        render: (row) => formatNumber(row.responseRate.value, 1),
      },
    ],
    [t, lang],
  );
}
