const NEGEN_CIJFERS = /(?<![\d+])\d(?:[ .-]?\d){8}(?!\d|[ .-]\d)/g;

/** A number that could be a citizen service number: nine digits that pass the 11 test. */
export function bevatBsn(tekst) {
  return [...tekst.matchAll(NEGEN_CIJFERS)].some(([treffer]) => doorstaat(treffer.replace(/\D/g, '')));
}

function doorstaat(cijfers) {
  const som = [...cijfers].reduce((totaal, cijfer, i) => totaal + cijfer * (i === 8 ? -1 : 9 - i), 0);
  return som !== 0 && som % 11 === 0;
}
