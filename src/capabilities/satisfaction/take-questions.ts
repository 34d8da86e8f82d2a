import { z } from 'zod';
import type { Signal } from '../../kernel/outbox.ts';
import type { SignalContext } from '../../web/capability.ts';
import { copyQuestions } from './store/satisfaction.ts';

const EditionMade = z.object({ eventId: z.uuid(), previousEventId: z.uuid() });

/** The next edition of an event of this house asks what the one before asked. */
export async function takeQuestions({ db }: SignalContext, { payload }: Signal): Promise<void> {
  const { eventId, previousEventId } = EditionMade.parse(payload);
  await copyQuestions(db, previousEventId, eventId);
}
