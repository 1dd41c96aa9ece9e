-- Wat de deur uit is, verandert niet meer; wie het toch probeert, is een fout in het programma.
create function staat_vast() returns trigger language plpgsql as $$
begin
    raise exception 'dit staat vast';
end $$;

create trigger brief_staat_vast before update on document
    for each row when (old.status = 'DEFINITIEF') execute function staat_vast();

create trigger inhoud_staat_vast before update on documentstuk
    for each row execute function staat_vast();
