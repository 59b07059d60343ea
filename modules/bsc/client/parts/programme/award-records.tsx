import {
  Badge,
  Button,
  DataTable,
  Group,
  PageLink,
  QueryState,
  Section,
  useDirectAct,
  useHasRole,
  useQuery,
  useText,
} from '@yeondong/client/kit';
import { useState } from 'react';
import { BscAwardsDocument, BscConfirmAwardSchemeDocument } from '../../gql/graphql';
import { AddButton } from './add-button';
import { AwardDecisions } from './award-decision';
import { AwardDialog } from './award-dialog';
import { AwardsGiven } from './award-given';
import type { Scheme } from './nodes';
import type { SubjectProps } from './subject-props';

type Proposal = Scheme['proposal'][number];

/** The year's award scheme, and who would get what by the scores as they stand. */
export default function AwardRecords({ year, fact }: SubjectProps) {
  const t = useText('bsc');
  const officer = useHasRole('planner', 'bsc');
  const [editing, setEditing] = useState<Scheme | 'new' | null>(null);
  const result = useQuery(BscAwardsDocument, { variables: { year }, fetchPolicy: 'cache-and-network' });
  return (
    <QueryState result={result}>
      {({ awardSchemes: { nodes } }) => (
        <>
          {nodes.map((scheme) => (
            <SchemeSection key={scheme.id} scheme={scheme} officer={officer} onEdit={() => setEditing(scheme)} />
          ))}
          {nodes.length === 0 && <p className="muted">{t('award.none')}</p>}
          {officer && <AddButton label={t('award.add')} onClick={() => setEditing('new')} />}
          {editing && (
            <AwardDialog
              scheme={editing === 'new' ? null : editing}
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

interface SchemeSectionProps {
  scheme: Scheme;
  officer: boolean;
  onEdit: () => void;
}

function SchemeSection({ scheme, officer, onEdit }: SchemeSectionProps) {
  const t = useText('bsc');
  const [confirm, busy] = useDirectAct(BscConfirmAwardSchemeDocument, ['BscAwards']);
  const onConfirm = () => confirm({ id: scheme.id, version: scheme.version }, t('award.confirmed'));
  const total = scheme.grades.reduce((sum, { count }) => sum + count, 0);
  const counts = new Map(scheme.grades.map(({ id, count }) => [id, count]));
  return (
    <Section
      title={scheme.title}
      aside={
        <Group gap="xs">
          <Badge variant="default">{t(`awardState.${scheme.state}`)}</Badge>
          {officer && scheme.state === 'DRAFT' && (
            <>
              <Button size="compact-sm" loading={busy} onClick={() => void onConfirm()}>
                {t('award.confirm')}
              </Button>
              <Button size="compact-sm" variant="default" onClick={onEdit}>
                {t('programme.edit')}
              </Button>
            </>
          )}
        </Group>
      }
    >
      <p>{t('award.line', { scope: scheme.group?.title ?? t(`awardScope.${scheme.scope}`), total })}</p>
      <DataTable
        caption={t('award.proposal')}
        rows={scheme.proposal}
        rowKey={({ grade }) => grade.id}
        columns={[
          { key: 'grade', title: t('award.grade'), rowHead: true, width: '8rem', render: ({ grade }) => grade.title },
          {
            key: 'count',
            title: t('award.count'),
            numeric: true,
            width: '6rem',
            render: ({ grade }) => counts.get(grade.id),
          },
          { key: 'departments', title: t('award.byScore'), render: (row) => <Departments of={row.departments} /> },
          { key: 'tied', title: t('award.tied'), render: (row) => <Departments of={row.tied} /> },
          ...(officer && scheme.state === 'CONFIRMED'
            ? [
                {
                  key: 'acts',
                  title: t('award.decide'),
                  render: (row: Proposal) => <AwardDecisions proposal={row} />,
                },
              ]
            : []),
        ]}
      />
      <p className="muted">{t('award.hint')}</p>
      <AwardsGiven awards={scheme.awards} />
    </Section>
  );
}

function Departments({ of }: { of: Proposal['departments'] }) {
  if (of.length === 0) return '–';
  return of.map(({ id, code, name }, at) => (
    <span key={id}>
      {at > 0 && ', '}
      <PageLink to={`/m/bsc/departments/${code}`}>{name}</PageLink>
    </span>
  ));
}
