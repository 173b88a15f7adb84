-- One file for life. Names as written; folded forms and keys beside them are for finding only.
create sequence person_number;

create table person (
    id              text        primary key,
    number          text        not null unique,
    given_latin     text        not null,
    family_latin    text        not null,
    given_arabic    text,
    family_arabic   text,
    sex             text        not null,
    birth_date      date        not null,
    birth_precision text        not null,
    cin             text collate "C",
    commune         text        not null,
    agency          text        not null,
    phone           text,
    phone_owner     text        not null,
    speaks          text[]      not null,
    page_language   text        not null,
    farm_months     integer     not null check (farm_months >= 0),
    isco_experience text[]      not null,
    reference       text unique,
    name_key        text        not null,
    name_keys       text[]      not null,
    folded          text        not null,
    phone_reversed  text collate "C" generated always as (reverse(phone)) stored,
    registered_at   timestamptz not null,
    version         bigint      not null
);
-- Collation "C" lets one index serve equality, beginnings and order.
create index person_by_cin on person (cin) where cin is not null;
create index person_by_phone on person (phone_reversed) where phone is not null;
create index person_by_name_and_birth on person (name_key, birth_date);
create index person_by_sound on person using gin (name_keys);
create index person_by_letters on person using gin (folded public.gin_trgm_ops);
create index person_by_agency on person (agency);

-- Every form by which somebody may be asked for: given name first, family name first, both scripts.
create table person_form (
    form   text collate "C" not null,
    person text not null references person on delete cascade,
    agency text not null,
    primary key (form, person)
);
create index person_form_by_person on person_form (person);

create table document (
    person      text not null references person on delete cascade,
    type        text not null,
    issued_on   date not null,
    valid_until date check (valid_until >= issued_on),
    seen_on     date not null,
    primary key (person, type)
);

-- Two files that look like one person (R13). A pair is noted once, whichever came first.
create table comparison (
    id         text        primary key,
    person     text        not null references person on delete cascade,
    other      text        not null references person on delete cascade,
    score      integer     not null,
    reasons    text[]      not null,
    found_at   timestamptz not null,
    state      text        not null,
    decided_by text,
    decided_at timestamptz,
    check (person <> other)
);
create unique index comparison_of_pair on comparison (least(person, other), greatest(person, other));
create index comparison_open on comparison (id) where state = 'TO_COMPARE';
create index comparison_of_other on comparison (other);
