-- Legal avenues as dated versions that two persons publish (C4). Nothing is deleted: a version ends.
create table avenue_version (
    id             text primary key check (length(id) = 26),
    avenue         text not null check (avenue ~ '^[A-Z][A-Z0-9-]{1,39}$'),
    number         integer not null check (number > 0),
    country        char(2) not null,
    purpose        text not null check (length(purpose) <= 30),
    valid_from     date not null,
    valid_to       date check (valid_to >= valid_from),
    state          text not null
        check (state in ('DRAFT', 'REVIEWED', 'PUBLISHED', 'SUPERSEDED', 'WITHDRAWN')),
    document       text not null check (length(document) <= 60000),
    drafted_by     text not null,
    drafted_name   text not null,
    drafted_at     timestamptz not null,
    reviewed_by    text,
    reviewed_name  text,
    reviewed_at    timestamptz,
    published_by   text,
    published_name text,
    published_at   timestamptz,
    checked_on     date,
    checked_by     text,
    checked_source text,
    shipped        text,
    withdrawn_from date,
    reason         text check (length(reason) <= 500),
    told           boolean not null generated always as
        (state in ('PUBLISHED', 'SUPERSEDED')
         or (state = 'WITHDRAWN' and coalesce(withdrawn_from > valid_from, false))) stored,
    version        bigint not null default 0,
    unique (avenue, number),
    check (reviewed_by is null or reviewed_by <> drafted_by),
    check (published_by is null or published_by <> drafted_by),
    check (state not in ('REVIEWED', 'PUBLISHED', 'SUPERSEDED')
           or shipped is not null or reviewed_by is not null),
    check (state not in ('PUBLISHED', 'SUPERSEDED')
           or shipped is not null or published_by is not null),
    -- Whatever happens at the same time elsewhere: one day, one text of an avenue.
    exclude using gist (avenue with =, daterange(valid_from, valid_to, '[]') with &&) where (told)
);
create index avenue_version_told on avenue_version (country, purpose, valid_from) where told;
