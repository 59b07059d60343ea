import { useQuery } from '@apollo/client/react';
import { useModules, usePlan, useText } from '@yeondong/client/kit';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { PaletteRecordsDocument } from '../gql/graphql';
import { useMenu } from './menu-entries';

export interface PaletteItem {
  key: string;
  title: string;
  /** What kind of thing it is, in words. */
  kind: string;
  to: string;
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
  return useMemo(() => {
    const pages = menu.flatMap((group) =>
      group.links.map((link) => ({ key: link.to, title: link.title, kind: group.title ?? t('palette.page'), to: link.to, document: link.document ?? false, words: [link.title] })),
    );
    const ofModules = modules.flatMap((module) =>
      (module.palette ?? []).map((entry) => {
        const title = of(entry.titleKey, { ns: module.id });
        return { key: `${module.id} ${entry.to}`, title, kind: of(module.titleKey ?? 'title', { ns: module.id }), to: entry.to, document: false, words: [title, ...(entry.keywords ?? [])] };
      }),
    );
    const record = (kind: string, path: string) => (row: { id: string; code: string; title?: string; name?: string }) => {
      const title = row.title ?? row.name ?? row.code;
      return { key: row.id, title, kind: t(`palette.${kind}`), to: `/${path}/${row.code}`, document: false, words: [title, row.code] };
    };
    const records = data
      ? [
          ...data.domains.nodes.map(record('domain', 'domains')),
          ...data.goals.nodes.map(record('goal', 'goals')),
          ...data.initiatives.nodes.map(record('initiative', 'initiatives')),
          ...data.programs.map(record('program', 'programs')),
          ...data.departments.nodes.map(record('department', 'departments')),
        ]
      : [];
    return { items: [...pages, ...ofModules, ...records], loading: loading && !data };
  }, [menu, modules, data, loading, t, of]);
}
