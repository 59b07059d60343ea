import {
  Button,
  type Column,
  formatDate,
  formatNumber,
  PageLink,
  StatusMark,
  useHasRole,
  useLang,
  useText,
} from '@yeondong/client/kit';
import type { AppealNode } from './appeal-node';

export const APPEAL_MARKS = {
  FILED: 'unreported',
  ACCEPTED: 'normal',
  PARTIAL: 'caution',
  REJECTED: 'reference',
} as const;

/** Columns of appeals; who decides has the act. */
export function useAppealColumns(
  onDecide: (appeal: AppealNode) => void,
  onOpen: (id: string) => void,
): readonly Column<AppealNode>[] {
  const t = useText('bsc');
  const lang = useLang();
  const decides = useHasRole('planner', 'bsc', 'evaluator');
  return [
    {
      key: 'kpi',
      title: t('field.kpi'),
      rowHead: true,
      value: ({ kpi }) => kpi.title,
      render: ({ kpi }) => <PageLink to={`/m/bsc/kpis/${kpi.code}`}>{kpi.title}</PageLink>,
    },
    { key: 'department', title: t('field.department'), value: ({ department }) => department.name },
    { key: 'ground', title: t('appeal.ground'), value: ({ ground }) => t(`appealGround.${ground}`) },
    {
      key: 'statement',
      title: t('appeal.statement'),
      value: ({ statement }) => statement,
      render: ({ id, statement, attachments, kpi }) => (
        <Button
          size="compact-xs"
          variant="default"
          aria-label={`${kpi.title} ${t('appeal.open', { count: attachments.length })}`}
          title={statement}
          onClick={() => onOpen(id)}
        >
          {t('appeal.open', { count: attachments.length })}
        </Button>
      ),
    },
    {
      key: 'filedOn',
      title: t('appeal.filedOn'),
      value: ({ filedOn }) => filedOn,
      render: ({ filedOn }) => formatDate(filedOn, lang),
    },
    {
      key: 'state',
      title: t('field.status'),
      value: ({ state, afterFinal }) =>
        [t(`appealState.${state}`), afterFinal && t('appeal.afterFinal')].filter(Boolean).join(' · '),
      render: ({ state, afterFinal }) => (
        <>
          <StatusMark kind={APPEAL_MARKS[state]} label={t(`appealState.${state}`)} />
          {afterFinal && <span className="muted"> {t('appeal.afterFinal')}</span>}
        </>
      ),
    },
    {
      key: 'score',
      title: `${t('appeal.score')} (${t('unit.points')})`,
      numeric: true,
      value: ({ score }) => score,
      render: ({ score }) => formatNumber(score, 2),
    },
    {
      key: 'reason',
      title: t('appeal.decision'),
      value: ({ reason }) => reason,
      render: (appeal) =>
        appeal.state === 'FILED' && decides ? (
          <Button
            size="compact-xs"
            aria-label={t('appeal.decideOf', { name: appeal.kpi.title })}
            onClick={() => onDecide(appeal)}
          >
            {t('appeal.decide')}
          </Button>
        ) : (
          (appeal.reason ?? '–')
        ),
    },
  ];
}
