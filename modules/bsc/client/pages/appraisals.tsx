import { PanelBoard } from '../parts/panel/panel-board';

/** 성격평가: KPIs graded before the year. */
export default function AppraisalsPage() {
  return <PanelBoard kind="APPRAISAL" />;
}
