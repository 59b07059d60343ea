import {
  Choice,
  DataTable,
  EmptyState,
  exportTable,
  FilterBar,
  FormDialog,
  PageFrame,
  QueryState,
  useHasRole,
  usePlan,
  useQuery,
  useText,
  useView,
} from '@yeondong/client/kit';
import { InnovationIdeasDocument } from '../gql/graphql';
import { useIdeaColumns } from '../parts/idea-columns';
import { IdeaForm } from '../parts/idea-forms';
import { ALL, IDEA_STATUSES, ideasSearch } from '../searches';

/** What might become a task: who put it forward, and what was decided. */
export default function IdeasPage() {
  const t = useText('innovation');
  const { year } = usePlan();
  const writes = useHasRole('planner', 'innovation', 'head', 'staff');
  const [{ status, sort }, patch] = useView(ideasSearch);
  const result = useQuery(InnovationIdeasDocument, { variables: { year } });
  const columns = useIdeaColumns();
  const all = result.data?.taskIdeas.nodes ?? [];
  const rows = all.filter((idea) => status === ALL || idea.status === status);
  return (
    <PageFrame
      title={t('ideas.title')}
      purpose={t('ideas.purpose')}
      table={result.data && (() => exportTable(`${t('ideas.title')} ${year}`, columns, rows))}
      primary={
        writes && (
          <FormDialog label={t('ideas.add')} width="lg">
            {(close) => <IdeaForm onDone={close} />}
          </FormDialog>
        )
      }
      filters={
        <FilterBar>
          <Choice
            label={t('field.status')}
            value={status}
            options={IDEA_STATUSES.map((value) => ({ value, label: t(`ideaStatus.${value}`) }))}
            onChange={(next) => patch({ status: next })}
          />
          <span className="muted">{t('ideas.count', { count: rows.length })}</span>
        </FilterBar>
      }
    >
      <QueryState result={result}>
        {() => (
          <DataTable
            caption={t('ideas.title')}
            captionHidden
            columns={columns}
            rows={rows}
            rowKey={(row) => row.id}
            sort={sort}
            onSort={(next) => patch({ sort: next })}
            empty={<EmptyState title={t('ideas.none')} hint={t('ideas.noneHint')} />}
          />
        )}
      </QueryState>
    </PageFrame>
  );
}
