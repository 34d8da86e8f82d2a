/** The largest logo that is kept, in pixels: twice what a page shows. */
export const LOGO = { width: 480, height: 96, mostPixelsRead: 40_000_000, as: 'palette' } as const;

/** Why these use cases run without the database's own fence; their stores ask for the network's scope. */
export const WHOLE_NETWORK = 'works on a network, to whose organisations its administrator need not belong';
