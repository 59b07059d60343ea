import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import '@graphiql/plugin-explorer/style.css';
import { explorerPlugin } from '@graphiql/plugin-explorer';
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { useText } from '@yeondong/client/kit';
import { GraphiQL } from 'graphiql';
import { useEffect, useMemo } from 'react';
import { requestHeaders } from '../apollo';
import { readHighContrast } from '../shell/display';
import classes from './graphiql.module.css';
import examples from './graphiql-examples.gql?raw';

const explorer = explorerPlugin({ showAttribution: false });

/** GraphiQL with explorer and examples of this schema, signed in as the visitor; nothing comes from outside. */
export default function GraphiqlPage() {
  const t = useText('core');
  const fetcher = useMemo(() => createGraphiQLFetcher({ url: '/graphql', headers: requestHeaders() }), []);
  useEffect(() => {
    document.title = t('menu.explorer');
  }, [t]);
  return (
    <main className={classes.page}>
      <header className={classes.head}>
        <a href="/">{t('explorer.back')}</a>
        <h1>{t('menu.explorer')}</h1>
        <p className="muted">{t('explorer.hint')}</p>
      </header>
      <div className={classes.editor}>
        <GraphiQL
          fetcher={fetcher}
          plugins={[explorer]}
          visiblePlugin={explorer}
          defaultQuery={examples}
          forcedTheme={readHighContrast() ? 'dark' : 'light'}
          defaultEditorToolsVisibility="variables"
        >
          <GraphiQL.Logo>
            <span />
          </GraphiQL.Logo>
        </GraphiQL>
      </div>
    </main>
  );
}
