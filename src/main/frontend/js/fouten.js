// After a failed submit the reader starts at the list of errors.
const naarFouten = binnen => binnen.querySelector('.bw-foutoverzicht, .bw-botsing')?.focus();

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
