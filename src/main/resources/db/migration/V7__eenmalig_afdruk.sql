-- Wat er bij een sleutel gestuurd is, als vingerafdruk: dezelfde sleutel met iets anders is een fout.
alter table eenmalig add column afdruk char(64);
