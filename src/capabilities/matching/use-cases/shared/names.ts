import type { Db } from '../../../../kernel/database.ts';
import { type Breach, breachInWords, type Language, type Names, wordsOf } from '../../../../planner/index.ts';
import { siteOfPlace } from '../../rules/build-problem.ts';
import type { BrokenRule } from '../../schema.ts';
import { readSites } from '../../store/sites.ts';
import { readCast } from '../../store/situation.ts';

/** How the planner's sentences call the people, recruiters and rounds of an event. */
export async function namesOf(db: Db, eventId: string): Promise<Names> {
  const cast = await readCast(db, eventId);
  const names = new Map([
    ...cast.candidates.map(({ id, firstName, lastName }) => [id, `${firstName} ${lastName}`] as const),
    ...cast.recruiters.map(({ id, name }) => [id, name] as const),
  ]);
  const sites = new Map((await readSites(db, eventId)).map(({ id, name }) => [id, name] as const));
  const nameOf = (id: string) => names.get(id) ?? id;
  const site = (place: string) => sites.get(siteOfPlace(place)) ?? place;
  return { candidate: nameOf, recruiter: nameOf, site, round: (round) => String(round + 1) };
}

/** The name of the rule that forbids a change, then why: "Places du recruteur : Coron est complet au tour 3 : Anna." */
export function refusalInWords(broken: BrokenRule, language: Language, names: Names): string {
  const breach = broken as Breach;
  const space = language === 'fr' ? '\u00a0' : '';
  return `${wordsOf(language).rules[breach.rule].name}${space}: ${breachInWords(breach, language, names)}`;
}

/** Why a change is refused, in each language: the refusal is put into words where it is read. */
export function inEachLanguage(
  broken: readonly BrokenRule[],
  names: Names,
): { fr: string; nl: string; en: string } {
  const say = (language: Language) => broken.map((rule) => refusalInWords(rule, language, names)).join(' ');
  return { fr: say('fr'), nl: say('nl'), en: say('en') };
}
