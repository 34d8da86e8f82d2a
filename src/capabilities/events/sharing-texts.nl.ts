import type { Translated } from '../../kernel/locale.ts';
import type { sharing as fr } from './sharing-texts.fr.ts';

/** As sharing-texts.fr.ts. */
export const sharing: Translated<typeof fr> = {
  title: 'De namen van uw mensen',
  kept: 'De organisator ziet de kaartcode van uw mensen, niet hun naam. De dag ervoor en op de dag zelf ziet hij de voornaam en een initiaal, om hen te roepen.',
  shared: 'De organisator ziet de naam en het contact van uw mensen voor dit evenement.',
  share: 'Namen delen voor dit evenement',
  keep: 'Namen niet meer delen',
  unnamed: 'De partner houdt deze naam voor zich',
  unnamedText:
    'Deze partner heeft de namen van zijn mensen voor dit evenement niet gedeeld. Wilt u deze fiche wijzigen of de persoon bereiken? Spreek dan met de partner.',
  roles: {
    host: 'gastheer',
    'co-organises': 'organiseert mee',
    brings: 'brengt mensen mee',
    'lends-site': 'leent een plaats uit',
    recruits: 'werft aan',
  },
};
