import { useQuery } from '@apollo/client/react';
import { Popover, UnstyledButton } from '@mantine/core';
import {
  ErrorState,
  formatDate,
  formatMoment,
  Icon,
  PageLink,
  readError,
  useContractMutation,
  useLang,
  useText,
} from '@yeondong/client/kit';
import { useState } from 'react';
import { NoticesDocument, ReadNoticesDocument } from '../gql/graphql';
import { useActive } from '../session/use-active';
import notices from './notices.module.css';
import classes from './shell.module.css';

const REFRESH_MS = 120_000;

/** Notices inside the product: due, overdue, returned, waiting for you. */
export function NoticesMenu() {
  const t = useText('core');
  const lang = useLang();
  const { data, error } = useQuery(NoticesDocument, { pollInterval: useActive() ? REFRESH_MS : 0 });
  const [markRead] = useContractMutation(ReadNoticesDocument, { refetch: ['Notices'] });
  const [opened, setOpened] = useState(false);
  const all = data?.notices.nodes ?? [];
  const unread = all.filter((notice) => !notice.readAt).length;
  return (
    <Popover opened={opened} onChange={setOpened} width={360} position="bottom-end" shadow="md" trapFocus>
      <Popover.Target>
        <UnstyledButton className={classes.tool} aria-expanded={opened} onClick={() => setOpened(!opened)}>
          <Icon name="bell" />
          <span className="visually-hidden">{t('notices.open')}</span>
          {unread > 0 && <span className={classes.count}>{unread}</span>}
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown>
        <div className={notices.box} tabIndex={-1}>
          <p className={notices.title}>{t('notices.title')}</p>
          {error && !data && <ErrorState error={readError(error)} />}
          {data && all.length === 0 && <p className="muted">{t('notices.none')}</p>}
          <ul className={notices.list}>
            {all.map((notice) => (
              <li key={notice.id} data-unread={!notice.readAt}>
                <PageLink
                  to={notice.path ?? '/'}
                  onClick={() => {
                    setOpened(false);
                    void markRead({ input: { ids: [notice.id] } });
                  }}
                >
                  {notice.title}
                </PageLink>
                <span className="muted">
                  {notice.dueOn
                    ? t('notices.due', { date: formatDate(notice.dueOn, lang) })
                    : formatMoment(notice.at, lang)}
                </span>
              </li>
            ))}
          </ul>
        </div>
      </Popover.Dropdown>
    </Popover>
  );
}
