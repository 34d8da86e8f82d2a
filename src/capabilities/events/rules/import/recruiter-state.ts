import type { Recruiter } from '../../schema.ts';
import type { State } from './undo.ts';

/**
 * What an import may write of a recruiter, to be held against what it is later; `site` is where it receives from
 * ('hall', 'home' or the id of a site).
 */
export function recruiterState(recruiter: Recruiter, site: string): State {
  const { company, sector, city, website, firstName, lastName, email, phone } = recruiter;
  const { seats, presentFrom, presentUntil, pitch, needs } = recruiter;
  const contact = { firstName, lastName, email, phone };
  return { company, sector, city, website, ...contact, seats, presentFrom, presentUntil, pitch, needs, site };
}
