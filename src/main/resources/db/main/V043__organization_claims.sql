-- who says that they work somewhere, and who of the organization says whether that is so
alter table organization
  add column admits_at_once boolean not null default false comment 'whether an address in one of its domains is enough';

create table organization_contact (
  id              uuid         not null primary key,
  organization_id uuid         not null,
  email           varchar(254) not null comment 'normalized; whoever signs in with it decides on claims',
  language        varchar(5)   not null,
  created_at      datetime(6)  not null comment 'UTC',
  constraint organization_contact_organization_fk foreign key (organization_id) references organization (id),
  constraint organization_contact_uk unique (organization_id, email),
  index organization_contact_by_email (email)
);

create table staff_claim (
  id              uuid         not null primary key,
  version         bigint       not null,
  organization_id uuid         not null,
  account_id      uuid         not null,
  name            varchar(200) not null comment 'as typed',
  email           varchar(254) not null comment 'that of the account, which was shown to be theirs',
  language        varchar(5)   not null,
  status          varchar(20)  not null comment 'PENDING, APPROVED or REMOVED',
  claimed_at      datetime(6)  not null comment 'UTC',
  decided_at      datetime(6)  null comment 'UTC',
  constraint staff_claim_organization_fk foreign key (organization_id) references organization (id),
  constraint staff_claim_account_fk foreign key (account_id) references account (id),
  constraint staff_claim_uk unique (organization_id, account_id),
  constraint staff_claim_decided_ck check (status = 'PENDING' or decided_at is not null),
  index staff_claim_by_account (account_id),
  index staff_claim_by_email (email),
  index staff_claim_by_organization (organization_id, status, id),
  index staff_claim_by_decision (status, decided_at)
);
