import {
  Button,
  type Column,
  DataTable,
  formatDate,
  Group,
  Section,
  useLang,
  useQuery,
  useText,
} from '@yeondong/client/kit';
import { lazy, Suspense, useMemo, useState } from 'react';
import { BscScorecardLifeDocument, type BscScorecardLifeQuery } from '../../gql/graphql';
import { useSigner } from '../use-signer';
import { LifeStages } from './life-stages';

const MoveDialog = lazy(() => import('./move-dialog'));

type Card = NonNullable<BscScorecardLifeQuery['scorecard']>;
type Step = Card['steps'][number];

/** Where the scorecard stands in its year, what may be done now, and the moves so far. */
export function LifeSection({ department, period }: { department: string; period: string }) {
  const t = useText('bsc');
  const lang = useLang();
  const [move, setMove] = useState<Card['moves'][number] | null>(null);
  const { data } = useQuery(BscScorecardLifeDocument, {
    variables: { department, period },
    fetchPolicy: 'cache-and-network',
  });
  const card = data?.scorecard;
  const columns = useStepColumns();
  if (!card) return null;
  return (
    <Section title={t('life.title')}>
      <LifeStages status={card.status} />
      {card.appealUntil && (
        <p className="muted">{t('life.appealUntil', { day: formatDate(card.appealUntil, lang) })}</p>
      )}
      {card.moves.length > 0 && (
        <Group gap="xs" mb="sm">
          {card.moves.map((each) => (
            <Button
              key={each.to}
              size="compact-sm"
              variant={each.back ? 'default' : 'filled'}
              onClick={() => setMove(each)}
            >
              {t(`lifeAct.${each.to}`)}
            </Button>
          ))}
        </Group>
      )}
      {card.steps.length > 0 && (
        <DataTable caption={t('life.history')} columns={columns} rows={card.steps} rowKey={(step) => step.id} />
      )}
      {move && (
        <Suspense fallback={null}>
          <MoveDialog card={card} move={move} onClose={() => setMove(null)} />
        </Suspense>
      )}
    </Section>
  );
}

function useStepColumns(): readonly Column<Step>[] {
  const t = useText('bsc');
  const lang = useLang();
  const signer = useSigner();
  return useMemo<readonly Column<Step>[]>(
    () => [
      { key: 'movedOn', title: t('life.day'), render: ({ movedOn }) => formatDate(movedOn, lang) },
      {
        key: 'state',
        title: t('life.step'),
        rowHead: true,
        render: ({ fromState, toState }) => `${t(`scorecardStatus.${fromState}`)} → ${t(`scorecardStatus.${toState}`)}`,
      },
      { key: 'by', title: t('life.by'), render: ({ movedBy, movedFor }) => signer(movedBy, movedFor) },
      {
        key: 'reason',
        title: t('field.reason'),
        render: ({ ground, reason, meeting }) =>
          [
            ground && t(`changeGround.${ground}`),
            meeting && t('life.advisedOn', { day: formatDate(meeting.heldOn, lang) }),
            reason,
          ]
            .filter(Boolean)
            .join(' · ') || '–',
      },
    ],
    [t, lang, signer],
  );
}
