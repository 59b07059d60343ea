import { Button, type Column, DataTable, Switch, useText } from '@yeondong/client/kit';
import classes from './admin.module.css';
import { byDefault, type MatrixRow, type PendingChange, setAfter } from './admin-module-rows';

interface ModuleMatrixProps {
  rows: readonly MatrixRow[];
  /** Also those that a filter hides. */
  all: readonly MatrixRow[];
  modules: readonly { id: string; title: string }[];
  onChange: (change: PendingChange) => void;
}

/** One row a department, one switch a module: own or inherited, and which others require it. */
export function ModuleMatrix({ rows, all, modules, onChange }: ModuleMatrixProps) {
  const t = useText('core');
  const columns: readonly Column<MatrixRow>[] = [
    { key: 'name', title: t('field.department'), rowHead: true, render: (row) => row.name },
    { key: 'level', title: t('field.level'), width: '6rem', render: (row) => row.level },
    ...modules.map(
      ({ id, title }): Column<MatrixRow> => ({
        key: id,
        title,
        render: (row) => <ModuleSwitch row={row} id={id} onChange={onChange} />,
      }),
    ),
    {
      key: 'source',
      title: t('modules.source'),
      render: (row) => <Source row={row} all={all} onChange={onChange} />,
    },
  ];
  return (
    <DataTable
      caption={t('modules.title')}
      captionHidden
      columns={columns}
      rows={rows}
      rowKey={(row) => row.id}
      maxHeight="72vh"
    />
  );
}

interface SourceProps {
  row: MatrixRow;
  all: readonly MatrixRow[];
  onChange: (change: PendingChange) => void;
}

/** Who decided the unit's modules: itself, a unit above, or nobody. */
function Source({ row, all, onChange }: SourceProps) {
  const t = useText('core');
  if (byDefault(row, all)) return <span className="muted">{t('modules.byDefault')}</span>;
  const from = row.modules.find(({ inheritedFrom }) => inheritedFrom)?.inheritedFrom;
  if (from) return <span className="muted">{t('modules.inherited', { from: from.name })}</span>;
  return (
    <span className={classes.own}>
      {t('modules.own')}
      {row.parent && (
        <Button size="compact-xs" variant="subtle" onClick={() => onChange({ row, modules: null })}>
          {t('modules.inherit')}
        </Button>
      )}
    </span>
  );
}

function ModuleSwitch({
  row,
  id,
  onChange,
}: {
  row: MatrixRow;
  id: string;
  onChange: (change: PendingChange) => void;
}) {
  const t = useText('core');
  const cell = row.modules.find(({ module }) => module.id === id);
  if (!cell) return '–';
  const label = t('modules.switch', { module: cell.module.title, department: row.name });
  return (
    <span className={classes.cell}>
      <Switch
        size="sm"
        checked={cell.enabled}
        aria-label={label}
        onChange={(event) => onChange({ row, modules: setAfter(row, id, event.currentTarget.checked) })}
      />
      <span className="muted">{t(cell.enabled ? 'modules.on' : 'modules.off')}</span>
      {cell.requiredBy.length > 0 && (
        <span className="muted">{t('modules.requiredBy', { modules: cell.requiredBy.join(', ') })}</span>
      )}
    </span>
  );
}
