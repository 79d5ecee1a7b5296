-- e-mail addresses are normalized before they are stored; what differs by an accent is another address, of somebody else
alter table account modify column email varchar(254) collate utf8mb4_bin not null comment 'normalized: NFC, lower case';
alter table sign_in_link modify column email varchar(254) collate utf8mb4_bin not null comment 'normalized; an account need not exist yet';
alter table outbox modify column recipient varchar(254) collate utf8mb4_bin not null;
alter table person modify column email varchar(254) collate utf8mb4_bin null comment 'normalized: NFC, lower case';
alter table orders modify column buyer_email varchar(254) collate utf8mb4_bin not null comment 'normalized: NFC, lower case';
alter table registration modify column email varchar(254) collate utf8mb4_bin null comment 'normalized: NFC, lower case';
alter table organization_contact modify column email varchar(254) collate utf8mb4_bin not null comment 'normalized; whoever signs in with it decides on claims';
alter table staff_claim modify column email varchar(254) collate utf8mb4_bin not null comment 'that of the account, which was shown to be theirs';
alter table organization_domain modify column domain varchar(190) collate utf8mb4_bin not null comment 'e-mail domain, lower case';
