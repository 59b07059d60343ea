/**
 * Floors: schema ← modules ← (by name only) server, client, tests. Layers inside a package import only downwards.
 * The reasons stand in docs/architecture.md.
 */
const packages = '(schema|modules/[^/]+|tests/example-module)';

/** From the ground up; a layer may import itself and those before it. */
const layers = [
  ['kernel'],
  ['rules'],
  ['scalars'],
  ['contract'],
  ['entities'],
  ['inputs'],
  ['stores', 'filters', 'facts', 'migrations', 'seeds'],
  ['resolvers'],
  ['parts'],
];

/** Files at a package's door, above every layer. */
const doors = 'src/(module|core-module|index)\\.ts$';

const downwards = layers.map((folders, floor) => {
  const above = layers.slice(floor + 1).flat();
  const higher = above.length > 0 ? `src/(${above.join('|')})/|` : '';
  return {
    name: `${folders[0]}-imports-downwards`,
    comment: `${folders.join(', ')} may not import ${[...above, 'the door'].join(', ')}`,
    severity: 'error',
    from: { path: `^${packages}/src/(${folders.join('|')})/`, pathNot: '\\.test\\.ts$' },
    to: { path: `^$1/(${higher}${doors})` },
  };
});

module.exports = {
  forbidden: [
    ...downwards,
    {
      name: 'no-cycles',
      comment: 'Two files that need each other are one subject, or a third file is missing; types count too',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'schema-is-the-ground',
      severity: 'error',
      from: { path: '^schema/' },
      to: { path: '^(modules|server|client|tests)/' },
    },
    {
      name: 'modules-know-the-schema-alone',
      severity: 'error',
      from: { path: '^(modules/[^/]+|tests/example-module)/src/' },
      to: { path: '^(modules|server|client|tests|schema/src)/', pathNot: '^$1/src/' },
    },
    {
      name: 'rules-know-rules-alone',
      comment:
        'Rules are pure: of the schema they import @yeondong/schema/rules, which knows no database and no GraphQL',
      severity: 'error',
      from: { path: '^(modules/[^/]+|tests/example-module)/src/rules/' },
      to: { path: '^(node_modules/@yeondong/)?schema/', pathNot: 'schema/(dist|src)/rules/index\\.' },
    },
    {
      name: 'module-clients-know-the-kit-alone',
      severity: 'error',
      from: { path: '^(modules/[^/]+|tests/example-module)/client/' },
      to: { path: '^(modules|server|client|tests|schema)/', pathNot: ['^$1/client/', '^client/kit/index\\.ts$'] },
    },
    {
      name: 'module-tests-use-graphql',
      comment: 'They reach a module as its users do, through @yeondong/testing',
      severity: 'error',
      from: { path: '^(modules/[^/]+|tests/example-module)/tests/' },
      to: { path: '^(modules|server|client|tests)/', pathNot: ['^$1/tests/', '^tests/(src/index|dist/src/index)\\.'] },
    },
    {
      name: 'modules-by-name-only',
      comment: 'server, client and tests load modules from configuration, never by import',
      severity: 'error',
      from: { path: '^(server|client|tests)/', pathNot: '^tests/example-module/' },
      to: { path: '^(modules/|tests/example-module/)' },
    },
    {
      name: 'kit-stands-alone',
      severity: 'error',
      from: { path: '^client/kit/' },
      to: { path: '^(client/(src|build)|modules|server|schema|tests)/' },
    },
    {
      name: 'client-and-server-meet-in-the-schema-file',
      severity: 'error',
      from: { path: '^(client/|modules/[^/]+/client/)' },
      to: { path: '^(server|schema|tests)/' },
    },
    {
      name: 'server-knows-no-client-source',
      severity: 'error',
      from: { path: '^server/' },
      to: { path: '^(client|tests)/' },
    },
    {
      name: 'resolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'declared',
      comment: 'A package that is imported stands in the package.json of the importer',
      severity: 'error',
      from: {},
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
  ],
  options: {
    doNotFollow: { path: ['node_modules', '(^|/)dist/'] },
    exclude: {
      path: [
        ...['(^|/)dist/.*\\.map$', '^(?!schema/).*dist/.*\\.d\\.ts$', '(^|/)(gql|generated)/', '^tests/\\.work/'],
        // They run from a folder with packages of their own.
        '^tests/bench/peers/',
      ],
    },
    tsPreCompilationDeps: true,
    combinedDependencies: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'default', 'require', 'node'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.json', '.css'],
    },
  },
};
