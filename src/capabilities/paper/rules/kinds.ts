/** Every kind of sheet, in the order of the pack. */
export const KINDS = [
  'changes',
  'recruiter-plans',
  'candidate-plans',
  'signs',
  'badges',
  'door-list',
  'signatures',
  'stations',
  'standby',
  'incidents',
  'evaluations',
  'satisfaction',
  'privacy',
] as const;
export type Kind = (typeof KINDS)[number];

/** What somebody of the staff is in an event. */
export type Staff = 'organiser' | 'door' | 'partner';

interface KindRule {
  /** Who prints it; a partner's sheets speak of its own people only. */
  readonly for: readonly Staff[];
  /** There is nothing on it before a plan is published. */
  readonly needsPlan: boolean;
  /** After a repair, the sheets of these people are printed again and no others; null: the whole kind or nothing. */
  readonly perPerson: boolean;
}

const RULES: Readonly<Record<Kind, KindRule>> = {
  changes: { for: ['organiser', 'door'], needsPlan: true, perPerson: true },
  'recruiter-plans': { for: ['organiser', 'door'], needsPlan: true, perPerson: true },
  'candidate-plans': { for: ['organiser', 'door', 'partner'], needsPlan: true, perPerson: true },
  signs: { for: ['organiser'], needsPlan: false, perPerson: false },
  badges: { for: ['organiser', 'door'], needsPlan: false, perPerson: false },
  'door-list': { for: ['organiser', 'door'], needsPlan: false, perPerson: false },
  signatures: { for: ['organiser', 'partner'], needsPlan: false, perPerson: false },
  stations: { for: ['organiser', 'door'], needsPlan: true, perPerson: false },
  standby: { for: ['organiser'], needsPlan: true, perPerson: false },
  incidents: { for: ['organiser', 'door'], needsPlan: false, perPerson: false },
  evaluations: { for: ['organiser'], needsPlan: true, perPerson: false },
  satisfaction: { for: ['organiser'], needsPlan: false, perPerson: false },
  privacy: { for: ['organiser'], needsPlan: false, perPerson: false },
};

/**
 * The kinds that somebody may print, before or after a publication; `changes` only where something has
 * changed, `stations` only where there are any.
 */
export function kindsFor(
  staff: Staff,
  { published, stations = false }: { published: boolean; stations?: boolean },
): Kind[] {
  return KINDS.filter(
    (kind) =>
      kind !== 'changes' &&
      (kind !== 'stations' || stations) &&
      RULES[kind].for.includes(staff) &&
      (published || !RULES[kind].needsPlan),
  );
}

/** What is printed again after a repair: the list of what changed, and the sheets of the people concerned. */
export function kindsAgainFor(staff: Staff): Kind[] {
  return KINDS.filter((kind) => RULES[kind].perPerson && RULES[kind].for.includes(staff));
}
