// The picture of a process with the token in it.
import NavigatedViewer from 'bpmn-js/lib/NavigatedViewer';

/** Below this scale the texts in the model can't be read. */
const LEESBAAR = 0.85;

/** Fills <div class="bw-procesbeeld" data-xml-url data-staat-url data-label …>. */
export async function toon(vak) {
  const [xml, staat] = await Promise.all([
    haal(vak.dataset.xmlUrl).then(antwoord => antwoord.text()),
    haal(vak.dataset.staatUrl).then(antwoord => antwoord.json()),
  ]);

  const doek = document.createElement('div');
  doek.className = 'bw-procesbeeld__doek';
  vak.replaceChildren(doek);

  const kijker = new NavigatedViewer({ container: doek });
  await kijker.importXML(xml);
  const canvas = kijker.get('canvas');
  const tekening = doek.querySelector('.djs-container > svg');
  tekening.setAttribute('role', 'img');
  tekening.setAttribute('aria-label', vak.dataset.label ?? '');
  kleur(kijker, staat);
  maat(doek, canvas);
  passend(canvas);
  naarToken(kijker, staat);
  vak.append(knoppen(vak, canvas));
}

async function haal(url) {
  const antwoord = await fetch(url, { credentials: 'same-origin' });
  if (!antwoord.ok || antwoord.redirected) throw new Error(`${antwoord.status} ${url}`);
  return antwoord;
}

function kleur(kijker, { actief = [], doorlopen = [] }) {
  const canvas = kijker.get('canvas');
  const register = kijker.get('elementRegistry');
  const lagen = kijker.get('overlays');

  // a frame around everything says nothing about the way that was gone
  doorlopen.filter(id => register.get(id) && register.get(id).type !== 'bpmn:SubProcess')
    .forEach(id => canvas.addMarker(id, 'bw-doorlopen'));
  for (const id of actief.filter(id => register.get(id))) {
    canvas.addMarker(id, 'bw-actief');
    const stip = document.createElement('span');
    stip.className = 'bw-procesbeeld__stip';
    lagen.add(id, { position: { top: -10, right: 12 }, html: stip });
  }
}

// as high as the model needs at this width, no more
function maat(doek, canvas) {
  const { inner } = canvas.viewbox();
  const schaal = Math.min(1, doek.clientWidth / inner.width);
  const hoogte = Math.max(240, inner.height * schaal + 40);
  doek.style.blockSize = `${Math.min(hoogte, innerHeight * 0.7)}px`;
  canvas.resized();
}

function passend(canvas) {
  canvas.zoom('fit-viewport', 'auto');
  // a small model is not blown up
  if (canvas.zoom() > 1) canvas.zoom(1, 'auto');
}

// Fitted, a wide model is too small to read: then start where the token is.
function naarToken(kijker, { actief = [] }) {
  const canvas = kijker.get('canvas');
  const element = kijker.get('elementRegistry').get(actief[0]);
  if (!element || canvas.zoom() >= LEESBAAR) return;
  const { inner } = canvas.viewbox();
  const { width, height } = canvas.getSize();
  canvas.viewbox({
    x: begin(element.x + element.width / 2, width / LEESBAAR, inner.x, inner.width),
    y: begin(element.y + element.height / 2, height / LEESBAAR, inner.y, inner.height),
    width: width / LEESBAAR,
    height: height / LEESBAAR,
  });
}

// in the middle, but no emptier than needed beside the model
function begin(midden, lengte, vanaf, heel) {
  return Math.max(vanaf - 20, Math.min(midden - lengte / 2, vanaf + heel + 20 - lengte));
}

function knoppen(vak, canvas) {
  const rij = document.createElement('div');
  rij.className = 'bw-procesbeeld__knoppen';
  rij.append(
    knop('+', vak.dataset.groter, () => canvas.zoom(canvas.zoom() * 1.25)),
    knop('−', vak.dataset.kleiner, () => canvas.zoom(canvas.zoom() / 1.25)),
    knop('⤢', vak.dataset.passend, () => passend(canvas)),
  );
  return rij;
}

function knop(teken, naam, actie) {
  const element = document.createElement('button');
  element.type = 'button';
  element.textContent = teken;
  element.setAttribute('aria-label', naam ?? teken);
  element.addEventListener('click', actie);
  return element;
}
