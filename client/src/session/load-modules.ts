import type { ClientModule } from '@yeondong/client/kit';
import { requestHeaders } from '../apollo';
import { i18n } from '../i18n';
import { readLanguage } from '../shell/display';

interface ModuleAddress {
  id: string;
  /** Address of the entry chunk. */
  file: string;
  css: readonly string[];
}

async function readAddresses(): Promise<readonly ModuleAddress[]> {
  const response = await fetch('/api/v1/client-modules', { credentials: 'same-origin', headers: requestHeaders() });
  return response.ok ? ((await response.json()) as { modules: ModuleAddress[] }).modules : [];
}

function addStyles(hrefs: readonly string[]): void {
  for (const href of hrefs) {
    if (document.querySelector(`link[href="${href}"]`)) continue;
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = href;
    document.head.append(link);
  }
}

async function loadModule({ file, css }: ModuleAddress): Promise<ClientModule | null> {
  try {
    addStyles(css);
    const { default: module } = (await import(/* @vite-ignore */ file)) as { default: ClientModule };
    const language = readLanguage();
    i18n.addResourceBundle(language, module.id, (await module.messages[language]()).default);
    return module;
  } catch (failure) {
    // one module that fails to load must not take the others with it
    console.error('A module client could not be loaded', failure);
    return null;
  }
}

/** The clients of the modules enabled for the acting department, in the server's order; without sign-in those with pages for everybody. */
export async function loadModules(): Promise<readonly ClientModule[]> {
  const addresses = await readAddresses().catch(() => []);
  const modules = await Promise.all(addresses.map(loadModule));
  return modules.filter((module) => module !== null);
}
