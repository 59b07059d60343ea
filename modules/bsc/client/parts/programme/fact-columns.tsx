import { type Column, formatDate, LIGHT_MARKS, PageLink, StatusMark, useLang, useText } from '@yeondong/client/kit';
import { useMemo } from 'react';
import type { BscProgrammeQuery } from '../../gql/graphql';
import { amountText } from './amount';
import { pathOf } from './subjects';

export type Fact = BscProgrammeQuery['programmeItems']['nodes'][number];

/** Columns of the year's facts: planned against what stands, day and light; the title opens the records. */
export function useFactColumns(): readonly Column<Fact>[] {
  const t = useText('bsc');
  const lang = useLang();
  return useMemo<readonly Column<Fact>[]>(
    () => [
      {
        key: 'subject',
        title: t('programme.subject'),
        rowHead: true,
        value: ({ subject }) => t(`subject.${subject}`),
        render: ({ subject }) => <PageLink to={pathOf(subject)}>{t(`subject.${subject}`)}</PageLink>,
      },
      {
        key: 'quote',
        title: t('programme.quote'),
        value: ({ activity }) => activity.title,
        render: ({ activity }) => (
          <>
            {activity.title}
            {activity.quote && <span className="muted"> · {activity.quote}</span>}
          </>
        ),
      },
      {
        key: 'planned',
        title: t('field.planned'),
        numeric: true,
        value: ({ planned, unit }) => amountText(planned, unit, t),
      },
      {
        key: 'standing',
        title: t('programme.standing'),
        numeric: true,
        value: ({ standing, unit }) => amountText(standing, unit, t),
      },
      {
        key: 'dueOn',
        title: t('programme.dueOn'),
        value: ({ dueOn }) => dueOn,
        render: ({ dueOn }) => formatDate(dueOn, lang),
      },
      {
        key: 'light',
        title: t('field.light'),
        value: ({ light }) => t(`light.${light}`),
        render: ({ light }) => {
          const mark = LIGHT_MARKS[light];
          return mark ? <StatusMark kind={mark} /> : <span className="muted">{t('programme.notBegun')}</span>;
        },
      },
    ],
    [t, lang],
  );
}
