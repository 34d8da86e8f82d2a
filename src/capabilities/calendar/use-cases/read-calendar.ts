import { z } from 'zod';
import { Download } from '../../../kernel/files.ts';
import { readsIn } from '../../../kernel/locale.ts';
import { done, notFound } from '../../../kernel/result.ts';
import { query } from '../../../kernel/use-case.ts';
import { calendarFile } from '../rules/ics.ts';
import { languagesOf, linesOf } from '../store/calendar.ts';
import { subjectOf } from './view-my-calendar.ts';

/** What a calendar program reads at the private address, again and again: what fell away too, as cancelled. */
export const readCalendar = query({
  name: 'read-calendar',
  summary: 'Lire mes rendez-vous comme agenda',
  input: z.object({}),
  output: Download,
  token: null,
  allow: (actor) => actor.attends() ?? actor.recruits(),
  async run({ db, scope }) {
    const subject = subjectOf(scope);
    const languages = await languagesOf(db, subject);
    if (languages === null) return notFound();
    const text = calendarFile(await linesOf(db, subject), { method: 'PUBLISH', locale: readsIn(languages) });
    return done({
      fileName: 'tremplin.ics',
      mediaType: 'text/calendar; charset=utf-8',
      bytes: new TextEncoder().encode(text),
    });
  },
});
