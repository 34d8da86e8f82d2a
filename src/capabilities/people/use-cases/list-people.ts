import { z } from 'zod';
import { done } from '../../../kernel/result.ts';
import { query } from '../../../kernel/use-case.ts';
import { CV_STATES } from '../schema.ts';
import { colleagues } from '../store/caseload.ts';
import { CaseloadFilter, followedPeople, READINESS } from './shared/followed.ts';

const PAGE = 200;

/** The people whom one's organisations follow, with who follows them and whether they are ready. */
export const listPeople = query({
  name: 'list-people',
  summary: 'Voir les personnes que mon organisation suit',
  input: CaseloadFilter.extend({ page: z.int().min(1).max(1000).catch(1).default(1) }),
  output: z.object({
    filter: z.object({
      search: z.string().nullable(),
      organisationId: z.uuid().nullable(),
      counsellorId: z.string().nullable(),
      readiness: z.enum(READINESS).nullable(),
    }),
    people: z.array(
      z.object({
        id: z.uuid(),
        firstName: z.string(),
        lastName: z.string(),
        email: z.string().nullable(),
        phone: z.string().nullable(),
        town: z.string().nullable(),
        wanted: z.array(z.string()),
        organisationId: z.uuid(),
        organisation: z.string(),
        counsellor: z.string().nullable(),
        cvState: z.enum(CV_STATES),
        hasCv: z.boolean(),
        lastEvent: z.string().nullable(),
        /** Needed steps done and asked; null where the organisation has no checklist. */
        steps: z.object({ done: z.int(), needed: z.int() }).nullable(),
      }),
    ),
    organisations: z.array(z.object({ id: z.uuid(), name: z.string() })),
    counsellors: z.array(z.object({ accountId: z.uuid(), name: z.string() })),
    /** Organisations whose checklist the asker may change. */
    managed: z.array(z.uuid()),
    found: z.int(),
    page: z.int(),
    pages: z.int(),
  }),
  token: 'people',
  allow: (actor) => actor.follows(),
  async run({ db, actor, scope, now }, { page, ...filter }) {
    const all = await followedPeople(db, scope, filter, now);
    const pages = Math.max(1, Math.ceil(all.length / PAGE));
    const shown = Math.min(page, pages);
    const staff = await colleagues(db, scope);
    return done({
      filter,
      people: all.slice((shown - 1) * PAGE, shown * PAGE),
      organisations: unique(staff.map(({ organisationId: id, organisation: name }) => ({ id, name }))),
      counsellors: unique(staff.map(({ accountId: id, name }) => ({ id, name }))).map(({ id, name }) => ({
        accountId: id,
        name,
      })),
      managed: scope.organisationIds.filter((id) => actor.manages(id) !== null),
      found: all.length,
      page: shown,
      pages,
    });
  },
});

function unique(items: readonly { id: string; name: string }[]): { id: string; name: string }[] {
  return [...new Map(items.map((item) => [item.id, item])).values()];
}
