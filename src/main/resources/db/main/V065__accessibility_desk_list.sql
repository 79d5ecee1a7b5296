-- the desk's list is read from this index alone, and never from the rows, in which the sealed content stands
alter table access_request
  drop index access_request_by_event,
  add index access_request_by_event (event_id, status, created_at, id, registration_id, code, changed_at);
