import type { CodegenConfig } from '@graphql-codegen/cli';
import { addTypenameSelectionDocumentTransform } from '@graphql-codegen/client-preset';
import PARTS_APART from './build/parts-apart.json' with { type: 'json' };

/**
 * Typed documents of the shell, or, with YEONDONG_MODULE_CLIENT, of one module's client; each has a folder `gql` of its
 * own, so that no module's operations stand in the shell's chunks. `__typename` is added here because the client
 * adds it at run time and the registered document must be the one that is sent.
 */
const folder = process.env.YEONDONG_MODULE_CLIENT ?? 'src';

/** Parts of the shell whose operations are apart from its own, so that they load with their pages: as a module's do. */
const apart = folder === 'src' ? PARTS_APART.map((part) => `!${part}/**`) : [];

const config: CodegenConfig = {
  schema: process.env.YEONDONG_SCHEMA ?? '../schema/schema.graphql',
  documents: [`${folder}/**/*.graphql`, ...apart],
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
