import { Button, Menu } from '@mantine/core';
import { Icon } from '../page/icons';
import { useToasts } from '../state/toasts';
import { useKitText } from '../text/use-text';
import type { ExportTable } from './export-table';
import { type Picture, savePng, saveSvg } from './picture';
import { saveCsv, saveXlsx } from './save';

interface ExportMenuProps {
  table: () => ExportTable;
  picture?: (() => Picture) | undefined;
}

/** Takes along what the page shows: as XLSX or CSV, as a picture where it is one. Both are made when asked for. */
export function ExportMenu({ table, picture }: ExportMenuProps) {
  const t = useKitText();
  const toasts = useToasts();
  const orSay = (saving: Promise<void>) => void saving.catch(() => toasts.failed(t('page.exportFailed')));
  return (
    <Menu position="bottom-end" withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <Button variant="default" size="xs" leftSection={<Icon name="download" size={15} />}>
          {t('page.export')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => orSay(saveXlsx(table()))}>{t('page.xlsx')}</Menu.Item>
        <Menu.Item onClick={() => saveCsv(table())}>{t('page.csv')}</Menu.Item>
        {picture && (
          <>
            <Menu.Divider />
            <Menu.Item onClick={() => orSay(savePng(picture()))}>{t('page.png')}</Menu.Item>
            <Menu.Item onClick={() => saveSvg(picture())}>{t('page.svg')}</Menu.Item>
          </>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
