/** ts-jest, with one change made to one source file: the sabotage in the environment, if it is of that file. */
const { TsJestTransformer } = require('ts-jest');

/** @type {{file: string, find: string, replace: string} | undefined} */
const sabotage = process.env.SABOTAGE ? JSON.parse(process.env.SABOTAGE) : undefined;

/** @param {string} source @param {string} path */
function sabotaged(source, path) {
  return sabotage && path.endsWith(`/localTenant/sharepoint/${sabotage.file}`)
    ? source.replace(sabotage.find, () => sabotage.replace)
    : source;
}

exports.createTransformer = (/** @type {object} */ options) => {
  const inner = new TsJestTransformer(options);
  return {
    process: (source, path, how) => inner.process(sabotaged(source, path), path, how),
    getCacheKey: (source, path, how) => inner.getCacheKey(sabotaged(source, path), path, how),
  };
};
