import {
  Button,
  DataTable,
  formatDate,
  Group,
  QueryState,
  Section,
  StatusMark,
  useDirectAct,
  useHasRole,
  useLang,
  useQuery,
  useText,
} from '@yeondong/client/kit';
import { useState } from 'react';
import { BscMetaEvaluationsDocument, BscMoveMetaEvaluationDocument, type MetaEvaluationState } from '../../gql/graphql';
import { AddButton } from './add-button';
import { MetaDialog } from './meta-dialog';
import type { Meta } from './nodes';
import type { SubjectProps } from './subject-props';

const NEXT: Readonly<Record<MetaEvaluationState, MetaEvaluationState | null>> = {
  PLANNED: 'UNDER_WAY',
  UNDER_WAY: 'DONE',
  DONE: null,
};

/** The year's meta-evaluation with what it asks. */
export default function MetaRecords({ year, fact }: SubjectProps) {
  const t = useText('bsc');
  const officer = useHasRole('planner', 'bsc');
  const [editing, setEditing] = useState<Meta | 'new' | null>(null);
  const result = useQuery(BscMetaEvaluationsDocument, { variables: { year }, fetchPolicy: 'cache-and-network' });
  return (
    <QueryState result={result}>
      {({ metaEvaluations: { nodes } }) => (
        <>
          {nodes.map((meta) => (
            <MetaSection key={meta.id} meta={meta} officer={officer} onEdit={() => setEditing(meta)} />
          ))}
          {nodes.length === 0 && <p className="muted">{t('meta.none')}</p>}
          {officer && <AddButton label={t('meta.add')} onClick={() => setEditing('new')} />}
          {editing && (
            <MetaDialog
              meta={editing === 'new' ? null : editing}
              year={year}
              activity={fact?.activity.id ?? null}
              onClose={() => setEditing(null)}
            />
          )}
        </>
      )}
    </QueryState>
  );
}

function MetaSection({ meta, officer, onEdit }: { meta: Meta; officer: boolean; onEdit: () => void }) {
  const t = useText('bsc');
  const lang = useLang();
  const [move, busy] = useDirectAct(BscMoveMetaEvaluationDocument, ['BscMetaEvaluations', 'BscProgramme']);
  const next = NEXT[meta.state];
  const onMove = (state: MetaEvaluationState) =>
    move({ id: meta.id, version: meta.version, state }, t(`metaMoved.${state}`));
  return (
    <Section
      title={meta.title}
      aside={
        <Group gap="xs">
          <StatusMark kind={meta.state === 'DONE' ? 'normal' : 'reference'} label={t(`metaState.${meta.state}`)} />
          {officer && next && (
            <Button size="compact-sm" loading={busy} onClick={() => void onMove(next)}>
              {t(`metaMove.${next}`)}
            </Button>
          )}
          {officer && meta.state === 'PLANNED' && (
            <Button size="compact-sm" variant="default" onClick={onEdit}>
              {t('programme.edit')}
            </Button>
          )}
        </Group>
      }
    >
      <p>
        {t('meta.line', { count: meta.criteria.length, day: formatDate(meta.dueOn, lang) })}
        {meta.doneOn && ` ${t('meta.doneOn', { day: formatDate(meta.doneOn, lang) })}`}
      </p>
      <DataTable
        caption={t('meta.criteria')}
        captionHidden
        rows={meta.criteria}
        rowKey={(criterion) => criterion.id}
        columns={[
          { key: 'title', title: t('meta.criterion'), rowHead: true, render: (row) => row.title },
          {
            key: 'standard',
            title: t('meta.standard'),
            width: '10rem',
            render: (row) => t(`standard.${row.standard}`),
          },
        ]}
      />
    </Section>
  );
}
