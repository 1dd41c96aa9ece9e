import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bevatBsn } from '../js/elfproef.js';

// 111222333 and 123456782 pass the 11 test and belong to nobody
test('a number that passes the 11 test is seen, however it is written', () => {
  for (const tekst of ['111222333', 'bsn 123456782.', '1112 22 333', '111.222.333', '111-222-333']) {
    assert.ok(bevatBsn(tekst), tekst);
  }
});

test('other numbers are left alone', () => {
  for (const tekst of ['123456789', '0612345678', '+31612345678', '000000000', '16 november 2026, 14:03', '2026-00418']) {
    assert.ok(!bevatBsn(tekst), tekst);
  }
});
