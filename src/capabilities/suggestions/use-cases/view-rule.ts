import { z } from 'zod';
import { anyone } from '../../../kernel/actor.ts';
import { done } from '../../../kernel/result.ts';
import { query } from '../../../kernel/use-case.ts';
import { RULE_VERSION } from '../rules/suggest.ts';

/** How suggestions are made, for everybody to read. */
export const viewRule = query({
  name: 'view-suggestion-rule',
  summary: 'Lire comment les suggestions sont faites',
  input: z.object({}),
  output: z.object({ ruleVersion: z.int() }),
  token: 'people',
  allow: () => anyone(),
  run: async () => done({ ruleVersion: RULE_VERSION }),
});
