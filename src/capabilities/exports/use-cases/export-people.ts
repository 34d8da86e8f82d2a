import { query } from '../../../kernel/use-case.ts';
import { CaseloadFilter, followedPeople } from '../../people/queries.ts';
import { exportedList, FollowedLine, Reason } from '../schema.ts';
import { aboutSome, exported } from './shared/about.ts';
import { giveAddresses, tellOthers } from './shared/reasons.ts';

/** The people whom one's organisations follow, found as on the page. */
export const exportPeople = query({
  name: 'export-people',
  summary: 'Télécharger la liste des personnes que mon organisation suit',
  input: CaseloadFilter.extend({ reason: Reason }),
  output: exportedList(FollowedLine),
  refusals: ['reason-needed'],
  token: 'people',
  allow: (actor) => actor.follows(),
  journal: exported('people'),
  announces: tellOthers,
  async run({ db, scope, now }, { reason, ...filter }) {
    const lines = await followedPeople(db, scope, filter, now);
    const people = new Set(lines.map(({ id }) => id)).size;
    return giveAddresses(people, reason, { ...(await aboutSome(db, scope.organisationIds)), lines });
  },
});
