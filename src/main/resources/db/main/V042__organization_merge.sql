-- several records of one organization: what was compared, what looks alike, what was merged and may be undone
alter table organization
  add column merged_into uuid null comment 'the kept record of the same organization; null: this one is it',
  add column compared boolean not null default false comment 'whether it was compared with the others since it came or changed',
  add constraint organization_merged_into_fk foreign key (merged_into) references organization (id),
  add index organization_by_comparison (compared, id);

-- without foreign keys, so that comparing locks nothing but what it compares: records are never deleted
create table organization_likeness (
  id       uuid        not null primary key,
  one_id   uuid        not null,
  two_id   uuid        not null,
  reason   varchar(20) not null comment 'ADDRESS (they have a domain in common) or NAME',
  status   varchar(20) not null comment 'OPEN, DISMISSED (they are two) or MERGED',
  found_at datetime(6) not null comment 'UTC',
  constraint organization_likeness_uk unique (one_id, two_id),
  constraint organization_likeness_order_ck check (one_id <> two_id),
  index organization_likeness_by_second (two_id),
  index organization_likeness_newest (status, id)
);

create table organization_merge (
  id            uuid        not null primary key,
  version       bigint      not null,
  kept_id       uuid        not null,
  other_id      uuid        not null,
  status        varchar(20) not null comment 'OPEN, UNDONE or SETTLED',
  merged_at     datetime(6) not null comment 'UTC',
  undo_until    datetime(6) not null comment 'UTC, exclusive',
  kept_before   text        null comment 'JSON: what the kept record said; null once it cannot be undone any more',
  kept_after    text        null comment 'JSON: the same, as merged',
  open_other_id uuid as (case when status = 'OPEN' then other_id end) virtual,
  constraint organization_merge_kept_fk foreign key (kept_id) references organization (id),
  constraint organization_merge_other_fk foreign key (other_id) references organization (id),
  constraint organization_merge_open_uk unique (open_other_id),
  constraint organization_merge_two_ck check (kept_id <> other_id),
  index organization_merge_by_end (status, undo_until),
  index organization_merge_newest (status, id),
  index organization_merge_by_kept (kept_id, status)
);

-- what moved from one record to the other in the organizations' own context; the contexts above keep their own lists
create table organization_merge_part (
  merge_id uuid         not null,
  kind     varchar(20)  not null comment 'MEMBERSHIP, DOMAIN (the other had it), NEW_DOMAIN (the kept one did not), RECORD, CLAIM or CONTACT',
  part     varchar(190) not null comment 'an id or a domain',
  primary key (merge_id, kind, part),
  constraint organization_merge_part_merge_fk foreign key (merge_id) references organization_merge (id)
);
