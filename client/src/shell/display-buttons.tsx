import { UnstyledButton } from '@mantine/core';
import { Icon, useLang, useText } from '@yeondong/client/kit';
import { useState } from 'react';
import { i18n, loadCoreTexts } from '../i18n';
import { applyHighContrast, chooseLanguage, readHighContrast } from './display';
import classes from './shell.module.css';

/** Changes the language of the screen and of the server's texts. */
export function LanguageButton() {
  const t = useText('core');
  const other = useLang() === 'ko' ? 'en' : 'ko';
  const change = async () => {
    await loadCoreTexts(other);
    await chooseLanguage(i18n, other);
    // the server's texts are in the old language
    window.location.reload();
  };
  return (
    <UnstyledButton className={classes.tool} onClick={() => void change()}>
      {t('shell.languageMark')}{' '}
      <span className="visually-hidden" lang={other}>
        {t('shell.language')}
      </span>
    </UnstyledButton>
  );
}

/** Switches 선명한 화면. */
export function ContrastButton() {
  const t = useText('core');
  const [on, setOn] = useState(readHighContrast);
  const toggle = () => {
    applyHighContrast(!on);
    setOn(!on);
  };
  return (
    <UnstyledButton className={classes.tool} aria-pressed={on} aria-label={t('shell.contrast')} onClick={toggle}>
      <Icon name="contrast" />
      <span className={classes.wideOnly}>{t('shell.contrast')}</span>
    </UnstyledButton>
  );
}
