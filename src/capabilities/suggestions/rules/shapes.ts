import { z } from 'zod';
import { DIPLOMAS, HOURS, LANGUAGE_LEVELS, SpokenLanguage, WANTED_CONTRACTS } from '../../people/schema.ts';

const Coded = z.object({ label: z.string(), code: z.string().nullable() });

/**
 * All that the rule may know of a person: what they declared for this purpose, and nothing else. A field that is not
 * here cannot weigh; one that must never be here fails a test.
 */
export const Seeker = z.strictObject({
  wanted: z.array(Coded),
  abilities: z.array(Coded),
  languages: z.array(SpokenLanguage),
  licences: z.array(z.string()),
  contracts: z.array(z.enum(WANTED_CONTRACTS)),
  hours: z.array(z.enum(HOURS)),
  availableFrom: z.string().nullable(),
  /** The person's own limit; null for none said. */
  mobilityKm: z.number().nullable(),
  /** Null when not said: then it counts neither for nor against. */
  experienceYears: z.number().nullable(),
  diploma: z.enum(DIPLOMAS).nullable(),
});
export type Seeker = z.output<typeof Seeker>;

/** All that it may know of a need: what the company states. */
export const Sought = z.strictObject({
  title: z.string(),
  occupationCode: z.string().nullable(),
  contract: z.enum(WANTED_CONTRACTS),
  /** In the company's words. */
  skills: z.array(z.string()),
  requiredLanguages: z.record(z.string(), z.enum(LANGUAGE_LEVELS)),
  requiredLicences: z.array(z.string()),
  hours: z.array(z.enum(HOURS)),
  startsOn: z.string().nullable(),
  remote: z.boolean(),
  /** Null when not asked. */
  askedExperienceYears: z.number().nullable(),
  askedDiploma: z.enum(DIPLOMAS).nullable(),
});
export type Sought = z.output<typeof Sought>;

/** What lies between the two, looked up in the referentials. */
export interface Between {
  /** How near the occupations are, by the nearest of the wanted ones; null when none has a code. */
  readonly kinship: {
    readonly wantedLabel: string;
    readonly same: boolean;
    readonly siblings: boolean;
    readonly moveRank: number | null;
    readonly overlap: number;
    readonly sameDomain: boolean;
  } | null;
  /** Abilities that the need's occupation asks for (ROME), by label. */
  readonly askedAbilities: readonly string[];
  /** Whether the law reserves the need's occupation to those who hold a title. */
  readonly regulated: boolean;
  /** As the crow flies, between postcodes; null when one is not known. */
  readonly kilometres: number | null;
}

export const SUGGESTION_LEVELS = ['very-near', 'near', 'to-discover', 'other'] as const;
export type SuggestionLevel = (typeof SUGGESTION_LEVELS)[number];

/** Why, with the values that its sentence is told with. */
export const Reason = z.object({
  kind: z.enum([
    'same-title',
    'in-title',
    'same-occupation',
    'sibling',
    'move-near',
    'move-far',
    'alike',
    'same-domain',
    'abilities',
    'distance',
    'remote',
    'hours',
    'start',
    'experience',
    'diploma',
  ]),
  facts: z.record(z.string(), z.union([z.string(), z.number()])),
});
export type Reason = z.output<typeof Reason>;

export const Stop = z.object({
  kind: z.enum(['licence', 'language', 'regulated', 'contract', 'hours', 'start', 'distance']),
  facts: z.record(z.string(), z.union([z.string(), z.number()])),
});
export type Stop = z.output<typeof Stop>;

export const Suggestion = z.object({
  level: z.enum(SUGGESTION_LEVELS),
  reasons: z.array(Reason),
  stops: z.array(Stop),
});
export type Suggestion = z.output<typeof Suggestion>;
