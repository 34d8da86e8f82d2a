import type { ComponentChildren, JSX } from 'preact';
import { numberIn } from '../../../web/dates.ts';
import type { View } from '../../../web/view.ts';
import { Button, LinkButton } from '../../../web/widgets/index.ts';
import type { Option } from '../schema.ts';
import { texts } from '../texts.ts';
import type { DraftData } from './draft-data.ts';
import { effectsInWords } from './draft-rules.tsx';
import { Press } from './press.tsx';
import { namesIn, type SheetNames } from './sheet.ts';

interface Props {
  data: DraftData;
  view: View;
}

const baseOf = ({ event, draft }: DraftData) => `/events/${event.id}/plan/drafts/${draft.id}`;

function Panel(props: {
  id: string;
  title: ComponentChildren;
  data: DraftData;
  view: View;
  children: ComponentChildren;
}): JSX.Element {
  const t = texts(props.view.locale).draft;
  const { by } = props.data;
  const closed = `${baseOf(props.data)}${by === 'grid' ? '' : `?by=${by}`}`;
  return (
    <section class="draft-panel" id={props.id} tabIndex={-1} aria-labelledby={`${props.id}-title`}>
      <header class="draft-panel__head">
        <h2 id={`${props.id}-title`} dir="auto">
          {props.title}
        </h2>
        <LinkButton href={closed} kind="quiet" icon="cross">
          {t.close}
        </LinkButton>
      </header>
      {props.children}
    </section>
  );
}

/** The chosen meeting: where it could go, who would exchange with it, and its lock. */
export function ChosenPanel({ data, view }: Props): JSX.Element | null {
  const t = texts(view.locale).draft;
  if (!data.chosen) return null;
  const { meeting, options } = data.chosen;
  const { registrationId, recruiterId, round, table, locked } = meeting;
  const names = namesIn(data.sheet);
  const values = { revision: data.draft.revision, registrationId, recruiterId };
  return (
    <Panel
      id="chosen"
      title={t.chosen(names.candidate(registrationId), names.recruiter(recruiterId))}
      data={data}
      view={view}
    >
      <div class="cluster">
        <span class="number">{t.place(round, table)}</span>
        <Press view={view} action={`${baseOf(data)}/locks`} values={{ ...values, locked: !locked }}>
          <Button size="small" icon={locked ? 'unlock' : 'lock'}>
            {locked ? t.unlock : t.lock}
          </Button>
        </Press>
        {!locked && (
          <Press view={view} action={`${baseOf(data)}/changes`} values={{ ...values, kind: 'remove' }}>
            <Button size="small" icon="trash">
              {t.remove}
            </Button>
          </Press>
        )}
      </div>
      {!locked && (
        <>
          <h3>{t.wherePossible}</h3>
          {options.length === 0 ? (
            <p class="muted">{t.noOption}</p>
          ) : (
            <ul class="options">
              {options.map((option) => (
                <li class="options__option" data-allowed={option.allowed ? '' : undefined}>
                  <OptionLine option={option} values={values} names={names} data={data} view={view} />
                </li>
              ))}
            </ul>
          )}
        </>
      )}
    </Panel>
  );
}

function OptionLine(props: {
  option: Option;
  values: Readonly<Record<string, string | number>>;
  names: SheetNames;
  data: DraftData;
  view: View;
}): JSX.Element {
  const { option, values, names, data, view } = props;
  const t = texts(view.locale);
  if (!option.allowed)
    return (
      <>
        <span class="options__what">{t.draft.place(option.round, null)}</span>
        <span class="options__why">{option.brokenRules.map((rule) => t.broken(rule, names)).join(' ')}</span>
      </>
    );
  const { registrationId, recruiterId, round } = option;
  const isSwap = option.kind === 'swap';
  return (
    <>
      <Press
        view={view}
        action={`${baseOf(data)}/changes`}
        values={
          isSwap
            ? { ...values, kind: 'swap', withRegistrationId: registrationId, withRecruiterId: recruiterId }
            : { ...values, kind: 'move', round }
        }
      >
        <Button size="small" icon={isSwap ? 'swap' : 'arrow-right'}>
          {isSwap
            ? t.draft.swap(round, names.candidate(registrationId!), names.recruiter(recruiterId!))
            : t.draft.move(round)}
        </Button>
      </Press>
      <Points option={option} view={view} />
    </>
  );
}

/** What it brings or costs: points, and in words where they come from. */
function Points({ option: { delta, effects }, view }: { option: Option; view: View }): JSX.Element {
  const t = texts(view.locale).draft;
  const words =
    delta === 0
      ? t.same
      : delta > 0
        ? t.gain(numberIn(view.locale, delta))
        : t.loss(numberIn(view.locale, delta));
  const why = effectsInWords(effects, view);
  return <span class="options__points number muted">{why === '' ? words : `${words} (${why})`}</span>;
}

/** The chosen free place: who could come, and why the others cannot. */
export function FreePanel({ data, view }: Props): JSX.Element | null {
  const t = texts(view.locale);
  if (!data.free) return null;
  const { recruiterId, round, options } = data.free;
  const names = namesIn(data.sheet);
  return (
    <Panel id="chosen" title={t.draft.free(names.recruiter(recruiterId), round)} data={data} view={view}>
      <h3>{t.draft.whoCouldCome}</h3>
      {options.length === 0 ? (
        <p class="muted">{t.draft.nobody}</p>
      ) : (
        <ul class="options">
          {options.map((option) => (
            <li class="options__option" data-allowed={option.allowed ? '' : undefined}>
              {option.allowed ? (
                <>
                  <Press
                    view={view}
                    action={`${baseOf(data)}/changes`}
                    values={{
                      revision: data.draft.revision,
                      kind: 'add',
                      registrationId: option.registrationId,
                      recruiterId,
                      round,
                    }}
                  >
                    <Button size="small" icon="plus">
                      {t.draft.add(names.candidate(option.registrationId!))}
                    </Button>
                  </Press>
                  <Points option={option} view={view} />
                </>
              ) : (
                <>
                  <span class="options__what" dir="auto">
                    {names.candidate(option.registrationId!)}
                  </span>
                  <span class="options__why">
                    {option.brokenRules.map((rule) => t.broken(rule, names)).join(' ')}
                  </span>
                </>
              )}
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}

/** Why the wishes of one person are not held, in a sentence for the organiser and one to tell the person. */
export function WhyPanel({ data, view }: Props): JSX.Element | null {
  const t = texts(view.locale);
  if (!data.asked) return null;
  const { registrationId, unmet } = data.asked;
  const names = namesIn(data.sheet);
  return (
    <Panel id="why" title={t.draft.whyNotOf(names.candidate(registrationId))} data={data} view={view}>
      {unmet.length === 0 ? (
        <p>{t.draft.allHeld}</p>
      ) : (
        <ol class="why">
          {unmet.map(({ rank, recruiterId, because }) => (
            <li value={rank}>
              <strong dir="auto">{names.recruiter(recruiterId)}</strong>
              <p>{t.because(because, names)}</p>
              <p class="muted">
                {t.draft.tellCandidate} {t.becauseToCandidate(because, names)}
              </p>
            </li>
          ))}
        </ol>
      )}
    </Panel>
  );
}
