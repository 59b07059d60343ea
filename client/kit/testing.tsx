import { MantineProvider } from '@mantine/core';
import { render } from '@testing-library/react';
import i18next from 'i18next';
import type { ReactElement } from 'react';
import { I18nextProvider, initReactI18next } from 'react-i18next';
import { installKitTexts } from './text/i18n';

/** Draws a part with the kit's texts and theme, as the shell would. */
export function renderPart(part: ReactElement, language: 'ko' | 'en' = 'ko') {
  const instance = i18next.createInstance();
  void instance
    .use(initReactI18next)
    .init({ lng: language, initAsync: false, interpolation: { escapeValue: false }, resources: {} });
  installKitTexts(instance);
  return render(
    <I18nextProvider i18n={instance}>
      <MantineProvider env="test">{part}</MantineProvider>
    </I18nextProvider>,
  );
}
