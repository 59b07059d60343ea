import { PanelBoard } from '../parts/panel/panel-board';

/** 정성평가: what was achieved in a period, graded after it. */
export default function QualitativePage() {
  return <PanelBoard kind="QUALITATIVE" />;
}
