import { createContext, type ReactNode, useContext, useMemo } from 'react';
import type { ClientModule, SlotEntryAt, SlotName } from './client-module';

const ModulesContext = createContext<readonly ClientModule[]>([]);

/** The modules enabled for the acting department, in the order of the menu. Given by the shell. */
export function ModulesProvider({ modules, children }: { modules: readonly ClientModule[]; children: ReactNode }) {
  return <ModulesContext value={modules}>{children}</ModulesContext>;
}

export const useModules = (): readonly ClientModule[] => useContext(ModulesContext);

export interface FilledSlot<Name extends SlotName> {
  moduleId: string;
  entry: SlotEntryAt<Name>;
}

/** Entries that the enabled modules put at a place, in their order. */
export function useSlot<Name extends SlotName>(at: Name): readonly FilledSlot<Name>[] {
  const modules = useModules();
  return useMemo(
    () =>
      modules
        .flatMap((module) => (module.slots ?? []).map((entry) => ({ moduleId: module.id, entry })))
        .filter((slot): slot is FilledSlot<Name> => slot.entry.at === at)
        .sort((a, b) => (a.entry.order ?? 100) - (b.entry.order ?? 100)),
    [modules, at],
  );
}
