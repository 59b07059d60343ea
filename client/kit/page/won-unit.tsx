import { SegmentedControl } from '@mantine/core';
import type { WonUnit } from '../format/numbers';
import { useKitText } from '../text/use-text';

/** Switches amounts between 백만원 and 억원; keep the choice in the URL. */
export function WonUnitSwitch({ value, onChange }: { value: WonUnit; onChange: (unit: WonUnit) => void }) {
  const t = useKitText();
  return (
    <SegmentedControl
      size="xs"
      aria-label={t('unit.switch')}
      value={value}
      onChange={(unit) => onChange(unit as WonUnit)}
      data={[
        { value: 'million', label: t('unit.million') },
        { value: 'hundredMillion', label: t('unit.hundredMillion') },
      ]}
    />
  );
}
