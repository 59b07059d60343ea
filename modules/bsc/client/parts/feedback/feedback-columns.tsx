import {
  Button,
  type Column,
  formatDate,
  Group,
  PageLink,
  StatusMark,
  useLang,
  usePlan,
  useText,
} from '@yeondong/client/kit';
import { type FeedbackAct, type FeedbackNode, feedbackMark, isLate } from './feedback-node';
import { FeedbackLoop, loopWords } from './loop';
import { useFeedbackActs } from './use-feedback-acts';

type Opens = (act: FeedbackAct, feedback: FeedbackNode) => void;

const effectOf = ({ effect, effectKpi }: FeedbackNode): string | null => {
  if (!effect) return null;
  return effectKpi ? `${effect} (${effectKpi.title})` : effect;
};

/** Columns of feedback: what was found, what is done, by whom until when, and what it changes next year. */
export function useFeedbackColumns(): readonly Column<FeedbackNode>[] {
  const t = useText('bsc');
  const lang = useLang();
  const { businessDate: today } = usePlan();
  const stateOf = (row: FeedbackNode) =>
    isLate(row, today)
      ? t('feedback.late', { state: t(`feedbackState.${row.state}`) })
      : t(`feedbackState.${row.state}`);
  return [
    {
      key: 'finding',
      title: t('feedback.finding'),
      rowHead: true,
      width: '24%',
      value: ({ finding }) => finding,
    },
    { key: 'year', title: t('field.year'), numeric: true, value: ({ year }) => year },
    { key: 'department', title: t('field.department'), value: ({ department }) => department.name },
    { key: 'source', title: t('feedback.source'), value: ({ source }) => t(`feedbackSource.${source}`) },
    {
      key: 'about',
      title: t('feedback.about'),
      value: ({ kpi, initiative }) => kpi?.title ?? initiative?.title,
      render: ({ kpi, initiative }) => {
        if (kpi) return <PageLink to={`/m/bsc/kpis/${kpi.code}`}>{kpi.title}</PageLink>;
        return initiative ? <PageLink to={`/initiatives/${initiative.code}`}>{initiative.title}</PageLink> : '–';
      },
    },
    { key: 'action', title: t('feedback.action'), width: '18%', value: ({ action }) => action },
    { key: 'owner', title: t('feedback.owner'), value: ({ owner }) => owner?.name },
    {
      key: 'dueOn',
      title: t('field.dueOn'),
      value: ({ dueOn }) => dueOn,
      render: ({ dueOn }) => formatDate(dueOn, lang),
    },
    {
      key: 'state',
      title: t('field.status'),
      value: stateOf,
      render: (row) => <StatusMark kind={feedbackMark(row, today)} label={stateOf(row)} />,
    },
    {
      key: 'effect',
      title: t('feedback.effect'),
      width: '18%',
      value: (row) => [effectOf(row), loopWords(row, t)].filter((words) => words !== null).join('; '),
      render: (row) => (
        <>
          <div>{effectOf(row)}</div>
          <FeedbackLoop loop={row} />
        </>
      ),
    },
  ];
}

/** The column of what may be done now. */
export function useActColumn(onAct: Opens): Column<FeedbackNode> {
  const t = useText('bsc');
  const actsOf = useFeedbackActs();
  return {
    key: 'acts',
    title: t('field.acts'),
    render: (row) => (
      <Group gap="xs">
        {actsOf(row).map((act) => (
          <Button
            key={act}
            size="compact-xs"
            variant="default"
            aria-label={t('feedback.actOf', { act: t(`feedbackAct.${act}`), finding: row.finding })}
            onClick={() => onAct(act, row)}
          >
            {t(`feedbackAct.${act}`)}
          </Button>
        ))}
      </Group>
    ),
  };
}
