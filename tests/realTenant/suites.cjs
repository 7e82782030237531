/** Contract suites that speak to nothing but `/_api`, of a web that is theirs; the others are local only. */
exports.suites = [
  ...['access', 'attachments', 'columns', 'formValues', 'itemQueries', 'itemRefusals', 'itemVersions'],
  ...['limits', 'listSettings', 'lists', 'lookups', 'views'],
];
