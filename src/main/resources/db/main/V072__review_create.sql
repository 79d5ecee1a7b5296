-- the committee's review: rounds, who reviews what, what they think of it, and the only texts that they read
create table review_round (
  id              uuid         not null primary key,
  version         bigint       not null,
  event_id        uuid         not null,
  name            varchar(100) not null,
  track_id        uuid         null comment 'of this track only',
  opens_at        datetime(6)  not null comment 'UTC',
  closes_at       datetime(6)  not null comment 'UTC',
  reviews         int          not null comment 'that each proposal is to have',
    shows_others    boolean      not null comment 'the other reviews, once the own one is handed in',
  constraint review_round_event_fk foreign key (event_id) references event (id),
  constraint review_round_track_fk foreign key (track_id) references track (id),
  constraint review_round_dates_ck check (opens_at < closes_at),
  index review_round_by_event (event_id, opens_at)
);

create table review_criterion (
  id       uuid          not null primary key,
  round_id uuid          not null,
  position int           not null,
  name     varchar(100)  not null,
  question varchar(300)  not null,
  weight   int           not null comment 'in the score of a review; 0: stays out of it',
  anchors  varchar(2000) not null comment 'what 5, 4, 3, 2 and 1 mean, one a line',
  constraint review_criterion_round_fk foreign key (round_id) references review_round (id),
  constraint review_criterion_position_uk unique (round_id, position)
);

create table committee_member (
  id              uuid        not null primary key,
  version         bigint      not null,
  event_id        uuid        not null,
  account_id      uuid        not null,
  number          int         not null comment 'drawn at random: what others see instead of the name',
  organization_id uuid        null,
  most            int         not null comment 'reviews that they take in a round',
  active          boolean     not null,
  constraint committee_member_event_fk foreign key (event_id) references event (id),
  constraint committee_member_account_fk foreign key (account_id) references account (id),
  constraint committee_member_organization_fk foreign key (organization_id) references organization (id),
  constraint committee_member_uk unique (event_id, account_id),
  constraint committee_member_number_uk unique (event_id, number)
);

create table member_topic (
  member_id uuid        not null,
  track_id  uuid        not null,
  interest  varchar(10) not null comment 'LOW, MEDIUM or HIGH',
  primary key (member_id, track_id),
  constraint member_topic_member_fk foreign key (member_id) references committee_member (id),
  constraint member_topic_track_fk foreign key (track_id) references track (id)
);

create table declared_conflict (
  id          uuid         not null primary key,
  member_id   uuid         not null,
  proposal_id uuid         not null,
  reason      varchar(500) not null,
  declared_at datetime(6)  not null comment 'UTC',
  constraint declared_conflict_member_fk foreign key (member_id) references committee_member (id),
  constraint declared_conflict_proposal_fk foreign key (proposal_id) references proposal (id),
  constraint declared_conflict_uk unique (member_id, proposal_id)
);

create table review (
  id           uuid          not null primary key,
  version      bigint        not null,
  event_id     uuid          not null,
  round_id     uuid          not null,
  proposal_id  uuid          not null,
  member_id    uuid          not null,
  status       varchar(20)   not null comment 'ASSIGNED, DRAFT, SUBMITTED, ABSTAINED, CONFLICTED or TAKEN_OFF',
  by_hand      boolean       not null comment 'assigned by the chair, and kept when all are assigned anew',
  place        int           not null comment 'in the list of the reviewer, drawn at random',
  for_committee text not null comment 'plain text',
  for_proposer text not null comment 'plain text; leaves with the decision if the chair chooses it',
  own_note     text not null comment 'for the reviewer alone',
  reason       varchar(500)  not null comment 'of an abstention',
  score        double        null comment 'weighted mean of the points, 1 to 5; null until all that count are given',
  assigned_at  datetime(6)   not null comment 'UTC',
  changed_at   datetime(6)   null comment 'UTC',
  submitted_at datetime(6)   null comment 'UTC',
  constraint review_event_fk foreign key (event_id) references event (id),
  constraint review_round_fk foreign key (round_id) references review_round (id),
  constraint review_proposal_fk foreign key (proposal_id) references proposal (id),
  constraint review_member_fk foreign key (member_id) references committee_member (id),
  constraint review_uk unique (round_id, proposal_id, member_id),
  constraint review_submitted_ck check (status <> 'SUBMITTED' or (submitted_at is not null and score is not null)),
  index review_by_member (member_id, status),
  index review_by_proposal (proposal_id, status),
  index review_by_event (event_id, status)
);

create table review_point (
  review_id    uuid not null,
  criterion_id uuid not null,
  points       int  not null,
  primary key (review_id, criterion_id),
  constraint review_point_review_fk foreign key (review_id) references review (id),
  constraint review_point_criterion_fk foreign key (criterion_id) references review_criterion (id),
  constraint review_point_ck check (points between 1 and 5)
);

-- all that blind reviewers may read of a proposal; they read nothing else
create table blind_proposal (
  proposal_id   uuid         not null primary key,
  event_id      uuid         not null,
  track         varchar(100) not null,
  format        varchar(100) not null,
  minutes       int          not null,
  level         varchar(20)  null,
  language      varchar(5)   not null,
  presenters    int          not null comment 'on stage',
  organizations int          not null comment 'from which they come',
  made_at       datetime(6)  not null comment 'UTC',
  constraint blind_proposal_proposal_fk foreign key (proposal_id) references proposal (id),
  constraint blind_proposal_event_fk foreign key (event_id) references event (id)
);

create table blind_text (
  proposal_id  uuid           not null,
  field        varchar(62)   not null comment 'title, abstract, tags, or q- and the code of a question',
  position     int            not null,
  label        varchar(300)   not null comment 'of a question; else empty',
  original     varchar(64)   not null comment 'SHA-256 of the text that it was made from',
  found        int            not null comment 'pieces that could tell who is behind it',
  proposed     text not null comment 'the text without them',
  confirmed    text null comment 'what staff said instead; may be empty, and is then an empty text',
  confirmed_by uuid           null,
  confirmed_at datetime(6)    null comment 'UTC',
  primary key (proposal_id, field),
  constraint blind_text_proposal_fk foreign key (proposal_id) references blind_proposal (proposal_id),
  constraint blind_text_account_fk foreign key (confirmed_by) references account (id)
);

create table leak_report (
  id          uuid         not null primary key,
  review_id   uuid         not null,
  proposal_id uuid         not null,
  words       varchar(500) not null comment 'what the reviewer noticed',
  told_at     datetime(6)  not null comment 'UTC',
  settled_at  datetime(6)  null comment 'UTC',
  constraint leak_report_review_fk foreign key (review_id) references review (id),
  constraint leak_report_proposal_fk foreign key (proposal_id) references proposal (id)
);

create table organization_moved_member (
  merge_id  uuid not null,
  member_id uuid not null,
  primary key (merge_id, member_id),
  constraint organization_moved_member_merge_fk foreign key (merge_id) references organization_merge (id),
  constraint organization_moved_member_member_fk foreign key (member_id) references committee_member (id) on delete cascade
);
