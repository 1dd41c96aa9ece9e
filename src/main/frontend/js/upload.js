// Sends files one by one, with progress: <form data-upload="bytes at most">. Without this the form sends one.
import { tekst } from './teksten.js';

const FORMULIER = 'form[data-upload]';

const meerTegelijk = binnen => binnen.querySelectorAll(`${FORMULIER} input[type=file]`)
  .forEach(veld => { veld.multiple = true; });

if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', () => meerTegelijk(document));
else meerTegelijk(document);
document.addEventListener('htmx:afterSettle', ({ detail }) => meerTegelijk(detail.elt));

document.addEventListener('submit', async event => {
  const formulier = event.target.closest(FORMULIER);
  if (!formulier || event.defaultPrevented) return;
  event.preventDefault();
  const lijst = formulier.querySelector('.bw-voortgang');
  lijst.replaceChildren();
  lijst.hidden = false;
  const bestanden = [...formulier.querySelector('input[type=file]').files];
  const geweigerd = [];
  for (const bestand of bestanden) {
    const regel = lijst.appendChild(document.createElement('li'));
    const reden = await verstuur(formulier, bestand, regel);
    if (reden) geweigerd.push(regel);
    toon(regel, bestand, reden);
  }
  await ververs(formulier, geweigerd);
});

/** The reason why this file was refused, or nothing. */
function verstuur(formulier, bestand, regel) {
  if (bestand.size > Number(formulier.dataset.upload)) return Promise.resolve(formulier.dataset.teGroot);
  return new Promise(klaar => {
    const verzoek = new XMLHttpRequest();
    const meter = voortgang(formulier, bestand, regel);
    verzoek.upload.addEventListener('progress', ({ loaded, total }) => { meter.value = loaded / total; });
    verzoek.addEventListener('load', () => klaar(verzoek.status < 400 ? '' : uitleg(verzoek)));
    verzoek.addEventListener('error', () => klaar(tekst('geen-verbinding')));
    verzoek.open('POST', formulier.action);
    verzoek.setRequestHeader('Accept', 'application/json');
    const inhoud = new FormData();
    inhoud.set('_csrf', formulier.elements._csrf.value);
    inhoud.set('bestand', bestand);
    verzoek.send(inhoud);
  });
}

function uitleg(verzoek) {
  try {
    const probleem = JSON.parse(verzoek.responseText);
    return probleem.fouten?.[0]?.melding ?? probleem.detail;
  } catch {
    return tekst('storing');
  }
}

function voortgang(formulier, bestand, regel) {
  const meter = document.createElement('progress');
  meter.value = 0;
  meter.setAttribute('aria-label', `${formulier.dataset.bezigMet}: ${bestand.name}`);
  regel.replaceChildren(bestand.name, meter);
  return meter;
}

function toon(regel, bestand, reden) {
  const naam = document.createElement('strong');
  naam.textContent = bestand.name;
  regel.replaceChildren(naam, reden ? `: ${reden}` : '');
}

// the list as it is now; what was refused stays in sight
async function ververs(formulier, geweigerd) {
  const deel = formulier.closest('.bw-documenten');
  const antwoord = await fetch(location.href, { headers: { Accept: 'text/html' } });
  const pagina = new DOMParser().parseFromString(await antwoord.text(), 'text/html');
  const nieuw = pagina.querySelector('.bw-documenten');
  if (!nieuw) return location.reload();
  deel.replaceWith(nieuw);
  meerTegelijk(document);
  const lijst = nieuw.querySelector('.bw-voortgang');
  lijst?.replaceChildren(...geweigerd);
  if (lijst) lijst.hidden = !geweigerd.length;
  nieuw.querySelector('input[type=file]')?.focus();
}
