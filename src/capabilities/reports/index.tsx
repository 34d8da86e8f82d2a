import { capability, download, drawnFile, endpoint, form, page } from '../../web/capability.ts';
import { reportPdf } from './report-pdf.ts';
import { EditionPreviewScreen, EditionUploadScreen } from './screens/edition-screens.tsx';
import { frozenFile, frozenTable, reportFile, reportTable } from './screens/report-file.ts';
import { ReportScreen } from './screens/report-screen.tsx';
import { SignaturesScreen } from './screens/signatures-screen.tsx';
import { StatisticsScreen } from './screens/statistics-screen.tsx';
import { templateFile, templateTable } from './screens/template-file.ts';
import { TemplatesScreen } from './screens/templates-screen.tsx';
import { texts } from './texts.ts';
import { closeEvent } from './use-cases/close-event.ts';
import { exportEdition } from './use-cases/export-edition.ts';
import { freezeReport } from './use-cases/freeze-report.ts';
import { readEditionFile } from './use-cases/read-edition-file.ts';
import { recordPreviousFigures } from './use-cases/record-previous-figures.ts';
import { recordSignatures } from './use-cases/record-signatures.ts';
import { removeTemplate } from './use-cases/remove-template.ts';
import { reopenEvent } from './use-cases/reopen-event.ts';
import { saveStatistics } from './use-cases/save-statistics.ts';
import { saveTemplate } from './use-cases/save-template.ts';
import { signOnScreen } from './use-cases/sign-on-screen.ts';
import { startEdition } from './use-cases/start-edition.ts';
import { viewEditionUpload } from './use-cases/view-edition-upload.ts';
import { viewFrozenReport } from './use-cases/view-frozen-report.ts';
import { viewFullReport } from './use-cases/view-full-report.ts';
import { viewReport } from './use-cases/view-report.ts';
import { viewSignatures } from './use-cases/view-signatures.ts';
import { viewStatistics } from './use-cases/view-statistics.ts';
import { viewTemplates } from './use-cases/view-templates.ts';

const REPORT = '/events/:eventId/report';
const report = page(REPORT, viewReport, ReportScreen);
const toReport = (_: unknown, __: unknown, { eventId }: Readonly<Record<string, string>>) =>
  `/events/${eventId}/report`;

const SIGNATURES = '/events/:eventId/signatures';
const signatures = page(SIGNATURES, viewSignatures, SignaturesScreen);

const TEMPLATES = `${REPORT}/templates`;
const templates = page(TEMPLATES, viewTemplates, TemplatesScreen);

const EDITION = '/events/new/edition';
const editionFile = page(EDITION, viewEditionUpload, EditionUploadScreen);

const STATISTICS = '/events/:eventId/statistics';
const statistics = page(STATISTICS, viewStatistics, StatisticsScreen);

export const reports = capability({
  name: 'reports',
  texts,
  routes: [
    report,
    form('/events/:eventId/previous-figures', recordPreviousFigures, report, toReport),
    form(`${REPORT}/close`, closeEvent, report, toReport),
    form(`${REPORT}/reopen`, reopenEvent, report, toReport),
    form(`${REPORT}/freeze`, freezeReport, report, toReport),
    drawnFile(`${REPORT}/frozen/:frozenId/report.xlsx`, viewFrozenReport, frozenFile),
    drawnFile(`${REPORT}/frozen/:frozenId/report.csv`, viewFrozenReport, frozenTable),
    endpoint('POST', `${REPORT}/close`, closeEvent),
    endpoint('POST', `${REPORT}/reopen`, reopenEvent),
    endpoint('POST', `${REPORT}/freeze`, freezeReport),
    endpoint('GET', `${REPORT}/frozen/:frozenId`, viewFrozenReport),
    drawnFile('/events/:eventId/report.xlsx', viewFullReport, reportFile),
    drawnFile('/events/:eventId/report.pdf', viewReport, reportPdf),
    drawnFile('/events/:eventId/report.csv', viewFullReport, reportTable),
    templates,
    form(
      TEMPLATES,
      saveTemplate,
      templates,
      ({ templateId }, { eventId }) => `/events/${eventId}/report/templates?template=${templateId}`,
    ),
    form(
      `${TEMPLATES}/:templateId/remove`,
      removeTemplate,
      templates,
      (_, { eventId }) => `/events/${eventId}/report/templates`,
    ),
    drawnFile(`${TEMPLATES}/:template/report.xlsx`, viewTemplates, templateFile),
    drawnFile(`${TEMPLATES}/:template/report.csv`, viewTemplates, templateTable),
    endpoint('GET', TEMPLATES, viewTemplates),
    endpoint('POST', TEMPLATES, saveTemplate),
    endpoint('DELETE', `${TEMPLATES}/:templateId`, removeTemplate),
    statistics,
    form(STATISTICS, saveStatistics, statistics, (_, __, { eventId }) => `/events/${eventId}/statistics`),
    endpoint('GET', STATISTICS, viewStatistics),
    endpoint('PUT', STATISTICS, saveStatistics),
    editionFile,
    form(EDITION, readEditionFile, editionFile, () => EDITION, { shows: EditionPreviewScreen }),
    form(`${EDITION}/start`, startEdition, editionFile, ({ eventId }) => `/events/${eventId}`),
    download('/events/:eventId/edition.json', exportEdition),
    endpoint('POST', '/editions', startEdition),
    signatures,
    form(
      SIGNATURES,
      recordSignatures,
      signatures,
      (_, { sheet }, { eventId }) => `/events/${eventId}/signatures?sheet=${sheet}`,
    ),
    form(
      `${SIGNATURES}/:lineId`,
      signOnScreen,
      signatures,
      (_, { sheet }, { eventId }) => `/events/${eventId}/signatures?sheet=${sheet}`,
    ),
    endpoint('GET', SIGNATURES, viewSignatures),
    endpoint('PUT', SIGNATURES, recordSignatures),
    endpoint('POST', `${SIGNATURES}/:lineId`, signOnScreen),
    endpoint('GET', '/events/:eventId/report/full', viewFullReport),
    endpoint('GET', '/events/:eventId/report', viewReport),
    endpoint('PUT', '/events/:eventId/previous-figures', recordPreviousFigures),
  ],
});
