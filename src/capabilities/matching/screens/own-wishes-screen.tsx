import type { JSX } from 'preact';
import { asset } from '../../../web/assets.ts';
import { dateInWords } from '../../../web/dates.ts';
import { Form } from '../../../web/fields.tsx';
import { candidateMenu, linkWords, ownLive, PersonPage } from '../../../web/layout/index.ts';
import type { View } from '../../../web/view.ts';
import { Button, Disclosure, EmptyState, LinkButton, Notice, Section } from '../../../web/widgets/index.ts';
import { beside } from '../../../web/words.ts';
import type { EventCard, Need, Stand } from '../schema.ts';
import { texts } from '../texts.ts';

interface Data {
  event: EventCard;
  registrationId: string;
  stands: Stand[];
  chosen: string[];
  most: number;
}

/** The recruiters, and the candidate's own list in order. Every button is a form: it works without a script. */
export function OwnWishesScreen({ data, view }: { data: Data; view: View }): JSX.Element {
  const t = texts(view.locale);
  const { event } = data;
  return (
    <PersonPage
      view={view}
      title={t.own.title}
      over={event.name}
      intro={`${dateInWords(event.date, view.locale)} · ${event.place}`}
      menu={candidateMenu(view, 'wishes')}
      live={ownLive(event.id, 'own-wishes', data.registrationId)}
      readAloud
    >
      <State data={data} view={view} />
      <p>
        <LinkButton icon="star" href={`${candidateMenu(view, 'wishes')[0]!.href}/suggestions`}>
          {linkWords(view.locale).ideas}
        </LinkButton>
      </p>
      <Form view={view} command="change-own-wishes" id="wishes-form">
        <div class="wishes" id="wishes" data-live-region="">
          {(event.wishesOpen || data.chosen.length > 0) && <Chosen data={data} view={view} />}
          <Stands data={data} view={view} />
        </div>
      </Form>
      {event.wishesOpen && <script type="module" src={asset('wishes.js')} />}
    </PersonPage>
  );
}

function State({ data: { event, most, chosen }, view }: { data: Data; view: View }): JSX.Element {
  const t = texts(view.locale).own;
  const toDay = candidateMenu(view, 'wishes')[0]!.href;
  return (
    <div id="wishes-state" data-live-region="">
      {event.wishesOpen ? (
        <p>{t.intro(most)}</p>
      ) : event.planVersion > 0 ? (
        <Notice tone="info" title={t.closedWithPlan}>
          <LinkButton href={toDay} kind="primary">
            {t.toDay}
          </LinkButton>
        </Notice>
      ) : (
        <Notice tone="info" title={chosen.length > 0 ? t.closedWithoutPlan : t.notYet} />
      )}
    </div>
  );
}

function Chosen({ data, view }: { data: Data; view: View }): JSX.Element {
  const t = texts(view.locale).own;
  const { chosen, most, stands, event } = data;
  const names = new Map(stands.map(({ recruiterId, company }) => [recruiterId, company]));
  const last = chosen.length - 1;
  return (
    <Section
      title={t.chosen}
      id="my-order"
      actions={<span class="wishes__count number">{t.count(chosen.length, most)}</span>}
    >
      {chosen.length === 0 ? (
        <EmptyState title={t.none} icon="heart">
          <p>{t.noneHint}</p>
        </EmptyState>
      ) : (
        <ol class="wishes__list">
          {chosen.map((id, index) => {
            const company = names.get(id) ?? '';
            return (
              <li class="wishes__wish" data-key={id}>
                <span class="wishes__rank" aria-hidden="true">
                  {index + 1}
                </span>
                <span class="wishes__name" dir="auto">
                  {company}
                </span>
                {event.wishesOpen && (
                  <span class="wishes__moves">
                    <Button
                      kind="quiet"
                      icon="arrow-up"
                      name="up"
                      value={id}
                      label={t.up(company)}
                      disabled={index === 0}
                    >
                      {null}
                    </Button>
                    <Button
                      kind="quiet"
                      icon="arrow-down"
                      name="down"
                      value={id}
                      label={t.down(company)}
                      disabled={index === last}
                    >
                      {null}
                    </Button>
                    <Button kind="quiet" icon="cross" name="remove" value={id} label={t.remove(company)}>
                      {null}
                    </Button>
                  </span>
                )}
              </li>
            );
          })}
        </ol>
      )}
      {event.wishesOpen && chosen.length >= most && <p class="muted">{t.full}</p>}
    </Section>
  );
}

function Stands({ data, view }: { data: Data; view: View }): JSX.Element {
  const t = texts(view.locale).own;
  const { stands, chosen, most, event } = data;
  if (stands.length === 0)
    return (
      <EmptyState title={t.noStands} icon="company">
        <p>{t.noStandsHint}</p>
      </EmptyState>
    );
  const mayAdd = event.wishesOpen && chosen.length < most;
  return (
    <Section title={t.stands} id="stands">
      <ul class="stands">
        {stands.map((stand) => {
          const rank = chosen.indexOf(stand.recruiterId) + 1;
          return (
            <li class="stand" data-key={stand.recruiterId} data-chosen={rank > 0 ? '' : undefined}>
              <div class="stand__head">
                <h3 class="stand__name" dir="auto">
                  {stand.company}
                </h3>
                {rank > 0 ? (
                  <span class="stand__rank">{t.rank(rank)}</span>
                ) : (
                  mayAdd && (
                    <Button icon="plus" name="add" value={stand.recruiterId} label={t.addThis(stand.company)}>
                      {t.add}
                    </Button>
                  )
                )}
              </div>
              {(stand.sector || stand.city) && (
                <p class="muted">{[stand.sector, stand.city].filter(Boolean).join(' · ')}</p>
              )}
              {stand.needs.length > 0 && <Needs needs={stand.needs} view={view} />}
              <More stand={stand} view={view} />
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

function Needs({ needs, view }: { needs: readonly Need[]; view: View }): JSX.Element {
  const t = texts(view.locale);
  return (
    <ul class="stand__needs">
      {needs.map((need) => (
        <li>
          <strong dir="auto">{need.title}</strong>
          {beside(need.title, t.contracts[need.contract as keyof typeof t.contracts] ?? need.contract)}
          {need.positions > 1 && ` · ${t.own.positions(need.positions)}`}
        </li>
      ))}
    </ul>
  );
}

/** What takes longer to read: the pitch, and whom each need looks for. */
function More({ stand, view }: { stand: Stand; view: View }): JSX.Element | null {
  const t = texts(view.locale).own;
  const profiles = stand.needs.filter(({ wantedProfile }) => wantedProfile !== null);
  if (stand.pitch === null && profiles.length === 0) return null;
  return (
    <Disclosure
      id={`more-${stand.recruiterId}`}
      summary={
        <>
          {t.more}
          <span class="hidden"> {stand.company}</span>
        </>
      }
    >
      {stand.pitch && (
        <p class="stand__pitch" dir="auto">
          {stand.pitch}
        </p>
      )}
      {profiles.map((need) => (
        <p dir="auto">
          <strong>{need.title}</strong> {need.wantedProfile}
        </p>
      ))}
    </Disclosure>
  );
}
