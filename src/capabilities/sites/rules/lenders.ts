import type { PartnerRole } from '../../../kernel/identity.ts';

/** Who may lend a site: the organisations of the event, those that said so first. */
export function lendersOf(
  partners: readonly { readonly organisationId: string; readonly name: string; readonly role: PartnerRole }[],
): { id: string; name: string }[] {
  const first = ({ role }: { role: PartnerRole }) => (role === 'lends-site' ? 0 : 1);
  return [...partners]
    .sort((a, b) => first(a) - first(b))
    .map(({ organisationId, name }) => ({ id: organisationId, name }));
}
