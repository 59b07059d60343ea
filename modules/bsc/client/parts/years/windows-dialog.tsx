import { DataTable, formatDate, QueryState, useLang, useQuery, useText } from '@yeondong/client/kit';
import { BscAddChangeWindowDocument, BscChangeWindowsDocument } from '../../gql/graphql';
import { RecordDialog } from '../programme/record-dialog';
import { useDialog } from '../programme/use-dialog';

/** The days on which confirmed definitions may change, and further ones, as for a new elected term. */
export function WindowsDialog({ year, onClose }: { year: number; onClose: () => void }) {
  const t = useText('bsc');
  const lang = useLang();
  const result = useQuery(BscChangeWindowsDocument, { variables: { year } });
  const { fieldErrors: _, ...dialog } = useDialog({
    document: BscAddChangeWindowDocument,
    initial: { title: '', fromOn: `${year}-07-01`, toOn: `${year}-07-31`, regular: 'no' },
    input: ({ title = '', fromOn = '', toOn = '', regular }) => ({ title, fromOn, toOn, regular: regular === 'yes' }),
    refetch: ['BscChangeWindows'],
    done: t('windows.added'),
    onClose,
  });
  return (
    <RecordDialog
      title={t('windows.title', { year })}
      onClose={onClose}
      saveLabel={t('windows.add')}
      fields={[
        { name: 'title', kind: 'text', label: 'windows.name', hint: 'windows.nameHint', required: true },
        { name: 'fromOn', kind: 'date', label: 'windows.fromOn', required: true },
        { name: 'toOn', kind: 'date', label: 'windows.toOn', required: true },
        {
          name: 'regular',
          kind: 'choice',
          label: 'windows.regular',
          hint: 'windows.regularHint',
          required: true,
          options: ['no', 'yes'].map((value) => ({ value, label: t(`field.${value}`) })),
        },
      ]}
      {...dialog}
    >
      <QueryState result={result}>
        {({ changeWindows }) => (
          <>
            {!changeWindows.some(({ regular }) => regular) && <p className="muted">{t('windows.usual')}</p>}
            <DataTable
              caption={t('windows.known')}
              rows={changeWindows}
              rowKey={({ id }) => id}
              empty={<p className="muted">{t('windows.none')}</p>}
              columns={[
                { key: 'title', title: t('windows.name'), rowHead: true, render: ({ title }) => title },
                { key: 'fromOn', title: t('windows.fromOn'), render: ({ fromOn }) => formatDate(fromOn, lang) },
                { key: 'toOn', title: t('windows.toOn'), render: ({ toOn }) => formatDate(toOn, lang) },
                {
                  key: 'regular',
                  title: t('windows.regular'),
                  render: ({ regular }) => t(regular ? 'field.yes' : 'field.no'),
                },
              ]}
            />
          </>
        )}
      </QueryState>
    </RecordDialog>
  );
}
