import type { JSX } from 'preact';
import { dateInWords, dayOf, timeOf } from '../../../web/dates.ts';
import { Icon, type IconName } from '../../../web/icons.tsx';
import { Countdown } from '../../../web/widgets/index.ts';
import { type CueKind, cuesOf, type Phase, stretchesOf } from '../schema.ts';
import { texts } from '../texts.ts';
import { during, type Props } from './parts.tsx';

const SHAPES: Record<Phase, IconName> = { wait: 'clock', run: 'play', last: 'warning' };
const SIGNS: Record<CueKind, IconName> = { start: 'play', soon: 'warning', change: 'swap' };

/** The round and the time left in huge figures; every stretch of the day is drawn, each shown in its time. */
export function ClockBand({ data, view }: Props): JSX.Element {
  const t = texts(view.locale).wall;
  const { rounds, breaks, now, timeZone } = data.clock;
  const toCome = stretchesOf(rounds).filter(({ until }) => until > now);
  const starts = new Map(rounds.map(({ number, startsAt }) => [number, startsAt]));
  return (
    <div class="stage__clocks">
      {toCome.map(({ round, phase, from, until, to }) => {
        // Hundreds of hours say nothing: before the day itself stands its date.
        const day = dayOf(to, timeZone);
        const later = (from ?? now) <= now && day !== dayOf(now, timeZone);
        const inBreak = phase === 'wait' && breaks.some(({ afterRound }) => afterRound === round - 1);
        return (
          <div class="stage__clock" data-phase={inBreak ? 'break' : phase} {...during(now, from, until)}>
            <p class="stage__round">
              {inBreak && <span class="stage__break">{t.pause}</span>}
              {phase === 'wait'
                ? t.next(round, timeOf(starts.get(round) ?? to, timeZone, view.locale))
                : t.title(round)}
            </p>
            <p class="stage__phase">
              <Icon name={SHAPES[phase]} />
              {later ? dateInWords(day, view.locale) : t.phases[phase]}
            </p>
            {!later && (
              <p class="stage__left">
                <Countdown to={to} now={now} />
              </p>
            )}
          </div>
        );
      })}
      <p class="stage__clock stage__clock--over" {...during(now, rounds.at(-1)?.endsAt ?? null, null)}>
        {t.over}
      </p>
    </div>
  );
}

/** What everybody is told at once: a colour, a word and a shape over the whole screen for some seconds, and a sound. */
export function Cues({ data, view }: Props): JSX.Element {
  const t = texts(view.locale).wall;
  const { rounds, now } = data.clock;
  return (
    <>
      {cuesOf(rounds)
        .filter(({ until }) => until > now)
        .map(({ kind, round, at, until }) => (
          <div class="cue" data-cue={kind} {...during(now, at, until)}>
            <Icon name={SIGNS[kind]} />
            <p class="cue__word">{t.cues[kind](round)}</p>
          </div>
        ))}
    </>
  );
}
