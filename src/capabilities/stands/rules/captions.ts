/** One line of captions as it is spoken. */
export interface Cue {
  /** Seconds. */
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

const TIMING =
  /^((?:\d{2,}:)?\d{2}:\d{2}\.\d{3})[ \t]+-->[ \t]+((?:\d{2,}:)?\d{2}:\d{2}\.\d{3})(?:[ \t].*)?$/;

/**
 * Reads captions in WebVTT (W3C, WebVTT: The Web Video Text Tracks Format, section 4): the signature, then blocks of which
 * those with a timing are cues.
 * @returns null when it is none, or when no cue is spoken: such a file captions nothing
 */
export function readCaptions(file: string): Cue[] | null {
  const text = file.replace(/^\uFEFF/, '').replaceAll(/\r\n?/g, '\n');
  if (!/^WEBVTT(?:[ \t][^\n]*)?(?:\n|$)/.test(text)) return null;
  const cues: Cue[] = [];
  for (const block of text.split(/\n{2,}/).slice(1)) {
    const lines = block.split('\n').filter((line) => line !== '');
    // Before the timing may stand a name; notes and styles have no timing.
    const at = lines.findIndex((line) => line.includes('-->'));
    if (at === -1) continue;
    const timing = TIMING.exec(lines[at]!);
    if (timing === null) return null;
    const [from, to] = [secondsOf(timing[1]!), secondsOf(timing[2]!)];
    if (to <= from) return null;
    const said = plain(lines.slice(at + 1).join(' '));
    if (said !== '') cues.push({ from, to, text: said });
  }
  return cues.length === 0 ? null : cues;
}

function secondsOf(stamp: string): number {
  return stamp.split(':').reduce((total, part) => total * 60 + Number(part), 0);
}

/** What is said, without marks for voices, colours and times, and with signs that were written by name. */
function plain(text: string): string {
  return text
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/&(lt|gt|nbsp);/g, (_, name: string) => ({ lt: '<', gt: '>', nbsp: ' ' })[name] ?? '')
    .replaceAll('&amp;', '&')
    .trim();
}
