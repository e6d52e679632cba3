/** The architecture as rules; each comment is what the reader is told when a rule is broken. `test/architecture` seeds a violation of each. */

const layer = (name) => `^src/${name}/`;

const only = (from, allowed, comment, extra = {}) => ({
  name: `${from}-imports`,
  severity: 'error',
  comment,
  from: { path: layer(from), ...extra },
  to: { path: '^src/', pathNot: [from, ...allowed].map(layer) },
});

const NODE_AND_NPM = { dependencyTypes: ['core', 'npm', 'npm-dev', 'npm-optional', 'npm-peer', 'npm-no-pkg', 'npm-unknown'] };

/** Pure layers use no package and no Node module, with the named exceptions. */
const pure = (name, exceptions = {}) => ({
  name: `${name}-is-pure`,
  severity: 'error',
  comment: `src/${name} is pure: no Node module and no package. Take the value as an argument, or put the code behind a port.`,
  from: { path: layer(name), ...exceptions },
  to: NODE_AND_NPM,
});

const belongsTo = (package_, folders, comment) => ({
  name: `${package_.replace(/[^a-z]+/g, '-').replace(/^-|-$/g, '')}-stays-home`,
  severity: 'error',
  comment,
  from: { path: '^src/', pathNot: folders.map((folder) => `^src/${folder}/`) },
  to: { path: `node_modules/${package_}` },
});

export default {
  forbidden: [
    {
      name: 'no-circular',
      severity: 'error',
      comment: 'Modules form no cycle: move the shared word down a layer.',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-unresolvable',
      severity: 'error',
      comment: 'Every import resolves to a file.',
      from: { path: '^src/' },
      to: { couldNotResolve: true },
    },
    only('kernel', [], 'The kernel is the words everybody shares; it knows nobody.'),
    only('contract', ['kernel'], 'Contracts are declarations; they know the kernel only.'),
    only('numeric', ['kernel'], 'Mathematics knows the kernel only.'),
    only('plot', ['kernel', 'numeric'], 'Pictures are made from numbers; they know the kernel and the mathematics.'),
    only('domain', ['kernel', 'numeric', 'plot'], 'Decisions know words, mathematics and pictures; effects come through features.'),
    {
      name: 'domain-slices-apart',
      severity: 'error',
      comment: 'A slice of the domain imports no other slice: pass kernel types, or compose in a feature.',
      from: { path: '^src/domain/([^/]+)/' },
      to: { path: '^src/domain/', pathNot: '^src/domain/$1/' },
    },
    only('ports', ['kernel'], 'Ports speak in kernel types.'),
    only('features', ['kernel', 'numeric', 'plot', 'domain', 'ports'], 'Features see the world through ports, never through adapters.'),
    {
      name: 'features-slices-apart',
      severity: 'error',
      comment: 'A feature imports no other slice of features; only the pipeline composes them.',
      from: { path: '^src/features/([^/]+)/', pathNot: '^src/features/pipeline/' },
      to: { path: '^src/features/[^/]+/', pathNot: '^src/features/$1/' },
    },
    {
      name: 'features-use-no-package',
      severity: 'error',
      comment: 'Packages and Node modules live in adapters.',
      from: { path: layer('features') },
      to: { ...NODE_AND_NPM, pathNot: '^(node:)?path(/posix)?$' },
    },
    only(
      'adapters',
      ['kernel', 'numeric', 'domain', 'ports'],
      'Adapters implement ports; they know domain types, and no feature. Workers may run mathematics.',
    ),
    only(
      'server',
      ['kernel', 'numeric', 'domain', 'ports', 'features', 'adapters', 'plot'],
      'The server is a face: nothing imports upwards from it.',
    ),
    only(
      'compose',
      ['kernel', 'contract', 'ports', 'adapters', 'features', 'domain', 'numeric', 'server'],
      'Composition wires adapters; it knows neither command line nor actions.',
    ),
    {
      name: 'only-faces-compose',
      severity: 'error',
      comment: 'Only actions, cli and server compose; everything else takes ports as arguments.',
      from: { path: '^src/(kernel|contract|numeric|plot|domain|ports|features|adapters)/' },
      to: { path: '^src/(compose|actions|cli|server)/' },
    },
    pure('kernel'),
    pure('contract'),
    pure('numeric', { pathNot: '^src/numeric/statistics/distributions\\.ts$' }),
    pure('plot'),
    pure('domain'),
    belongsTo('@actions/', ['adapters/actions-runtime', 'actions/trainyard'], 'The Actions toolkit is known to its adapter only.'),
    belongsTo('@octokit/', ['adapters/github-rest'], 'GitHub shapes stay in their adapter.'),
    belongsTo('@kubernetes/', ['adapters/kubernetes'], 'Kubernetes shapes stay in their adapter.'),
    belongsTo('fastify/', ['server', 'adapters/process-host'], 'The web framework is known to the server.'),
    belongsTo('yaml/', ['adapters/yaml'], 'YAML is read in one place.'),
    belongsTo('simple-git/', ['adapters/git-cli'], 'git is started in one place.'),
    {
      name: 'tools-and-tests-are-leaves',
      severity: 'error',
      comment: 'Nothing that ships imports tools, tests or benchmarks.',
      from: { path: '^src/' },
      to: { path: '^(test|tools|bench)/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      mainFields: ['module', 'main', 'types'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.js', '.mjs', '.json'],
    },
  },
};
