// Colours made from one colour of somebody's house style, so that whatever they choose can be read.

/** WCAG 2.2's relative luminance of "#rrggbb", 0 to 1. */
export function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = channelsOf(hex);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** WCAG 2.2's contrast of two colours "#rrggbb", 1 to 21. */
export function contrast(one: string, other: string): number {
  const [high = 0, low = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}

/** The custom properties of tokens.css that carry the house style. */
export type BrandTokens = Readonly<
  Record<'brand' | 'brand-strong' | 'on-brand' | 'brand-soft' | 'band' | 'on-band' | 'on-band-2', string>
>;

const TEXT = 4.5;
/** White on the band must have more than text needs: paler words and the orange sign of the logo stand there too. */
const BAND = 5.6;
const LIGHT_GROUND = '#f4f2ec';
const DARK_GROUND = '#18232c';

/** The hue is kept; lightness moves only as far as reading asks for. `colour` is "#rrggbb". */
export function paletteOf(colour: string): { light: BrandTokens; dark: BrandTokens } {
  const { l, c, h } = toOklch(colour);
  const tone = (lightness: number, share = 1) => toHex({ l: lightness, c: c * share, h });
  const softLight = toHex({ l: 0.94, c: Math.min(c, 0.03), h });
  const softDark = toHex({ l: 0.3, c: Math.min(c, 0.05), h });
  const brand = darker(
    l,
    tone,
    (hex) => contrast(hex, LIGHT_GROUND) >= TEXT && contrast(hex, softLight) >= TEXT,
  );
  const band = darker(l, tone, (hex) => contrast(hex, '#ffffff') >= BAND);
  const bandDark = darker(0.38, tone, (hex) => contrast(hex, '#ffffff') >= 7);
  const brandDark = lighter(
    Math.max(l, 0.7),
    tone,
    (hex) => contrast(hex, DARK_GROUND) >= TEXT && contrast(hex, softDark) >= TEXT,
  );
  return {
    light: {
      brand: tone(brand),
      'brand-strong': tone(Math.max(0, brand - 0.1)),
      'on-brand': '#ffffff',
      'brand-soft': softLight,
      band: tone(band),
      'on-band': '#ffffff',
      'on-band-2': toHex({ l: 0.93, c: Math.min(c, 0.02), h }),
    },
    dark: {
      brand: tone(brandDark),
      'brand-strong': tone(Math.min(0.97, brandDark + 0.07), 0.8),
      'on-brand': toHex({ l: 0.18, c: Math.min(c, 0.03), h }),
      'brand-soft': softDark,
      band: tone(bandDark),
      'on-band': '#ffffff',
      'on-band-2': toHex({ l: 0.9, c: Math.min(c, 0.03), h }),
    },
  };
}

/** The same as a style sheet that comes after ours. A wall screen is always dark. */
export function paletteCss(colour: string): string {
  const { light, dark } = paletteOf(colour);
  const lines = (tokens: BrandTokens) =>
    Object.entries(tokens)
      .map(([name, value]) => `--${name}:${value}`)
      .join(';');
  return `:root{${lines(light)}}@media (prefers-color-scheme:dark){:root{${lines(dark)}}}:root:has(body.wall){${lines(dark)}}`;
}

function darker(from: number, tone: (l: number) => string, enough: (hex: string) => boolean): number {
  let l = from;
  while (l > 0 && !enough(tone(l))) l -= 0.01;
  return Math.max(0, l);
}

function lighter(from: number, tone: (l: number) => string, enough: (hex: string) => boolean): number {
  let l = from;
  while (l < 1 && !enough(tone(l))) l += 0.01;
  return Math.min(1, l);
}

/** Red, green and blue of "#rrggbb" as light (linear), 0 to 1. */
function channelsOf(hex: string): number[] {
  return [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
}

interface Oklch {
  /** Lightness as it is seen, 0 to 1. */
  l: number;
  /** Chroma, 0 for grey to about 0.37. */
  c: number;
  /** Hue in radians. */
  h: number;
}

/** Björn Ottosson's OKLab (2020), in polar form: equal steps look equal, so a hue stays itself when it gets darker. */
function toOklch(hex: string): Oklch {
  const [r = 0, g = 0, b = 0] = channelsOf(hex);
  const long = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const middle = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const short = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  const l = 0.2104542553 * long + 0.793617785 * middle - 0.0040720468 * short;
  const a = 1.9779984951 * long - 2.428592205 * middle + 0.4505937099 * short;
  const d = 0.0259040371 * long + 0.7827717662 * middle - 0.808675766 * short;
  return { l, c: Math.hypot(a, d), h: Math.atan2(d, a) };
}

/** Back to "#rrggbb"; what no screen can show loses chroma until one can. */
function toHex({ l, c, h }: Oklch): string {
  const channels = toLinear(l, c * Math.cos(h), c * Math.sin(h));
  if (c > 0.001 && channels.some((part) => part < -0.0005 || part > 1.0005))
    return toHex({ l, c: c * 0.95, h });
  const parts = channels.map((part) => {
    const light = Math.min(1, Math.max(0, part));
    const shown = light <= 0.0031308 ? light * 12.92 : 1.055 * light ** (1 / 2.4) - 0.055;
    return Math.round(shown * 255)
      .toString(16)
      .padStart(2, '0');
  });
  return `#${parts.join('')}`;
}

function toLinear(l: number, a: number, d: number): number[] {
  const long = (l + 0.3963377774 * a + 0.2158037573 * d) ** 3;
  const middle = (l - 0.1055613458 * a - 0.0638541728 * d) ** 3;
  const short = (l - 0.0894841775 * a - 1.291485548 * d) ** 3;
  return [
    4.0767416621 * long - 3.3077115913 * middle + 0.2309699292 * short,
    -1.2684380046 * long + 2.6097574011 * middle - 0.3413193965 * short,
    -0.0041960863 * long - 0.7034186147 * middle + 1.707614701 * short,
  ];
}
