import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contrast, paletteCss, paletteOf } from './palette.ts';

const colour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => `#${value.toString(16).padStart(6, '0')}`);

/** The grounds of tokens.css on which the house style stands, in light and dark. */
const GROUNDS = {
  light: ['#fcfbf8', '#ffffff', '#f4f2ec'],
  dark: ['#10181f', '#18232c', '#0b1217'],
};

test('whatever colour somebody chooses, everything made from it can be read', () => {
  fc.assert(
    fc.property(colour, (chosen) => {
      const palette = paletteOf(chosen);
      for (const theme of ['light', 'dark'] as const) {
        const tokens = palette[theme];
        const reads = (text: string, ground: string, least = 4.5) =>
          expect(contrast(text, ground), `${chosen} ${theme} ${text} on ${ground}`).toBeGreaterThanOrEqual(
            least,
          );
        for (const ground of GROUNDS[theme]) reads(tokens.brand, ground);
        reads(tokens.brand, tokens['brand-soft'], 3);
        reads(tokens['on-brand'], tokens.brand);
        reads(tokens['on-brand'], tokens['brand-strong']);
        reads(tokens['on-band'], tokens.band);
        reads(tokens['on-band-2'], tokens.band);
        reads('#ffb38a', tokens.band, 3);
        reads(theme === 'light' ? '#15212b' : '#eeefe9', tokens['brand-soft']);
        reads(theme === 'light' ? '#4d5963' : '#adb8bf', tokens['brand-soft']);
      }
    }),
    { numRuns: 400 },
  );
});

test('a colour that can be read already stays as it was chosen', () => {
  expect(paletteOf('#0a6b57').light.brand).toBe('#0a6b57');
  expect(paletteOf('#0a6b57').light.band).toBe('#0a6b57');
});

test('the style sheet has the colours for light, for dark and for the wall', () => {
  const css = paletteCss('#7a1fa2');
  expect(css).toMatch(/^:root\{--brand:#[0-9a-f]{6};/);
  expect(css.match(/--band:/g)).toHaveLength(3);
  expect(css).not.toContain('undefined');
});

test('the contrast of black on white is 21', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
});
