import {
  Button,
  type Column,
  DataTable,
  formatDate,
  Group,
  Stack,
  useDirectAct,
  useLang,
  useText,
} from '@yeondong/client/kit';
import { PlanSyncRemoveTargetDocument, type PlanSyncReviewQuery, PlanSyncSendTargetsDocument } from '../../gql/graphql';

type Target = PlanSyncReviewQuery['evaluationTargets'][number];

const REFETCH = ['PlanSyncReview'];

interface EvaluationTargetsProps {
  targets: readonly Target[];
  year: number;
  decides: boolean;
}

/** The initiatives that are evaluated as the main works of the year, and which of them performance has been sent. */
export function EvaluationTargets({ targets, year, decides }: EvaluationTargetsProps) {
  const t = useText('plan-sync');
  const lang = useLang();
  const [send, sending] = useDirectAct(PlanSyncSendTargetsDocument, REFETCH);
  const [remove, removing] = useDirectAct(PlanSyncRemoveTargetDocument, REFETCH);
  const waiting = targets.filter(({ sentOn }) => !sentOn).length;
  const columns: readonly Column<Target>[] = [
    { key: 'initiative', title: t('field.initiative'), rowHead: true, value: ({ initiative }) => initiative.title },
    { key: 'department', title: t('field.department'), value: ({ initiative }) => initiative.leadDepartment.name },
    { key: 'reason', title: t('field.reason'), value: ({ reason }) => reason },
    {
      key: 'sent',
      title: t('review.sentOn'),
      value: ({ sentOn }) => (sentOn ? formatDate(sentOn, lang) : t('review.waiting')),
    },
    ...(decides
      ? [
          {
            key: 'acts',
            title: t('field.acts'),
            render: ({ id, version, sentOn, initiative: { title } }: Target) =>
              !sentOn && (
                <Button
                  size="compact-xs"
                  variant="default"
                  loading={removing}
                  aria-label={t('review.removeOf', { title })}
                  onClick={() => void remove({ id, version }, t('review.removed'))}
                >
                  {t('review.remove')}
                </Button>
              ),
          },
        ]
      : []),
  ];
  return (
    <Stack gap="xs">
      {decides && waiting > 0 && (
        <Group justify="end">
          <Button loading={sending} onClick={() => void send({ year }, t('review.sent'))}>
            {t('review.send', { count: waiting })}
          </Button>
        </Group>
      )}
      <DataTable
        caption={t('review.targets')}
        captionHidden
        columns={columns}
        rows={targets}
        rowKey={(row) => row.id}
        empty={<p className="muted">{t('review.noTargets')}</p>}
      />
    </Stack>
  );
}
