import type { PartnerScope } from '../../../../kernel/actor.ts';

/** The partner for whom somebody is put on the list: the one that was said, when it is one's own, else one's first. */
export function inWhoseName(scope: PartnerScope, said: string | null): string {
  return said !== null && scope.organisationIds.includes(said) ? said : scope.organisationId;
}
