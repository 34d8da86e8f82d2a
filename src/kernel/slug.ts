/** "Soirée de job dating, 3e édition" → "soiree-de-job-dating-3e-edition"; `otherwise` when no letter is left. */
export function slugOf(name: string, otherwise = 'evenement'): string {
  const slug = name
    .normalize('NFD')
    .replaceAll(/\p{Mn}/gu, '')
    .replaceAll('œ', 'oe')
    .replaceAll('Œ', 'oe')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replace(/^-+/, '')
    .slice(0, 60)
    .replace(/-+$/, '');
  return slug === '' ? otherwise : slug;
}

/** The first of "slug", "slug-2", "slug-3"… that is not taken. */
export function freeSlug(wanted: string, taken: readonly string[]): string {
  if (!taken.includes(wanted)) return wanted;
  for (let number = 2; ; number++) {
    const slug = `${wanted}-${number}`;
    if (!taken.includes(slug)) return slug;
  }
}
