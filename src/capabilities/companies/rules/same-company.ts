/** Legal forms of Belgium, France and the Netherlands: they tell no companies apart. */
const FORMS =
  /\b(sa|srl|sprl|sarl|sas|sasu|scrl|asbl|snc|eurl|nv|bv|bvba|vzw|cv|group|groupe|belgium|france)\b/g;

/** A company's name as it is compared: without accents, signs and legal form. */
export function companyKey(name: string): string {
  const plain = name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/(?<=\b[a-z])\.(?=[a-z]\b)/g, '')
    .replaceAll(/[^a-z0-9]+/g, ' ');
  return plain.replaceAll(FORMS, ' ').replaceAll(/\s+/g, ' ').trim() || plain.trim();
}

/** Companies that may be one, each pair once, the earlier one first. */
export function companyPairs<C extends { readonly name: string }>(
  companies: readonly C[],
): (readonly [C, C])[] {
  const byKey = new Map<string, C[]>();
  for (const company of companies) {
    const key = companyKey(company.name);
    byKey.set(key, [...(byKey.get(key) ?? []), company]);
  }
  return [...byKey.values()].flatMap(([first, ...others]) => others.map((other) => [first!, other] as const));
}
