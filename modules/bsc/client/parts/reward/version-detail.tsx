import { DataTable, Section, useText } from '@yeondong/client/kit';
import type { RewardKind } from '../../gql/graphql';
import { Verify } from '../public/verify';
import { ChangeTable } from './change-table';
import type { RewardLine, Version } from './nodes';
import { usePayColumns } from './pay-columns';
import { useRewardColumns } from './reward-columns';

interface VersionDetailProps {
  year: number;
  kind: RewardKind;
  version: Version;
}

/** One version: what changed, every department, and the file with its checksum. */
export function VersionDetail({ year, kind, version }: VersionDetailProps) {
  const t = useText('bsc');
  const columns = useRewardColumns(kind);
  const { sequence, before, changes, rows, csv, hash } = version;
  const name = `bsc-reward-${year}-${kind.toLowerCase().replace('_', '-')}-${sequence}`;
  return (
    <Section title={t('reward.contentOf', { kind: t(`rewardKind.${kind}`), sequence })}>
      {before && <ChangeTable kind={kind} changes={changes} before={before.sequence} />}
      <DataTable caption={t('reward.all')} columns={columns} rows={rows} rowKey={({ code }) => code} />
      {rows.some(({ pay }) => pay) && <PayTable rows={rows} />}
      <Verify key={hash} words="reward" name={name} content={csv} hash={hash} corrects={before?.hash ?? null} />
      <p className="muted">{t(before ? 'reward.deltaFile' : 'reward.fullFile')}</p>
      <p>{t('reward.how')}</p>
      <p style={{ overflowWrap: 'anywhere' }}>
        <code>sha256sum {name}.csv</code> · <code>certutil -hashfile {name}.csv SHA256</code>
      </p>
    </Section>
  );
}

function PayTable({ rows }: { rows: readonly RewardLine[] }) {
  const t = useText('bsc');
  const department = { key: 'department', title: t('field.department'), rowHead: true };
  return (
    <DataTable
      caption={t('reward.people')}
      columns={[{ ...department, value: ({ name }) => name }, ...usePayColumns()]}
      rows={rows}
      rowKey={({ code }) => code}
    />
  );
}
