// What other capabilities may ask of reads.
export { listReaders } from './store.ts';
