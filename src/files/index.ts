export { csv } from './csv';
export { saveFile } from './saveFile';
export { type ContactCard, vCard } from './vCard';
