import { CsfDialog, NewCsfDialog } from './csf-dialog';
import { EdgeDialog, NewEdgeDialog } from './edge-dialog';
import type { Csf, Edge, Objective, StrategyMap } from './map-nodes';
import { ObjectiveDialog } from './objective-dialog';

/** What is being written on the map. */
export type Writing =
  | { kind: 'newObjective' }
  | { kind: 'objective'; objective: Objective }
  | { kind: 'newEdge'; cause: string }
  | { kind: 'edge'; edge: Edge }
  | { kind: 'newCsf'; objective: Objective }
  | { kind: 'csf'; csf: Csf };

interface MapDialogsProps {
  map: StrategyMap;
  year: number;
  writing: Writing | null;
  onClose: () => void;
}

/** The dialog of what is being written. */
export default function MapDialogs({ map, year, writing, onClose }: MapDialogsProps) {
  switch (writing?.kind) {
    case 'newObjective':
      return <ObjectiveDialog year={year} onClose={onClose} />;
    case 'objective':
      return <ObjectiveDialog year={year} objective={writing.objective} onClose={onClose} />;
    case 'newEdge':
      return <NewEdgeDialog map={map} cause={writing.cause} onClose={onClose} />;
    case 'edge':
      return <EdgeDialog map={map} edge={writing.edge} onClose={onClose} />;
    case 'newCsf':
      return <NewCsfDialog objective={writing.objective} onClose={onClose} />;
    case 'csf':
      return <CsfDialog csf={writing.csf} onClose={onClose} />;
    default:
      return null;
  }
}
