import { expect, test } from 'vitest';
import { PAGES } from '../../tests/pages.table.ts';
import { permissionsOf } from './security.ts';

const ID = '018f3c1e-0000-7000-8000-000000000001';
/** An address of a page, with something in the place of each name. */
const addressOf = (pattern: string) => pattern.replaceAll(/:(\w+)/g, ID);
const pagesWith = (device: string) =>
  Object.keys(PAGES)
    .filter((pattern) => permissionsOf(addressOf(pattern)).includes(`${device}=(self)`))
    .sort();

test('camera and microphone are open where people speak or try their devices, and nowhere else', () => {
  const speak = pagesWith('microphone');
  expect(speak).toEqual(
    expect.arrayContaining(['/c/:link/call/:meetingId', '/c/:link/check', '/r/:link/call']),
  );
  const places = [
    /^\/[cr]\/:link\/(call|check)/,
    /^\/b\/:link\/call$/,
    /^\/events\/:eventId\/calls\/:meetingId$/,
    /^\/station/,
    /^\/c\/:link\/fair\/|^\/r\/:link\/stand-desk/,
    /^\/events\/:eventId\/fair\/visits\//,
  ];
  expect(speak.filter((pattern) => !places.some((place) => place.test(pattern)))).toEqual([]);
  const more = pagesWith('camera').filter((pattern) => !speak.includes(pattern));
  expect(more.filter((pattern) => !pattern.startsWith('/events/:eventId/door'))).toEqual([]);
});

test('a screen is shared in an interview only: not from a shared computer, and not where devices are tried', () => {
  const share = pagesWith('display-capture');
  expect(share).toContain('/r/:link/call');
  expect(share.filter((pattern) => /station$|station\/|check$|calls$|settings$/.test(pattern))).toEqual([]);
});

test('nobody is located, on any page', () => {
  expect(pagesWith('geolocation')).toEqual([]);
  expect(permissionsOf('/')).toBe('camera=(), microphone=(), display-capture=(), geolocation=()');
});
