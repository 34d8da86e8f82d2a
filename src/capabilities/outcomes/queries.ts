// What other capabilities may ask of outcomes.
export { listResults } from './store/lines.ts';
