// Bars beside a table, drawn from the table itself.
import { BarController, BarElement, CategoryScale, Chart, Legend, LinearScale, Tooltip } from 'chart.js';

Chart.register(BarController, BarElement, CategoryScale, Legend, LinearScale, Tooltip);

const KLEUREN = ['--bw-accent', '--bw-let-op', '--bw-stil'];
const LANGSTE = 28;

function teken(vak) {
  const tabel = vak.querySelector('table');
  const koppen = [...tabel.tHead.rows[0].cells];
  const rijen = [...tabel.tBodies[0].rows];
  const stijl = getComputedStyle(document.body);
  const doek = document.createElement('canvas');
  doek.setAttribute('role', 'img');
  doek.setAttribute('aria-label', vak.dataset.naam);
  vak.querySelector('.bw-grafiek__doek').append(doek);
  Chart.defaults.font.family = stijl.fontFamily;
  Chart.defaults.color = stijl.color;
  new Chart(doek, {
    type: 'bar',
    data: {
      labels: rijen.map(rij => kort(rij.cells[0].textContent)),
      datasets: koppen.flatMap((kop, kolom) => 'reeks' in kop.dataset ? [{
        label: kop.textContent,
        data: rijen.map(rij => getal(rij.cells[kolom])),
      }] : []).map((reeks, nummer) => ({ ...reeks, backgroundColor: kleur(stijl, nummer) })),
    },
    options: {
      animation: false,
      indexAxis: rijen.some(rij => rij.cells[0].textContent.length > 10) ? 'y' : 'x',
      maintainAspectRatio: false,
      plugins: { legend: { position: 'bottom' } },
      scales: { x: { beginAtZero: true, ticks: { precision: 0 } }, y: { beginAtZero: true, ticks: { precision: 0 } } },
    },
  });
}

const kort = tekst => tekst.length > LANGSTE ? `${tekst.slice(0, LANGSTE - 1)}…` : tekst;

// what is not said has no bar
function getal(cel) {
  const tekst = cel.dataset.waarde ?? cel.textContent;
  return /^\d+$/.test(tekst.trim()) ? Number(tekst) : null;
}

const kleur = (stijl, nummer) => stijl.getPropertyValue(KLEUREN[nummer % KLEUREN.length]).trim();

// last: what it draws with is ready by then
document.querySelectorAll('[data-grafiek]').forEach(teken);
