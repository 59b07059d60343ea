import { ApolloProvider } from '@apollo/client/react';
import { MantineProvider } from '@mantine/core';
import { lazy, Suspense } from 'react';
import { createApollo } from './apollo';
import { shareNonce, styleNonce } from './nonce';
import { Boot } from './session/boot';
import { endSession } from './session/session-end';
import { cssVariables, theme } from './theme';

const Notifications = lazy(() =>
  import('@mantine/notifications').then((module) => ({ default: module.Notifications })),
);

shareNonce();
const apollo = createApollo(endSession);

export function App() {
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariables}
      forceColorScheme="light"
      getStyleNonce={styleNonce}
    >
      <Suspense>
        <Notifications position="bottom-right" />
      </Suspense>
      <ApolloProvider client={apollo}>
        <Boot />
      </ApolloProvider>
    </MantineProvider>
  );
}
