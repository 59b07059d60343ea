import { useQuery } from '@apollo/client/react';
import {
  Button,
  DataTable,
  formatMoment,
  Icon,
  Modal,
  PageFrame,
  QueryState,
  StatusMark,
  useContractMutation,
  useLang,
  useText,
  useToasts,
} from '@yeondong/client/kit';
import { useState } from 'react';
import { ApiTokensDocument, type ApiTokensQuery, RevokeApiTokenDocument } from '../gql/graphql';
import classes from './admin.module.css';
import { TokenForm } from './admin-token-form';

type Token = ApiTokensQuery['apiTokens'][number];

/** Tokens for report tools: prefix, scopes, expiry, last use; the value is shown once. */
export default function AdminTokensPage() {
  const t = useText('core');
  const result = useQuery(ApiTokensDocument);
  const [creating, setCreating] = useState(false);
  const [value, setValue] = useState<string | null>(null);
  return (
    <PageFrame
      title={t('tokens.title')}
      purpose={t('tokens.purpose')}
      primary={
        <Button size="xs" leftSection={<Icon name="plus" size={15} />} onClick={() => setCreating(true)}>
          {t('tokens.create')}
        </Button>
      }
    >
      <QueryState result={result}>{({ apiTokens }) => <Tokens tokens={apiTokens} />}</QueryState>
      <Modal
        opened={creating}
        onClose={() => setCreating(false)}
        title={t('tokens.create')}
        closeButtonProps={{ 'aria-label': t('common.close') }}
      >
        <TokenForm
          onCancel={() => setCreating(false)}
          onCreated={(token) => {
            setCreating(false);
            setValue(token);
          }}
        />
      </Modal>
      <Modal
        opened={value !== null}
        onClose={() => setValue(null)}
        title={t('tokens.onceTitle')}
        closeButtonProps={{ 'aria-label': t('common.close') }}
      >
        <p>{t('tokens.onceHint')}</p>
        <p className={classes.token}>{value}</p>
      </Modal>
    </PageFrame>
  );
}

function Tokens({ tokens }: { tokens: readonly Token[] }) {
  const t = useText('core');
  const lang = useLang();
  const toasts = useToasts();
  const [revoke] = useContractMutation(RevokeApiTokenDocument, { refetch: ['ApiTokens'] });
  const end = async (token: Token) => {
    const outcome = await revoke({ id: token.id });
    if (outcome.ok) toasts.done(t('tokens.revoked', { name: token.name }));
    else toasts.failed(outcome.error.message);
  };
  return (
    <DataTable
      caption={t('tokens.title')}
      captionHidden
      rows={tokens}
      rowKey={(token) => token.id}
      columns={[
        { key: 'name', title: t('field.name'), rowHead: true, render: (token) => token.name },
        { key: 'prefix', title: t('tokens.prefix'), render: (token) => <span className="code">{token.prefix}…</span> },
        { key: 'scopes', title: t('tokens.scopes'), render: (token) => token.scopes.join(', ') },
        {
          key: 'expiresAt',
          title: t('tokens.expiresAt'),
          numeric: true,
          render: (token) => formatMoment(token.expiresAt, lang),
        },
        {
          key: 'usedAt',
          title: t('tokens.usedAt'),
          numeric: true,
          render: (token) => formatMoment(token.usedAt, lang),
        },
        {
          key: 'state',
          title: t('field.status'),
          render: (token) =>
            token.revokedAt ? (
              <StatusMark kind="unreported" label={t('tokens.ended')} />
            ) : (
              <Button
                size="compact-xs"
                variant="default"
                aria-label={t('tokens.revokeFor', { name: token.name })}
                onClick={() => void end(token)}
              >
                {t('tokens.revoke')}
              </Button>
            ),
        },
      ]}
      empty={<p className="muted">{t('tokens.none')}</p>}
    />
  );
}
