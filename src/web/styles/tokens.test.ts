import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

type Tokens = Record<string, string>;

const css = readFileSync(join(import.meta.dirname, 'tokens.css'), 'utf8');
const wallCss = readFileSync(join(import.meta.dirname, 'wall-page.css'), 'utf8');

/** The custom colours of the first block after `start`. */
function colours(source: string, start: string): Tokens {
  const from = source.indexOf(start);
  const block = source.slice(
    source.indexOf(':root', from),
    source.indexOf('}', source.indexOf(':root', from)),
  );
  return Object.fromEntries(
    [...block.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name, value]) => [name, value]),
  );
}

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(hex: string): number {
  const parts = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255);
  const [r = 0, g = 0, b = 0] = parts.map((part) =>
    part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [high = 0, low = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}

const light = colours(css, ':root');
const dark = { ...light, ...colours(css, '@media (prefers-color-scheme: dark)') };
const wall = { ...dark, ...colours(wallCss, ':root') };

const TEXT: [string, string][] = [
  ...['paper', 'surface', 'sunk'].flatMap((ground): [string, string][] =>
    ['ink', 'ink-2', 'link', 'brand', 'now', 'bad', 'good', 'warn', 'info', 'other'].map((text) => [
      text,
      ground,
    ]),
  ),
  ['ink', 'brand-soft'],
  ['ink', 'now-soft'],
  ['ink', 'now-fill'],
  ['ink-2', 'now-soft'],
  ['ink', 'warn-soft'],
  ['ink', 'bad-soft'],
  ['ink', 'info-soft'],
  ['link', 'bad-soft'],
  ['link', 'info-soft'],
  ['link', 'good-soft'],
  ['link', 'warn-soft'],
  ['ink-2', 'brand-soft'],
  ['ink-2', 'warn-soft'],
  ['ink-2', 'good-soft'],
  ...['good', 'warn', 'bad', 'info', 'other', 'now'].map((tone): [string, string] => [tone, `${tone}-soft`]),
  ['on-brand', 'brand'],
  ['on-brand', 'brand-strong'],
  ['on-now', 'now'],
  ['on-band', 'band'],
  ['on-band-2', 'band'],
];

const EDGES: [string, string][] = [
  ['edge', 'paper'],
  ['edge', 'surface'],
  ['edge', 'sunk'],
  ['brand', 'paper'],
  ['brand', 'sunk'],
  ['brand', 'brand-soft'],
  ['now', 'paper'],
  ['now', 'now-fill'],
  ['focus', 'paper'],
  ['focus', 'surface'],
  ['spark', 'band'],
];

describe.each([
  ['light', light],
  ['dark', dark],
  ['wall', wall],
])('%s', (_, tokens) => {
  const pairs = (list: [string, string][]) =>
    list.filter(([a, b]) => !(tokens === wall && (a === 'link' || b.endsWith('-soft'))));

  test.each(pairs(TEXT))('text %s on %s can be read', (text, ground) => {
    expect(contrast(tokens[text] ?? '', tokens[ground] ?? '')).toBeGreaterThanOrEqual(4.5);
  });

  test.each(pairs(EDGES))('edge %s on %s can be seen', (edge, ground) => {
    expect(contrast(tokens[edge] ?? '', tokens[ground] ?? '')).toBeGreaterThanOrEqual(3);
  });
});

test('the contrast of black on white is 21', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
});
