import {
  Alert,
  FormBody,
  PageLink,
  QueryState,
  useContractMutation,
  useQuery,
  useText,
  useToasts,
} from '@yeondong/client/kit';
import { PlanSyncEffectsDocument, type PlanSyncEffectsQuery, PlanSyncMoveVersionDocument } from '../../gql/graphql';

type Effect = PlanSyncEffectsQuery['planVersions']['nodes'][number]['effectsOnFinal'][number];

interface FinalFormProps {
  plan: string;
  edition: { id: string; version: number; year: number; number: number };
  onDone: () => void;
}

/** The page where each refusal is mended. */
const mendingPage = (code: string, plan: string): string => {
  if (code === 'plan-sync.version.unexplained-item') return `/m/plan-sync/plans/${plan}/compare`;
  if (code === 'plan-sync.version.undecided-link' || code === 'plan-sync.version.unlinked-item')
    return '/m/plan-sync/links';
  return `/m/plan-sync/plans/${plan}`;
};

/** Shows what a final edition will do to the hierarchy before it is made final; what stands in the way leads to its mending. */
export function FinalForm({ plan, edition, onDone }: FinalFormProps) {
  const t = useText('plan-sync');
  const toasts = useToasts();
  const result = useQuery(PlanSyncEffectsDocument, {
    variables: { planVersion: edition.id },
    fetchPolicy: 'network-only',
  });
  const [move, { busy, error }] = useContractMutation(PlanSyncMoveVersionDocument, {
    refetch: ['PlanSyncPlan', 'PlanSyncItems'],
  });
  const onSubmit = async () => {
    const { id, version } = edition;
    if (!(await move({ input: { id, version, to: 'FINAL' } })).ok) return;
    toasts.done(t('version.moved', { status: t('versionStatus.FINAL') }));
    onDone();
  };
  return (
    <FormBody busy={busy} saveLabel={t('final.make')} onSubmit={() => void onSubmit()} onCancel={onDone}>
      <QueryState result={result}>
        {({ planVersions: { nodes } }) => <Effects effects={nodes[0]?.effectsOnFinal ?? []} />}
      </QueryState>
      {error && (
        <Alert color="danger" role="alert" title={t('final.refused')}>
          {error.issues.length === 0 && error.message}
          <ul>
            {error.issues.map(({ code, message }) => (
              <li key={message}>
                {message} <PageLink to={mendingPage(code, plan)}>{t('final.mend')}</PageLink>
              </li>
            ))}
          </ul>
        </Alert>
      )}
    </FormBody>
  );
}

function Effects({ effects }: { effects: readonly Effect[] }) {
  const t = useText('plan-sync');
  if (effects.length === 0) return <p className="muted">{t('final.none')}</p>;
  return (
    <>
      <p>{t('final.effects')}</p>
      <ul>
        {effects.map(({ kind, item, initiative, dependents }) => (
          <li key={item.id}>
            {t(`final.kind.${kind}`, { item: item.title, initiative: initiative?.title ?? item.title })}
            {dependents.length > 0 && (
              <div className="muted">
                {t('final.kept', {
                  list: dependents.map(({ title, count }) => t('final.count', { title, count })).join(', '),
                })}
              </div>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
