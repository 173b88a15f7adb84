-- Somebody may bring a late form first and one that was stamped in time later: each is kept.
alter table collected drop constraint collected_pkey;
alter table collected add primary key (application, stamped_at);
