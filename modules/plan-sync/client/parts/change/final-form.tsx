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
  edition: { id: string; version: number; year: number; number: number };
  onDone: () => void;
}

/** Shows what a final edition will do to the hierarchy before it is made final; what stands in the way leads to its mending. */
export function FinalForm({ edition, onDone }: FinalFormProps) {
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
    if (!(await move({ input: { id, version, to: 'FINAL' } })).ok) {
      await result.refetch();
      return;
    }
    toasts.done(t('version.moved', { status: t('versionStatus.FINAL') }));
    onDone();
  };
  const told = (result.data?.finalObstacles ?? []).length > 0;
  return (
    <FormBody
      busy={busy}
      error={told ? null : error}
      saveLabel={t('final.make')}
      onSubmit={() => void onSubmit()}
      onCancel={onDone}
    >
      <QueryState result={result}>
        {({ planVersions: { nodes }, finalObstacles }) => (
          <>
            <Obstacles obstacles={finalObstacles} />
            <Effects effects={nodes[0]?.effectsOnFinal ?? []} />
          </>
        )}
      </QueryState>
    </FormBody>
  );
}

/** What has to be mended first, each with the way to its page. */
function Obstacles({ obstacles }: { obstacles: PlanSyncEffectsQuery['finalObstacles'] }) {
  const t = useText('plan-sync');
  if (obstacles.length === 0) return null;
  return (
    <Alert color="warning" title={t('final.refused')}>
      <ul>
        {obstacles.map(({ kind, item, page }) => (
          <li key={`${kind} ${item.id}`}>
            {t(`final.obstacle.${kind}`, { item: item.title })} <PageLink to={page}>{t('final.mend')}</PageLink>
          </li>
        ))}
      </ul>
    </Alert>
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
