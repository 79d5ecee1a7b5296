-- what an event says of itself in another of its languages
create table event_text (
  event_id    uuid          not null,
  language    varchar(5)    not null,
  name        varchar(200)  not null,
  title       varchar(200)  not null,
  summary     varchar(1000) not null,
  description text          not null comment 'paragraphs, as typed',
  primary key (event_id, language),
  constraint event_text_event_fk foreign key (event_id) references event (id)
);

-- phases change places in one transaction, row by row
alter table price_phase add index price_phase_by_event (event_id, position), drop index price_phase_position_uk;
