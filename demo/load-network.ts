import { addMember } from '../src/capabilities/access/use-cases/add-member.ts';
import { addOrganisation } from '../src/capabilities/access/use-cases/add-organisation.ts';
import { setUpInstance } from '../src/capabilities/access/use-cases/set-up-instance.ts';
import { charleroi, type Organisation } from './charleroi/index.ts';
import { LOADER, type Loader } from './loader.ts';

const { network } = charleroi;

/** The organisations of the demo as they are in the database. */
export interface LoadedNetwork {
  readonly hostId: string;
  /** Identifiers by name, in the order of the data. */
  readonly partnerIds: ReadonlyMap<string, string>;
}

/** Makes the network's host, its partners and their members. */
export async function loadNetwork(loader: Loader): Promise<LoadedNetwork> {
  const hostId = await makeHost(loader);
  const partnerIds = new Map<string, string>();
  for (const partner of network.partners)
    partnerIds.set(partner.name, await makePartner(loader, hostId, partner));
  return { hostId, partnerIds };
}

async function makeHost(loader: Loader): Promise<string> {
  const { host, country, timeZone, locale } = network;
  const [first, ...others] = host.staff;
  const { organisationId } = await loader.must(setUpInstance, LOADER, {
    organisationName: host.name,
    organisationKind: host.kind,
    country,
    timeZone,
    locale,
    name: nameOf(first!),
    email: first!.email,
  });
  await addStaff(loader, organisationId, others);
  return organisationId;
}

async function makePartner(loader: Loader, hostId: string, partner: Organisation): Promise<string> {
  const { name, kind, staff } = partner;
  const { organisationId } = await loader.must(addOrganisation, LOADER, {
    organisationId: hostId,
    name,
    kind,
  });
  await addStaff(loader, organisationId, staff);
  return organisationId;
}

async function addStaff(loader: Loader, organisationId: string, staff: Organisation['staff']): Promise<void> {
  for (const { email, role, ...who } of staff)
    await loader.must(addMember, LOADER, { organisationId, name: nameOf(who), email, role });
}

function nameOf({ firstName, lastName }: { firstName: string; lastName: string }): string {
  return `${firstName} ${lastName}`;
}
