create table organization (
  id          uuid         not null primary key,
  version     bigint       not null,
  name        varchar(200) not null,
  type        varchar(40)  not null,
  governance  varchar(40)  not null,
  budget_band varchar(40)  not null,
  region      varchar(40)  not null,
  country     char(2)      not null comment 'ISO 3166-1',
  created_at  datetime(6)  not null comment 'UTC',
  index organization_by_name (name, id)
);

create table organization_domain (
  organization_id uuid         not null,
  domain          varchar(190) not null comment 'e-mail domain, lower case',
  primary key (organization_id, domain),
  constraint organization_domain_organization_fk foreign key (organization_id) references organization (id),
  index organization_domain_by_domain (domain)
);

create table membership (
  id              uuid        not null primary key,
  organization_id uuid        not null,
  level           varchar(40) not null,
  starts_on       date        not null,
  ends_on         date        not null,
  constraint membership_organization_fk foreign key (organization_id) references organization (id),
  constraint membership_dates_ck check (starts_on <= ends_on),
  index membership_by_organization (organization_id, ends_on)
);
