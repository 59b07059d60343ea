import { newIdempotencyKey, useText } from '@yeondong/client/kit';
import { useState } from 'react';
import { BscCreateCsfDocument, BscUpdateCsfDocument } from '../../gql/graphql';
import { type DialogField, RecordDialog } from '../programme/record-dialog';
import { orNull, useDialog } from '../programme/use-dialog';
import { type Csf, MAP_QUERIES, type Objective } from './map-nodes';

const FIELDS: readonly DialogField[] = [
  { name: 'titleKo', kind: 'text', required: true },
  { name: 'titleEn', kind: 'text' },
];

/** Adds a success factor to an objective. */
export function NewCsfDialog({ objective, onClose }: { objective: Objective; onClose: () => void }) {
  const t = useText('bsc');
  const [idempotencyKey] = useState(newIdempotencyKey);
  const dialog = useDialog({
    document: BscCreateCsfDocument,
    initial: { titleKo: '', titleEn: '' },
    input: ({ titleKo = '', titleEn }) => ({
      objective: objective.id,
      titleKo,
      titleEn: orNull(titleEn),
      idempotencyKey,
    }),
    refetch: MAP_QUERIES,
    done: t('map.csfSaved'),
    onClose,
  });
  return <RecordDialog title={t('map.newCsf')} onClose={onClose} fields={FIELDS} {...dialog} />;
}

/** Changes the text of a success factor. */
export function CsfDialog({ csf, onClose }: { csf: Csf; onClose: () => void }) {
  const t = useText('bsc');
  const dialog = useDialog({
    document: BscUpdateCsfDocument,
    initial: { titleKo: csf.titleKo, titleEn: csf.titleEn ?? '' },
    input: ({ titleKo = '', titleEn }) => ({ id: csf.id, version: csf.version, titleKo, titleEn: orNull(titleEn) }),
    refetch: MAP_QUERIES,
    done: t('map.csfSaved'),
    onClose,
  });
  return <RecordDialog title={t('map.editCsf')} onClose={onClose} fields={FIELDS} {...dialog} />;
}
