import { Outlet, useRouterState, useSearch } from '@tanstack/react-router';
import {
  ImportServiceProvider,
  type Plan,
  PlanProvider,
  RecordApprovalsProvider,
  RecordFilesProvider,
  TableSkeleton,
  useApolloClient,
  useLang,
  useText,
} from '@yeondong/client/kit';
import { lazy, Suspense, useMemo, useState } from 'react';
import { importService } from '../parts/import-service';
import { type SignedIn, useSession } from '../session/session-context';
import { SessionWarning } from '../session/session-warning';
import { Header } from './header';
import { MainMenu } from './menu';
import classes from './shell.module.css';

/** Loaded by the pages that show files. */
const Attachments = lazy(async () => ({ default: (await import('../parts/attachments')).Attachments }));
/** Loaded by the pages that show approvals. */
const Approvals = lazy(async () => ({ default: (await import('../parts/approvals-of-record')).ApprovalsOfRecord }));

const COLLAPSED = 'yeondong.menuCollapsed';

/** The frame around every page: header, menu in the plan's order, content. */
export function Shell() {
  const t = useText('core');
  const plan = usePlanOfView();
  const path = useRouterState({ select: (state) => state.location.pathname });
  const [collapsed, setCollapsed] = useState(() => localStorage.getItem(COLLAPSED) === 'yes');
  const client = useApolloClient();
  const imports = useMemo(() => importService(client), [client]);
  const [openOn, setOpenOn] = useState<string | null>(null);
  if (!plan) return null;
  const toggle = () => {
    localStorage.setItem(COLLAPSED, collapsed ? 'no' : 'yes');
    setCollapsed(!collapsed);
  };
  return (
    <PlanProvider plan={plan}>
      <a className="skip-link" href="#main">
        {t('shell.skip')}
      </a>
      <div className={classes.shell} data-collapsed={collapsed}>
        <Header menuOpen={openOn === path} onMenu={() => setOpenOn(openOn === path ? null : path)} />
        <MainMenu open={openOn === path} collapsed={collapsed} onCollapse={toggle} />
        <main id="main" tabIndex={-1} className={classes.main}>
          <Suspense fallback={<TableSkeleton />}>
            <RecordFilesProvider files={Attachments}>
              <RecordApprovalsProvider approvals={Approvals}>
                <ImportServiceProvider service={imports}>
                  <Outlet />
                </ImportServiceProvider>
              </RecordApprovalsProvider>
            </RecordFilesProvider>
          </Suspense>
        </main>
      </div>
      <SessionWarning />
    </PlanProvider>
  );
}

/** Who acts for an absent head is offered what a head is. */
const rolesOf = ({ me, actingFor }: SignedIn): readonly string[] =>
  actingFor.length > 0 ? [...new Set([...me.roles, 'head'])] : me.roles;

function usePlanOfView(): Plan | null {
  const session = useSession();
  const { year } = useSearch({ strict: false }) as { year?: number };
  const lang = useLang();
  return useMemo(
    () =>
      session && {
        city: lang === 'ko' ? session.settings.cityKo : session.settings.cityEn,
        year: year ?? session.settings.planYear,
        businessDate: session.settings.businessDate,
        department: session.acting,
        person: session.me,
        roles: rolesOf(session),
      },
    [session, year, lang],
  );
}
