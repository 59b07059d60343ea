import {
  Button,
  EntryGrid,
  formatMoment,
  type GridColumn,
  Section,
  StatusMark,
  useKitText,
  useLang,
  useText,
} from '@yeondong/client/kit';
import { useMemo, useState } from 'react';
import classes from '../entry.module.css';
import { type Item, type Round, titleIn } from './panel-nodes';
import { RecuseDialog } from './recuse-dialog';
import { COMMENT, isClosedTo } from './sheet-values';
import { usePanelSheet } from './use-panel-sheet';

/** A member's own sheet: KPIs by criteria, typed as in a spreadsheet. */
export function PanelSheet({ round, items }: { round: Round; items: readonly Item[] }) {
  const t = useText('bsc');
  const kit = useKitText();
  const lang = useLang();
  const [recusing, setRecusing] = useState<Item | null>(null);
  const columns = useMemo<readonly GridColumn[]>(
    () => [
      ...round.criteria.map((each) => ({
        key: each.code,
        title: titleIn(lang, each),
        kind: 'text' as const,
        width: '6rem',
      })),
      { key: COMMENT, title: t('panel.comment'), kind: 'text' },
      { key: 'state', title: t('field.status'), kind: 'readonly', width: '7rem' },
      { key: 'recuse', title: t('panel.conflict'), kind: 'readonly', width: '6rem' },
    ],
    [round.criteria, lang, t],
  );
  const sheet = usePanelSheet(round, items, columns);
  return (
    <Section title={t('panel.mySheet')}>
      {sheet.restored && (
        <p className={classes.restored} role="status">
          {kit('grid.restored')}
          <Button size="compact-xs" variant="default" onClick={sheet.discard}>
            {kit('grid.discard')}
          </Button>
        </p>
      )}
      <div className={classes.bar}>
        <Button size="xs" loading={sheet.busy} disabled={sheet.ready === 0} onClick={() => void sheet.submit()}>
          {t('panel.submit', { count: sheet.ready })}
        </Button>
        <span className="muted">{t('panel.hidden')}</span>
        <span className={classes.saved} role="status">
          {sheet.savedAt && t('panel.savedAt', { time: formatMoment(sheet.savedAt.toISOString(), lang) })}
        </span>
      </div>
      <EntryGrid
        caption={t('panel.mySheet')}
        rowTitle={t('field.kpi')}
        columns={columns}
        grid={sheet.grid}
        errors={sheet.errors}
        rows={items.map((item) => ({
          id: item.id,
          title: item.kpi.title,
          head: (
            <>
              {item.kpi.title} <span className="muted">{item.kpi.department.name}</span>
            </>
          ),
          locked: isClosedTo(item),
          shown: { state: <SheetState item={item} />, recuse: <Recuse item={item} onRecuse={setRecusing} /> },
        }))}
      />
      {recusing && <RecuseDialog item={recusing} onClose={() => setRecusing(null)} />}
    </Section>
  );
}

function SheetState({ item: { ownDepartment, mySheet } }: { item: Item }) {
  const t = useText('bsc');
  if (ownDepartment) return <StatusMark kind="reference" label={t('panelSheet.OWN')} />;
  if (mySheet === null) return <StatusMark kind="unreported" label={t('panelSheet.NONE')} />;
  const kind = { DRAFT: 'caution', SUBMITTED: 'normal', RECUSED: 'reference' } as const;
  return <StatusMark kind={kind[mySheet.state]} label={t(`panelSheet.${mySheet.state}`)} />;
}

function Recuse({ item, onRecuse }: { item: Item; onRecuse: (item: Item) => void }) {
  const t = useText('bsc');
  if (item.ownDepartment) return '–';
  if (item.mySheet?.state === 'RECUSED') return <span className="muted">{item.mySheet.comment}</span>;
  return (
    <Button
      size="compact-xs"
      variant="default"
      aria-label={t('panel.recuseOf', { name: item.kpi.title })}
      onClick={() => onRecuse(item)}
    >
      {t('panel.recuse')}
    </Button>
  );
}
