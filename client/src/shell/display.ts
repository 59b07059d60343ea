import type { Lang } from '@yeondong/client/kit';
import type { i18n } from 'i18next';

const LANGUAGE = 'yeondong.language';
const CONTRAST = 'yeondong.contrast';

function remembered(name: string): string | null {
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
}

function remember(name: string, value: string): void {
  try {
    localStorage.setItem(name, value);
  } catch {
    // storage forbidden: the choice lasts for this page
  }
}

/** The language of the screen and of the server's texts: the last choice, else Korean. */
export const readLanguage = (): Lang => (remembered(LANGUAGE) === 'en' ? 'en' : 'ko');

export async function chooseLanguage(instance: i18n, language: Lang): Promise<void> {
  remember(LANGUAGE, language);
  document.documentElement.lang = language;
  await instance.changeLanguage(language);
}

export const readHighContrast = (): boolean => remembered(CONTRAST) === 'high';

/** 선명한 화면: one attribute switches the KRDS tokens, and with them everything drawn from them. */
export function applyHighContrast(on: boolean): void {
  remember(CONTRAST, on ? 'high' : 'normal');
  document.documentElement.dataset.krdsMode = on ? 'high-contrast' : 'light';
}
