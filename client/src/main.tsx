import 'pretendard-gov/dist/web/variable/pretendardvariable-gov-dynamic-subset.css';
import '@mantine/core/styles.css';
import '@mantine/notifications/styles.css';
import './krds-semantic.css';
import './app.css';
import { createRoot } from 'react-dom/client';
import { App } from './app';
import { startTexts } from './i18n';
import { applyHighContrast, readHighContrast } from './shell/display';

applyHighContrast(readHighContrast());
const root = document.getElementById('root');
if (root) void startTexts().then(() => createRoot(root).render(<App />));
