import { useQuery } from '@apollo/client/react';
import { RouterProvider } from '@tanstack/react-router';
import { type ClientModule, ErrorState, ModulesProvider, readError } from '@yeondong/client/kit';
import { lazy, Suspense, useEffect, useMemo, useState } from 'react';
import { actingDepartment } from '../apollo';
import { ActingDepartmentDocument, SessionDocument } from '../gql/graphql';
import { buildRouter } from '../router';
import { ShellSkeleton } from '../shell/shell-skeleton';
import { loadModules } from './load-modules';
import { Lobby, NotYours } from './lobby';
import { SessionProvider, type SignedIn } from './session-context';

const MustChange = lazy(() => import('./must-change'));

/** The public's schema has no `me` at all, so that asking for it doesn't even validate. */
const MEANS_SIGNED_OUT = ['UNAUTHENTICATED', 'FORBIDDEN', 'GRAPHQL_VALIDATION_FAILED'];

/** Who is here, for which department, with which modules; then the router of exactly these pages. */
export function Boot() {
  const inPublic = /^\/public\//.test(window.location.pathname);
  const atDoor = inPublic || /^\/(sign-in$|s\/)/.test(window.location.pathname);
  const acting = actingDepartment();
  const session = useQuery(SessionDocument, { fetchPolicy: 'network-only', errorPolicy: 'all', skip: atDoor });
  const other = useQuery(ActingDepartmentDocument, {
    variables: { code: acting ?? '' },
    skip: atDoor || acting === null,
  });
  const me = session.data?.me ?? null;
  const settings = session.data?.settings ?? null;
  const life = session.data?.session ?? null;
  const actingFor = session.data?.actingFor ?? NO_HEADS;
  const signedIn = useMemo<SignedIn | null>(
    () => me && settings && { me, settings, life, actingFor, acting: other.data?.department ?? me.department ?? null },
    [me, settings, life, actingFor, other.data],
  );
  const isIn = signedIn !== null;
  const modules = useModuleClients(isIn || inPublic);
  const known = atDoor || !(session.loading || other.loading);
  const router = useMemo(() => (known && modules ? buildRouter(modules, isIn) : null), [known, modules, isIn]);

  const refused = session.error && readError(session.error);
  if (acting && refused?.code === 'FORBIDDEN') {
    return (
      <Lobby>
        <NotYours />
      </Lobby>
    );
  }
  if (refused && !isIn && !MEANS_SIGNED_OUT.includes(refused.code)) {
    return (
      <Lobby>
        <ErrorState error={refused} onRetry={() => window.location.reload()} />
      </Lobby>
    );
  }
  if (life?.mustChangePassword)
    return (
      <Suspense fallback={<ShellSkeleton />}>
        <MustChange />
      </Suspense>
    );
  if (!router) return <ShellSkeleton />;
  return (
    <SessionProvider value={signedIn}>
      <ModulesProvider modules={modules ?? NONE}>
        <RouterProvider router={router} />
      </ModulesProvider>
    </SessionProvider>
  );
}

const NO_HEADS: SignedIn['actingFor'] = [];
const NONE: readonly ClientModule[] = [];

/** The clients of the modules that somebody has, or whose published pages everybody has; null while they load. */
function useModuleClients(wanted: boolean): readonly ClientModule[] | null {
  const [loaded, setLoaded] = useState<readonly ClientModule[] | null>(null);
  useEffect(() => {
    if (wanted) loadModules().then(setLoaded, () => setLoaded(NONE));
  }, [wanted]);
  return wanted ? loaded : NONE;
}
