-- A photo as it is shown in a page: small, upright, without what the camera wrote into it. Papers have none.
alter table housing_proof add column small bytea;
