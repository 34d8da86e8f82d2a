import { DIPLOMAS, LANGUAGE_LEVELS, type LanguageLevel } from '../../people/schema.ts';
import type { Between, Reason, Seeker, Sought, Stop, Suggestion, SuggestionLevel } from './shapes.ts';

/** Raised when the same declaration would get other words: it stands on the page and in every answer. */
export const RULE_VERSION = 3;

/** Moves of ROME up to this place are near ones (measured on version 60: shared abilities fall with the place). */
const NEAR_MOVES = 5;
/** Share of macro-competences in common from which two occupations are alike. */
const ALIKE = 0.25;
/** Abilities in common count up to this many. */
const MOST_SHARED = 3;
const BANDS_KM = [10, 30] as const;

/**
 * Compares what somebody declared with what a need states. Occupation 0 to 4, abilities in common 0 to 3, distance and
 * hours 0 to 3, experience and diploma one each where the need asks for them: they make one of four words, never a figure. Stops are what the need requires and the person, as far as
 * is known, does not have; they are told and stop nobody.
 */
export function suggest(seeker: Seeker, sought: Sought, between: Between): Suggestion & { order: number } {
  const occupation = occupationOf(seeker, sought, between);
  const shared = sharedAbilities(seeker, sought, between);
  const practical = practicalReasons(seeker, sought, between);
  const background = backgroundReasons(seeker, sought);
  const abilities = Math.min(MOST_SHARED, shared.length);
  const reasons: Reason[] = [
    ...(occupation.reason === null ? [] : [occupation.reason]),
    ...(shared.length === 0
      ? []
      : [{ kind: 'abilities' as const, facts: { list: shared.slice(0, 5).join(', ') } }]),
    ...practical.reasons,
    ...background,
  ];
  return {
    level: levelOf(occupation.points, abilities),
    reasons,
    stops: stopsBetween(seeker, sought, between),
    order: occupation.points * 10 + abilities * 3 + practical.points + background.length,
  };
}

/** The four words. Practical reasons order suggestions of one word and never change the word. */
function levelOf(occupation: number, abilities: number): SuggestionLevel {
  if (occupation === 4 || (occupation === 3 && abilities >= 2)) return 'very-near';
  if (occupation === 3 || (occupation === 2 && abilities >= 1)) return 'near';
  return occupation >= 1 || abilities >= 2 ? 'to-discover' : 'other';
}

function occupationOf(
  seeker: Seeker,
  sought: Sought,
  { kinship }: Between,
): { points: number; reason: Reason | null } {
  const said = seeker.wanted.find(({ label }) => sameWords(label, sought.title));
  if (said) return { points: 4, reason: { kind: 'same-title', facts: { title: sought.title } } };
  const named = seeker.wanted.find(({ label }) => holdsWords(sought.title, label));
  if (named && (kinship === null || !kinship.same))
    return { points: 3, reason: { kind: 'in-title', facts: { wanted: named.label } } };
  if (kinship === null) return { points: 0, reason: null };
  const facts = { wanted: kinship.wantedLabel, title: sought.title };
  const { moveRank } = kinship;
  if (kinship.same) return { points: 4, reason: { kind: 'same-occupation', facts } };
  if (kinship.siblings) return { points: 3, reason: { kind: 'sibling', facts } };
  if (moveRank !== null && moveRank <= NEAR_MOVES) return { points: 3, reason: { kind: 'move-near', facts } };
  if (moveRank !== null) return { points: 2, reason: { kind: 'move-far', facts } };
  if (kinship.overlap >= ALIKE) return { points: 2, reason: { kind: 'alike', facts } };
  if (kinship.sameDomain) return { points: 1, reason: { kind: 'same-domain', facts } };
  return { points: 0, reason: null };
}

/** Abilities declared that the need names, or that its occupation asks for, by their names. */
function sharedAbilities(seeker: Seeker, sought: Sought, { askedAbilities }: Between): string[] {
  const asked = new Set([...askedAbilities, ...sought.skills].map(plainWords));
  return seeker.abilities.map(({ label }) => label).filter((label) => asked.has(plainWords(label)));
}

function practicalReasons(
  seeker: Seeker,
  sought: Sought,
  { kilometres }: Between,
): { points: number; reasons: Reason[] } {
  const reasons: Reason[] = [];
  let points = 0;
  if (sought.remote) {
    points += 2;
    reasons.push({ kind: 'remote', facts: {} });
  } else if (kilometres !== null) {
    points += kilometres <= BANDS_KM[0] ? 2 : kilometres <= BANDS_KM[1] ? 1 : 0;
    reasons.push({ kind: 'distance', facts: { km: Math.round(kilometres) } });
  }
  if (sought.hours.length > 0 && sought.hours.every((hours) => seeker.hours.includes(hours))) {
    points += 1;
    reasons.push({ kind: 'hours', facts: {} });
  }
  if (sought.startsOn !== null && seeker.availableFrom !== null && seeker.availableFrom <= sought.startsOn)
    reasons.push({ kind: 'start', facts: { date: sought.startsOn } });
  return { points, reasons };
}

/** Experience and diploma that the need asks for and the person has, one point each. Not said, or less, is no reason. */
function backgroundReasons(seeker: Seeker, sought: Sought): Reason[] {
  const { askedExperienceYears: years, askedDiploma: diploma } = sought;
  const reasons: Reason[] = [];
  if (years !== null && seeker.experienceYears !== null && seeker.experienceYears >= years)
    reasons.push({ kind: 'experience', facts: { years } });
  if (
    diploma !== null &&
    seeker.diploma !== null &&
    DIPLOMAS.indexOf(seeker.diploma) >= DIPLOMAS.indexOf(diploma)
  )
    reasons.push({ kind: 'diploma', facts: { diploma } });
  return reasons;
}

/** What is required and missing. What somebody has not said is not counted against them, but for licences and languages. */
function stopsBetween(seeker: Seeker, sought: Sought, { kilometres, regulated }: Between): Stop[] {
  const stops: Stop[] = [];
  for (const licence of sought.requiredLicences)
    if (!seeker.licences.includes(licence)) stops.push({ kind: 'licence', facts: { licence } });
  for (const [language, level] of Object.entries(sought.requiredLanguages)) {
    const spoken = seeker.languages.find(({ code }) => code === language);
    // A language without a level may be good enough: somebody asks, nothing stops.
    if (!spoken || (spoken.level !== null && isBelow(spoken.level, level)))
      stops.push({ kind: 'language', facts: { language, level } });
  }
  // The law asks for a title, and no file says who holds one: both are told to look.
  if (regulated) stops.push({ kind: 'regulated', facts: { title: sought.title } });
  if (seeker.contracts.length > 0 && !seeker.contracts.includes(sought.contract))
    stops.push({ kind: 'contract', facts: { contract: sought.contract } });
  const missing = sought.hours.filter((hours) => seeker.hours.length > 0 && !seeker.hours.includes(hours));
  for (const hours of missing) stops.push({ kind: 'hours', facts: { hours } });
  if (sought.startsOn !== null && seeker.availableFrom !== null && seeker.availableFrom > sought.startsOn)
    stops.push({ kind: 'start', facts: { date: sought.startsOn } });
  const { mobilityKm } = seeker;
  if (!sought.remote && kilometres !== null && mobilityKm !== null && kilometres > mobilityKm)
    stops.push({ kind: 'distance', facts: { km: Math.round(kilometres), limit: mobilityKm } });
  return stops;
}

function isBelow(level: LanguageLevel, least: LanguageLevel): boolean {
  return LANGUAGE_LEVELS.indexOf(level) < LANGUAGE_LEVELS.indexOf(least);
}

function plainWords(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9+#]+/g, ' ')
    .trim();
}

function sameWords(one: string, other: string): boolean {
  return plainWords(one) !== '' && plainWords(one) === plainWords(other);
}

/** Whether a title names what is wanted, word by word: "Stage en développement web" holds "Développement web". */
function holdsWords(title: string, wanted: string): boolean {
  const words = plainWords(wanted).split(' ');
  const held = new Set(plainWords(title).split(' '));
  return words[0] !== '' && words.every((word) => held.has(word));
}

/** What was wished or invited, for the order. */
export interface Chosen {
  /** The candidate's own rank of the company; null when it is not wished. */
  readonly wishRank: number | null;
  readonly grade: 'must' | 'would' | 'no' | null;
}

/** Wishes first, by their rank; then invitations; then what the rule finds near; titles last, so that it is stable. */
export function compareSuggestions(
  one: Chosen & { order: number; title: string },
  other: Chosen & { order: number; title: string },
): number {
  const invited = ({ grade }: Chosen) => (grade === 'must' ? 0 : grade === 'would' ? 1 : 2);
  return (
    (one.wishRank ?? Number.POSITIVE_INFINITY) - (other.wishRank ?? Number.POSITIVE_INFINITY) ||
    invited(one) - invited(other) ||
    other.order - one.order ||
    one.title.localeCompare(other.title)
  );
}
