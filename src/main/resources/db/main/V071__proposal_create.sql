-- the call for session proposals: what may be proposed, until when and by which rules
create table call_rules (
  event_id            uuid          not null primary key,
  version             bigint        not null,
  introduction        varchar(4000) not null comment 'plain text, as typed',
  grace_minutes       int           not null comment 'so long after the deadline that is shown proposals are still taken',
  least_organizations int           not null comment 'among those on stage; 0: no matter',
  organizations_rule  varchar(10)   not null comment 'OFF, WARN or BLOCK',
  most_roles          int           not null comment 'of one person at the event; 0: no matter',
  roles_rule          varchar(10)   not null comment 'OFF, WARN or BLOCK',
  organizer_rule      varchar(10)   not null comment 'that the organizer is on stage: OFF, WARN or BLOCK',
  answer_days         int           not null comment 'in which an invited presenter is asked to answer',
  constraint call_rules_event_fk foreign key (event_id) references event (id),
  constraint call_rules_grace_ck check (grace_minutes between 0 and 10080)
);

create table track (
  id          uuid          not null primary key,
  event_id    uuid          not null,
  code        varchar(60)   character set ascii collate ascii_bin not null,
  name        varchar(100)  not null,
  description varchar(1000) not null,
  position    int           not null,
  closed      boolean       not null comment 'takes proposals with a code only',
  constraint track_event_fk foreign key (event_id) references event (id),
  constraint track_code_uk unique (event_id, code)
);

create table session_format (
  id               uuid          not null primary key,
  event_id         uuid          not null,
  code             varchar(60)   character set ascii collate ascii_bin not null,
  name             varchar(100)  not null,
  description      varchar(1000) not null,
  position         int           not null,
  minutes          int           not null,
  least_presenters int           not null comment 'on stage',
  most_presenters  int           not null comment 'on stage',
  moderated        boolean       not null comment 'exactly one of them moderates',
  counts           boolean       not null comment 'a role in it counts towards the most that one person has',
  closes_at        datetime(6)   null comment 'UTC; its own deadline instead of that of the call',
  constraint session_format_event_fk foreign key (event_id) references event (id),
  constraint session_format_code_uk unique (event_id, code),
  constraint session_format_presenters_ck check (least_presenters between 0 and most_presenters)
);

create table call_question (
  id          uuid          not null primary key,
  event_id    uuid          not null,
  code        varchar(60)   character set ascii collate ascii_bin not null,
  kind        varchar(20)   not null comment 'LINE, TEXT, NUMBER, DATE, TIME, YES_NO, ONE_OF, SEVERAL_OF, LINK or EMAIL',
  label       varchar(300)  not null,
  help        varchar(1000) not null,
  position    int           not null,
  required    boolean       not null,
  most_words  int           not null comment '0: no limit but that of the field',
  choices     varchar(4000) not null comment 'of ONE_OF and SEVERAL_OF, one a line',
  blind       boolean       not null comment 'shown to blind reviewers; not unless somebody says so',
  track_id    uuid          null comment 'asked in this track only',
  format_id   uuid          null comment 'asked for this format only',
  frozen_at   datetime(6)   null comment 'UTC; answers stay as they are from then on',
  constraint call_question_event_fk foreign key (event_id) references event (id),
  constraint call_question_track_fk foreign key (track_id) references track (id),
  constraint call_question_format_fk foreign key (format_id) references session_format (id),
  constraint call_question_code_uk unique (event_id, code)
);

-- a code that lets somebody propose after the deadline or in a closed track
create table late_code (
  id          uuid         not null primary key,
  event_id    uuid         not null,
  code        varchar(40)  character set ascii collate ascii_bin not null,
  valid_until datetime(6)  not null comment 'UTC',
  most_uses   int          not null,
  uses        int          not null comment 'moved with the proposals that it counts',
  track_id    uuid         null comment 'good for this track only',
  format_id   uuid         null comment 'good for this format only',
  note        varchar(200) not null,
  created_at  datetime(6)  not null comment 'UTC',
  constraint late_code_event_fk foreign key (event_id) references event (id),
  constraint late_code_track_fk foreign key (track_id) references track (id),
  constraint late_code_format_fk foreign key (format_id) references session_format (id),
  constraint late_code_uk unique (event_id, code),
  constraint late_code_uses_ck check (uses between 0 and most_uses)
);

create table proposal (
  id           uuid          not null primary key,
  version      bigint        not null,
  event_id     uuid          not null,
  code         varchar(12)   character set ascii collate ascii_bin not null comment 'random; such as P-7KQ4MX2A',
  status       varchar(20)   not null,
  title        varchar(200)  not null comment 'empty while a draft has none',
  abstract     varchar(8000) not null,
  track_id     uuid          null,
  format_id    uuid          null,
  level        varchar(20)   null comment 'INTRODUCTORY, INTERMEDIATE or ADVANCED',
  tags         varchar(300)  not null comment 'separated by commas',
  language     varchar(5)    not null comment 'in which the session is held',
  link_version int           not null comment 'of the private link to the draft',
  late_code_id uuid          null comment 'by which it came in',
  earlier_id   uuid          null comment 'the proposal of another year from which it was made',
  created_at   datetime(6)   not null comment 'UTC',
  changed_at   datetime(6)   not null comment 'UTC',
  submitted_at datetime(6)   null comment 'UTC; null while a draft',
  reminded_at  datetime(6)   null comment 'UTC; that it is still a draft',
  constraint proposal_event_fk foreign key (event_id) references event (id),
  constraint proposal_track_fk foreign key (track_id) references track (id),
  constraint proposal_format_fk foreign key (format_id) references session_format (id),
  constraint proposal_late_code_fk foreign key (late_code_id) references late_code (id),
  constraint proposal_earlier_fk foreign key (earlier_id) references proposal (id),
  constraint proposal_code_uk unique (code),
  constraint proposal_submitted_ck check (status in ('DRAFT', 'WITHDRAWN')
    or (submitted_at is not null and track_id is not null and format_id is not null and title <> '')),
  index proposal_by_event (event_id, status, submitted_at, id),
  index proposal_by_time (event_id, submitted_at, id),
  index proposal_by_title (event_id, title, id),
  index proposal_by_track (event_id, track_id, status)
);

create table proposal_answer (
  id          uuid          not null primary key,
  proposal_id uuid          not null,
  question_id uuid          not null,
  value       varchar(8000) not null comment 'as typed; several choices one a line',
  constraint proposal_answer_proposal_fk foreign key (proposal_id) references proposal (id),
  constraint proposal_answer_question_fk foreign key (question_id) references call_question (id),
  constraint proposal_answer_uk unique (proposal_id, question_id)
);

create table presenter (
  id              uuid          not null primary key,
  version         bigint        not null,
  proposal_id     uuid          not null,
  event_id        uuid          not null,
  code            varchar(12)   character set ascii collate ascii_bin not null comment 'random',
  person_id       uuid          not null,
  name            varchar(200)  not null,
  email           varchar(254)  collate utf8mb4_bin null comment 'normalized; null once erased',
  organization    varchar(200)  not null comment 'as typed, may be empty',
  organization_id uuid          null comment 'of the directory, if it is known there',
  proposer        boolean       not null comment 'writes the proposal and gets its letters',
  role            varchar(20)   not null comment 'ORGANIZER, MODERATOR, PRESENTER or ASSISTANT',
  status          varchar(20)   not null comment 'NAMED, INVITED, CONFIRMED or DECLINED',
  position        int           not null,
  first_time      boolean       not null comment 'says that it is their first time on stage at this conference',
  biography       varchar(2000) not null,
  pronouns        varchar(60)   not null,
  pronunciation   varchar(200)  not null,
  availability    varchar(500)  not null comment 'when they can and cannot, in words',
  shows_name      boolean       null comment 'null: not asked yet',
  recorded        boolean       null,
  photographed    boolean       null,
  conduct_version int           null comment 'of the code of conduct that they accepted',
  registers       boolean       null comment 'knows that presenters register',
  said            int           not null comment 'how often they said something on their own page; what was said to an older state is refused',
  decline_reason  varchar(500)  not null,
  suggested_name  varchar(200)  null comment 'whom they suggest in their place, until the proposer answered',
  suggested_email varchar(254)  collate utf8mb4_bin null,
  language        varchar(5)    not null comment 'of the letters',
  link_version    int           not null,
  invitation      int           not null comment 'number of the newest invitation; an older one opens nothing',
  invited_at      datetime(6)   null comment 'UTC',
  answered_at     datetime(6)   null comment 'UTC',
  reminded_at     datetime(6)   null comment 'UTC',
  created_at      datetime(6)   not null comment 'UTC',
  constraint presenter_proposal_fk foreign key (proposal_id) references proposal (id),
  constraint presenter_event_fk foreign key (event_id) references event (id),
  constraint presenter_person_fk foreign key (person_id) references person (id),
  constraint presenter_organization_fk foreign key (organization_id) references organization (id),
  constraint presenter_code_uk unique (code),
  constraint presenter_email_uk unique (proposal_id, email),
  index presenter_by_event_email (event_id, email),
  index presenter_by_person (person_id),
  index presenter_by_status (event_id, status, invited_at)
);

-- presenters that a merge of people moved to the kept record, as long as it can be undone
create table moved_presenter (
  merge_id     uuid not null,
  presenter_id uuid not null,
  primary key (merge_id, presenter_id),
  constraint moved_presenter_merge_fk foreign key (merge_id) references person_merge (id),
  constraint moved_presenter_presenter_fk foreign key (presenter_id) references presenter (id) on delete cascade
);

create table organization_moved_presenter (
  merge_id     uuid not null,
  presenter_id uuid not null,
  primary key (merge_id, presenter_id),
  constraint organization_moved_presenter_merge_fk foreign key (merge_id) references organization_merge (id),
  constraint organization_moved_presenter_presenter_fk foreign key (presenter_id) references presenter (id) on delete cascade
);
