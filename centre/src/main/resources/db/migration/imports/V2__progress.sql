-- An import stands here from its beginning, so that others see how far it is and nobody reads the same
-- files at the same time. The digest tells files that were read before; their content is not kept.
alter table run
    add column state   text not null default 'DONE'
        check (state in ('WAITING', 'RUNNING', 'DONE', 'UNUSABLE', 'STOPPED')),
    add column digest  text,
    add column bytes   bigint not null default 0,
    add column taken   bigint not null default 0,
    add column beat    timestamptz,
    add column problem jsonb;
create unique index run_at_work on run (kind, digest) where state in ('WAITING', 'RUNNING');
create index run_same on run (kind, digest, at) where state = 'DONE';
