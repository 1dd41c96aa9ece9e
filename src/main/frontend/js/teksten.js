// Texts come from messages.properties, through data attributes on <body>.
export function tekst(naam, ...waarden) {
  const sjabloon = document.body.getAttribute(`data-tekst-${naam}`) ?? '';
  return waarden.reduce((t, waarde, i) => t.replace(`{${i}}`, waarde), sjabloon);
}

/** Shows a message on top of the page; screen readers say it. */
export function meld(bericht) {
  const plek = document.getElementById('meldingen');
  if (!plek || !bericht) return;
  const melding = document.createElement('div');
  melding.className = 'bw-melding bw-melding--fout';
  melding.dataset.script = '';
  const alinea = document.createElement('p');
  alinea.textContent = bericht;
  melding.append(alinea);
  plek.querySelector('[data-script]')?.remove();
  plek.append(melding);
}
