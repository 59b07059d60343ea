import { useText } from '@yeondong/client/kit';
import { BscRunConnectorDocument, BscSaveConnectorDocument, type ConnectorDirection } from '../../gql/graphql';
import type { Connector } from './nodes';
import { RecordDialog } from './record-dialog';
import { orNull, useDialog } from './use-dialog';

const DIRECTIONS: readonly ConnectorDirection[] = ['IN', 'OUT', 'BOTH'];
const REFETCH = ['BscConnectors', 'BscProgramme'];

interface ConnectorDialogProps {
  connector: Connector | null;
  year: number;
  activity: string | null;
  onClose: () => void;
}

/** Plans a link to another system, or changes one. */
export function ConnectorDialog({ connector, year, activity, onClose }: ConnectorDialogProps) {
  const t = useText('bsc');
  const dialog = useDialog({
    document: BscSaveConnectorDocument,
    initial: {
      titleKo: connector?.titleKo ?? '',
      titleEn: connector?.titleEn ?? '',
      direction: connector?.direction ?? 'IN',
      content: connector?.content ?? '',
      dueOn: connector?.dueOn ?? `${year}-06-30`,
    },
    input: ({ titleKo = '', titleEn, direction, content, dueOn = '' }) => ({
      id: connector?.id ?? null,
      version: connector?.version ?? null,
      year,
      activity: connector?.activity?.id ?? activity,
      titleKo,
      titleEn: orNull(titleEn),
      direction: DIRECTIONS.find((each) => each === direction) ?? 'IN',
      content: orNull(content),
      dueOn,
    }),
    refetch: REFETCH,
    done: t('programme.saved'),
    onClose,
  });
  return (
    <RecordDialog
      title={t(connector ? 'programme.edit' : 'connector.add')}
      onClose={onClose}
      fields={[
        { name: 'titleKo', kind: 'text', label: 'connector.systemKo', required: true },
        { name: 'titleEn', kind: 'text', label: 'connector.systemEn' },
        {
          name: 'direction',
          kind: 'choice',
          required: true,
          options: DIRECTIONS.map((value) => ({ value, label: t(`direction.${value}`) })),
        },
        { name: 'content', kind: 'text', label: 'connector.content' },
        { name: 'dueOn', kind: 'date', required: true },
      ]}
      {...dialog}
    />
  );
}

/** Records what a run brought. */
export function RunDialog({ connector, onClose }: { connector: Connector; onClose: () => void }) {
  const t = useText('bsc');
  const dialog = useDialog({
    document: BscRunConnectorDocument,
    initial: { succeeded: 'yes', note: '' },
    input: ({ succeeded, note }) => ({
      id: connector.id,
      version: connector.version,
      succeeded: succeeded === 'yes',
      note: orNull(note),
    }),
    refetch: REFETCH,
    done: t('programme.saved'),
    onClose,
  });
  return (
    <RecordDialog
      title={t('connector.runOf', { name: connector.title })}
      onClose={onClose}
      fields={[
        {
          name: 'succeeded',
          kind: 'choice',
          label: 'connector.outcome',
          required: true,
          options: [
            { value: 'yes', label: t('connector.succeeded') },
            { value: 'no', label: t('connector.failed') },
          ],
        },
        { name: 'note', kind: 'text', label: 'connector.note' },
      ]}
      {...dialog}
    />
  );
}
