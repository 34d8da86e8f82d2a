/** A hint of this process to itself: whoever misses it waits a few seconds longer for the first pack, and nothing else. */
let expected = false;

/** Somebody looks at the page of paper: the next press may be for a pack. */
export function expectPrinting(): void {
  expected = true;
}

/** Whether somebody looked since this was last asked. */
export function printingIsExpected(): boolean {
  const was = expected;
  expected = false;
  return was;
}
