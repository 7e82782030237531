export { csv } from './csv';
export { decodeText } from './decodeText';
export { fileName } from './fileName';
export { escaped } from './markup';
export { type NoTable, readTable, type Table } from './readTable';
export { readVCards, type ReadCard } from './readVCards';
export { saveFile } from './saveFile';
export { type ContactCard, vCard } from './vCard';
