export { csv } from './csv';
export { decodeText } from './decodeText';
export { type NoTable, readTable, type Table } from './readTable';
export { readVCards, type ReadCard } from './readVCards';
export { saveFile } from './saveFile';
export { type ContactCard, vCard } from './vCard';
