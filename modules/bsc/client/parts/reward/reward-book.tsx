import { EmptyState, Section, useText } from '@yeondong/client/kit';
import type { BscRewardBookQuery, RewardKind } from '../../gql/graphql';
import { RuleSection } from './rule-section';
import { VersionDetail } from './version-detail';
import { VersionList } from './version-list';

interface RewardBookProps {
  year: number;
  kind: RewardKind;
  found: BscRewardBookQuery;
  /** Version of the address; the latest without one. */
  sequence: number | null;
  onShow: (sequence: number) => void;
}

/** All that was exported to one kind of reward, and by what rule. */
export function RewardBook({ year, kind, found, sequence, onShow }: RewardBookProps) {
  const t = useText('bsc');
  const book = found.rewardExports.nodes[0];
  const shown = book?.versions.find((version) => version.sequence === sequence) ?? book?.versions.at(-1);
  return (
    <>
      <Section title={t('reward.versionsOf', { kind: t(`rewardKind.${kind}`) })}>
        {book && shown ? (
          <VersionList book={book} shown={shown} onShow={onShow} />
        ) : (
          <EmptyState
            title={t(book ? 'reward.none' : 'reward.undeclared')}
            hint={t(book ? 'reward.hint' : 'reward.undeclaredHint')}
          />
        )}
      </Section>
      {shown && <VersionDetail year={year} kind={kind} version={shown} />}
      {found.evaluationScheme && <RuleSection year={year} kind={kind} scheme={found.evaluationScheme} />}
    </>
  );
}
