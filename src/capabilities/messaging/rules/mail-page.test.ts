import { expect, test } from 'vitest';
import { mailPage } from './mail-page.ts';
import { announcement } from './messages/announcement.ts';
import { writeMessage } from './write.ts';

const LINK = `https://ici.example/c/${'A'.repeat(43)}`;

test('a mail has the reader’s page as its one button, in the direction of its language, and nothing from elsewhere', () => {
  const { body } = writeMessage(announcement, {
    reader: { name: '<b>Amina</b>', locale: 'ar', link: LINK },
    event: {
      name: 'Soirée & Co',
      date: '2026-11-12',
      timeZone: 'Europe/Brussels',
      place: 'La Verrière',
      startsAt: '2026-11-12T17:00:00.000Z',
    },
    facts: {},
  });
  const page = mailPage({ body, locale: 'ar' });
  expect(page).toContain('<html lang="ar" dir="rtl">');
  expect(page).toContain('&lt;b&gt;Amina&lt;/b&gt;');
  expect(page).toContain('Soirée &amp; Co');
  const buttons = [...page.matchAll(/<a href="([^"]+)" style=/g)].map(([, href]) => href);
  expect(buttons).toEqual([LINK]);
  expect(page).toContain(`<a href="${LINK}/no-news">`);
  expect(page).not.toMatch(/<(img|script|link|iframe)|src=/);
});
