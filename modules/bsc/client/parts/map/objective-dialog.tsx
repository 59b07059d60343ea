import { ConflictState, newIdempotencyKey, QueryState, useQuery, useText } from '@yeondong/client/kit';
import { useState } from 'react';
import {
  BscCreateObjectiveDocument,
  BscMapChoicesDocument,
  type BscMapChoicesQuery,
  BscUpdateObjectiveDocument,
} from '../../gql/graphql';
import { type DialogField, RecordDialog } from '../programme/record-dialog';
import { orNull, useDialog, wholeOf } from '../programme/use-dialog';
import { MAP_QUERIES, type Objective } from './map-nodes';

interface ObjectiveDialogProps {
  year: number;
  /** None for a new one. */
  objective?: Objective;
  onClose: () => void;
}

const options = (records: readonly { id: string; title: string }[]) =>
  records.map(({ id, title }) => ({ value: id, label: title }));

const nameFields = (choices: BscMapChoicesQuery): DialogField[] => [
  { name: 'titleKo', kind: 'text', required: true },
  { name: 'titleEn', kind: 'text' },
  { name: 'goal', kind: 'choice', options: options(choices.goals.nodes) },
];

/** Creates a strategic objective, or changes and closes one. */
export function ObjectiveDialog({ objective, ...props }: ObjectiveDialogProps) {
  const choices = useQuery(BscMapChoicesDocument, { variables: { year: props.year } });
  return (
    <QueryState result={choices}>
      {(data) =>
        objective ? <EditForm {...props} objective={objective} choices={data} /> : <NewForm {...props} choices={data} />
      }
    </QueryState>
  );
}

type FormProps = Omit<ObjectiveDialogProps, 'objective'> & { choices: BscMapChoicesQuery };

function NewForm({ year, choices, onClose }: FormProps) {
  const t = useText('bsc');
  const [idempotencyKey] = useState(newIdempotencyKey);
  const dialog = useDialog({
    document: BscCreateObjectiveDocument,
    initial: { perspective: '', code: '', titleKo: '', titleEn: '', goal: '' },
    input: (values) => ({
      perspective: values.perspective ?? '',
      code: (values.code ?? '').trim(),
      titleKo: values.titleKo ?? '',
      titleEn: orNull(values.titleEn),
      goal: orNull(values.goal),
      fromYear: year,
      idempotencyKey,
    }),
    refetch: MAP_QUERIES,
    done: t('map.objectiveSaved'),
    onClose,
  });
  const place: DialogField[] = [
    { name: 'perspective', kind: 'choice', required: true, options: options(choices.perspectives) },
    { name: 'code', kind: 'text', required: true, hint: 'kpiHint.code' },
  ];
  return (
    <RecordDialog
      title={t('map.newObjective')}
      onClose={onClose}
      fields={[...place, ...nameFields(choices)]}
      {...dialog}
    />
  );
}

function EditForm({ objective, choices, onClose }: FormProps & { objective: Objective }) {
  const t = useText('bsc');
  const [version, setVersion] = useState(objective.version);
  const dialog = useDialog({
    document: BscUpdateObjectiveDocument,
    initial: {
      titleKo: objective.titleKo,
      titleEn: objective.titleEn ?? '',
      goal: objective.goal?.id ?? '',
      toYear: objective.toYear ? String(objective.toYear) : '',
    },
    input: (values) => ({
      id: objective.id,
      version,
      titleKo: values.titleKo ?? '',
      titleEn: orNull(values.titleEn),
      goal: orNull(values.goal),
      toYear: orNull(values.toYear) === null ? null : wholeOf(values.toYear),
    }),
    refetch: MAP_QUERIES,
    done: t('map.objectiveSaved'),
    onClose,
  });
  const conflict = dialog.error?.code === 'CONFLICT' ? dialog.error.conflict : null;
  return (
    <RecordDialog
      title={t('map.editObjective', { name: objective.title })}
      onClose={onClose}
      fields={[...nameFields(choices), { name: 'toYear', kind: 'number', label: 'map.toYear', hint: 'map.toYearHint' }]}
      {...dialog}
    >
      {conflict && version !== conflict.version && (
        <ConflictState
          fields={(['titleKo', 'titleEn'] as const).map((name) => ({
            key: name,
            label: t(`field.${name}`),
            mine: dialog.form.values[name] || '–',
            theirs: String(conflict.values[name] ?? '–'),
          }))}
          onKeepMine={() => setVersion(conflict.version)}
          onTakeTheirs={onClose}
        />
      )}
    </RecordDialog>
  );
}
