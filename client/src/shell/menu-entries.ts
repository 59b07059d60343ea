import { type IconName, useHasRole, useModules, useText } from '@yeondong/client/kit';
import { useTranslation } from 'react-i18next';
import { moduleTitle } from '../parts/module-title';
import { useSession } from '../session/session-context';

export interface MenuLink {
  to: string;
  title: string;
  /** Null where the group's own stands for all. */
  icon: IconName | null;
  /** Loads a new document: the explorer has a content policy of its own. */
  document?: boolean;
  /** Heading within a module that it stands under. */
  heading?: string;
}

export interface MenuGroup {
  key: string;
  title: string | null;
  /** A group with an icon is a module's: it opens and closes. */
  icon: IconName | null;
  links: readonly MenuLink[];
}

/** By the roles of one's own: nothing is handed over in the place of an absent head. */
const useHandsOver = (): boolean =>
  useSession()?.me.roles.some((role) => ['admin', 'planner', 'head'].includes(role)) ?? false;

/** The left menu in the plan's order: the plan, the enabled modules, analysis, administration. */
export function useMenu(): readonly MenuGroup[] {
  const t = useText('core');
  const { t: of } = useTranslation();
  const modules = useModules();
  const managesModules = useHasRole('admin', 'planner');
  const readsAudit = useHasRole('admin', 'auditor');
  const plan: MenuLink[] = [
    { to: '/', title: t('menu.home'), icon: 'home' },
    { to: '/approvals', title: t('approval.title'), icon: 'check' },
    { to: '/vision', title: t('menu.vision'), icon: 'vision' },
    { to: '/programs', title: t('menu.programs'), icon: 'programs' },
    { to: '/committees', title: t('committee.listTitle'), icon: 'account' },
    { to: '/surveys', title: t('survey.listTitle'), icon: 'chart' },
    { to: '/contests', title: t('contest.listTitle'), icon: 'check' },
    { to: '/calendar', title: t('menu.calendar'), icon: 'calendar' },
    { to: '/departments', title: t('menu.departments'), icon: 'departments' },
  ];
  const ofModules = modules.map((module) => ({
    key: module.id,
    title: moduleTitle(module, of),
    icon: module.icon ?? 'module',
    links: [...module.menu]
      .sort((a, b) => a.order - b.order)
      .map(({ to, titleKey, groupKey }): MenuLink => {
        const link = { to, title: of(titleKey, { ns: module.id }), icon: null };
        return groupKey ? { ...link, heading: of(groupKey, { ns: module.id }) } : link;
      }),
  }));
  const analysis: MenuLink[] = [
    { to: '/graphiql', title: t('menu.explorer'), icon: 'explorer', document: true },
    { to: '/admin/tokens', title: t('menu.tokens'), icon: 'key' },
  ];
  const handsOver = useHandsOver();
  const admin = useHasRole('admin');
  const planner = useHasRole('planner');
  const administration: MenuLink[] = [
    ...(managesModules ? [{ to: '/admin/modules', title: t('menu.modules'), icon: 'admin' } as const] : []),
    ...(managesModules || readsAudit
      ? [{ to: '/admin/people', title: t('menu.people'), icon: 'account' } as const]
      : []),
    ...(admin ? [{ to: '/admin/moves', title: t('move.title'), icon: 'right' } as const] : []),
    ...(handsOver ? [{ to: '/admin/handover', title: t('handover.title'), icon: 'right' } as const] : []),
    ...(planner
      ? [
          { to: '/admin/holidays', title: t('holiday.menu'), icon: 'calendar' } as const,
          { to: '/admin/facets', title: t('facet.title'), icon: 'module' } as const,
        ]
      : []),
    ...(readsAudit ? [{ to: '/admin/audit', title: t('menu.audit'), icon: 'check' } as const] : []),
  ];
  return [
    { key: 'plan', title: null, icon: null, links: plan },
    ...ofModules,
    { key: 'analysis', title: t('menu.analysis'), icon: null, links: analysis },
    ...(administration.length > 0
      ? [{ key: 'administration', title: t('menu.administration'), icon: null, links: administration }]
      : []),
  ];
}

interface HeadedLinks {
  readonly heading: string | undefined;
  readonly links: readonly MenuLink[];
}

/** Neighbours of one heading together, in their order. */
export function underHeadings(links: readonly MenuLink[]): readonly HeadedLinks[] {
  const starts = links.flatMap(({ heading }, index) =>
    index === 0 || heading !== links[index - 1]?.heading ? [index] : [],
  );
  return starts.map((start, at) => ({ heading: links[start]?.heading, links: links.slice(start, starts[at + 1]) }));
}
