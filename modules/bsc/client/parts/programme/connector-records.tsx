import {
  Button,
  DataTable,
  formatDate,
  formatMoment,
  Group,
  Menu,
  QueryState,
  StatusMark,
  useDirectAct,
  useHasRole,
  useLang,
  useQuery,
  useText,
} from '@yeondong/client/kit';
import { useState } from 'react';
import { BscConnectorsDocument, BscMoveConnectorDocument, type ConnectorState } from '../../gql/graphql';
import { AddButton } from './add-button';
import { ConnectorDialog, RunDialog } from './connector-dialogs';
import type { Connector } from './nodes';
import { RecordState } from './record-state';
import type { SubjectProps } from './subject-props';

/** Where a connector may go from each state, as the server has it. */
const NEXT: Readonly<Record<ConnectorState, readonly ConnectorState[]>> = {
  PLANNED: ['DEVELOPING'],
  DEVELOPING: ['TESTING', 'PLANNED'],
  TESTING: ['OPERATING', 'DEVELOPING'],
  OPERATING: ['SUSPENDED'],
  SUSPENDED: ['TESTING', 'OPERATING'],
};

/** Links to other systems with their days and last runs. */
export default function ConnectorRecords({ year, fact }: SubjectProps) {
  const t = useText('bsc');
  const lang = useLang();
  const officer = useHasRole('planner', 'bsc');
  const [editing, setEditing] = useState<Connector | 'new' | null>(null);
  const [running, setRunning] = useState<Connector | null>(null);
  const result = useQuery(BscConnectorsDocument, { variables: { year }, fetchPolicy: 'cache-and-network' });
  return (
    <QueryState result={result}>
      {({ connectors }) => (
        <>
          <DataTable
            caption={t('subject.CONNECTORS')}
            captionHidden
            rows={connectors.nodes}
            rowKey={(row) => row.id}
            empty={<p className="muted">{t('connector.none')}</p>}
            columns={[
              { key: 'title', title: t('connector.system'), rowHead: true, render: (row) => row.title },
              { key: 'direction', title: t('field.direction'), render: (row) => t(`direction.${row.direction}`) },
              { key: 'content', title: t('connector.content'), render: (row) => row.content ?? '–' },
              { key: 'dueOn', title: t('programme.dueOn'), render: (row) => formatDate(row.dueOn, lang) },
              {
                key: 'state',
                title: t('field.status'),
                render: (row) => (
                  <RecordState
                    word={t(`connectorState.${row.state}`)}
                    done={row.state === 'OPERATING'}
                    late={row.late}
                  />
                ),
              },
              { key: 'lastRun', title: t('connector.lastRun'), render: (row) => <LastRun row={row} /> },
              ...(officer
                ? [
                    {
                      key: 'acts',
                      title: t('field.acts'),
                      render: (row: Connector) => (
                        <Acts row={row} onEdit={() => setEditing(row)} onRun={() => setRunning(row)} />
                      ),
                    },
                  ]
                : []),
            ]}
          />
          {officer && <AddButton label={t('connector.add')} onClick={() => setEditing('new')} />}
          {editing && (
            <ConnectorDialog
              connector={editing === 'new' ? null : editing}
              year={year}
              activity={fact?.activity.id ?? null}
              onClose={() => setEditing(null)}
            />
          )}
          {running && <RunDialog connector={running} onClose={() => setRunning(null)} />}
        </>
      )}
    </QueryState>
  );
}

function LastRun({ row }: { row: Connector }) {
  const t = useText('bsc');
  const lang = useLang();
  if (!row.lastRunAt) return <span className="muted">{t('connector.neverRan')}</span>;
  const outcome = t(row.lastRunSucceeded ? 'connector.succeeded' : 'connector.failed');
  return (
    <>
      <StatusMark kind={row.lastRunSucceeded ? 'normal' : 'poor'} label={outcome} /> {formatMoment(row.lastRunAt, lang)}
      {row.lastRunNote && <span className="muted"> {row.lastRunNote}</span>}
    </>
  );
}

function Acts({ row, onEdit, onRun }: { row: Connector; onEdit: () => void; onRun: () => void }) {
  const t = useText('bsc');
  const [move] = useDirectAct(BscMoveConnectorDocument, ['BscConnectors', 'BscProgramme']);
  const go = (state: ConnectorState) =>
    move(
      { id: row.id, version: row.version, state },
      t('connector.moved', { name: row.title, state: t(`connectorState.${state}`) }),
    );
  return (
    <Group gap="xs" wrap="nowrap">
      <Menu>
        <Menu.Target>
          <Button size="compact-xs" variant="default" aria-label={t('connector.moveOf', { name: row.title })}>
            {t('programme.move')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {NEXT[row.state].map((state) => (
            <Menu.Item key={state} onClick={() => void go(state)}>
              {t(`connectorState.${state}`)}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      <Button
        size="compact-xs"
        variant="default"
        aria-label={t('connector.runOf', { name: row.title })}
        onClick={onRun}
      >
        {t('connector.run')}
      </Button>
      <Button
        size="compact-xs"
        variant="default"
        aria-label={t('programme.editOf', { name: row.title })}
        onClick={onEdit}
      >
        {t('programme.edit')}
      </Button>
    </Group>
  );
}
