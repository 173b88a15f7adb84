-- Regions, provinces and communes by the codes of the High Commission for Planning (HCP).
create table territory (
    code          text primary key,
    level         text not null check (level in ('REGION', 'PROVINCE', 'COMMUNE')),
    latin         text not null,
    arabic        text,
    parent        text references territory,
    population    integer,
    -- Names as they are searched: without marks, small letters, Arabic letters that sound alike as one.
    latin_folded  text not null,
    arabic_folded text,
    check ((level = 'REGION') = (parent is null))
);
create index territory_parent on territory (parent);
create index territory_latin on territory (latin_folded text_pattern_ops);
create index territory_arabic on territory (arabic_folded text_pattern_ops);

create table agency (
    id        text primary key check (length(id) = 26),
    code      text not null unique,
    latin     text not null,
    arabic    text,
    province  text not null references territory,
    opened_at timestamptz not null
);

-- One agency for each territory, by construction. A commune given to another agency than its province
-- is an exception that somebody made on purpose.
create table competence (
    territory text primary key references territory,
    agency    text not null references agency
);
create index competence_agency on competence (agency);

-- Figures of the census, as published: a row per territory and surroundings (whole, urban, rural).
create table indicator (
    territory text not null references territory,
    milieu    text not null,
    figures   jsonb not null,
    primary key (territory, milieu)
);
create table indicator_meaning (
    indicator  text primary key,
    topic      text not null,
    label      text not null,
    is_percent boolean not null
);
