import { printPile } from './print-pile.ts';
import { samplePile } from './rules/sample-pile.ts';

/** A hint of this process to itself: whoever misses it waits a few seconds longer for the first pack, and nothing else. */
let expected = false;

/** Somebody looks at the page of paper: the next press may be for a pack. */
export function expectPrinting(): void {
  expected = true;
}

/**
 * Starts the compiler and sets a sheet of each shape, once, where a pack may be asked for: its first seconds go into
 * loading fonts and into code that is not yet fast. Nobody looks at paper, and its memory is not taken.
 */
export async function getReady(): Promise<void> {
  if (!expected) return;
  expected = false;
  await printPile(samplePile());
}
