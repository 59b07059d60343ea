import { Button, Group, PageLink, useHasRole, useQuery, useText } from '@yeondong/client/kit';
import { lazy, Suspense, useState } from 'react';
import { BscKpiForEditDocument } from '../../gql/graphql';
import { RetireDialog } from './retire-dialog';
import { TargetDialog } from './target-dialog';

const EditDialog = lazy(() => import('./edit-dialog'));
const ReviseDefinitionDialog = lazy(() => import('./revise-definition-dialog'));
const TransferDialog = lazy(() => import('./transfer-dialog'));

/** What is chosen among many is asked in a dialog that loads when it opens. */
const DIALOGS = { edit: EditDialog, revise: ReviseDefinitionDialog, transfer: TransferDialog };
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
  const Dialog = open && open in DIALOGS ? DIALOGS[open as keyof typeof DIALOGS] : null;
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
      {kpi && open === 'target' && <TargetDialog kpi={kpi} year={year} onClose={close} />}
      {kpi && Dialog && (
        <Suspense>
          <Dialog kpi={kpi} year={year} onClose={close} />
        </Suspense>
      )}
      {kpi && open === 'retire' && <RetireDialog kpi={kpi} year={year} onClose={close} />}
    </>
  );
}
