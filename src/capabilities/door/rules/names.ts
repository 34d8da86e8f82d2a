export function fullName({ firstName, lastName }: { firstName: string; lastName: string }): string {
  return `${firstName} ${lastName}`;
}

/**
 * First names with the initial of the last name, for a wall that everybody reads; longer where two people would read
 * the same ("Jessica Ma.", "Jessica Mo.").
 */
export function shortNames(
  people: readonly { readonly id: string; readonly firstName: string; readonly lastName: string }[],
): Map<string, string> {
  const names = new Map<string, string>();
  const remaining = new Set(people);
  for (let letters = 1; remaining.size > 0; letters++) {
    const groups = Map.groupBy(remaining, (person) => shorten(person, letters));
    for (const [name, group] of groups) {
      const whole = group.every(({ lastName }) => [...lastName].length <= letters);
      if (group.length > 1 && !whole) continue;
      for (const person of group) {
        names.set(person.id, name);
        remaining.delete(person);
      }
    }
  }
  return names;
}

function shorten({ firstName, lastName }: { firstName: string; lastName: string }, letters: number): string {
  const signs = [...lastName];
  if (signs.length === 0) return firstName;
  const cut = signs.slice(0, letters).join('');
  return `${firstName} ${cut}${signs.length > letters ? '.' : ''}`;
}

/** The first and the last name in what somebody typed to look for a person: "zoé de smet". Nothing where it is no name. */
export function namesIn(typed: string): { firstName?: string; lastName?: string } {
  const words = typed.trim().split(/\s+/);
  if (!words.every((word) => /^\p{L}[\p{L}\p{M}’'-]*$/u.test(word))) return {};
  const [firstName = '', ...others] = words.map(
    (word) => `${word.slice(0, 1).toLocaleUpperCase()}${word.slice(1)}`,
  );
  return others.length === 0 ? { firstName } : { firstName, lastName: others.join(' ') };
}
