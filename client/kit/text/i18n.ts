import type { i18n } from 'i18next';
import { type Particle, withJosa } from './josa';
import en from './kit.en.json' with { type: 'json' };
import ko from './kit.ko.json' with { type: 'json' };

/** Gives an i18next instance the kit's texts and the `josa` format. */
export function installKitTexts(instance: i18n): void {
  instance.addResourceBundle('ko', 'kit', ko);
  instance.addResourceBundle('en', 'kit', en);
  instance.services.formatter?.add('josa', (value, _lang, options) => {
    const particle = Object.keys(options).find((key) => key.includes('/'));
    return particle ? withJosa(String(value), particle as Particle) : String(value);
  });
}
