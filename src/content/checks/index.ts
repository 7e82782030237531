/** What `npm run check` demands of the supplied content. Nothing here is shipped. */
export { lix } from './lix';
export { type ContentProblem, contentProblems, hardestReading } from './problems';
export { readTexts } from './texts';
