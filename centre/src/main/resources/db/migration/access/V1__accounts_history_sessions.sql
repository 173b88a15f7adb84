-- Who signs in. Retention: closed accounts stay as long as the history names them.
create table account (
    id            text primary key check (length(id) = 26),
    login         text not null unique check (login = lower(login)),
    name          text not null,
    role          text not null check (role <> 'SYSTEM'),
    scope_kind    text not null check (scope_kind in ('EVERYWHERE', 'AGENCIES', 'EMPLOYER', 'PERSON')),
    scope_ids     text[] not null default '{}',
    lang          text not null check (lang in ('AR', 'FR', 'ES', 'EN')),
    -- Null for workers, who sign in with a slip and a birth date.
    password_hash text,
    opened_at     timestamptz not null,
    closed_at     timestamptz,
    last_seen     timestamptz,
    version       integer not null default 1,
    check (scope_kind not in ('EMPLOYER', 'PERSON') or cardinality(scope_ids) = 1)
);
-- A person has one account for life.
create unique index account_of_person on account ((scope_ids[1])) where scope_kind = 'PERSON';

-- The latest slip of each person. Neither the code nor the birth date is kept: only their hash under
-- a key that does not lie in this database.
create table slip (
    person   text primary key,
    account  text not null references account,
    seal     bytea not null unique,
    given_at timestamptz not null
);

-- Bearer tokens of the API, by their SHA-256. Times are those of the database, never of a clock that a
-- demonstration can move.
create table token (
    hash       bytea primary key check (length(hash) = 32),
    account    text not null references account,
    expires_at timestamptz not null
);
create index token_expiry on token (expires_at);

-- Wrong sign-ins of the last minutes, by a hash of what was typed and of where it came from.
create table attempt (
    who bytea not null,
    at  timestamptz not null default clock_timestamp()
);
create index attempt_who on attempt (who, at);
create index attempt_at on attempt (at);

-- Everything that was done. Retention: as the file it belongs to; a correction is a new line.
create table history (
    sequence   bigint generated always as identity primary key,
    at         timestamptz not null,
    actor      text not null,
    actor_name text not null,
    role       text not null,
    kind       text not null,
    subject    text not null,
    person     text,
    place      text,
    reason     text,
    facts      jsonb not null default '{}',
    seal       bytea not null default '\x'
);
create index history_person on history (person, sequence) where person is not null;
create index history_subject on history (subject, sequence);

-- Who read whose file. Retention: five years.
create table reading (
    sequence   bigint generated always as identity primary key,
    at         timestamptz not null,
    actor      text not null,
    actor_name text not null,
    role       text not null,
    person     text not null,
    purpose    text not null
);
create index reading_person on reading (person, sequence desc);

create function history_seal(line history) returns bytea language sql stable as $$
    select sha256(convert_to(concat_ws(chr(31), line.sequence, extract(epoch from line.at), line.actor,
        line.actor_name, line.role, line.kind, line.subject, coalesce(line.person, chr(30)),
        coalesce(line.place, chr(30)), coalesce(line.reason, chr(30)), line.facts), 'UTF8'))
$$;

create function seal_history() returns trigger language plpgsql as $$
begin
    new.seal := access.history_seal(new);
    return new;
end
$$;
create trigger seal before insert on history for each row execute function seal_history();

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '% only grows: a correction is a new line', tg_table_name
        using errcode = 'restrict_violation';
end
$$;
create trigger only_grows before update or delete or truncate on history
    for each statement execute function refuse_change();
create trigger only_grows before update or delete or truncate on reading
    for each statement execute function refuse_change();

-- Lines that somebody has changed behind the trigger's back; empty when all is well.
create view history_broken as select sequence from history h where h.seal <> history_seal(h);

-- Sessions of pages, in the form that Spring Session reads and writes.
create table session (
    primary_id            char(36) not null primary key,
    session_id            char(36) not null unique,
    creation_time         bigint not null,
    last_access_time      bigint not null,
    max_inactive_interval int not null,
    expiry_time           bigint not null,
    principal_name        varchar(100)
);
create index session_expiry on session (expiry_time);
create index session_principal on session (principal_name);
create table session_attributes (
    session_primary_id char(36) not null references session (primary_id) on delete cascade,
    attribute_name     varchar(200) not null,
    attribute_bytes    bytea not null,
    primary key (session_primary_id, attribute_name)
);
