import { printPile } from './print-pile.ts';
import { samplePile } from './rules/sample-pile.ts';
import { printingIsExpected } from './store/about-to-print.ts';

/**
 * Starts the compiler and sets a sheet of each shape, once, where a pack may be asked for: its first seconds go into
 * loading fonts and into code that is not yet fast. Nobody looks at paper, and its memory is not taken.
 */
export async function getReady(): Promise<void> {
  if (printingIsExpected()) await printPile(samplePile());
}
