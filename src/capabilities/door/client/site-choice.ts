// Where a desk stands is said once: the site that was chosen last for somebody without appointment is chosen the next time.

const KEPT = 'door-site';

/** Chooses in a form what was chosen last on this page, and keeps what is chosen now. Nothing where there are no sites. */
export function keepSiteOf(form: HTMLFormElement | null): void {
  const field = siteFieldOf(form);
  // A link that names the place, or an answer that shows what was sent, knows better.
  const said = new URLSearchParams(location.search);
  if (said.has('site') || said.has('at') || location.pathname.endsWith('/walk-ins')) keep(field);
  else chooseKept(form);
  field?.addEventListener('change', () => keep(field));
}

/** Chooses again what was kept, as after a form was emptied. */
export function chooseKept(form: HTMLFormElement | null): void {
  const field = siteFieldOf(form);
  const kept = sessionStorage.getItem(KEPT);
  if (field && kept !== null && [...field.options].some(({ value }) => value === kept)) field.value = kept;
}

function siteFieldOf(form: HTMLFormElement | null): HTMLSelectElement | null {
  const field = form?.elements.namedItem('site');
  return field instanceof HTMLSelectElement ? field : null;
}

function keep(field: HTMLSelectElement | null): void {
  if (field) sessionStorage.setItem(KEPT, field.value);
}
