create table organization_moved_registration (
  merge_id        uuid not null,
  registration_id uuid not null,
  primary key (merge_id, registration_id),
  constraint organization_moved_registration_merge_fk foreign key (merge_id) references organization_merge (id),
  constraint organization_moved_registration_fk foreign key (registration_id) references registration (id)
);

-- as with people: whoever names an organization just as it is merged finds the kept record
delimiter //
create trigger registration_organization_added before insert on registration for each row
begin
  declare kept uuid;
  if new.organization_id is not null then
    select merged_into into kept from organization where id = new.organization_id lock in share mode;
    set new.organization_id = coalesce(kept, new.organization_id);
  end if;
end//
create trigger registration_organization_changed before update on registration for each row
begin
  declare kept uuid;
  if new.organization_id is not null and not (new.organization_id <=> old.organization_id) then
    select merged_into into kept from organization where id = new.organization_id lock in share mode;
    set new.organization_id = coalesce(kept, new.organization_id);
  end if;
end//
delimiter ;
