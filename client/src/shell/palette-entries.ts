import { useQuery } from '@apollo/client/react';
import { type ClientModule, type TextOf, useModules, usePlan, useText } from '@yeondong/client/kit';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { PaletteRecordsDocument, type PaletteRecordsQuery, PinnedViewsDocument } from '../gql/graphql';
import { moduleTitle, type TextOfModule } from '../parts/module-title';
import { type MenuGroup, useMenu } from './menu-entries';

export interface PaletteItem {
  key: string;
  title: string;
  /** What kind of thing it is, in words. */
  kind: string;
  to: string;
  /** Loads a new document. */
  document: boolean;
  words: readonly string[];
}

/** Everything the search finds: pages of the menu, entries of modules, records of the plan. */
export function usePaletteItems(): { items: readonly PaletteItem[]; loading: boolean } {
  const t = useText('core');
  const { t: of } = useTranslation();
  const menu = useMenu();
  const modules = useModules();
  const { year } = usePlan();
  const { data, loading } = useQuery(PaletteRecordsDocument, { variables: { year }, fetchPolicy: 'cache-first' });
  const pins = useQuery(PinnedViewsDocument, { fetchPolicy: 'cache-first' }).data?.pinnedViews;
  const items = useMemo(
    () => [
      ...(pins ?? []).map((pin) => pinItem(pin, t)),
      ...pageItems(menu, t),
      ...modules.flatMap((module) => moduleItems(module, of)),
      ...(data ? recordItems(data, t) : []),
    ],
    [pins, menu, modules, data, t, of],
  );
  return { items, loading: loading && !data };
}

const pinItem = ({ id, title, path }: { id: string; title: string; path: string }, t: TextOf): PaletteItem => ({
  key: id,
  title,
  kind: t('pins.title'),
  to: path,
  document: true,
  words: [title],
});

function pageItems(menu: readonly MenuGroup[], t: TextOf): PaletteItem[] {
  return menu.flatMap(({ title: group, links }) =>
    links.map(({ to, title, document = false }) => ({
      key: to,
      title,
      kind: group ?? t('palette.page'),
      to,
      document,
      words: [title],
    })),
  );
}

function moduleItems(module: ClientModule, of: TextOfModule): PaletteItem[] {
  const { id, palette = [] } = module;
  return palette.map((entry) => {
    const title = of(entry.titleKey, { ns: id });
    const words = [title, ...(entry.keywords ?? [])];
    return { key: `${id} ${entry.to}`, title, kind: moduleTitle(module, of), to: entry.to, document: false, words };
  });
}

/** Records of the plan, found by title and code; a domain also by what the plan calls it: 영역, 분야, 과제. */
export function recordItems(data: PaletteRecordsQuery, t: TextOf): PaletteItem[] {
  const item =
    (kind: string, path: string, also: readonly string[] = []) =>
    (row: { id: string; code: string; title?: string; name?: string }) => {
      const title = row.title ?? row.name ?? row.code;
      return {
        key: row.id,
        title,
        kind: t(`palette.${kind}`),
        to: `/${path}/${row.code}`,
        document: false,
        words: [title, row.code, ...also],
      };
    };
  return [
    ...data.domains.nodes.map(item('domain', 'domains', t('palette.domainWords').split(' '))),
    ...data.goals.nodes.map(item('goal', 'goals')),
    ...data.initiatives.nodes.map(item('initiative', 'initiatives')),
    ...data.programs.map(item('program', 'programs')),
    ...data.departments.nodes.map(item('department', 'departments')),
  ];
}
