import type { JSX } from 'preact';
import type { Locale } from '../../src/kernel/locale.ts';
import { PersonPage, PlainPage, WallPage } from '../../src/web/layout/index.ts';
import * as w from '../../src/web/widgets/index.ts';
import { candidates, companies, NOW, rounds, view, ZONE } from './data.ts';

const HELP = { name: 'Luc Petit, FOREM Charleroi', phone: '+32 71 20 61 11' };

interface Props {
  locale: Locale;
  path: string;
}

export function MyDay({ locale, path, state }: Props & { state: w.NextMeetingProps['state'] }): JSX.Element {
  const nl = locale === 'nl';
  return (
    <PersonPage
      view={view(locale, path)}
      title={nl ? 'Mijn gesprekken' : 'Mes entretiens'}
      over={nl ? 'Avond van de digitale beroepen' : 'Soirée des métiers du numérique'}
      intro={nl ? 'Dag Jessica' : 'Bonjour Jessica'}
      hideTitle
      help={HELP}
      readAloud
      menu={[
        { href: '#', label: nl ? 'Mijn planning' : 'Mon planning', current: true },
        { href: '#', label: nl ? 'Mijn wensen' : 'Mes vœux' },
        { href: '#', label: nl ? 'Mijn gegevens' : 'Mes données' },
      ]}
    >
      {state === 'none' || state === 'over' ? (
        <w.NextMeeting
          locale={locale}
          now={NOW}
          state={state}
          detail={
            state === 'none'
              ? 'Le planning arrive après les vœux.'
              : 'Merci d’être venu. Donnez votre avis sur chaque entretien.'
          }
        />
      ) : (
        <w.NextMeeting
          locale={locale}
          now={NOW}
          state={state}
          time={state === 'next' ? '18:36' : '18:18'}
          when={state === 'next' ? w.widgetTexts(locale).round(3) : w.widgetTexts(locale).round(2)}
          table={state === 'running' ? 'B12' : '7'}
          whom={state === 'called' ? 'Maximilienne Vandenbroucke-Dupré' : 'Sophie Lemaire'}
          detail="Pixel & Brique, développement web"
          countdownTo={state === 'running' ? '2026-11-12T17:33:00.000Z' : '2026-11-12T17:36:00.000Z'}
        />
      )}
      <w.RoundRibbon rounds={rounds(9)} now={NOW} zone={ZONE} locale={locale} mine={[1, 3, 4, 8]} />
      <w.Timetable
        locale={locale}
        empty="Pas encore d’entretien."
        rows={[
          {
            key: '1',
            time: '18:00',
            table: '12',
            whom: 'Karim Haddad',
            detail: 'Cockerill Numérique',
            position: 'past',
            state: 'held',
          },
          {
            key: '2',
            time: '18:36',
            table: '7',
            whom: 'Sophie Lemaire',
            detail: 'Pixel & Brique',
            position: 'now',
          },
          {
            key: '3',
            time: '18:54',
            table: '3',
            whom: 'Maximilienne Vandenbroucke-Dupré',
            detail: 'Sambre Logiciels et Services Informatiques',
            state: 'moved',
          },
          { key: '4', time: '20:18', table: 'B12', whom: 'محمد عبد الرحمن', detail: 'Port Autonome' },
        ]}
      />
      <w.Actions>
        <w.Button kind="secondary" icon="clock">
          {nl ? 'Ik kom te laat' : 'Je suis en retard'}
        </w.Button>
        <w.Button kind="danger">{nl ? 'Ik kan niet komen' : 'Je ne peux pas venir'}</w.Button>
      </w.Actions>
    </PersonPage>
  );
}

export function Register({ locale, path }: Props): JSX.Element {
  const errors = [
    { field: 'email', message: 'L’adresse e-mail n’est pas complète : il manque ce qui suit le @.' },
    { field: 'jobs', message: 'Choisissez au moins un métier.' },
  ];
  return (
    <PersonPage
      view={view(locale, path)}
      title="Je m’inscris"
      over="Soirée des métiers du numérique"
      intro="Jeudi 12 novembre 2026, 18 h, Charleroi"
      help={HELP}
    >
      <w.ErrorSummary locale={locale} errors={errors} />
      <form method="post" action="#">
        <w.FieldRow>
          <w.TextField locale={locale} name="firstName" label="Prénom" required value="Maximilienne" />
          <w.TextField locale={locale} name="lastName" label="Nom" required value="Vandenbroucke-Dupré" />
        </w.FieldRow>
        <w.TextField
          locale={locale}
          name="email"
          label="E-mail"
          type="email"
          value="max@"
          error={errors[0]?.message}
          hint="Pour recevoir votre horaire."
        />
        <w.TextField locale={locale} name="phone" label="Téléphone" type="tel" />
        <w.TextField
          locale={locale}
          name="job"
          label="Métier souhaité"
          hint="Écrivez quelques lettres."
          suggestions={[
            { value: 'Développement web', label: 'M1805' },
            { value: 'Gestion de communauté en ligne', label: 'E1101' },
            { value: 'Graphisme', label: 'E1205' },
          ]}
        />
        <w.Choices
          locale={locale}
          type="checkbox"
          name="jobs"
          label="Mes métiers"
          required
          error={errors[1]?.message}
          value={['web']}
          options={[
            { value: 'web', label: 'Développement web' },
            { value: 'com', label: 'Gestion de communauté', hint: 'Réseaux sociaux, contenus' },
            { value: 'gra', label: 'Graphisme' },
          ]}
        />
        <w.Choices
          locale={locale}
          type="radio"
          name="come"
          label="Venez-vous toute la soirée ?"
          required
          inline
          value="yes"
          options={[
            { value: 'yes', label: 'Oui' },
            { value: 'no', label: 'Non, une partie' },
          ]}
        />
        <w.FileField locale={locale} name="cv" label="Mon CV" accept=".pdf" formats="PDF" size="5 Mo" />
        <w.SelectField
          locale={locale}
          name="contract"
          label="Contrat"
          placeholder="Choisissez"
          options={[{ value: 'p', label: 'Contrat à durée indéterminée' }]}
        />
        <w.TextArea locale={locale} name="notes" label="Un mot pour nous" />
        <w.CheckField
          locale={locale}
          name="agree"
          label="J’accepte que mon CV soit montré aux recruteurs que je rencontre."
          required
        />
        <w.Button kind="primary" size="large" wide>
          M’inscrire
        </w.Button>
      </form>
    </PersonPage>
  );
}

export function RecruiterNow({ locale, path }: Props): JSX.Element {
  return (
    <PersonPage
      view={view(locale, path)}
      title="Amina El Idrissi"
      over="Pixel & Brique · table 7 · tour 2 de 18 h 18 à 18 h 33"
      help={HELP}
    >
      <w.RoundRibbon
        rounds={rounds(12)}
        now={NOW}
        zone={ZONE}
        locale={locale}
        mine={[1, 2, 3, 5, 6]}
        variant="compact"
      />
      <w.Timer locale={locale} from="2026-11-12T17:18:00.000Z" to="2026-11-12T17:33:00.000Z" now={NOW} />
      <w.Facts
        items={[
          { term: 'Métiers souhaités', value: 'Développement web, intégration' },
          { term: 'Langues', value: 'français, arabe, anglais' },
          { term: 'CV', value: <a href="#cv">Ouvrir le CV (PDF, 120 ko)</a> },
        ]}
      />
      <form method="post" action="#">
        <w.TapButtons
          name="result"
          label="Résultat de l’entretien"
          options={[
            { value: 'hired', label: 'Engagement', icon: 'handshake', tone: 'good' },
            { value: 'second', label: 'Deuxième entretien', icon: 'refresh', tone: 'good', pressed: true },
            { value: 'internship', label: 'Stage', icon: 'star', tone: 'info' },
            { value: 'training', label: 'Formation conseillée', icon: 'report', tone: 'other' },
            { value: 'no', label: 'Pas de suite', icon: 'cross', tone: 'bad' },
          ]}
        />
      </form>
      <w.Disclosure summary="Ajouter une note">
        <w.TextArea locale={locale} name="note" label="Note" quiet />
      </w.Disclosure>
    </PersonPage>
  );
}

export function SignIn({ locale, path }: Props): JSX.Element {
  const nl = locale === 'nl';
  return (
    <PlainPage
      view={view(locale, path)}
      title={nl ? 'Aanmelden' : 'Se connecter'}
      intro={nl ? 'U ontvangt een code per e-mail.' : 'Vous recevez un code par e-mail.'}
    >
      <form method="post" action="#">
        <w.TextField locale={locale} name="email" label="E-mail" type="email" required autocomplete="email" />
        <w.Button kind="primary" size="large" wide>
          {nl ? 'Mij een code sturen' : 'M’envoyer un code'}
        </w.Button>
      </form>
      <w.Notice tone="info">Le code est valable dix minutes.</w.Notice>
    </PlainPage>
  );
}

export function Wall({ locale, path, size }: Props & { size: number }): JSX.Element {
  const names = companies(size);
  const people = candidates(size);
  return (
    <WallPage
      view={view(locale, path)}
      title="Tour 2 en cours"
      eventName="Soirée des métiers du numérique"
      zone={ZONE}
    >
      <w.RoundRibbon rounds={rounds(9)} now={NOW} zone={ZONE} locale={locale} variant="wall" />
      <w.WallBoard
        caption="Qui va où"
        heads={['Table', 'Recruteur', 'Candidat']}
        freeWord="libre"
        rows={names.map((recruiter, index) => ({
          key: String(index),
          table: String(index + 1),
          recruiter,
          candidate: index % 8 === 5 ? null : (people[index] ?? null),
        }))}
      />
    </WallPage>
  );
}

export function Pitch({ locale, path }: Props): JSX.Element {
  return (
    <WallPage
      view={view(locale, path)}
      title="Présentations"
      eventName="Soirée des métiers du numérique"
      zone={ZONE}
    >
      <w.WallMessage
        over="Présentation 4 sur 23"
        title="Sambre Logiciels et Services Informatiques"
        figure={<w.Countdown to="2026-11-12T17:28:30.000Z" now={NOW} />}
        text="Développement web, gestion de communauté, graphisme"
      />
    </WallPage>
  );
}
