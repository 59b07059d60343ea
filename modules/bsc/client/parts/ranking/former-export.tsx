import { Button, type Column, exportTable, useText } from '@yeondong/client/kit';
import type { FormerRow } from './former-columns';

interface FormerExportProps {
  year: number;
  rows: readonly FormerRow[];
  columns: readonly Column<FormerRow>[];
}

export function FormerExport({ year, rows, columns }: FormerExportProps) {
  const t = useText('bsc');
  return (
    <Button
      size="compact-sm"
      variant="default"
      onClick={() => exportTable(`${t('rankingView.former')} ${year}`, columns, rows)}
    >
      {t('formerRanking.export')}
    </Button>
  );
}
