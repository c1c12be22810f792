/** The dependency rules of docs/architecture.md, in its order. Type imports count everywhere. */

const SPECS = '\\.spec\\.ts$';
const ENTRIES =
  '^src/(main|worker|migrate|audit-export|create-admin|events-restored|keys|mail-test|messages-lint|people-import|reset-trial|protocol)\\.ts$';
const DATABASE_ROOMS =
  '\\.(entity|service|repository|module)\\.ts$|^src/platform/database/|^migrations/|^(test|bench|scripts)/';

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: '1-no-cycles',
      comment: 'Who imports each other is one thing in two files.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: '2-domain-is-pure',
      comment: 'What must happen knows no framework, no I/O and no clock.',
      severity: 'error',
      from: { path: '^src/domain/', pathNot: SPECS },
      to: { pathNot: '^src/domain/|^node_modules/(temporal-polyfill|@marcbachmann/cel-js)/' },
    },
    {
      name: '3-platform-knows-no-feature',
      comment: 'How it runs is independent of what it offers.',
      severity: 'error',
      from: { path: '^src/platform/' },
      to: { path: '^src/(domain|modules)/' },
    },
    {
      name: '4-modules-have-a-door',
      comment: 'A module is entered from another by its .module.ts or .service.ts; who may is asked by all.',
      severity: 'error',
      from: { path: '^src/modules/([^/]+)/' },
      to: {
        path: '^src/modules/',
        pathNot: ['^src/modules/($1|access)/', '\\.(module|service)\\.ts$'],
      },
    },
    {
      name: '4-modules-have-a-door-outside',
      comment: 'The same from anywhere else; only the composition root sees the entities, too.',
      severity: 'error',
      from: { pathNot: '^src/(modules/|app\\.module\\.ts$)' },
      to: { path: '^src/modules/', pathNot: '\\.(module|service)\\.ts$' },
    },
    {
      name: '4-composition-root',
      severity: 'error',
      from: { path: '^src/app\\.module\\.ts$' },
      to: { path: '^src/modules/', pathNot: '\\.(module|service|entity)\\.ts$' },
    },
    {
      name: '5-nobody-imports-an-entry',
      severity: 'error',
      from: {},
      to: { path: ENTRIES },
    },
    {
      name: '5-nobody-imports-the-root',
      comment: 'What runs the application knows it as a whole; nothing inside does.',
      severity: 'error',
      from: { path: '^src/', pathNot: [ENTRIES, '^src/run\\.ts$'] },
      to: { path: '^src/(run|app\\.module)\\.ts$' },
    },
    {
      name: '5-nobody-imports-tests',
      severity: 'error',
      from: { path: '^(src|migrations)/', pathNot: SPECS },
      to: { path: '^(test|bench|scripts|demo)/|\\.spec\\.ts$' },
    },
    {
      name: '6-migrations-stand-alone',
      comment: 'What a migration did must not change with the code.',
      severity: 'error',
      from: { path: '^migrations/' },
      to: { path: '^(src|test)/' },
    },
    {
      name: '7-who-speaks-typeorm',
      severity: 'error',
      from: { pathNot: [DATABASE_ROOMS, '^src/app\\.module\\.ts$'] },
      to: { path: '^node_modules/(typeorm|@nestjs/typeorm)/' },
    },
    {
      name: '7-controllers-touch-no-entity',
      severity: 'error',
      from: { path: '\\.controller\\.ts$' },
      to: { path: '\\.entity\\.ts$' },
    },
    {
      name: '8-no-orphans',
      severity: 'error',
      // Jest finds its reporter by its name.
      from: {
        orphan: true,
        path: '^(src|migrations|test|bench|scripts|demo)/',
        pathNot: '/count-reporter\\.js$',
      },
      to: {},
    },
    {
      name: '8-no-development-dependency',
      comment: 'The production image has none of them.',
      severity: 'error',
      from: { path: '^(src|migrations)/', pathNot: SPECS },
      to: { dependencyTypes: ['npm-dev'] },
    },
    {
      name: '8-everything-is-found',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: '8-everything-is-declared',
      severity: 'error',
      from: {},
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
  ],
  options: {
    exclude: '(^|/)dist/|^(coverage|\\.data)/',
    doNotFollow: { path: '^node_modules/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
};
