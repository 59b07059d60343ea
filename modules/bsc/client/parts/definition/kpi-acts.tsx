import { Button, Group, PageLink, useHasRole, useQuery, useText } from '@yeondong/client/kit';
import { lazy, Suspense, useState } from 'react';
import { BscKpiForEditDocument } from '../../gql/graphql';

/** Each loads when it opens. */
const DIALOGS = {
  target: lazy(() => import('./target-dialog')),
  edit: lazy(() => import('./edit-dialog')),
  revise: lazy(() => import('./revise-definition-dialog')),
  transfer: lazy(() => import('./transfer-dialog')),
  retire: lazy(() => import('./retire-dialog')),
};
const ACTS = ['target', 'edit', 'revise', 'transfer', 'retire'] as const;

type Open = (typeof ACTS)[number];

/** What the officer does with a KPI: set a target, change what it is called, revise how it is scored, transfer, retire or replace it. */
export function KpiActs({ code, year }: { code: string; year: number }) {
  const t = useText('bsc');
  const officer = useHasRole('planner', 'bsc');
  const [open, setOpen] = useState<Open | null>(null);
  const result = useQuery(BscKpiForEditDocument, {
    variables: { code },
    skip: !officer || open === null,
    fetchPolicy: 'network-only',
  });
  if (!officer) return null;
  const kpi = result.data?.kpi;
  const close = () => setOpen(null);
  const Dialog = open && DIALOGS[open];
  return (
    <>
      <Group gap="xs">
        {ACTS.map((act) => (
          <Button
            key={act}
            size="xs"
            variant={act === 'target' ? 'filled' : 'default'}
            loading={open === act && !kpi}
            onClick={() => setOpen(act)}
          >
            {t(`kpiForm.${act}`)}
          </Button>
        ))}
        <Button
          size="xs"
          variant="default"
          renderRoot={(props) => <PageLink {...props} to="/m/bsc/kpi-new" search={{ after: code }} />}
        >
          {t('kpiForm.replace')}
        </Button>
      </Group>
      {kpi && Dialog && (
        <Suspense>
          <Dialog kpi={kpi} year={year} onClose={close} />
        </Suspense>
      )}
    </>
  );
}
