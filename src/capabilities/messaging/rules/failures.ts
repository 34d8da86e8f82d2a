/** Why a message did not arrive, in the product's terms: each has words that say what to do. */
export const FAILURES = [
  'address-refused',
  'mailbox-full',
  'content-refused',
  'server-away',
  'number-wrong',
  'number-landline',
  'not-delivered',
  'gateway-refused',
] as const;
export type Failure = (typeof FAILURES)[number];

/**
 * What the answer of a mail server means. By the code of RFC 5321, section 4.2.3, and at which question it came: 452 and
 * 552 say that there is no room, a no to the recipient that there is nobody, any other no that it will not take this.
 */
export function mailFailure({
  outcome,
  code,
  command,
}: {
  readonly outcome: string;
  readonly code: number | null;
  readonly command: string | null;
}): Failure {
  if (code === 452 || code === 552) return 'mailbox-full';
  if (outcome !== 'refused') return 'server-away';
  return command === 'RCPT TO' ? 'address-refused' : 'content-refused';
}
