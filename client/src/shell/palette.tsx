import { Modal } from '@mantine/core';
import { rankHangul, useGo, useText } from '@yeondong/client/kit';
import { type KeyboardEvent, useState } from 'react';
import classes from './palette.module.css';
import { type PaletteItem, usePaletteItems } from './palette-entries';

const SHOWN = 12;

/** Search over pages and records by part of a word, by code, or by 초성. */
export default function Palette({ onClose }: { onClose: () => void }) {
  const t = useText('core');
  const go = useGo();
  const { items, loading } = usePaletteItems();
  const [query, setQuery] = useState('');
  const [at, setAt] = useState(0);
  const found = (query.trim() === '' ? [...items] : rankHangul(query, items, (item) => item.words)).slice(0, SHOWN);

  const open = (item: PaletteItem | undefined) => {
    if (!item) return;
    onClose();
    if (item.document) window.location.assign(item.to);
    else go(item.to);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) {
      event.preventDefault();
      setAt((at + step + found.length) % Math.max(found.length, 1));
    } else if (event.key === 'Enter') open(found[at]);
  };
  return (
    <Modal
      opened
      onClose={onClose}
      withCloseButton={false}
      padding={0}
      size={620}
      yOffset="10vh"
      aria-label={t('palette.open')}
      transitionProps={{ duration: 0 }}
    >
      <input
        className={classes.input}
        data-autofocus
        role="combobox"
        aria-expanded="true"
        aria-controls="palette-list"
        aria-activedescendant={found[at] ? `palette-${at}` : undefined}
        aria-label={t('palette.open')}
        placeholder={t('palette.hint')}
        value={query}
        onChange={(event) => {
          setQuery(event.currentTarget.value);
          setAt(0);
        }}
        onKeyDown={onKeyDown}
      />
      <div id="palette-list" role="listbox" aria-label={t('palette.results')} className={classes.list}>
        {found.map((item, index) => (
          <div
            key={item.key}
            id={`palette-${index}`}
            role="option"
            aria-selected={index === at}
            tabIndex={-1}
            className={classes.item}
            onMouseMove={() => setAt(index)}
            onClick={() => open(item)}
            onKeyDown={onKeyDown}
          >
            <span>{item.title}</span>
            <span className={classes.kind}>{item.kind}</span>
          </div>
        ))}
      </div>
      {found.length === 0 && <p className={classes.none}>{t(loading ? 'palette.loading' : 'palette.none')}</p>}
    </Modal>
  );
}
