import { useQuery } from '@apollo/client/react';
import {
  Button,
  type Column,
  DataTable,
  EmptyState,
  exportTable,
  PageFrame,
  PageLink,
  QueryState,
  Section,
  useText,
  useView,
} from '@yeondong/client/kit';
import { useMemo } from 'react';
import {
  HandoverDocument,
  type HoldingRowFragment,
  OwnerlessDocument,
  type OwnerlessQuery,
} from '../parts/handover/gql/graphql';
import { HandoverForm } from '../parts/handover/handover-form';
import { PersonField } from '../parts/person-field';
import classes from './facts.module.css';
import { handoverSearch } from './searches';

type Ownerless = OwnerlessQuery['ownerless'][number];

/** 인수인계: what a person holds, given to another at once; and what nobody with an open account holds. */
export default function AdminHandoverPage() {
  const t = useText('core');
  const [{ person }, patch] = useView(handoverSearch);
  const ownerless = useQuery(OwnerlessDocument, { fetchPolicy: 'cache-and-network' });
  const rows = ownerless.data?.ownerless;
  const columns = useOwnerlessColumns((id) => patch({ person: id }));
  return (
    <PageFrame
      title={t('handover.title')}
      purpose={t('handover.purpose')}
      table={rows && (() => exportTable(t('handover.ownerless'), columns, rows))}
    >
      <Section title={t('handover.ownerless')}>
        <QueryState result={{ ...ownerless, data: rows }}>
          {(found) => (
            <DataTable
              caption={t('handover.ownerless')}
              captionHidden
              columns={columns}
              rows={found}
              rowKey={({ source, record, person: holder }) => `${source} ${record} ${holder?.id ?? ''}`}
              empty={<EmptyState title={t('handover.noneOwnerless')} hint={t('handover.noneOwnerlessHint')} />}
            />
          )}
        </QueryState>
      </Section>
      <Section title={t('handover.ofPerson')}>
        <HandOver key={person} person={person} onPerson={(id) => patch({ person: id })} />
      </Section>
    </PageFrame>
  );
}

function HandOver({ person, onPerson }: { person: string; onPerson: (id: string) => void }) {
  const t = useText('core');
  const result = useQuery(HandoverDocument, { variables: { person }, skip: person === '' });
  const node = result.data?.node;
  const name = node && 'name' in node ? node.name : '';
  return (
    <>
      <div className={classes.narrow}>
        <PersonField
          label={t('handover.from')}
          name="from"
          value={person}
          {...(name && { known: name })}
          everyone
          onChange={onPerson}
        />
      </div>
      {person !== '' && (
        <QueryState result={result}>
          {({ handover }) =>
            handover.length === 0 ? (
              <EmptyState title={t('handover.nothing', { name })} hint={t('handover.nothingHint')} />
            ) : (
              <>
                <Held rows={handover} name={name} />
                <div className={classes.narrow}>
                  <HandoverForm from={person} name={name} count={handover.length} />
                </div>
              </>
            )
          }
        </QueryState>
      )}
    </>
  );
}

const titleOf = ({ path, title }: HoldingRowFragment) => (path ? <PageLink to={path}>{title}</PageLink> : title);

function Held({ rows, name }: { rows: readonly HoldingRowFragment[]; name: string }) {
  const t = useText('core');
  return (
    <DataTable
      caption={t('handover.heldBy', { name, count: rows.length })}
      rows={rows}
      rowKey={({ source, record }) => `${source} ${record}`}
      columns={[
        { key: 'kind', title: t('field.kind'), value: (row) => row.kind },
        { key: 'title', title: t('handover.what'), rowHead: true, render: titleOf },
      ]}
    />
  );
}

function useOwnerlessColumns(onChoose: (id: string) => void): readonly Column<Ownerless>[] {
  const t = useText('core');
  return useMemo(
    () => [
      { key: 'kind', title: t('field.kind'), value: (row) => row.kind },
      { key: 'title', title: t('handover.what'), rowHead: true, value: (row) => row.title, render: titleOf },
      { key: 'person', title: t('handover.holder'), value: (row) => row.person?.name },
      { key: 'department', title: t('field.department'), value: (row) => row.person?.department?.name },
      {
        key: 'act',
        title: t('handover.give'),
        render: ({ person }) =>
          person && (
            <Button
              size="compact-xs"
              variant="default"
              aria-label={t('handover.giveOf', { name: person.name })}
              onClick={() => onChoose(person.id)}
            >
              {t('handover.give')}
            </Button>
          ),
      },
    ],
    [t, onChoose],
  );
}
