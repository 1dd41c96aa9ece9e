// A session that ended: load the page anew, so that signing in leads back to it.
const paginaOpnieuw = () => location.replace(location.pathname + location.search);

document.addEventListener('htmx:beforeSwap', event => {
  const { xhr } = event.detail;
  const naarAanmelden = xhr.responseURL && new URL(xhr.responseURL).pathname.endsWith('/aanmelden');
  if (xhr.status !== 401 && !(naarAanmelden && !location.pathname.endsWith('/aanmelden'))) return;
  event.detail.shouldSwap = false;
  event.preventDefault();
  paginaOpnieuw();
});
