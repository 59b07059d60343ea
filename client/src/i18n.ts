import { installKitTexts, type Lang } from '@yeondong/client/kit';
import i18n from 'i18next';
import { initReactI18next } from 'react-i18next';
import { readLanguage } from './shell/display';

type Load = () => Promise<{ default: object }>;

const CORE_TEXTS: Record<Lang, readonly Load[]> = {
  ko: [
    () => import('./i18n/core.ko.json'),
    () => import('./i18n/services.ko.json'),
    () => import('./i18n/administration.ko.json'),
  ],
  en: [
    () => import('./i18n/core.en.json'),
    () => import('./i18n/services.en.json'),
    () => import('./i18n/administration.en.json'),
  ],
};

/** Loads the shell's texts of a language, once. */
export async function loadCoreTexts(language: Lang): Promise<void> {
  if (i18n.hasResourceBundle(language, 'core')) return;
  const texts = await Promise.all(CORE_TEXTS[language].map((load) => load()));
  for (const { default: part } of texts) i18n.addResourceBundle(language, 'core', part, true);
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
