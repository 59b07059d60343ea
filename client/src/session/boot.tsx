import { useQuery } from '@apollo/client/react';
import { ErrorState, type ClientModule, ModulesProvider, readError } from '@yeondong/client/kit';
import { useEffect, useMemo, useState } from 'react';
import { RouterProvider } from '@tanstack/react-router';
import { actingDepartment } from '../apollo';
import { ActingDepartmentDocument, SessionDocument } from '../gql/graphql';
import { buildRouter } from '../router';
import { ShellSkeleton } from '../shell/shell-skeleton';
import { loadModules } from './load-modules';
import { type SignedIn, SessionProvider } from './session-context';

/** The public's schema has no `me` at all, so that asking for it doesn't even validate. */
const MEANS_SIGNED_OUT = ['UNAUTHENTICATED', 'FORBIDDEN', 'GRAPHQL_VALIDATION_FAILED'];

/** Who is here, for which department, with which modules; then the router of exactly these pages. */
export function Boot() {
  const acting = actingDepartment();
  const session = useQuery(SessionDocument, { fetchPolicy: 'network-only', errorPolicy: 'all' });
  const other = useQuery(ActingDepartmentDocument, { variables: { code: acting ?? '' }, skip: acting === null });
  const [modules, setModules] = useState<readonly ClientModule[] | null>(null);
  useEffect(() => void loadModules().then(setModules), []);

  const me = session.data?.me ?? null;
  const settings = session.data?.settings ?? null;
  const signedIn = useMemo<SignedIn | null>(
    () => me && settings && { me, settings, acting: other.data?.department ?? me.department ?? null },
    [me, settings, other.data],
  );
  const router = useMemo(() => (modules ? buildRouter(modules, signedIn !== null) : null), [modules, signedIn === null]);

  const refused = session.error && readError(session.error);
  if (refused && !me && !MEANS_SIGNED_OUT.includes(refused.code)) {
    return <ErrorState error={refused} onRetry={() => window.location.reload()} />;
  }
  if (session.loading || other.loading || !router) return <ShellSkeleton />;
  return (
    <SessionProvider value={signedIn}>
      <ModulesProvider modules={modules ?? []}>
        <RouterProvider router={router} />
      </ModulesProvider>
    </SessionProvider>
  );
}
