import { useText } from '@yeondong/client/kit';
import classes from './link-matrix.module.css';

export interface End {
  id: string;
  lineageId: string;
  title: string;
  department: { name: string };
}
export interface Joined {
  from: string;
  to: string;
  status: 'CONFIRMED' | 'PROPOSED' | 'REJECTED';
}

const MARKS = { CONFIRMED: '●', PROPOSED: '◇', REJECTED: '' } as const;

/** Items of one level down, of another across; a mark where a link joins them, whichever way it points. */
export function LinkMatrix({
  caption,
  rows,
  columns,
  links,
}: {
  caption: string;
  rows: readonly End[];
  columns: readonly End[];
  links: readonly Joined[];
}) {
  const t = useText('plan-sync');
  const found = new Map<string, Joined['status']>();
  for (const { from, to, status } of links) {
    if (status === 'REJECTED') continue;
    for (const key of [`${from} ${to}`, `${to} ${from}`]) {
      if (found.get(key) !== 'CONFIRMED') found.set(key, status);
    }
  }
  const markOf = (row: End, column: End) => found.get(`${row.lineageId} ${column.lineageId}`);
  return (
    <>
      <p className="muted">{t('links.legend')}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section className={classes.scroll} tabIndex={0} aria-label={caption}>
        <table className={classes.matrix}>
          <caption className="visually-hidden">{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{t('field.item')}</th>
              {columns.map((column) => (
                <th key={column.id} scope="col" className={classes.across}>
                  <span>{column.title}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.id}>
                <th scope="row">{row.title}</th>
                {columns.map((column) => (
                  <td key={column.id}>
                    <Mark status={markOf(row, column)} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}

function Mark({ status }: { status: Joined['status'] | undefined }) {
  const t = useText('plan-sync');
  if (!status) return null;
  return (
    <>
      <span aria-hidden="true">{MARKS[status]}</span>
      <span className="visually-hidden">{t(`linkStatus.${status}`)}</span>
    </>
  );
}
