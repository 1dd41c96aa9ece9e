// Makes one sprite: <symbol id="icoon-fiets">, drawn by Tabler, except for our own bridge.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

const { resolve } = createRequire(import.meta.url);

const brug = '<symbol id="icoon-brug" viewBox="0 0 33 20" fill="none" stroke="currentColor" stroke-linecap="round">'
  + '<path stroke-width="1.6" opacity=".5" d="M9.5 6.5V16M16.5 4V16M23.5 6.5V16"/>'
  + '<path stroke-width="3" d="M2 18a14.5 15 0 0 1 29 0Z" stroke-linejoin="round"/></symbol>';

export async function sprite(namen) {
  const symbolen = await Promise.all(Object.entries(namen).map(async ([naam, tabler]) => {
    const svg = await readFile(resolve(`@tabler/icons/outline/${tabler}.svg`), 'utf8');
    return symbool(naam, svg);
  }));
  return `<svg xmlns="http://www.w3.org/2000/svg">${symbolen.join('')}${brug}</svg>`;
}

function symbool(naam, svg) {
  const inhoud = svg
    .replace(/^[\s\S]*?<svg[^>]*>/, '')
    .replace(/<\/svg>\s*$/, '')
    .replace(/<path stroke="none" d="M0 0h24v24H0z" fill="none"\s*\/>/, '')
    .replace(/\s+/g, ' ')
    .replace(/> </g, '><')
    .replace(/ \/>/g, '/>')
    .trim();
  return `<symbol id="icoon-${naam}" viewBox="0 0 24 24" fill="none" stroke="currentColor"`
    + ` stroke-width="2" stroke-linecap="round" stroke-linejoin="round">${inhoud}</symbol>`;
}
