// On the way to an organisation's provider and back: presses the one button of the page, so that nobody has to.
const part = document.querySelector('[data-go-on]');
const form = part?.querySelector('form');
const link = part?.querySelector<HTMLAnchorElement>('a[href]');
if (form) form.requestSubmit();
else if (link) location.replace(link.href);
