import {
  type Column,
  DataTable,
  EmptyState,
  exportTable,
  formatDate,
  formatNumber,
  NO_VALUE,
  PageFrame,
  PageLink,
  QueryState,
  Section,
  StatusMark,
  useLang,
  useQuery,
  useText,
} from '@yeondong/client/kit';
import { PlanSyncConsensusDocument, type PlanSyncConsensusQuery } from '../gql/graphql';
import { type ConsensusRow, consensusRows, TREND_MARKS } from '../parts/consensus-rows';

type Wave = PlanSyncConsensusQuery['consensusTrend'][number];

/** Whether citizens know the long-term plan and share its picture, wave by wave and by domain. */
export default function ConsensusPage() {
  const t = useText('plan-sync');
  const result = useQuery(PlanSyncConsensusDocument);
  const waves = result.data?.consensusTrend ?? [];
  const columns = useColumns(waves);
  const rows = consensusRows(waves, t('consensus.all'));
  return (
    <PageFrame
      title={t('consensus.title')}
      purpose={t('consensus.purpose')}
      table={result.data && (() => exportTable(t('consensus.title'), columns, rows))}
    >
      <QueryState result={result}>
        {({ surveys }) => (
          <>
            {waves.length === 0 ? (
              <EmptyState title={t('consensus.none')} hint={t('consensus.noneHint')} />
            ) : (
              <>
                <p className="muted">{t('consensus.how')}</p>
                <DataTable
                  caption={t('consensus.title')}
                  captionHidden
                  columns={columns}
                  rows={rows}
                  rowKey={(row) => row.key}
                />
              </>
            )}
            <Surveys surveys={surveys.nodes} />
          </>
        )}
      </QueryState>
    </PageFrame>
  );
}

function Surveys({ surveys }: { surveys: PlanSyncConsensusQuery['surveys']['nodes'] }) {
  const t = useText('plan-sync');
  const lang = useLang();
  return (
    <Section title={t('consensus.surveys')}>
      <ul>
        {surveys.map(({ id, code, title, state, opensOn, closesOn }) => (
          <li key={id}>
            <PageLink to={`/surveys/${code}`}>{title}</PageLink>{' '}
            <span className="muted">
              {[
                t(`surveyState.${state}`),
                opensOn && closesOn && `${formatDate(opensOn, lang)} – ${formatDate(closesOn, lang)}`,
              ]
                .filter(Boolean)
                .join(', ')}
            </span>
          </li>
        ))}
      </ul>
      <p className="muted">{t('consensus.surveysHint')}</p>
    </Section>
  );
}

function useColumns(waves: readonly Wave[]): readonly Column<ConsensusRow>[] {
  const t = useText('plan-sync');
  return [
    { key: 'domain', title: t('field.domain'), rowHead: true, value: (row) => row.title },
    ...waves.flatMap(({ survey: { id, wave } }, at) =>
      (['awareness', 'agreement'] as const).map(
        (name): Column<ConsensusRow> => ({
          key: `${id}.${name}`,
          title: t(`consensus.${name}`, { wave }),
          unit: t('consensus.points'),
          numeric: true,
          value: (row) => row.figures[at]?.[name],
          render: (row) => {
            const figure = row.figures[at];
            const trend = figure?.[`${name}Trend`];
            const value = figure?.[name];
            return (
              <>
                {value == null ? NO_VALUE : formatNumber(value, 1)}
                {trend && <StatusMark kind={TREND_MARKS[trend]} label={t(`consensus.trend.${trend}`)} />}
              </>
            );
          },
        }),
      ),
    ),
  ];
}
