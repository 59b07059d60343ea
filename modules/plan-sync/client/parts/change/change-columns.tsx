import { type Column, PageLink, StatusMark, useText } from '@yeondong/client/kit';
import { CHANGE_MARKS, type ChangeRow } from './change-tree';
import { fieldWords, kindWords, valueWords } from './change-words';
import { SettleForm } from './settle-form';

type Texts = ReturnType<typeof useText>;
type Item = NonNullable<ChangeRow['change']['before']>;

const sideWords = (item: Item | null | undefined, t: Texts): string | null => {
  if (!item) return null;
  const years = item.startYear === item.endYear ? String(item.startYear) : `${item.startYear}–${item.endYear}`;
  return t('compare.side', { title: item.title, years, department: item.department.name });
};

function Side({ item }: { item: Item | null | undefined }) {
  const t = useText('plan-sync');
  if (!item) return '–';
  return (
    <>
      <PageLink to={`/m/plan-sync/items/${item.id}`}>{item.title}</PageLink>
      <div className="muted">{sideWords(item, t)?.slice(item.title.length + 1)}</div>
    </>
  );
}

function Fields({ change }: { change: ChangeRow['change'] }) {
  const t = useText('plan-sync');
  if (change.fields.length === 0) return change.relatives.map(({ title }) => title).join(', ') || '–';
  return (
    <dl style={{ margin: 0 }}>
      {change.fields.map((field) => {
        const [before, after] = valueWords(field, t);
        return (
          <div key={field.name}>
            <dt className="muted">{t(`diffField.${field.name}`)}</dt>
            <dd style={{ margin: 0 }}>
              <del>{before}</del> → <ins>{after}</ins>
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

/** Both sides of each item, what became of it, and which request is behind that. */
export function useChangeColumns(settleIn: string | null): readonly Column<ChangeRow>[] {
  const t = useText('plan-sync');
  const sources = ({ change }: ChangeRow) =>
    change.requests.map(({ source, title }) => t('compare.request', { source: t(`origin.${source}`), title }));
  return [
    {
      key: 'kind',
      title: t('compare.kind'),
      rowHead: true,
      width: '12rem',
      value: ({ change }) => `${(change.after ?? change.before)?.title}: ${kindWords(change, t)}`,
      render: ({ change, depth, asked }) => (
        <span style={{ paddingInlineStart: `${depth}rem`, fontWeight: asked ? undefined : 400 }}>
          <span className="visually-hidden">{(change.after ?? change.before)?.title} </span>
          {asked && <StatusMark kind={CHANGE_MARKS[change.kind]} label={kindWords(change, t)} />}
        </span>
      ),
    },
    {
      key: 'code',
      title: t('field.code'),
      exportOnly: true,
      value: ({ change }) => (change.after ?? change.before)?.code,
    },
    {
      key: 'before',
      title: t('compare.from'),
      value: ({ change }) => sideWords(change.before, t),
      render: ({ change }) => <Side item={change.before} />,
    },
    {
      key: 'after',
      title: t('compare.to'),
      value: ({ change }) => sideWords(change.after, t),
      render: ({ change }) => <Side item={change.after} />,
    },
    {
      key: 'fields',
      title: t('compare.fields'),
      value: ({ change }) =>
        change.fields.map((field) => fieldWords(field, t)).join('; ') ||
        change.relatives.map(({ title }) => title).join(', ') ||
        null,
      render: ({ change }) => <Fields change={change} />,
    },
    {
      key: 'source',
      title: t('compare.source'),
      value: (row) => sources(row).join('; ') || null,
      render: (row) =>
        settleIn !== null && row.change.reason === 'UNEXPLAINED' && row.change.before ? (
          <SettleForm planVersion={settleIn} item={row.change.before} />
        ) : (
          sources(row).map((words) => <div key={words}>{words}</div>)
        ),
    },
  ];
}
