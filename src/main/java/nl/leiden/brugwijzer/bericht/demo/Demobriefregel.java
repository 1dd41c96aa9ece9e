package nl.leiden.brugwijzer.bericht.demo;

import java.util.List;

/**
 * Een mail op het scherm.
 *
 * @param wanneer in woorden
 * @param regels de tekst per regel, zodat het scherm van een adres een link kan maken
 */
record Demobriefregel(String aan, String onderwerp, String wanneer, List<String> regels) {}
