// What other rooms may ask of reports.
export { signedOnScreen } from './store/screen-signatures.ts';
