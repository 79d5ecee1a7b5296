-- what was told of a change of holders, so that it can be told again to answers that come from an older backup
alter table holder_change
  add column outcome varchar(20) null comment 'CONFIRMED or OVER, once SETTLED; null for some that were settled before V060',
  add column stayed boolean not null default false
    comment 'once SETTLED: the former holder had another place at the event, and kept what they told',
  add constraint holder_change_outcome_ck check (outcome is null or status = 'SETTLED' and outcome in ('CONFIRMED', 'OVER'));
update holder_change set outcome = 'OVER' where status = 'SETTLED' and to_person_id is null; -- erasures
