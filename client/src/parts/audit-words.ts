import { useModules } from '@yeondong/client/kit';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';

export interface AuditWords {
  act: (act: string) => string;
  record: (type: string) => string;
}

/** Acts and kinds of records in words, from the texts of the core and of the modules; what nobody names stays as it is. */
export function useAuditWords(): AuditWords {
  const { t, i18n } = useTranslation();
  const modules = useModules();
  return useMemo(() => {
    const namespaces = ['core', ...modules.map(({ id }) => id)];
    const words = (key: string, fallback: string): string => {
      const ns = namespaces.find((namespace) => i18n.exists(key, { ns: namespace }));
      return ns ? t(key, { ns }) : fallback;
    };
    return {
      act: (act) => words(`auditAct.${act.slice(act.indexOf('.') + 1)}`, act),
      record: (type) => words(`recordType.${type}`, type),
    };
  }, [t, i18n, modules]);
}
