import { Button, type Column, DataTable, Switch, useText } from '@yeondong/client/kit';
import classes from './admin.module.css';
import { inherits, type MatrixRow, type PendingChange, setAfter } from './admin-module-rows';

interface ModuleMatrixProps {
  rows: readonly MatrixRow[];
  modules: readonly { id: string; title: string }[];
  onChange: (change: PendingChange) => void;
}

/** One row a department, one switch a module: own or inherited, and which others require it. */
export function ModuleMatrix({ rows, modules, onChange }: ModuleMatrixProps) {
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
      render: (row) =>
        inherits(row) ? (
          <span className="muted">
            {t('modules.inherited', {
              from: row.modules.find(({ inheritedFrom }) => inheritedFrom)?.inheritedFrom?.name,
            })}
          </span>
        ) : (
          <span className={classes.own}>
            {t('modules.own')}
            {row.parent && (
              <Button size="compact-xs" variant="subtle" onClick={() => onChange({ row, modules: null })}>
                {t('modules.inherit')}
              </Button>
            )}
          </span>
        ),
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
