create table session_series (
    season      text    primary key,
    last_number integer not null
);

create table session (
    id             text        primary key,
    code           text        not null unique,
    season         text        not null,
    day            date        not null,
    from_time      time        not null,
    until_time     time        not null check (until_time > from_time),
    slot_minutes   integer     not null check (slot_minutes > 0),
    place          text        not null,
    invited        text        not null,
    state          text        not null,
    fingerprint    text,
    signer_account text,
    signer_name    text,
    signed_at      timestamptz,
    police_due     date,
    transmitted_on date,
    version        bigint      not null
);
create index session_of_season on session (season, day, code);
create index session_unfinished on session (day, code) where state <> 'CLOSED';

create table session_call (
    session text not null references session,
    call    text not null references call,
    primary key (session, call)
);
create index session_of_call on session_call (call);

create table session_hall (
    session  text    not null references session,
    position integer not null,
    name     text    not null,
    stations integer not null check (stations > 0),
    primary key (session, position)
);

create table session_item (
    session  text    not null references session,
    position integer not null,
    code     text    not null,
    points   integer not null check (points between 1 and 100),
    primary key (session, position),
    unique (session, code)
);

create table session_member (
    session   text        not null references session,
    position  integer     not null,
    name      text        not null,
    mandate   text        not null,
    signed_at timestamptz,
    primary key (session, position)
);

-- One hour for each, and no station twice in the same hour, whatever a program does.
create table session_candidate (
    session     text    not null references session,
    application text    not null references application,
    slot        integer not null,
    at          time    not null,
    hall        integer not null,
    station     integer not null,
    points      integer[],
    proposal    text,
    reason      text,
    noted_by    text,
    -- What the signed minutes say of her; what becomes of her later stands with her application.
    decided     text,
    because     text,
    primary key (session, application),
    unique (session, slot, hall, station),
    check ((points is null) = (proposal is null))
);
create index session_of_application on session_candidate (application);

create table session_incident (
    session text        not null references session,
    at      timestamptz not null,
    code    text        not null,
    noted_by text       not null
);
create index session_incident_of on session_incident (session, at);
