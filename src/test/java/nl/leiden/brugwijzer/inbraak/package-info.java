/** Wie binnen wil komen of hogerop wil met wat niet van hem is; alles hier moet mislukken. */
package nl.leiden.brugwijzer.inbraak;
