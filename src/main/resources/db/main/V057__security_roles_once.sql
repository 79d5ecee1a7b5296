-- a role is held once; of those given twice the first stays, since nothing else refers to one
delete later from role_grant later
join role_grant earlier on earlier.account_id = later.account_id and earlier.role = later.role
  and earlier.event_id <=> later.event_id and earlier.id < later.id;

-- null is equal to nothing, so that a key on the event alone would let a role at every event be given twice
alter table role_grant
  add column place uuid generated always as (coalesce(event_id, '00000000-0000-0000-0000-000000000000')) stored
    comment 'the event; all zeros: every event',
  add constraint role_grant_uk unique (account_id, role, place);
