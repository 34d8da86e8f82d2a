/** Why the use cases of rights work without the fence. */
export const OWN = 'a person reads and erases all that is held of them, whoever holds it';
export const ERASES = 'erasing reaches every table, also those that nobody reads';
export const PUBLIC = 'says to everybody who holds what and how long, and its output names each field';
