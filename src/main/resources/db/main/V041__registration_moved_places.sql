-- places that came to a person with a merge, exactly as they were before
create table moved_place (
  id              uuid        not null primary key,
  version         bigint      not null,
  merge_id        uuid        not null,
  event_id        uuid        not null,
  registration_id uuid        not null,
  from_person_id  uuid        not null,
  to_person_id    uuid        not null,
  from_version    int         not null comment 'of the private link before; what was told under it is out of reach',
  to_version      int         not null comment 'of the private link since',
  status          varchar(20) not null comment 'MOVED, BACK (undone) or ENDED (cannot go back any more)',
  takes_along     boolean     not null comment 'going back, the place is the one where the person confided; says nothing on whether they did',
  told            boolean     not null comment 'whether the stores above have done what follows from the status',
  constraint moved_place_merge_fk foreign key (merge_id) references person_merge (id),
  constraint moved_place_event_fk foreign key (event_id) references event (id),
  constraint moved_place_registration_fk foreign key (registration_id) references registration (id),
  constraint moved_place_from_fk foreign key (from_person_id) references person (id),
  constraint moved_place_to_fk foreign key (to_person_id) references person (id),
  index moved_place_by_merge (merge_id),
  index moved_place_to_tell (told, status)
);

-- A booking may have looked the person up just before two records of them were merged. Whoever comes last finds the
-- kept record here; the lock waits for a merge that is not committed yet.
delimiter //
create trigger registration_person_added before insert on registration for each row
begin
  declare kept uuid;
  if new.person_id is not null then
    select merged_into into kept from person where id = new.person_id lock in share mode;
    set new.person_id = coalesce(kept, new.person_id);
  end if;
end//
create trigger registration_person_changed before update on registration for each row
begin
  declare kept uuid;
  if new.person_id is not null and not (new.person_id <=> old.person_id) then
    select merged_into into kept from person where id = new.person_id lock in share mode;
    set new.person_id = coalesce(kept, new.person_id);
  end if;
end//
delimiter ;

-- a link that was taken back with a merge is never given to another address
alter table registration
  add column link_peak int not null default 0 comment 'highest number that a private link of this place ever had';
update registration set link_peak = link_version;

alter table holder_change add index holder_change_by_former (from_person_id, event_id);
