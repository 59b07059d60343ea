import { DataTable, formatDate, formatNumber, Section, useLang, useText } from '@yeondong/client/kit';

interface Session {
  id: string;
  heldOn: string;
  people?: number | null;
  place?: string | null;
  minutes?: string | null;
}

/** The times that an activity was held, with who came and what was said. */
export function Sessions({ sessions }: { sessions: readonly Session[] }) {
  const t = useText('bsc');
  const lang = useLang();
  return (
    <Section title={t('programme.sessions')}>
      <DataTable
        caption={t('programme.sessions')}
        captionHidden
        rows={sessions}
        rowKey={(session) => session.id}
        empty={<p className="muted">{t('programme.noSessions')}</p>}
        columns={[
          {
            key: 'heldOn',
            title: t('programme.heldOn'),
            rowHead: true,
            width: '9rem',
            render: (s) => formatDate(s.heldOn, lang),
          },
          {
            key: 'people',
            title: t('programme.people'),
            numeric: true,
            width: '6rem',
            render: (s) => formatNumber(s.people),
          },
          { key: 'place', title: t('programme.place'), width: '10rem', render: (s) => s.place ?? '–' },
          { key: 'minutes', title: t('programme.minutes'), render: (s) => s.minutes ?? '–' },
        ]}
      />
    </Section>
  );
}
