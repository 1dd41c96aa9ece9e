import assert from 'node:assert/strict';
import { test } from 'node:test';
import { snoei, zonderOngebruikt } from '../bouw/tokens.js';

test('only tokens that a style reaches are kept, and the last value wins', () => {
  const css = snoei(`.een-theme { --a: var(--b); --b: red; --ongebruikt: blue; }
    .een-theme { --b: green; }
    p { color: var(--a); }`);
  assert.match(css, /^:root\{--a:var\(--b\);--b:green\}/);
  assert.match(css, /p \{ color: var\(--a\); \}/);
  assert.doesNotMatch(css, /ongebruikt|red/);
});

test('a variant that no page uses is dropped, also from within a media query', () => {
  const css = zonderOngebruikt(`.utrecht-knop, .utrecht-knop--raar { a: b }
    @media print { .utrecht-knop--raar { a: b } .utrecht-knop:not(.utrecht-knop--raar, :hover) { c: d } p { e: f } }`,
  new Set(['utrecht-knop']));
  assert.match(css, /\.utrecht-knop, \.utrecht-knop--raar/);
  assert.doesNotMatch(css, /^\s*\.utrecht-knop--raar/m);
  assert.match(css, /c: d/);
  assert.match(css, /e: f/);
});
