import { z } from 'zod';
import { done, notFound } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { RULE_VERSION } from '../rules/suggest.ts';
import { setAside, takeBack } from '../store/aside.ts';
import { needsOf } from '../store.ts';

/**
 * A need is not for me, or is after all: it leaves my suggestions or comes back. It changes nothing else, and only its
 * own person reads it.
 */
export const setSuggestionAside = command({
  name: 'set-suggestion-aside',
  summary: 'Mettre une suggestion de côté, ou la remettre',
  input: z.object({ needId: z.uuid(), back: z.boolean().default(false) }),
  output: z.object({}),
  token: null,
  allow: (actor) => actor.attends(),
  async run({ db, scope, now }, { needId, back }) {
    const needs = await needsOf(db, scope.eventId, null, now);
    if (!needs.some((need) => need.needId === needId)) return notFound();
    if (back) await takeBack(db, scope, needId);
    else await setAside(db, scope, { needId, ruleVersion: RULE_VERSION }, now);
    return done({});
  },
});
