import {
  DataTable,
  EmptyState,
  exportTable,
  Figures,
  formatDate,
  Measured,
  PageFrame,
  PageLink,
  QueryState,
  Section,
  StatusMark,
  useHasRole,
  useLang,
  usePlan,
  useQuery,
  useText,
} from '@yeondong/client/kit';
import { BscMetaReportDocument } from '../gql/graphql';
import { CriteriaTable } from '../parts/meta/criteria-table';
import { useFactColumns } from '../parts/meta/fact-columns';
import { factWhy } from '../parts/meta/fact-why';
import type { MetaReport } from '../parts/meta/meta-nodes';
import { ReviewSheet } from '../parts/meta/review-sheet';
import { Reviewers } from '../parts/meta/reviewers';
import { pathOf } from '../parts/programme/subjects';

/** 메타평가: standards with criteria and scores, and the facts that the year's own records give. */
export default function MetaPage() {
  const t = useText('bsc');
  const { year } = usePlan();
  const result = useQuery(BscMetaReportDocument, { variables: { year }, fetchPolicy: 'cache-and-network' });
  const columns = useFactColumns();
  const nodes = result.data?.metaEvaluations.nodes ?? [];
  return (
    <PageFrame
      title={t('meta.title')}
      purpose={t('meta.purpose')}
      aside={<PageLink to={pathOf('META_EVALUATION')}>{t('meta.toPlan')}</PageLink>}
      table={
        nodes.length > 0
          ? () =>
              exportTable(
                `${t('meta.title')} ${year}`,
                columns,
                nodes.flatMap(({ facts }) => facts),
              )
          : null
      }
    >
      <QueryState result={result}>
        {() =>
          nodes.length === 0 ? (
            <EmptyState title={t('meta.none')} hint={t('meta.noneHint')} />
          ) : (
            nodes.map((meta) => <Report key={meta.id} meta={meta} />)
          )
        }
      </QueryState>
    </PageFrame>
  );
}

function Report({ meta }: { meta: MetaReport }) {
  const t = useText('bsc');
  const lang = useLang();
  const officer = useHasRole('planner', 'bsc');
  const columns = useFactColumns();
  const { agreement, doneOn, dueOn, myReview, state } = meta;
  return (
    <>
      <Figures
        label={t('panel.standing')}
        figures={[
          {
            name: t('field.status'),
            value: <StatusMark kind={state === 'DONE' ? 'normal' : 'caution'} label={t(`metaState.${state}`)} />,
          },
          doneOn
            ? { name: t('round.closedOn'), value: formatDate(doneOn, lang) }
            : { name: t('programme.dueOn'), value: formatDate(dueOn, lang) },
          ...(agreement
            ? [{ name: t('meta.agreement'), value: <Measured measured={factWhy(agreement, t)} decimals={3} /> }]
            : []),
        ]}
      />
      {myReview && state === 'UNDER_WAY' && <ReviewSheet key={myReview.version} meta={meta} review={myReview} />}
      <Section title={t('meta.facts')}>
        <p className="muted">{t(doneOn ? 'meta.factsKept' : 'meta.factsToday')}</p>
        <DataTable
          caption={t('meta.facts')}
          captionHidden
          columns={columns}
          rows={meta.facts}
          rowKey={({ name }) => name}
        />
      </Section>
      <CriteriaTable meta={meta} />
      <Reviewers meta={meta} officer={officer} />
    </>
  );
}
