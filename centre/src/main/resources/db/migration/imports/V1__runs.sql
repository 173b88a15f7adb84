-- What became of each import. Rows that were refused may tell about people: they are kept thirty days,
-- the counts for good.
create table run (
    id        text primary key check (length(id) = 26),
    kind      text not null,
    at        timestamptz not null,
    actor     text not null,
    actor_name text not null,
    read      bigint not null,
    applied   bigint not null,
    unchanged bigint not null,
    refused   bigint not null,
    check (read = applied + unchanged + refused)
);
create table refused_row (
    run      text not null references run on delete cascade,
    position bigint not null,
    file     text not null,
    row      bigint not null,
    content  text not null,
    why      jsonb not null,
    primary key (run, position)
);
