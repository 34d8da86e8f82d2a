/** The longest file that is read, in characters: 500 companies with 20 needs of every length fit in. */
export const LONGEST_EDITION = 4_000_000;
