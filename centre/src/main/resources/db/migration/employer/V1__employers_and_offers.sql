-- Employers with their accreditation (C2) and offers with their findings (C12, R10).
-- There is no column for anything that a worker would have to pay to get a post: such an offer is
-- turned down at the door, and what cannot be stored cannot be owed.
create table employer (
    id                     text primary key check (length(id) = 26),
    legal_name             text not null check (length(legal_name) between 1 and 200),
    tax_id                 text not null unique check (length(tax_id) between 1 and 40),
    country                char(2) not null,
    municipality           text not null check (length(municipality) <= 200),
    sector                 text not null check (length(sector) <= 10),
    kind                   text not null check (kind in ('FARM', 'COMPANY', 'ASSOCIATION')),
    representative         text not null check (length(representative) <= 200),
    mandate_until          date not null,
    existence_confirmed_by text check (length(existence_confirmed_by) <= 200),
    state                  text not null check (state in
        ('NEW', 'UNDER_REVIEW', 'ACCREDITED', 'REJECTED', 'SUSPENDED', 'EXCLUDED')),
    first_account          text,
    first_name             text,
    second_account         text,
    second_name            text,
    accredited_until       date,
    reason                 text check (length(reason) <= 500),
    version                bigint not null default 0,
    check ((first_account is null) = (first_name is null)),
    check ((second_account is null) = (second_name is null)),
    check (second_account <> first_account),
    check (state <> 'ACCREDITED' or second_account is not null),
    check (state <> 'ACCREDITED' or existence_confirmed_by is not null)
);

create table offer_number (
    season text primary key,
    last   integer not null
);

create table offer (
    id                text primary key check (length(id) = 26),
    code              text not null unique,
    employer          text not null references employer,
    season            text not null,
    reference         text not null check (length(reference) between 1 and 60),
    joint_request     text check (length(joint_request) between 1 and 60),
    title             text not null check (length(title) between 1 and 200),
    isco              text not null check (isco ~ '^[0-9]{4}$'),
    esco              text check (length(esco) <= 200),
    posts             integer not null check (posts between 1 and 100000),
    first_day         date,
    last_day          date check (last_day >= first_day),
    hours_per_week    numeric(4, 1) check (hours_per_week > 0),
    guaranteed_days   integer check (guaranteed_days >= 0),
    daily_pay         numeric(10, 2) check (daily_pay >= 0),
    probation_days    integer check (probation_days >= 0),
    housing           text check (length(housing) <= 1000),
    rent_month        numeric(10, 2) check (rent_month >= 0),
    utilities_month   numeric(10, 2) check (utilities_month >= 0),
    currency          char(3),
    transport         text check (length(transport) <= 1000),
    criteria          text[] not null,
    language          text check (language ~ '^[a-z]{2}$'),
    channel           text not null check (channel in ('FORM', 'CSV', 'API')),
    filed_by          text not null,
    blocked_by        text,
    state             text not null check (state in
        ('RECEIVED', 'TO_CORRECT', 'UNDER_ANALYSIS', 'ACCEPTED', 'BLOCKED', 'OPEN_CALL', 'FILLED',
         'PARTLY_FILLED', 'CONTRACTED', 'CLOSED', 'WITHDRAWN', 'LAPSED')),
    received_on       date not null,
    correct_by        date,
    reason            text check (length(reason) <= 500),
    wording           text not null,
    version           bigint not null default 0,
    unique (employer, season, reference),
    check ((first_day is null) = (last_day is null)),
    -- From acceptance on nothing is left open, so that a contract can equal the offer (C17).
    check (state in ('RECEIVED', 'TO_CORRECT', 'UNDER_ANALYSIS', 'BLOCKED', 'WITHDRAWN', 'LAPSED')
        or (first_day is not null and hours_per_week is not null and guaranteed_days is not null
            and daily_pay is not null and probation_days is not null and housing is not null
            and rent_month is not null and transport is not null))
);
create index offer_of_season on offer (season, state, received_on desc, code desc);
create index offer_of_joint_request on offer (season, joint_request) where joint_request is not null;
create index offer_by_wording on offer (wording);

create table finding (
    offer    text not null references offer,
    number   integer not null,
    code     text not null,
    verdict  text not null check (verdict in ('OK', 'WARN', 'UNKNOWN', 'HOLD', 'REJECT')),
    message  text not null,
    args     text[] not null,
    article  text not null,
    primary key (offer, number)
);

-- Cards of France's ROME classification with the ISCO-08 group of each, as imported.
create table rome_card (
    card text primary key check (card ~ '^[A-N][0-9]{4}$'),
    isco text not null check (isco ~ '^[0-9]{4}$')
);
