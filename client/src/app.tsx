import { ApolloProvider } from '@apollo/client/react';
import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { createApollo } from './apollo';
import { shareNonce, styleNonce } from './nonce';
import { Boot } from './session/boot';
import { endSession } from './session/session-end';
import { cssVariables, theme } from './theme';

shareNonce();
const apollo = createApollo(endSession);

export function App() {
  return (
    <MantineProvider theme={theme} cssVariablesResolver={cssVariables} forceColorScheme="light" getStyleNonce={styleNonce}>
      <Notifications position="bottom-right" />
      <ApolloProvider client={apollo}>
        <Boot />
      </ApolloProvider>
    </MantineProvider>
  );
}
