import { Button, type TypedDocumentNode, useDirectAct, useKitText, useText } from '@yeondong/client/kit';
import { useState } from 'react';
import { MAP_QUERIES } from './map-nodes';

interface RemoveButtonProps<Data> {
  document: TypedDocumentNode<Data, { input: { id: string; version: number } }>;
  record: { id: string; version: number };
  /** What is removed, in words. */
  name: string;
}

/** Removes a record of the map; the second press of the button does it. */
export function RemoveButton<Data>({ document, record, name }: RemoveButtonProps<Data>) {
  const t = useText('bsc');
  const words = useKitText();
  const [sure, setSure] = useState(false);
  const [run, busy] = useDirectAct(document, MAP_QUERIES);
  const remove = async () => {
    await run({ id: record.id, version: record.version }, t('map.removed', { name }));
    setSure(false);
  };
  if (!sure)
    return (
      <Button
        size="compact-xs"
        variant="default"
        aria-label={t('map.removeOf', { name })}
        onClick={() => setSure(true)}
      >
        {t('map.remove')}
      </Button>
    );
  return (
    <>
      <Button size="compact-xs" color="danger" loading={busy} onClick={() => void remove()}>
        {t('map.removeSure')}
      </Button>
      <Button size="compact-xs" variant="default" onClick={() => setSure(false)}>
        {words('form.cancel')}
      </Button>
    </>
  );
}
