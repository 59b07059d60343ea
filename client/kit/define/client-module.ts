import type { ComponentType, ReactNode } from 'react';
import type { IconName } from '../page/icons';
import type { DueItem, MeasureMark } from './slot-data';

/** What the page of an initiative passes to the tabs of modules. */
export interface RecordSlot {
  /** Global id of the record. */
  id: string;
  code: string;
  /** Plan year of the view. */
  year: number;
}

/** What the home page passes to modules. */
export interface HomeSlot {
  /** Code of the acting department; null when the person belongs to none. */
  department: string | null;
  year: number;
}

export interface DueSlot extends HomeSlot {
  /** Reports what the person must do. Call it again when it changes; order does not matter. */
  onItems: (items: readonly DueItem[]) => void;
}

export interface MeasureSlot {
  year: number;
  /** Renders the vision page with the marks of this measure, by code of goal or domain. */
  children: (marks: ReadonlyMap<string, MeasureMark>) => ReactNode;
}

/** Every place of the core's pages that a module may fill, with what the component there receives. */
export interface SlotProps {
  /** A tab of the initiative page; `key` names it in the URL (`?tab=`). */
  'initiative.tab': RecordSlot;
  /** A section under the initiatives of a goal. */
  'goal.section': RecordSlot;
  /** A section under the goals of a domain. */
  'domain.section': RecordSlot;
  /** A section of the department's year. */
  'department.section': RecordSlot;
  /** A section of a contest of ideas, for those that a module takes in by its own form. */
  'contest.section': RecordSlot;
  /** A measure that colours the cards of the vision page: a component that loads and calls `children`. */
  'vision.measure': MeasureSlot;
  /** Work to do: a component that draws nothing and reports items. */
  'home.due': DueSlot;
  /** A section of the home page, for what is red in the department. */
  'home.section': HomeSlot;
}

export type SlotName = keyof SlotProps;

type SlotOf<Name extends SlotName> = {
  at: Name;
  /** Short ASCII name, unique within the module; stands in the URL where the slot is a tab or a measure. */
  key: string;
  /** Key of the heading in the module's messages. */
  titleKey: string;
  /** Place among the others, small first; default 100. */
  order?: number;
  component: ComponentType<SlotProps[Name]>;
};

export type SlotEntry = { [Name in SlotName]: SlotOf<Name> }[SlotName];
export type SlotEntryAt<Name extends SlotName> = Extract<SlotEntry, { at: Name }>;

export interface MenuEntry {
  /** Address of one of the module's routes, its parameters filled in. */
  to: string;
  titleKey: string;
  /** Place in the left menu within the module's group, small first. */
  order: number;
  /** Key of the heading that it stands under, with those next to it by `order` that name the same. */
  groupKey?: string;
}

export interface ModuleRoute {
  /** `/m/<id>` or below it; `$name` marks a parameter. */
  path: string;
  component: ComponentType;
  /** Reads the view's state from the URL; unknown or wrong values become the defaults. See `search`. */
  validateSearch?: (raw: Record<string, unknown>) => object;
}

export interface PaletteEntry {
  to: string;
  titleKey: string;
  /** Further words by which it is found, in either language. */
  keywords?: readonly string[];
}

/** What a module adds to the web client. Its texts, routes and slots exist only where the module is enabled. */
export interface ClientModule {
  /** The module's id, kebab-case, as on the server. */
  id: string;
  /** Key of the module's name in its messages: heading of its menu group. Default `title`. */
  titleKey?: string;
  /** Stands before the name in the menu. Default: that of any module. */
  icon?: IconName;
  menu: readonly MenuEntry[];
  routes: readonly ModuleRoute[];
  /** Pages for everybody, without sign-in, below `/public/<id>`. */
  publicRoutes?: readonly ModuleRoute[];
  slots?: readonly SlotEntry[];
  /** Entries of the search (Ctrl+K) besides the menu. */
  palette?: readonly PaletteEntry[];
  /**
   * Both languages with the same keys, each loaded when it is first spoken; the namespace is the module's id. `auditAct` and `recordType` name the acts and
   * records of the module in the audit log: the act `bsc.result.write` is `auditAct.result.write`.
   */
  messages: Record<'ko' | 'en', () => Promise<{ default: Messages }>>;
}

export interface Messages {
  [key: string]: string | Messages;
}

/** Checks what types can't say, and returns the module frozen. Throws an Error that names the wrong entry. */
export function defineClient(module: ClientModule): ClientModule {
  for (const { path } of module.routes) {
    if (path !== `/m/${module.id}` && !path.startsWith(`/m/${module.id}/`)) {
      throw new Error(`Route ${path} of ${module.id} must lie below /m/${module.id}`);
    }
  }
  for (const { path } of module.publicRoutes ?? []) {
    if (path !== `/public/${module.id}` && !path.startsWith(`/public/${module.id}/`)) {
      throw new Error(`Public route ${path} of ${module.id} must lie below /public/${module.id}`);
    }
  }
  const stray = module.menu.find(({ to }) => !module.routes.some(({ path }) => leadsTo(path, to)));
  if (stray) throw new Error(`Menu entry ${stray.to} of ${module.id} has no route`);
  return Object.freeze(module);
}

/** Whether an address is one of a route's: a parameter stands for any one part. */
function leadsTo(path: string, to: string): boolean {
  const [parts, asked] = [path.split('/'), to.split('/')];
  return parts.length === asked.length && parts.every((part, index) => part === asked[index] || part.startsWith('$'));
}
