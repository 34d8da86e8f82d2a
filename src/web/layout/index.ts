export * from './document.tsx';
export * from './event-nav.ts';
export * from './event-page.tsx';
export * from './organiser-page.tsx';
export * from './person-page.tsx';
export * from './personal-menus.ts';
export * from './plain-page.tsx';
export * from './wall-page.tsx';
