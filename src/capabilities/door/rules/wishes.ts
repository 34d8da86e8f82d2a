interface Stand {
  readonly recruiterId: string;
  readonly needs: readonly { readonly title: string }[];
}

/**
 * What somebody ticked at the door, as wishes: first the companies that they named, then those that look for the same
 * jobs, whichever company the ticked job was drawn from. `needs` are "recruiter:position"; what is not there any more is
 * left out.
 */
export function wishesAtTheDoor(
  stands: readonly Stand[],
  ticked: { readonly recruiterIds: readonly string[]; readonly needs: readonly string[] },
): { wanted: string[]; wished: string[] } {
  const titles = new Map<string, string>(
    stands.flatMap(({ recruiterId, needs }) =>
      needs.map(({ title }, position) => [`${recruiterId}:${position}`, title] as const),
    ),
  );
  const wanted = new Set(ticked.needs.flatMap((need) => titles.get(need) ?? []));
  const named = stands.filter(({ recruiterId }) => ticked.recruiterIds.includes(recruiterId));
  const fitting = stands.filter(
    (stand) => !named.includes(stand) && stand.needs.some(({ title }) => wanted.has(title)),
  );
  return { wanted: [...wanted], wished: [...named, ...fitting].map(({ recruiterId }) => recruiterId) };
}
