import htmx from 'htmx.org';
import { meld, tekst } from './teksten.js';

Object.assign(htmx.config, {
  allowEval: false,
  allowScriptTags: false,
  historyCacheSize: 0, // no case pages in localStorage
  refreshOnHistoryMiss: true,
  includeIndicatorStyles: false, // would be an inline style
  selfRequestsOnly: true,
  scrollIntoViewOnBoost: false,
  responseHandling: [
    { code: '204', swap: false },
    { code: '[23]..', swap: true },
    // a form with its errors, or with the other's change
    { code: '400|409|422', swap: true, error: false },
    { code: '...', swap: false, error: true },
  ],
});

document.addEventListener('htmx:configRequest', ({ detail }) => {
  const header = document.querySelector('meta[name="csrf-header"]')?.content;
  const token = document.querySelector('meta[name="csrf-token"]')?.content;
  if (header && token && detail.verb !== 'get') detail.headers[header] = token;
});

// a boosted link that fails shows the error page that the server sent
document.addEventListener('htmx:beforeSwap', ({ detail }) => {
  if (detail.boosted && detail.xhr.status >= 400) detail.shouldSwap = true;
});

document.addEventListener('htmx:responseError', ({ detail }) => {
  if (!detail.boosted && detail.xhr.status !== 401) meld(tekst('storing'));
});
document.addEventListener('htmx:sendError', () => meld(tekst('geen-verbinding')));
