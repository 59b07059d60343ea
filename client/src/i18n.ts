import { installKitTexts, type Lang } from '@yeondong/client/kit';
import i18n from 'i18next';
import { initReactI18next } from 'react-i18next';
import { readLanguage } from './shell/display';

const CORE_TEXTS: Record<Lang, () => Promise<{ default: object }>> = {
  ko: () => import('./i18n/core.ko.json'),
  en: () => import('./i18n/core.en.json'),
};

/** Loads the shell's texts of a language, once. */
export async function loadCoreTexts(language: Lang): Promise<void> {
  if (!i18n.hasResourceBundle(language, 'core'))
    i18n.addResourceBundle(language, 'core', (await CORE_TEXTS[language]()).default);
}

export async function startTexts(): Promise<void> {
  const language = readLanguage();
  document.documentElement.lang = language;
  await i18n.use(initReactI18next).init({
    lng: language,
    fallbackLng: false,
    defaultNS: 'core',
    interpolation: { escapeValue: false },
    resources: {},
  });
  installKitTexts(i18n);
  await loadCoreTexts(language);
}

export { i18n };
