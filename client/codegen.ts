import type { CodegenConfig } from '@graphql-codegen/cli';
import { addTypenameSelectionDocumentTransform } from '@graphql-codegen/client-preset';

/**
 * Typed documents of the shell, or, with YEONDONG_MODULE_CLIENT, of one module's client; each has a folder `gql` of its
 * own, so that no module's operations stand in the shell's chunks. `__typename` is added here because the client
 * adds it at run time and the registered document must be the one that is sent.
 */
const folder = process.env.YEONDONG_MODULE_CLIENT ?? 'src';

const config: CodegenConfig = {
  schema: process.env.YEONDONG_SCHEMA ?? '../schema/schema.graphql',
  documents: [`${folder}/**/*.graphql`],
  generates: {
    [`${folder}/gql/`]: {
      preset: 'client',
      documentTransforms: [addTypenameSelectionDocumentTransform],
      presetConfig: { persistedDocuments: { hashAlgorithm: 'sha256' }, fragmentMasking: false },
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        skipTypename: true,
        scalars: { Date: 'string', DateTime: 'string', Decimal: 'string', Won: 'number', Period: 'string' },
      },
    },
  },
};

export default config;
