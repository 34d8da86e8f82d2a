import { capability, endpoint, form, page } from '../../web/capability.ts';
import { SiteScreen } from './screens/site-screen.tsx';
import { SitesScreen } from './screens/sites-screen.tsx';
import { texts } from './texts.ts';
import { addSite } from './use-cases/add-site.ts';
import { addSiteHelper } from './use-cases/add-site-helper.ts';
import { listSites } from './use-cases/list-sites.ts';
import { removeSite } from './use-cases/remove-site.ts';
import { removeSiteHelper } from './use-cases/remove-site-helper.ts';
import { updateSite } from './use-cases/update-site.ts';
import { updateStations } from './use-cases/update-stations.ts';
import { viewSite } from './use-cases/view-site.ts';

type Path = Readonly<Record<string, string>>;

const SITES = '/events/:eventId/sites';
const SITE = `${SITES}/:siteId`;
const all = page(SITES, listSites, SitesScreen);
const one = page(SITE, viewSite, SiteScreen);
const toAll = (_: unknown, __: unknown, { eventId }: Path) => `/events/${eventId}/sites`;
const toOne = (_: unknown, __: unknown, { eventId, siteId }: Path) => `/events/${eventId}/sites/${siteId}`;

export const sites = capability({
  name: 'sites',
  texts,
  routes: [
    all,
    one,
    form(SITES, addSite, all, ({ siteId }, _, { eventId }) => `/events/${eventId}/sites/${siteId}`),
    form(SITE, updateSite, one, toOne),
    form(`${SITE}/remove`, removeSite, one, toAll),
    form(`${SITE}/stations`, updateStations, one, toOne),
    form(`${SITE}/helpers`, addSiteHelper, one, toOne),
    form(`${SITE}/helpers/:accountId/remove`, removeSiteHelper, one, toOne),
    endpoint('GET', SITES, listSites),
    endpoint('POST', SITES, addSite),
    endpoint('GET', SITE, viewSite),
    endpoint('PUT', SITE, updateSite),
    endpoint('DELETE', SITE, removeSite),
    endpoint('PUT', `${SITE}/stations`, updateStations),
    endpoint('POST', `${SITE}/helpers`, addSiteHelper),
    endpoint('DELETE', `${SITE}/helpers/:accountId`, removeSiteHelper),
  ],
});
