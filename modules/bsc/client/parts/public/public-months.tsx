import {
  Button,
  type Column,
  DataTable,
  ExportMenu,
  exportTable,
  formatDate,
  formatNumber,
  formatPeriod,
  PageLink,
  Section,
  StatusMark,
  useLang,
  useText,
} from '@yeondong/client/kit';
import type { BscPublicMonthFragment } from '../../gql/graphql';
import { Verify } from './verify';

interface MonthsProps {
  months: readonly BscPublicMonthFragment[];
  /** Month and sequence of the one whose contents are shown. */
  open: string;
  onOpen: (month: string) => void;
}

const keyOf = ({ month, sequence }: BscPublicMonthFragment) => `${month}.${sequence}`;

/** What was published month by month, with every correction and its reason. */
export function PublicMonths({ months, open, onOpen }: MonthsProps) {
  const t = useText('bsc');
  const lang = useLang();
  const columns: readonly Column<BscPublicMonthFragment>[] = [
    {
      key: 'month',
      title: t('field.period'),
      rowHead: true,
      value: ({ month }) => month,
      render: ({ month, sequence }) =>
        `${formatPeriod(month, lang)}${sequence > 1 ? ` · ${t('publication.correction', { count: sequence })}` : ''}`,
    },
    {
      key: 'kind',
      title: t('field.kind'),
      value: ({ provisional }) => t(provisional ? 'public.provisional' : 'public.confirmed'),
      render: ({ provisional }) => (
        <StatusMark
          kind={provisional ? 'reference' : 'normal'}
          label={t(provisional ? 'public.provisional' : 'public.confirmed')}
        />
      ),
    },
    {
      key: 'on',
      title: t('publication.on'),
      value: ({ publishedOn }) => publishedOn,
      render: ({ publishedOn, late }) => `${formatDate(publishedOn, lang)}${late ? ` (${t('publication.late')})` : ''}`,
    },
    { key: 'reason', title: t('public.reason'), value: ({ reason }) => reason, render: ({ reason }) => reason ?? '–' },
    { key: 'hash', title: t('publication.hash'), value: ({ hash }) => hash, exportOnly: true },
    {
      key: 'content',
      title: t('public.content'),
      render: (row) => (
        <Button
          size="xs"
          variant="default"
          aria-pressed={open === keyOf(row)}
          aria-label={t('public.showOf', { month: formatPeriod(row.month, lang) })}
          onClick={() => onOpen(open === keyOf(row) ? '' : keyOf(row))}
        >
          {t('public.show')}
        </Button>
      ),
    },
  ];
  const shown = months.find((row) => keyOf(row) === open);
  return (
    <Section
      title={t('public.months')}
      aside={months.length > 0 && <ExportMenu table={() => exportTable(t('public.months'), columns, months)} />}
    >
      <DataTable
        caption={t('public.months')}
        captionHidden
        columns={columns}
        rows={months}
        rowKey={keyOf}
        empty={<p className="muted">{t('publication.none')}</p>}
      />
      {shown && <MonthContent published={shown} />}
    </Section>
  );
}

function MonthContent({ published }: { published: BscPublicMonthFragment }) {
  const t = useText('bsc');
  const lang = useLang();
  const { month, provisional, scores, schedules, content, hash, corrects } = published;
  const kind = t(provisional ? 'public.provisional' : 'public.confirmed');
  return (
    <Section title={t('publication.of', { month: formatPeriod(month, lang), kind })}>
      {provisional && <p>{t('public.provisionalHint')}</p>}
      <DataTable
        caption={t('publication.scores')}
        rows={scores}
        rowKey={({ code }) => code}
        columns={[
          {
            key: 'name',
            title: t('field.department'),
            rowHead: true,
            render: ({ code, name }) => <PageLink to={`/public/bsc/${code}`}>{name}</PageLink>,
          },
          { key: 'score', title: t('field.score'), numeric: true, render: ({ score }) => formatNumber(score, 2) },
          { key: 'status', title: t('field.status'), render: ({ status }) => t(`scoreStatus.${status}`) },
        ]}
      />
      {schedules.length > 0 && (
        <DataTable
          caption={t('publication.schedules')}
          rows={schedules}
          rowKey={({ code }) => code}
          columns={[
            { key: 'title', title: t('field.initiative'), rowHead: true, render: ({ title }) => title },
            {
              key: 'planned',
              title: t('field.planned'),
              unit: '%',
              numeric: true,
              render: ({ planned }) => formatNumber(planned, 2),
            },
            {
              key: 'actual',
              title: t('field.progress'),
              unit: '%',
              numeric: true,
              render: ({ actual }) => formatNumber(actual, 2),
            },
            { key: 'light', title: t('field.light'), render: ({ light }) => t(`light.${light}`) },
          ]}
        />
      )}
      <Verify name={`bsc-${month}`} content={content} hash={hash} corrects={corrects} />
    </Section>
  );
}
