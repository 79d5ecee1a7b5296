-- what the desk tells the person besides where the request stands: sealed as the request is, and gone with it
alter table access_request
  add column reply varbinary(4100) null comment 'up to 1,000 characters under AES-256-GCM; null: nothing was said';
