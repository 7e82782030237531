/** The house's rules of import (docs/house.md), each with the words a newcomer sees when it is broken. */
const only = (name, comment, from, allowed) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from, pathNot: '\\.test\\.tsx?$' },
  to: { path: '^(src|localTenant|tests|scripts)/', pathNot: allowed },
});

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    only('contracts-stand-alone', 'contracts imports nothing of ours.', '^src/contracts/', '^src/contracts/'),
    only(
      'text-lists-content',
      'text, lists and content import only contracts.',
      '^src/(text|lists|content)/',
      '^src/contracts/|^src/$1/',
    ),
    only('guard', 'guard imports only contracts.', '^src/guard/', '^src/(guard|contracts)/'),
    only('search', 'search imports content.', '^src/search/', '^src/(search|contracts|content)/'),
    only('merging', 'merging imports nothing of ours.', '^src/merging/', '^src/merging/'),
    only('paper', 'paper imports contracts.', '^src/paper/', '^src/(paper|contracts)/'),
    only('files', 'files imports nothing of ours.', '^src/files/', '^src/files/'),
    only('ui-without-domain', 'ui imports contracts and text.', '^src/ui/', '^src/(ui|contracts|text)/'),
    only(
      'workspace',
      'workspace imports contracts, lists, text and ui.',
      '^src/workspace/',
      '^src/(workspace|contracts|lists|text|ui)/',
    ),
    only(
      'storage',
      'storage imports contracts, lists and merging.',
      '^src/storage/',
      '^src/(storage|contracts|lists|merging)/',
    ),
    only(
      'features-apart',
      'A feature imports contracts, guard, files, lists, content, merging, paper, search, text, ui and workspace; never another feature, storage, app or a host.',
      '^src/features/([^/]+)/',
      '^src/(contracts|guard|files|lists|content|merging|paper|search|text|ui|workspace)/|^src/features/$1/',
    ),
    {
      name: 'features-by-the-door',
      comment: 'Enter a feature by its index.ts.',
      severity: 'error',
      from: { path: '^src/app/' },
      to: { path: '^src/features/', pathNot: '^src/features/[^/]+/index\\.ts$' },
    },
    only(
      'app',
      'app composes features; it knows no storage and no host.',
      '^src/app/',
      '^src/(app|features|contracts|guard|lists|content|text|ui|workspace)/',
    ),
    only(
      'hosts',
      'hosts import app and the rooms below it except features; never each other.',
      '^src/hosts/([^/]+)/',
      '^src/hosts/$1/|^src/(app|contracts|guard|lists|content|text|ui|storage)/',
    ),
    {
      name: 'pnp-in-storage',
      comment: 'storage alone knows PnPjs.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/storage/' },
      to: { path: 'node_modules/@pnp/' },
    },
    {
      name: 'microsoft-in-hosts',
      comment: 'hosts alone import SharePoint Framework, teams-js and MSAL.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/hosts/' },
      to: { path: 'node_modules/(@microsoft/(sp-|teams-js)|@azure/msal)' },
    },
    {
      name: 'local-tenant-by-itself',
      comment: 'The local SharePoint, Teams host and sign-in cannot share the mistakes of src.',
      severity: 'error',
      from: { path: '^localTenant/(sharepoint|teamsHost|signIn)/' },
      to: { path: '^src/' },
    },
    {
      name: 'src-knows-no-tenant',
      comment: 'Production code has no demo branch.',
      severity: 'error',
      from: { path: '^src/', pathNot: '\\.test\\.tsx?$' },
      to: { path: '^(localTenant|tests|scripts)/' },
    },
    {
      name: 'declared-dependencies',
      comment: 'What the product imports is declared as its own dependency.',
      severity: 'error',
      from: { path: '^src/', pathNot: '\\.test\\.tsx?$' },
      // SharePoint Framework supplies a web part's words under this name.
      to: {
        pathNot: 'WebPartStrings$',
        dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown', 'unknown', 'undetermined'],
      },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
