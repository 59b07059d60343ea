import { Section, useSlot } from '@yeondong/client/kit';
import { useTranslation } from 'react-i18next';

interface ModuleSectionsProps {
  at: 'goal.section' | 'domain.section' | 'department.section' | 'contest.section';
  id: string;
  code: string;
  year: number;
}

/** The sections that enabled modules add to a record's page. */
export function ModuleSections({ at, ...record }: ModuleSectionsProps) {
  const { t } = useTranslation();
  const slots = useSlot(at);
  return slots.map(({ moduleId, entry }) => (
    <Section key={`${moduleId} ${entry.key}`} title={t(entry.titleKey, { ns: moduleId })}>
      <entry.component {...record} />
    </Section>
  ));
}
