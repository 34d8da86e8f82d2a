import { z } from 'zod';
import type { TableOfData } from '../../../kernel/personal-data.ts';
import { done, notFound } from '../../../kernel/result.ts';
import { query } from '../../../kernel/use-case.ts';
import { processings } from '../rules/register.ts';
import { Months, Processing, RetentionCounts } from '../schema.ts';
import { organisationNamed } from '../store/organisation.ts';
import { rulesOf } from '../store/retention.ts';
import { dryRetention } from './shared/run-retention.ts';

/** How long an organisation keeps what, what goes at the next run, and its register of processing. */
export const viewPrivacyOf = (declared: readonly TableOfData[]) =>
  query({
    name: 'view-privacy',
    summary: 'Voir ce que mon organisation garde, et combien de temps',
    input: z.object({ organisationId: z.uuid() }),
    output: z.object({
      organisationId: z.uuid(),
      name: z.string(),
      months: Months,
      due: RetentionCounts,
      register: z.array(Processing),
    }),
    token: null,
    allow: (actor, { organisationId }) => actor.manages(organisationId),
    async run({ db, scope, now }) {
      const { organisationId } = scope;
      const name = await organisationNamed(db, organisationId);
      if (name === null) return notFound();
      return done({
        organisationId,
        name,
        months: await rulesOf(db, organisationId),
        due: await dryRetention(db, now, organisationId),
        register: processings(declared),
      });
    },
  });
