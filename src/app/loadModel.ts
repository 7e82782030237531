/** Loaded only when somebody chooses among the models or decides on one. */
export const loadModel = () => import(/* webpackChunkName: 'model' */ './ModelView');
