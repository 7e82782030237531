/**
 * What makes slides (pptxgenjs 4) asks for `node:fs` and `node:https` when it runs in Node. A browser never does, but webpack
 * stops at the names: https://github.com/gitbrent/PptxGenJS/issues/1419
 */
const asked = /^node:(?:fs|https)$/;
const nothing = 'data:text/javascript,export default undefined';

module.exports = (configuration) => {
  configuration.plugins = [
    ...(configuration.plugins ?? []),
    {
      apply: (compiler) =>
        new compiler.webpack.NormalModuleReplacementPlugin(asked, (resource) => {
          resource.request = nothing;
        }).apply(compiler),
    },
  ];
};
