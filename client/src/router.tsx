import {
  type AnyRoute,
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
  type RouteComponent,
  redirect,
  retainSearchParams,
} from '@tanstack/react-router';
import { type ClientModule, search } from '@yeondong/client/kit';
import { AbsentPage } from './pages/absent';
import {
  approvalsSearch,
  auditSearch,
  calendarSearch,
  contestsSearch,
  departmentsSearch,
  handoverSearch,
  initiativeSearch,
  peopleSearch,
  programsSearch,
  signInSearch,
  surveySearch,
  surveysSearch,
  tableSearch,
  visionSearch,
} from './pages/searches';
import { Shell } from './shell/shell';

/** State that every page shares: the plan year, and the department acted for where it isn't one's own. */
const shared = search.defineSearch({ year: search.integer(1990, 2100, null), as: search.code() });

const rootRoute = createRootRoute({
  validateSearch: (raw: Record<string, unknown>) => shared.validate(raw) as { year?: number; as?: string },
  search: { middlewares: [retainSearchParams(['year', 'as'])] },
  component: Outlet,
});

interface PageRoute {
  path: string;
  load: () => Promise<{ default: React.ComponentType }>;
  validateSearch?: (raw: Record<string, unknown>) => object;
}

const PAGES: readonly PageRoute[] = [
  { path: '/', load: () => import('./pages/home') },
  { path: '/approvals', load: () => import('./pages/approvals'), validateSearch: approvalsSearch.validate },
  { path: '/vision', load: () => import('./pages/vision'), validateSearch: visionSearch.validate },
  { path: '/domains/$code', load: () => import('./pages/domain'), validateSearch: tableSearch.validate },
  { path: '/goals/$code', load: () => import('./pages/goal'), validateSearch: tableSearch.validate },
  { path: '/initiatives/$code', load: () => import('./pages/initiative'), validateSearch: initiativeSearch.validate },
  { path: '/programs', load: () => import('./pages/programs'), validateSearch: programsSearch.validate },
  { path: '/programs/$code', load: () => import('./pages/program'), validateSearch: tableSearch.validate },
  { path: '/committees', load: () => import('./pages/committees'), validateSearch: tableSearch.validate },
  { path: '/committees/$code', load: () => import('./pages/committee') },
  { path: '/surveys', load: () => import('./pages/surveys'), validateSearch: surveysSearch.validate },
  { path: '/surveys/$code', load: () => import('./pages/survey'), validateSearch: surveySearch.validate },
  { path: '/surveys/$code/entry', load: () => import('./pages/survey-entry') },
  { path: '/contests', load: () => import('./pages/contests'), validateSearch: contestsSearch.validate },
  { path: '/contests/$code', load: () => import('./pages/contest') },
  { path: '/calendar', load: () => import('./pages/calendar'), validateSearch: calendarSearch.validate },
  { path: '/departments', load: () => import('./pages/departments'), validateSearch: departmentsSearch.validate },
  { path: '/departments/$code', load: () => import('./pages/department'), validateSearch: tableSearch.validate },
  { path: '/admin/modules', load: () => import('./pages/admin-modules'), validateSearch: departmentsSearch.validate },
  { path: '/admin/people', load: () => import('./pages/admin-people'), validateSearch: peopleSearch.validate },
  { path: '/admin/handover', load: () => import('./pages/admin-handover'), validateSearch: handoverSearch.validate },
  { path: '/admin/moves', load: () => import('./pages/admin-moves') },
  { path: '/admin/holidays', load: () => import('./pages/admin-holidays') },
  { path: '/admin/facets', load: () => import('./pages/admin-facets') },
  { path: '/admin/tokens', load: () => import('./pages/admin-tokens') },
  { path: '/admin/audit', load: () => import('./pages/admin-audit'), validateSearch: auditSearch.validate },
  { path: '/account', load: () => import('./pages/account') },
];

function shellRoute(signedIn: boolean) {
  return createRoute({
    getParentRoute: () => rootRoute,
    id: 'shell',
    component: Shell,
    beforeLoad: ({ location }) => {
      if (!signedIn) throw redirect({ to: '/sign-in' as never, search: { next: location.href } as never });
    },
  });
}

function pageRoute(parent: AnyRoute, { path, load, validateSearch }: PageRoute): AnyRoute {
  return createRoute({
    getParentRoute: () => parent,
    path,
    component: lazyRouteComponent(load),
    ...(validateSearch && { validateSearch: validateSearch as never }),
  });
}

function moduleRoutes(
  parent: AnyRoute,
  modules: readonly ClientModule[],
  of: (module: ClientModule) => ClientModule['routes'],
): AnyRoute[] {
  return modules.flatMap((module) =>
    of(module).map(({ path, component, validateSearch }) =>
      createRoute({
        getParentRoute: () => parent,
        path,
        component: component as RouteComponent,
        ...(validateSearch && { validateSearch: validateSearch as never }),
      }),
    ),
  );
}

const loadPublic = () => import('./shell/public-pages');

/** What everybody may see of the modules, and the neutral page for all else below `/public`. */
function publicRoutes(modules: readonly ClientModule[]): AnyRoute {
  const parent = createRoute({
    getParentRoute: () => rootRoute,
    id: 'public',
    component: lazyRouteComponent(loadPublic),
  });
  const absent = createRoute({
    getParentRoute: () => parent,
    path: '/public/$',
    component: lazyRouteComponent(loadPublic, 'PublicAbsent'),
  });
  return parent.addChildren([...moduleRoutes(parent, modules, ({ publicRoutes: own = [] }) => own), absent]);
}

/** The router of a session: the shell's pages and those of the loaded modules; everything else is the neutral page. */
export function buildRouter(modules: readonly ClientModule[], signedIn: boolean) {
  const shell = shellRoute(signedIn);
  const absent = createRoute({ getParentRoute: () => shell, path: '$', component: AbsentPage });
  const open = [
    pageRoute(rootRoute, {
      path: '/sign-in',
      load: () => import('./pages/sign-in'),
      validateSearch: signInSearch.validate,
    }),
    pageRoute(rootRoute, { path: '/s/$token', load: () => import('./pages/survey-sheet') }),
    pageRoute(rootRoute, { path: '/graphiql', load: () => import('./pages/graphiql') }),
  ];
  const pages = PAGES.map((page) => pageRoute(shell, page));
  const tree = rootRoute.addChildren([
    ...open,
    publicRoutes(modules),
    shell.addChildren([...pages, ...moduleRoutes(shell, modules, ({ routes }) => routes), absent]),
  ]);
  return createRouter({
    routeTree: tree as AnyRoute,
    defaultPreload: 'intent',
    defaultNotFoundComponent: AbsentPage,
    scrollRestoration: true,
  });
}
