create table call_series (
    season      text    primary key,
    last_number integer not null
);

-- What comes from the offer is copied: nobody is judged by something that changed after publication.
create table call (
    id                text        primary key,
    code              text        not null unique,
    offer             text        not null,
    season            text        not null,
    title             text        not null,
    employer          text        not null,
    employer_name     text        not null,
    isco              text        not null,
    language          text,
    work_from         date        not null,
    work_to           date        not null check (work_to >= work_from),
    opens             date        not null,
    closes            date        not null check (closes >= opens),
    channels          text[]      not null,
    communes          text[]      not null,
    state             text        not null,
    public_value      text,
    ranked_at         timestamptz,
    first_account     text,
    first_name        text,
    first_at          timestamptz,
    second_account    text,
    second_name       text,
    second_at         timestamptz,
    settled_on        date,
    last_application  integer     not null default 0,
    version           bigint      not null,
    -- Two different people sign, whatever a program does.
    check (second_account is null or second_account <> first_account)
);
create index call_of_season on call (season, code desc);
create index call_unsettled on call (code) where state <> 'SETTLED';

create table call_place (
    call   text    not null references call,
    agency text    not null,
    places integer not null check (places > 0),
    primary key (call, agency)
);
create index call_place_of_agency on call_place (agency);

create table call_criterion (
    call     text    not null references call,
    position integer not null,
    code     text    not null,
    points   integer not null check (points between 1 and 100),
    primary key (call, position),
    unique (call, code)
);

create table application (
    id           text        primary key,
    number       text        not null unique,
    call         text        not null references call,
    person       text        not null,
    agency       text        not null,
    state        text        not null,
    channel      text        not null,
    expressed_at timestamptz not null,
    rank         integer,
    ranked_of    integer,
    score        integer     check (score between 0 and 100),
    waiting_days integer,
    draw_hash    text,
    decided_by   text,
    proposed     text,
    reason       text,
    complete_by  date,
    version      bigint      not null,
    unique (call, person)
);
create index application_of_call on application (call, agency, rank, number);
create index application_of_person on application (person, expressed_at desc);
create index application_to_complete on application (agency) where state = 'TO_COMPLETE';

-- A decision is kept with what it was made from; a later judgement stands beside the earlier one.
create table finding (
    application text    not null references application,
    kind        text    not null,
    judgement   integer not null,
    position    integer not null,
    code        text    not null,
    outcome     text    not null,
    message_key text    not null,
    args        text[]  not null,
    article     text,
    points      integer,
    primary key (application, kind, judgement, position)
);
