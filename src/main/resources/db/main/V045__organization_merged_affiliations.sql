-- where the other record said that somebody works, until the merge of people cannot be undone any more
create table merged_affiliation (
  merge_id        uuid        not null primary key,
  organization_id uuid        not null,
  since           datetime(6) not null comment 'UTC',
  taken           boolean     not null comment 'whether the kept record took it over',
  constraint merged_affiliation_merge_fk foreign key (merge_id) references person_merge (id),
  constraint merged_affiliation_organization_fk foreign key (organization_id) references organization (id)
);
