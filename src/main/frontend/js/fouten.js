// After a failed submit the reader starts at the list of errors.
function naarFouten(binnen) {
  binnen.querySelectorAll('.bw-foutoverzicht ul').forEach(opVolgorde);
  binnen.querySelector('.bw-foutoverzicht, .bw-botsing[tabindex]')?.focus();
}

// the order of the fields, not the order in which the server found them
function opVolgorde(lijst) {
  const veld = regel => document.getElementById(regel.querySelector('a')?.hash.slice(1));
  lijst.append(...[...lijst.children].sort((a, b) => {
    const [eerste, tweede] = [veld(a), veld(b)];
    if (!eerste || !tweede) return eerste ? 1 : tweede ? -1 : 0;
    return eerste.compareDocumentPosition(tweede) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
  }));
}

const klaar = () => naarFouten(document);
if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', klaar);
else klaar();
document.addEventListener('htmx:afterSettle', ({ detail }) => naarFouten(detail.elt));

// a link in the summary goes to the field itself, also when it's a hidden-looking radio button
document.addEventListener('click', event => {
  const link = event.target.closest('.bw-foutoverzicht a[href^="#"]');
  const veld = link && document.getElementById(decodeURIComponent(link.hash.slice(1)));
  if (!veld) return;
  event.preventDefault();
  veld.focus({ preventScroll: true });
  (veld.closest('fieldset, .bw-veld') ?? veld).scrollIntoView({ block: 'start' });
});
