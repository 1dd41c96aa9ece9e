import assert from 'node:assert/strict';
import { test } from 'node:test';
import { snoei } from '../bouw/tokens.js';

test('only tokens that a style reaches are kept, and the last value wins', () => {
  const css = snoei(`.een-theme { --a: var(--b); --b: red; --ongebruikt: blue; }
    .een-theme { --b: green; }
    p { color: var(--a); }`);
  assert.match(css, /^:root\{--a:var\(--b\);--b:green\}/);
  assert.match(css, /p \{ color: var\(--a\); \}/);
  assert.doesNotMatch(css, /ongebruikt|red/);
});
