-- Whether somebody came by recall or for the first time. Who never applied in a season was recalled.
alter table stage_reached add column path text not null default 'NEWCOMER';
update stage_reached reached set path = 'REPEATER'
where not exists (select from stage_reached applied
                  where applied.season = reached.season and applied.person = reached.person
                    and applied.stage = 'UNIQUE');

-- Where an employer's work is, for the flows from region to destination.
create table workplace (
    employer     text primary key,
    municipality text not null
);

-- Each signed contract beside its offer: how many terms differ, and what a day is paid. No names.
create table contract (
    placement   text primary key,
    season      text    not null,
    agency      text    not null,
    sex         text    not null,
    isco        text    not null,
    daily_pay   numeric not null,
    currency    text    not null,
    differences int     not null check (differences >= 0)
);
create index contract_by_season on contract (season);

-- Each line of a recall list; once contested or reinstated, that stays true. A list that is made
-- again before anybody was told of it gets new lines for the same people.
create table recall (
    season     text    not null,
    employer   text    not null,
    person     text    not null,
    agency     text    not null,
    omitted    boolean not null default false,
    contested  boolean not null default false,
    reinstated boolean not null default false,
    primary key (season, employer, person)
);
