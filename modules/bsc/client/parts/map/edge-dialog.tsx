import { ConflictState, newIdempotencyKey, useText } from '@yeondong/client/kit';
import { useState } from 'react';
import { BscCreateEdgeDocument, BscUpdateEdgeDocument } from '../../gql/graphql';
import { type DialogField, RecordDialog } from '../programme/record-dialog';
import { orNull, useDialog, wholeOf } from '../programme/use-dialog';
import { type Edge, MAP_QUERIES, type StrategyMap, titleOf } from './map-nodes';

type Sign = Edge['sign'];

function useEdgeFields(map: StrategyMap): { ends: DialogField[]; terms: DialogField[] } {
  const t = useText('bsc');
  const options = map.perspectives.flatMap((perspective) =>
    map.objectives
      .filter((objective) => objective.perspective.id === perspective.id)
      .map(({ id, title }) => ({ value: id, label: `${perspective.title} · ${title}` })),
  );
  return {
    ends: [
      { name: 'cause', kind: 'choice', label: 'map.cause', required: true, options },
      { name: 'effect', kind: 'choice', label: 'map.effect', required: true, options },
    ],
    terms: [
      {
        name: 'sign',
        kind: 'choice',
        label: 'map.sign',
        required: true,
        options: (['POSITIVE', 'NEGATIVE'] as const).map((value) => ({ value, label: t(`sign.${value}`) })),
      },
      {
        name: 'lagMonths',
        kind: 'number',
        label: 'map.lag',
        unit: t('map.monthUnit'),
        required: true,
        hint: 'map.lagHint',
      },
      { name: 'hypothesis', kind: 'long', label: 'map.hypothesis', required: true, hint: 'map.hypothesisHint' },
    ],
  };
}

/** Draws an edge from a cause to an effect. */
export function NewEdgeDialog({ map, cause, onClose }: { map: StrategyMap; cause: string; onClose: () => void }) {
  const t = useText('bsc');
  const { ends, terms } = useEdgeFields(map);
  const [idempotencyKey] = useState(newIdempotencyKey);
  const dialog = useDialog({
    document: BscCreateEdgeDocument,
    initial: { cause, effect: '', sign: 'POSITIVE', lagMonths: '0', hypothesis: '' },
    input: (values) => ({
      cause: values.cause ?? '',
      effect: values.effect ?? '',
      sign: values.sign as Sign,
      lagMonths: wholeOf(values.lagMonths),
      hypothesis: values.hypothesis ?? '',
      idempotencyKey,
    }),
    refetch: MAP_QUERIES,
    done: t('map.edgeSaved'),
    onClose,
  });
  return <RecordDialog title={t('map.newEdge')} onClose={onClose} fields={[...ends, ...terms]} {...dialog} />;
}

/** Changes or ends an edge. */
export function EdgeDialog({ map, edge, onClose }: { map: StrategyMap; edge: Edge; onClose: () => void }) {
  const t = useText('bsc');
  const { terms } = useEdgeFields(map);
  const [version, setVersion] = useState(edge.version);
  const dialog = useDialog({
    document: BscUpdateEdgeDocument,
    initial: {
      sign: edge.sign,
      lagMonths: String(edge.lagMonths),
      hypothesis: edge.hypothesis,
      toYear: edge.toYear ? String(edge.toYear) : '',
    },
    input: (values) => ({
      id: edge.id,
      version,
      sign: values.sign as Sign,
      lagMonths: wholeOf(values.lagMonths),
      hypothesis: values.hypothesis ?? '',
      toYear: orNull(values.toYear) === null ? null : wholeOf(values.toYear),
    }),
    refetch: MAP_QUERIES,
    done: t('map.edgeSaved'),
    onClose,
  });
  const conflict = dialog.error?.code === 'CONFLICT' ? dialog.error.conflict : null;
  return (
    <RecordDialog
      title={t('map.editEdge', { cause: titleOf(map, edge.cause.id), effect: titleOf(map, edge.effect.id) })}
      onClose={onClose}
      fields={[...terms, { name: 'toYear', kind: 'number', label: 'map.toYear', hint: 'map.toYearHint' }]}
      {...dialog}
    >
      {conflict && version !== conflict.version && (
        <ConflictState
          fields={terms.map(({ name, label = '' }) => ({
            key: name,
            label: t(label),
            mine: shownAs(name, dialog.form.values[name], t),
            theirs: shownAs(name, conflict.values[name], t),
          }))}
          onKeepMine={() => setVersion(conflict.version)}
          onTakeTheirs={onClose}
        />
      )}
    </RecordDialog>
  );
}

function shownAs(name: string, value: unknown, t: ReturnType<typeof useText>): string {
  if (value === undefined || value === null || value === '') return '–';
  return name === 'sign' ? t(`sign.${value}`) : String(value);
}
