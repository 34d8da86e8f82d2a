import { z } from 'zod';
import { EditionMessages, EditionQuestions } from './rules/edition-file.ts';

/** What reports announces. A listener may get the same signal twice. */
export const SIGNALS = {
  /** An event was made from an edition file: who keeps words, reminders and questions takes what it brings of them. */
  'reports.edition-started': z.object({
    eventId: z.uuid(),
    messages: EditionMessages,
    questions: EditionQuestions,
  }),
} as const;
