-- what could not be told is tried again behind the others, so that it keeps none of them
alter table holder_change
  add column tried_at datetime(6) null comment 'UTC; last time that telling it failed; null: it never did';
alter table moved_place
  add column tried_at datetime(6) null comment 'UTC; last time that telling it failed; null: it never did';

-- somebody's own places are found by the address at all events
alter table registration add index registration_by_address (email);
