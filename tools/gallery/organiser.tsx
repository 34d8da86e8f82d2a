import type { ComponentChildren, JSX } from 'preact';
import type { Locale } from '../../src/kernel/locale.ts';
import { type EventSection, eventNav, OrganiserPage } from '../../src/web/layout/index.ts';
import * as w from '../../src/web/widgets/index.ts';
import { candidates, companies, NOW, rounds, view, ZONE } from './data.ts';

interface DeskProps {
  locale: Locale;
  path: string;
  title: string;
  section: EventSection;
  intro?: string;
  actions?: ComponentChildren;
  ribbon?: boolean;
  wide?: boolean;
  children: ComponentChildren;
}

const SECTIONS = Object.fromEntries(
  ['prepare', 'recruiters', 'candidates', 'wishes', 'plan', 'theDay', 'outcomes', 'journal'].map((name) => [
    name,
    '#',
  ]),
);

function Desk({ locale, path, section, ribbon, ...page }: DeskProps): JSX.Element {
  return (
    <OrganiserPage
      {...page}
      view={view(locale, path, 'Fatima Benali')}
      signOutAction="#"
      menu={[
        { href: '#', label: locale === 'nl' ? 'Evenementen' : 'Événements', current: true },
        { href: '#', label: locale === 'nl' ? 'Organisaties' : 'Organisations' },
      ]}
      event={{
        id: '1',
        name: 'Soirée des métiers du numérique',
        dateLabel: locale === 'nl' ? 'donderdag 12 november 2026' : 'jeudi 12 novembre 2026',
        nav: eventNav(locale, SECTIONS, section),
      }}
      ribbon={
        ribbon && (
          <w.RoundRibbon
            rounds={rounds(9)}
            now={NOW}
            zone={ZONE}
            locale={locale}
            href={(round) => `#${round}`}
            current={2}
          />
        )
      }
    />
  );
}

export function Prepare({ locale, path }: { locale: Locale; path: string }): JSX.Element {
  return (
    <Desk
      locale={locale}
      path={path}
      section="prepare"
      title="Préparer la soirée"
      intro="Il reste deux étapes avant d’ouvrir les vœux."
      actions={<w.LinkButton href="#">Ouvrir l’inscription</w.LinkButton>}
    >
      <w.Notice tone="success" announced title="18 personnes ont été ajoutées.">
        3 lignes du fichier sont à corriger. <a href="#x">Voir ces lignes</a>
      </w.Notice>
      <w.Steps
        locale={locale}
        steps={[
          { label: 'Événement', state: 'done', href: '#', note: '9 tours de 15 min' },
          { label: 'Recruteurs', state: 'done', href: '#', note: '23 entreprises, 31 besoins' },
          { label: 'Candidats', state: 'current', href: '#', note: '38 inscrits, 4 sans vœu' },
          { label: 'Vœux', state: 'todo' },
          { label: 'Planning', state: 'todo' },
          { label: 'Jour J', state: 'todo' },
        ]}
      />
      <w.Section title="En un regard">
        <w.Stats
          items={[
            { value: '23', label: 'recruteurs', note: '2 pas encore confirmés', href: '#' },
            { value: '38', label: 'candidats', note: 'de 3 partenaires' },
            { value: '181', label: 'entretiens prévus', tone: 'good' },
            { value: '4', label: 'sous le minimum', tone: 'warn', note: 'moins de 3 entretiens' },
            { value: '99,6 %', label: 'du meilleur possible' },
          ]}
        />
      </w.Section>
      <w.Columns ratio="wide">
        <w.Section title="Journal" actions={<a href="#j">Tout le journal</a>}>
          <w.JournalList
            empty="Rien encore."
            entries={[
              {
                key: '1',
                at: NOW,
                when: '12 nov., 18 h 27',
                icon: 'door',
                who: 'Accueil',
                text: 'Jessica Martin est arrivée.',
              },
              {
                key: '2',
                at: NOW,
                when: '12 nov., 18 h 05',
                icon: 'calendar',
                who: 'Fatima Benali',
                text: 'Planning publié, version 2 : 6 entretiens déplacés, 9 personnes prévenues.',
              },
              {
                key: '3',
                at: NOW,
                when: '11 nov., 9 h 12',
                icon: 'upload',
                who: 'Luc Petit (FOREM)',
                text: '21 personnes importées du fichier candidats.xlsx.',
              },
            ]}
          />
        </w.Section>
        <w.Section title="Lieu">
          <w.Facts
            items={[
              { term: 'Adresse', value: 'Rue de Monceau-Fontaine 42, 6031 Charleroi' },
              { term: 'Début', value: '18 h' },
              { term: 'Fin', value: '21 h 06' },
            ]}
          />
          <w.CopyLink
            locale={locale}
            id="public-link"
            label="Page publique"
            value="https://tremplin.example.be/e/soiree-numerique"
          />
        </w.Section>
      </w.Columns>
    </Desk>
  );
}

interface Person {
  name: string;
  partner: string;
  meetings: number;
  state: w.StateName;
}

export function People({
  locale,
  path,
  count,
}: {
  locale: Locale;
  path: string;
  count: number;
}): JSX.Element {
  const states: w.StateName[] = ['present', 'expected', 'late', 'excused', 'absent', 'left'];
  const rows: Person[] = candidates(count).map((name, index) => ({
    name: index < 12 ? name : `${name} ${index}`,
    partner: ['FOREM', 'Technocité', 'Cité des métiers'][index % 3] ?? '',
    meetings: 3 + (index % 4),
    state: states[index % states.length] ?? 'present',
  }));
  const total = rows.reduce((sum, row) => sum + row.meetings, 0);
  return (
    <Desk
      locale={locale}
      path={path}
      section="candidates"
      title={locale === 'nl' ? 'Kandidaten' : 'Candidats'}
      actions={
        <>
          <w.LinkButton href="#" kind="primary" icon="plus">
            {locale === 'nl' ? 'Een kandidaat inschrijven' : 'Inscrire une personne'}
          </w.LinkButton>
          <w.LinkButton href="#" icon="upload">
            {locale === 'nl' ? 'Een Excel-bestand importeren' : 'Importer un fichier Excel'}
          </w.LinkButton>
        </>
      }
    >
      <w.FilterBar locale={locale} action="#" resetHref={count > 1 ? '#' : null} count={`${count} / 200`}>
        <w.TextField locale={locale} name="q" label={w.widgetTexts(locale).search} type="search" quiet />
        <w.SelectField
          locale={locale}
          name="partner"
          label="Partenaire"
          quiet
          placeholder="Tous"
          options={[
            { value: 'f', label: 'FOREM' },
            { value: 't', label: 'Technocité' },
          ]}
        />
      </w.FilterBar>
      <w.DataTable
        locale={locale}
        id="people"
        caption="Candidats"
        rows={rows}
        rowKey={(row) => row.name}
        sorting={{ column: 'name', direction: 'ascending' }}
        sortHref={({ column, direction }) => `?sort=${column}&direction=${direction}`}
        selection={{ name: 'ids', label: (row) => row.name, chosen: ['Steven Delcourt'] }}
        rowTone={(row) => (row.state === 'absent' ? 'bad' : row.state === 'left' ? 'dim' : null)}
        empty={
          <w.EmptyState
            icon="people"
            title="Personne n’est encore inscrit"
            actions={
              <w.LinkButton href="#" kind="primary">
                Importer un fichier Excel
              </w.LinkButton>
            }
          >
            Importez votre fichier Excel tel qu’il est, ou inscrivez une personne. Chaque partenaire voit les
            siennes.
          </w.EmptyState>
        }
        columns={[
          {
            key: 'name',
            title: 'Nom',
            heading: true,
            sortable: true,
            cell: (row) => (
              <a href="#p" dir="auto">
                {row.name}
              </a>
            ),
          },
          { key: 'partner', title: 'Partenaire', sortable: true, cell: (row) => row.partner },
          {
            key: 'state',
            title: 'Présence',
            cell: (row) => <w.StateBadge state={row.state} locale={locale} />,
          },
          { key: 'phone', title: 'Téléphone', cell: () => <span class="number nowrap">0475 12 34 56</span> },
          {
            key: 'meetings',
            title: 'Entretiens',
            align: 'end',
            sortable: true,
            cell: (row) => row.meetings,
            total,
          },
        ]}
      />
      <w.Pager locale={locale} page={2} pages={count > 100 ? 4 : 1} href={(page) => `?page=${page}`} />
    </Desk>
  );
}

export function Plan({ locale, path, size }: { locale: Locale; path: string; size: number }): JSX.Element {
  const people = candidates(60);
  const names = companies(size);
  const strip = rounds(12).filter((round) => round.kind !== 'break');
  const steps = w.ribbonSteps(strip, NOW);
  const marks: (w.PlanMark[] | undefined)[] = [
    ['locked'],
    ['moved'],
    ['added'],
    ['removed'],
    undefined,
    undefined,
    undefined,
  ];
  return (
    <Desk
      locale={locale}
      path={path}
      section="plan"
      title="Planning, brouillon 3"
      wide
      actions={
        <>
          <w.Button kind="primary">Publier le planning</w.Button>
          <w.Button icon="refresh">Recalculer autour des verrous</w.Button>
        </>
      }
    >
      <div class="cluster">
        <w.PlanMeter locale={locale} ratio={0.99687} />
        <w.StateBadge state="draft" locale={locale} />
        <w.Tabs
          label="Vues"
          items={[
            { href: '#', label: 'Grille', current: true },
            { href: '#', label: 'Par candidat', count: 38 },
            { href: '#', label: 'Par recruteur', count: size },
            { href: '#', label: 'Non accordés', count: 12 },
          ]}
        />
      </div>
      <w.PlanGrid
        locale={locale}
        caption="Planning par recruteur et par tour"
        rounds={steps.map((step, index) => ({
          number: step.number,
          state: step.state,
          time: `${18 + Math.floor((index * 18) / 60)}:${String((index * 18) % 60).padStart(2, '0')}`,
        }))}
        recruiters={names.map((name, index) => ({
          id: String(index),
          name,
          table: String(index + 1),
          href: '#',
          gone: index === 6,
        }))}
        cell={(id, round) => {
          const index = (Number(id) * 7 + round * 5) % 60;
          if ((Number(id) + round) % 9 === 0) return null;
          if (Number(id) === 3 && round > 8) return 'away';
          const fullName = people[index] ?? '';
          const [first = '', last = ''] = fullName.split(' ');
          const found = marks[(Number(id) * 3 + round) % 23];
          return {
            name: `${first} ${last.slice(0, 1)}.`,
            fullName,
            rank: 1 + (index % 4),
            href: '#m',
            ...(found ? { marks: found } : {}),
          };
        }}
        freeHref={(id, round) => `#${id}-${round}`}
        highlight="Zoé Lambert"
        rowTotal={() => 10}
        columnTotal={() => size - 3}
      />
      <w.PlanLegend locale={locale} marks={['locked', 'moved', 'added', 'removed']} />
    </Desk>
  );
}

export function Day({ locale, path }: { locale: Locale; path: string }): JSX.Element {
  return (
    <Desk
      locale={locale}
      path={path}
      section="theDay"
      title="Tour 2"
      ribbon
      intro="Fin à 18 h 33. 22 entretiens en cours."
    >
      <w.ConfirmBox
        title="Réparer le planning : 3 changements"
        actions={
          <>
            <w.Button kind="primary">Appliquer et prévenir 4 personnes</w.Button>
            <w.Button kind="quiet">Laisser tel quel</w.Button>
          </>
        }
      >
        <p>Steven Delcourt est absent. Ses deux entretiens sont proposés à d’autres.</p>
      </w.ConfirmBox>
      <w.Section title="États">
        <div class="cluster">
          {w.STATE_NAMES.map((state) => (
            <w.StateBadge state={state} locale={locale} />
          ))}
        </div>
      </w.Section>
      <w.Section title="Un calcul en cours">
        <w.ProgressBar label="Calcul du planning" value={24} max={38} text="24 candidats placés sur 38" />
        <div class="cluster">
          <w.Button kind="secondary" icon="stop">
            Arrêter et garder le meilleur
          </w.Button>
          <w.Button kind="danger" icon="trash">
            Supprimer ce brouillon
          </w.Button>
          <w.Button disabled>Indisponible</w.Button>
          <w.Button size="small" icon="edit">
            Petit
          </w.Button>
        </div>
      </w.Section>
      <w.Section title="Cartes">
        <w.Cards>
          {companies(5).map((name) => (
            <w.Card title={name} href="#c">
              <p class="muted">2 besoins, 8 entretiens</p>
            </w.Card>
          ))}
        </w.Cards>
      </w.Section>
    </Desk>
  );
}
