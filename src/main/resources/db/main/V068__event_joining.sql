alter table event
  add column joining varchar(2000) null
  comment 'how people take part online, as typed; only for those with a confirmed place' after venue_directions;
