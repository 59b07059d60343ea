import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';

export type Lang = 'ko' | 'en';
export type TextValues = Record<string, string | number | null | undefined>;
export type Text = (key: string, values?: TextValues) => string;

/** Texts of one namespace: a module's id, `core` for the shell. `{{name, josa(을/를)}}` adds the right particle. */
export function useText(namespace: string): Text {
  const { t } = useTranslation(namespace);
  return useCallback((key, values) => t(key, { ...values, ns: namespace }), [t, namespace]);
}

/** Texts of the kit itself. */
export const useKitText = (): Text => useText('kit');

/** The language of the screen. */
export function useLang(): Lang {
  return useTranslation().i18n.language === 'en' ? 'en' : 'ko';
}
