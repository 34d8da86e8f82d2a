import { z } from 'zod';
import { onWallClock } from '../../../kernel/clock.ts';
import { Download } from '../../../kernel/files.ts';
import { LOCALES } from '../../../kernel/locale.ts';
import { done } from '../../../kernel/result.ts';
import { writeSpreadsheet } from '../../../kernel/spreadsheets/write.ts';
import { query } from '../../../kernel/use-case.ts';
import { workbookOf } from '../rules/workbook.ts';
import { listResults } from '../store/lines.ts';
import { readReport } from './view-report.ts';

export const downloadReport = query({
  name: 'download-report',
  summary: 'Télécharger le bilan en .xlsx',
  input: z.object({ eventId: z.uuid(), locale: z.enum(LOCALES).default('fr') }),
  output: Download,
  token: 'results',
  allow: (actor, { eventId }) => actor.organises(eventId) ?? actor.brings(eventId),
  async run({ db, actor, scope }, { locale }) {
    const { event, timeZone, report, editions } = await readReport(db, scope, (eventId) =>
      actor.organises(eventId),
    );
    const lines = await listResults(db, scope);
    const timeOfDay = (instant: string) => onWallClock(instant, timeZone).time;
    return done({
      fileName: `${event.name} ${event.date}.xlsx`,
      mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      bytes: await writeSpreadsheet(workbookOf({ report, editions, lines }, { locale, timeOfDay }), 'xlsx'),
    });
  },
});
