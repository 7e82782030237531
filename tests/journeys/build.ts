/** Builds once before any worker starts, so that two of them never build the same thing side by side. */
export { build as default } from '../../scripts/build';
