-- What a database is for, written at its first start: invented people and real ones never share one.
create table purpose (
    only_row      boolean primary key default true check (only_row),
    demonstration boolean not null
);

-- A database from before whose day was moved is a demonstration; any other is marked by its next start.
insert into purpose (demonstration) select true from sandbox_clock;
