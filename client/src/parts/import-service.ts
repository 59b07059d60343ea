import type { ApolloClient } from '@apollo/client';
import { type ImportService, readError, refusalWords } from '@yeondong/client/kit';
import { ImportColumnsDocument } from '../gql/graphql';
import { uploadFile } from './upload-file';

/** What imports ask of the server beside their own mutation. */
export const importService = (client: ApolloClient): ImportService => ({
  upload: uploadFile,
  async columnsOf(input) {
    try {
      const { data } = await client.query({
        query: ImportColumnsDocument,
        variables: { input },
        fetchPolicy: 'no-cache',
      });
      return data?.importColumns ?? [];
    } catch (error) {
      throw new Error(refusalWords(readError(error)));
    }
  },
});
