import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { contrast } from '../palette.ts';

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
