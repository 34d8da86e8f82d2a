import { capability, drawnFile, endpoint, form, page } from '../../web/capability.ts';
import { reportFile } from './screens/report-file.ts';
import { ReportScreen } from './screens/report-screen.tsx';
import { texts } from './texts.ts';
import { recordPreviousFigures } from './use-cases/record-previous-figures.ts';
import { viewFullReport } from './use-cases/view-full-report.ts';
import { viewReport } from './use-cases/view-report.ts';

const report = page('/events/:eventId/report', viewReport, ReportScreen);

export const reports = capability({
  name: 'reports',
  texts,
  routes: [
    report,
    form(
      '/events/:eventId/previous-figures',
      recordPreviousFigures,
      report,
      (_, { eventId }) => `/events/${eventId}/report`,
    ),
    drawnFile('/events/:eventId/report.xlsx', viewFullReport, reportFile),
    endpoint('GET', '/events/:eventId/report/full', viewFullReport),
    endpoint('GET', '/events/:eventId/report', viewReport),
    endpoint('PUT', '/events/:eventId/previous-figures', recordPreviousFigures),
  ],
});
