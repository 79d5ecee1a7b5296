alter table person
  add column external_id varchar(60) collate utf8mb4_bin null comment 'what the association''s own register calls the person',
  add constraint person_external_uk unique (external_id),
  add index person_by_name (name, id, email);

alter table organization
  add column external_id varchar(60) collate utf8mb4_bin null comment 'what the association''s own register calls the organization',
  add constraint organization_external_uk unique (external_id);

create table affiliation (
  person_id       uuid        not null primary key comment 'a person works at one organization, or is not known to',
  version         bigint      not null,
  organization_id uuid        not null,
  since           datetime(6) not null comment 'UTC; when it was entered',
  constraint affiliation_person_fk foreign key (person_id) references person (id),
  constraint affiliation_organization_fk foreign key (organization_id) references organization (id),
  index affiliation_by_organization (organization_id, person_id)
);

alter table account add index account_by_person (person_id);
