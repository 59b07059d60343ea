import { PlatformError } from '@yeondong/schema';
import { type DocumentNode, Kind, type SelectionNode, type SelectionSetNode } from 'graphql';
import { fragmentsOf } from '../selected-parts.js';
import { type CallerLimits, DOCUMENT_LIMITS } from './limits.js';

/** How much a selection holds once every fragment is written out. */
interface Extent {
  readonly depth: number;
  readonly fields: number;
  readonly aliases: number;
  readonly directives: number;
  readonly introspection: number;
  readonly signIn: number;
  readonly invitation: number;
}
const NOTHING: Extent = { depth: 0, fields: 0, aliases: 0, directives: 0, introspection: 0, signIn: 0, invitation: 0 };

/** Fields that take an invitation to a survey. */
const INVITATIONS = new Set(['surveySheet', 'answerSurvey']);

/** The standard introspection query of tools goes this much deeper than any question about the plan. */
const INTROSPECTION_DEPTH = 10;

const beside = (left: Extent, right: Extent): Extent => ({
  depth: Math.max(left.depth, right.depth),
  fields: left.fields + right.fields,
  aliases: left.aliases + right.aliases,
  directives: left.directives + right.directives,
  introspection: left.introspection + right.introspection,
  signIn: left.signIn + right.signIn,
  invitation: left.invitation + right.invitation,
});

/** What the limits of documents look at; the same for everyone who asks. */
export interface DocumentExtent {
  readonly depth: number;
  readonly counts: Readonly<Record<keyof typeof DOCUMENT_LIMITS, number>>;
}

/**
 * Measures a document before it is validated. Fragments are measured once each, so that a fragment bomb costs no time; cycles
 * count once and are left to validation.
 */
export function measureDocument(document: DocumentNode): DocumentExtent {
  const measure = measurer(document);
  let whole = NOTHING;
  let variables = 0;
  let fragments = 0;
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments += 1;
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
    const variableDefinitions = definition.variableDefinitions ?? [];
    variables += variableDefinitions.length;
    const directives =
      (definition.directives?.length ?? 0) +
      variableDefinitions.reduce((sum, one) => sum + (one.directives?.length ?? 0), 0);
    whole = beside(whole, beside(measure(definition.selectionSet), { ...NOTHING, directives }));
  }
  const { depth, ...counted } = whole;
  return { depth, counts: { ...counted, variables, fragments } };
}

/**
 * Refuses documents that are too large for the caller.
 * @throws {PlatformError} QUERY_TOO_COMPLEX
 */
export function checkExtent({ depth, counts }: DocumentExtent, limits: CallerLimits): void {
  limit('depth', depth, limits.depth);
  for (const [what, most] of Object.entries(DOCUMENT_LIMITS)) limit(what, counts[what as keyof typeof counts], most);
}

function limit(what: string, cost: number, most: number): void {
  if (cost > most) throw new PlatformError('QUERY_TOO_COMPLEX', { what, cost, limit: most });
}

function measurer(document: DocumentNode): (set: SelectionSetNode) => Extent {
  const fragments = fragmentsOf(document);
  const measured = new Map<string, Extent>();
  const measureFragment = (name: string): Extent => {
    const known = measured.get(name);
    if (known) return known;
    measured.set(name, NOTHING);
    const fragment = fragments[name];
    if (!fragment) return NOTHING;
    const directives = fragment.directives?.length ?? 0;
    const extent = beside(measureSet(fragment.selectionSet), { ...NOTHING, directives });
    measured.set(name, extent);
    return extent;
  };
  const measureSet = (set: SelectionSetNode): Extent =>
    set.selections.reduce((sum, selection) => beside(sum, measureSelection(selection)), NOTHING);
  const measureSelection = (selection: SelectionNode): Extent => {
    const own = { ...NOTHING, directives: selection.directives?.length ?? 0 };
    if (selection.kind === Kind.FRAGMENT_SPREAD) return beside(own, measureFragment(selection.name.value));
    if (selection.kind === Kind.INLINE_FRAGMENT) return beside(own, measureSet(selection.selectionSet));
    const below = selection.selectionSet ? measureSet(selection.selectionSet) : NOTHING;
    const name = selection.name.value;
    return beside(below, {
      ...own,
      depth: depthOf(name, below.depth),
      fields: 1,
      aliases: selection.alias ? 1 : 0,
      introspection: name === '__schema' ? 1 : 0,
      signIn: name === 'signIn' ? 1 : 0,
      invitation: INVITATIONS.has(name) ? 1 : 0,
    });
  };
  return measureSet;
}

function depthOf(field: string, below: number): number {
  if (field === 'nodes' || field === 'edges') return below;
  if (field === '__schema' || field === '__type') return Math.max(1, below + 1 - INTROSPECTION_DEPTH);
  return below + 1;
}
