-- several records of one person: what was compared, what looks alike, what was merged and may be undone
alter table person
  add column merged_into uuid null comment 'the kept record of the same person; null: this one is it',
  add column compared boolean not null default false comment 'whether it was compared with the others since it came or changed',
  add column domain varchar(254) as (substring_index(email, '@', -1)) virtual comment 'of the address',
  add constraint person_merged_into_fk foreign key (merged_into) references person (id),
  add index person_by_comparison (compared, id),
  add index person_by_likeness (name, domain);

-- without foreign keys, so that comparing locks nothing but what it compares: records are never deleted
create table person_likeness (
  id       uuid        not null primary key,
  one_id   uuid        not null comment 'the smaller id of the two',
  two_id   uuid        not null,
  reason   varchar(20) not null comment 'ADDRESS or NAME',
  status   varchar(20) not null comment 'OPEN, DISMISSED (they are two people) or MERGED',
  found_at datetime(6) not null comment 'UTC',
  constraint person_likeness_uk unique (one_id, two_id),
  constraint person_likeness_order_ck check (one_id <> two_id),
  index person_likeness_by_second (two_id),
  index person_likeness_newest (status, id)
);

create table person_merge (
  id            uuid        not null primary key,
  version       bigint      not null,
  kept_id       uuid        not null,
  other_id      uuid        not null,
  status        varchar(20) not null comment 'OPEN, UNDONE or SETTLED',
  merged_at     datetime(6) not null comment 'UTC',
  undo_until    datetime(6) not null comment 'UTC, exclusive',
  kept_before   text        null comment 'JSON: traits of the kept record; null once it cannot be undone any more',
  kept_after    text        null comment 'JSON: the same, as merged',
  open_other_id uuid as (case when status = 'OPEN' then other_id end) virtual,
  constraint person_merge_kept_fk foreign key (kept_id) references person (id),
  constraint person_merge_other_fk foreign key (other_id) references person (id),
  constraint person_merge_open_uk unique (open_other_id),
  constraint person_merge_two_ck check (kept_id <> other_id),
  index person_merge_by_end (status, undo_until),
  index person_merge_newest (status, id),
  index person_merge_by_kept (kept_id, status)
);

-- what moved from one record to the other in the people's own context and below; the contexts above keep their own lists
create table person_merge_part (
  merge_id uuid        not null,
  kind     varchar(20) not null comment 'ACCOUNT, RECORD (was merged into the other before) or CONTACT (made here)',
  part_id  uuid        not null,
  primary key (merge_id, kind, part_id),
  constraint person_merge_part_merge_fk foreign key (merge_id) references person_merge (id)
);
