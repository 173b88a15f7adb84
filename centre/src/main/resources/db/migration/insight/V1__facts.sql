-- What the other modules said has happened. No names; a person is an id that only her module can open.
create table stage_reached (
    season   text not null,
    person   text not null,
    stage    text not null,
    agency   text not null,
    employer text not null,
    region   text not null,
    sex      text not null,
    age_band text not null,
    on_day   date not null,
    primary key (season, person, stage)
);
create index stage_reached_by_stage on stage_reached (season, stage, on_day);

-- Each coded "no": of an application, a placement, an offer or a recall.
create table coded_refusal (
    sequence bigint generated always as identity primary key,
    season   text not null,
    agency   text,
    code     text not null,
    on_day   date not null
);
create index coded_refusal_by_season on coded_refusal (season, code);

-- Where each journey stands now.
create table journey (
    placement text primary key,
    season    text    not null,
    person    text    not null,
    offer     text    not null,
    employer  text    not null,
    agency    text    not null,
    region    text    not null,
    state     text    not null,
    late      boolean not null default false,
    started   date,
    ended     date
);
create index journey_by_season on journey (season, state);

-- Offers that were accepted, for fill rate and time to fill.
create table offer_accepted (
    offer   text primary key,
    season  text not null,
    posts   int  not null check (posts > 0),
    on_day  date not null
);
create index offer_accepted_by_season on offer_accepted (season);
