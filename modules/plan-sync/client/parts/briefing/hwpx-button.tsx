import { Button, download, Icon, useText, useToasts } from '@yeondong/client/kit';
import { useState } from 'react';

export interface BriefingFile {
  readonly title: string;
  /** base64. */
  readonly hwpx: string;
}

const TYPE = 'application/hwp+zip';

/** Takes a briefing along as a document of 한글, made when asked for. */
export function HwpxButton({ load }: { load: () => Promise<BriefingFile | null> }) {
  const t = useText('plan-sync');
  const toasts = useToasts();
  const [busy, setBusy] = useState(false);
  const save = async () => {
    setBusy(true);
    try {
      const file = await load();
      if (!file) throw new Error('no file');
      const bytes = Uint8Array.from(atob(file.hwpx), (sign) => sign.charCodeAt(0));
      download(`${file.title}.hwpx`, new Blob([bytes], { type: TYPE }));
    } catch {
      toasts.failed(t('briefing.failed'));
    } finally {
      setBusy(false);
    }
  };
  return (
    <Button
      variant="default"
      size="xs"
      loading={busy}
      leftSection={<Icon name="download" size={15} />}
      onClick={() => void save()}
    >
      {t('briefing.hwpx')}
    </Button>
  );
}
