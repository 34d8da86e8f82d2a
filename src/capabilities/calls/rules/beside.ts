/** Four fit into a room: the two people of the interview, and these beside the recruiter. */
export const MOST_BESIDE = 2;

/** As candidates and colleagues read it: "Nadia (cheffe d’équipe)". */
export function namedBeside({ firstName, role }: { firstName: string; role: string | null }): string {
  return role === null ? firstName : `${firstName} (${role})`;
}
