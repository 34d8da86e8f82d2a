import type { EventSettings, Template } from '../schema.ts';

/** What a template decides; name, date and place are the organiser's. */
export type TemplateSettings = Omit<
  EventSettings,
  'name' | 'date' | 'place' | 'address' | 'description' | 'timeZone' | 'capacity'
>;

const COMMON = {
  longestRun: 4,
  recruiterOpensDays: 14,
  recruiterAccessDays: 7,
  answerDays: 5,
  public: true,
  registrationOpen: true,
} as const;

const SETTINGS: Readonly<Record<Template, TemplateSettings>> = {
  /** Nine rounds of a quarter of an hour within three hours, pitches before. */
  evening: {
    ...COMMON,
    opensAt: '18:00',
    firstRoundAt: '18:50',
    roundCount: 9,
    roundMinutes: 15,
    moveMinutes: 3,
    breaks: [{ afterRound: 5, minutes: 15 }],
    tableCount: 28,
    mostInterviews: 6,
    fewestInterviews: 3,
    floor: 3,
    pitchSeconds: 105,
  },
  /** Twelve short rounds, for many companies and many people. */
  afternoon: {
    ...COMMON,
    opensAt: '13:00',
    firstRoundAt: '14:00',
    roundCount: 12,
    roundMinutes: 10,
    moveMinutes: 3,
    breaks: [{ afterRound: 6, minutes: 20 }],
    tableCount: 35,
    mostInterviews: 8,
    fewestInterviews: 4,
    floor: 4,
    pitchSeconds: 60,
  },
  /** Six longer rounds between a few companies and their neighbours. */
  small: {
    ...COMMON,
    opensAt: '09:00',
    firstRoundAt: '09:30',
    roundCount: 6,
    roundMinutes: 20,
    moveMinutes: 5,
    breaks: [{ afterRound: 3, minutes: 15 }],
    tableCount: 10,
    mostInterviews: 4,
    fewestInterviews: 2,
    floor: 2,
    pitchSeconds: 60,
  },
};

export function templateSettings(template: Template): TemplateSettings {
  return SETTINGS[template];
}
