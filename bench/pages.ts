import { openBrowser } from '../tests/support/browser.ts';
import { type DemoServer, publishPlan } from '../tests/support/demo-server.ts';
import { firstView } from '../tests/support/first-view.ts';
import { printTable } from './planner/table.ts';

const kilobytes = (bytes: number): string => (bytes === 0 ? '–' : `${(bytes / 1000).toFixed(1)} kB`);

/** What each kind of page makes a browser load that was never here, with a published plan. */
export async function benchPages(demo: DemoServer): Promise<void> {
  const draftId = await publishPlan(demo);
  const event = `/events/${demo.eventId}`;
  const { candidatePath, recruiterPath, organiser, door } = demo;
  const pages: [name: string, path: string, options?: { cookie: string; width?: number }][] = [
    ['candidate: my day', candidatePath],
    ['candidate: wishes', `${candidatePath}/wishes`],
    ['candidate: registration', `${candidatePath}/registration`],
    ['recruiter: my day', recruiterPath],
    ['recruiter: stand', `${recruiterPath}/stand`],
    ['recruiter: candidates', `${recruiterPath}/candidates`],
    ['door', `${event}/door`, { cookie: door }],
    ['organiser: overview', event, { cookie: organiser, width: 1280 }],
    ['organiser: board', `${event}/board`, { cookie: organiser, width: 1280 }],
    ['organiser: draft of the plan', `${event}/plan/drafts/${draftId}`, { cookie: organiser, width: 1280 }],
    ['wall screen', `${event}/wall`, { cookie: organiser, width: 1280 }],
  ];
  const browser = await openBrowser();
  const rows: string[][] = [];
  try {
    for (const [name, path, options] of pages) {
      const view = await firstView(browser, demo.server.url + path, options);
      const { html, styles, scripts, fonts, all, requests } = view;
      rows.push([name, ...[html, styles, scripts, fonts, all].map(kilobytes), String(requests)]);
    }
  } finally {
    await browser.close();
  }
  printTable(
    'Page weights: first view in Chromium, bytes on the line (packed, headers included)',
    ['', 'HTML', 'CSS', 'JS', 'fonts', 'all', 'requests'],
    rows,
  );
}
